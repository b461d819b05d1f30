// All the hops of a spec change but the last: versions in, generated files out, nothing written. Loaded only when there
// is work to do, because its libraries take most of the time of a run.
import { readFileSync } from "node:fs";
import type { Config } from "@redocly/openapi-core";
import { diffDocuments } from "../src/diff/index.js";
import { loadAssociationTypes } from "./association-types.js";
import { emitApi } from "./emit/api.js";
import { emitAssociationDefinitions } from "./emit/association-definitions.js";
import { emitAssociationTypes } from "./emit/association-types.js";
import { emitChanges } from "./emit/changes.js";
import { emitClient } from "./emit/client.js";
import type { GeneratedFile } from "./emit/generated-file.js";
import { emitMigrations, migrationStep } from "./emit/migrations.js";
import { emitOpenApiJson } from "./emit/openapi-json.js";
import { emitOperations } from "./emit/operations.js";
import { emitReadme } from "./emit/readme.js";
import { emitCallConditions, emitRoutes } from "./emit/routes.js";
import { emitTypes, emitWireTypes } from "./emit/types.js";
import { emitValidators } from "./emit/validators.js";
import { hashFolder } from "./fingerprint.js";
import { checkParity } from "./lint/parity.js";
import { type LoadedDocument, loadDocument, loadLintConfig } from "./load-document.js";
import { buildOperations } from "./operation-model.js";
import type { Stage } from "./progress.js";
import { buildMigration } from "./report/migration.js";
import { sourceInputs, type TypedVersion, viewSource } from "./report/source-view.js";
import { SpecError } from "./spec-error.js";
import { discoverVersions, type SpecVersion } from "./versions.js";

export interface PipelineInput {
  /** Folder with one folder per version. */
  specs: string;
  /** File with the lint rules. */
  lintRules: string;
  /** Runs and times one stage. */
  stage: Stage;
  /** Whether this package has the command that moves code from one version to the next. */
  canMigrate: boolean;
  /** What earlier runs of this process made; with it, only what changed is made again. */
  memory?: Memory;
}

/** Results by name, each with a hash of what it was made from. */
export type Memory = Map<string, { hash: string; value: unknown }>;

export interface PipelineResult {
  files: GeneratedFile[];
  /** Number of operations of each version, in release order. */
  versions: { id: string; operations: number }[];
  /** Number of changes between consecutive versions, by level. */
  reports: { name: string; breaking: number; warning: number; info: number }[];
}

interface VersionResult {
  hash: string;
  document: LoadedDocument;
  typed: TypedVersion;
  files: GeneratedFile[];
}

/**
 * Runs the pipeline.
 * @throws SpecError with the problems of all versions.
 */
export async function runPipeline({
  specs,
  lintRules,
  stage,
  canMigrate,
  memory = new Map(),
}: PipelineInput): Promise<PipelineResult> {
  const versions = discoverVersions(specs);
  const rules = readFileSync(lintRules, "utf8");
  const config = await loadLintConfig(lintRules, rules);
  const results = await allOrProblems(
    versions.map((version) => {
      const hash = hashFolder(version.folder) + rules;
      return remembered(memory, version.id, hash, () => buildVersion(version, config, hash, stage));
    }),
  );
  const pairs = results.slice(1).map((newer, index) => [results[index] as VersionResult, newer] as const);
  const parity = pairs.flatMap(([older, newer]) => checkParity(older.document, newer.document));
  if (parity.length > 0) throw new SpecError(parity);
  const reports = await Promise.all(
    pairs.map(([older, newer]) => {
      const name = `${older.document.version.id}-to-${newer.document.version.id}`;
      return remembered(memory, name, older.hash + newer.hash, () =>
        buildReport(name, older, newer, { stage, memory, canMigrate }),
      );
    }),
  );
  const sandbox = await remembered(memory, "sandbox", results.map(({ hash }) => hash).join(), () =>
    stage("sandbox", "validators", () => buildSandboxData(results)),
  );
  const types = loadAssociationTypes(specs);
  const readme = emitReadme(
    versions.map(({ id }) => id),
    reports.map(({ name }) => name),
    types.length > 0,
  );
  const api = emitApi(
    results.map(({ document, typed }) => ({ id: document.version.id, operations: typed.operations })),
  );
  const constants = types.length > 0 ? [emitAssociationTypes(types), emitAssociationDefinitions(types)] : [];
  return {
    files: [
      ...results.flatMap(({ files }) => files),
      ...reports.flatMap(({ files }) => files),
      emitMigrations(reports.map(({ step }) => step)),
      ...sandbox,
      ...constants,
      api,
      readme,
    ],
    versions: results.map(({ document, typed }) => ({ id: document.version.id, operations: typed.operations.length })),
    reports: reports.map(({ files: _files, step: _step, ...counts }) => counts),
  };
}

async function remembered<T>(memory: Memory, name: string, hash: string, make: () => Promise<T>): Promise<T> {
  const known = memory.get(name);
  if (known?.hash === hash) return known.value as T;
  const value = await make();
  memory.set(name, { hash, value });
  return value;
}

async function buildVersion(version: SpecVersion, config: Config, hash: string, stage: Stage): Promise<VersionResult> {
  const { id } = version;
  const document = await loadDocument(version, config, stage);
  const operations = await stage(id, "operations", () => buildOperations(document.document));
  const [wire, types] = await stage(
    id,
    "types",
    () => [emitWireTypes(id, document.document), emitTypes(id, document.document)] as const,
  );
  const files = [
    emitOpenApiJson(id, document.document),
    wire,
    types,
    ...(await stage(id, "wrappers", () => [
      emitOperations(id, operations),
      emitClient(id, document.document, operations),
    ])),
  ];
  return { hash, document, typed: { types: types.text, wire: wire.text, operations }, files };
}

/** What the sandbox routes and checks by: of all versions together, because they share validators. */
function buildSandboxData(versions: readonly VersionResult[]): GeneratedFile[] {
  const documents = versions.map(({ document }) => ({ id: document.version.id, document: document.document }));
  const { files, requests } = emitValidators(documents);
  return [
    ...files,
    emitCallConditions(
      versions.map(({ document, typed }) => ({ id: document.version.id, operations: typed.operations })),
    ),
    ...versions.map(({ document, typed }) => emitRoutes(document.version.id, typed.operations, requests)),
  ];
}

async function buildReport(
  name: string,
  older: VersionResult,
  newer: VersionResult,
  { stage, memory, canMigrate }: Required<Pick<PipelineInput, "stage" | "memory" | "canMigrate">>,
) {
  const [base, revision] = [older.document, newer.document];
  const report = await stage(name, "changes", () =>
    diffDocuments(base.document, revision.document, { profile: "hubspot" }),
  );
  const types = sourceInputs(older.typed) + sourceInputs(newer.typed);
  const source = await remembered(memory, `${name} source`, types, () =>
    stage(name, "source", () => viewSource(older.typed, newer.typed)),
  );
  const described = ({ document: { version, document }, typed }: VersionResult) => ({
    id: version.id,
    document,
    operations: typed.operations,
  });
  const migration = buildMigration(described(older), described(newer), report, source);
  const step = migrationStep({ ...described(older), types: older.typed.types }, described(newer), migration);
  const { breaking, warning, info } = report.summary;
  return { name, breaking, warning, info, step, files: emitChanges(report, migration, canMigrate) };
}

/** Waits for all; when some fail, their problems are reported together. */
async function allOrProblems<T>(tasks: Promise<T>[]): Promise<T[]> {
  const settled = await Promise.allSettled(tasks);
  const failures = settled.flatMap((outcome) => (outcome.status === "rejected" ? [outcome.reason] : []));
  const unexpected = failures.find((failure) => !(failure instanceof SpecError));
  if (unexpected) throw unexpected;
  if (failures.length > 0) throw new SpecError(failures.flatMap((failure: SpecError) => failure.problems));
  return settled.flatMap((outcome) => (outcome.status === "fulfilled" ? [outcome.value] : []));
}
