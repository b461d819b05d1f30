// All the hops of a spec change but the last: versions in, generated files out, nothing written. Loaded only when there
// is work to do, because its libraries take most of the time of a run.
import { diffDocuments } from "../src/diff/index.js";
import { emitChanges } from "./emit/changes.js";
import { emitClient } from "./emit/client.js";
import type { GeneratedFile } from "./emit/generated-file.js";
import { emitOpenApiJson } from "./emit/openapi-json.js";
import { emitOperations } from "./emit/operations.js";
import { emitReadme } from "./emit/readme.js";
import { emitTypes } from "./emit/types.js";
import { checkParity } from "./lint/parity.js";
import { type LoadedDocument, loadDocument, loadLintConfig } from "./load-document.js";
import { buildOperations, type OperationModel } from "./operation-model.js";
import type { Stage } from "./progress.js";
import { SpecError } from "./spec-error.js";
import { discoverVersions } from "./versions.js";

export interface PipelineInput {
  /** Folder with one folder per version. */
  specs: string;
  /** File with the lint rules. */
  lintRules: string;
  /** Runs and times one stage. */
  stage: Stage;
}

export interface PipelineResult {
  files: GeneratedFile[];
  /** Number of operations of each version, in release order. */
  versions: { id: string; operations: number }[];
  /** Number of changes between consecutive versions, by level. */
  reports: { name: string; breaking: number; warning: number; info: number }[];
}

/**
 * Runs the pipeline.
 * @throws SpecError with the problems of all versions.
 */
export async function runPipeline({ specs, lintRules, stage }: PipelineInput): Promise<PipelineResult> {
  const versions = discoverVersions(specs);
  const config = await loadLintConfig(lintRules);
  const documents = await allOrProblems(versions.map((version) => loadDocument(version, config, stage)));
  const pairs = documents.slice(1).map((newer, index) => [documents[index] as LoadedDocument, newer] as const);
  const parity = pairs.flatMap(([older, newer]) => checkParity(older, newer));
  if (parity.length > 0) throw new SpecError(parity);

  const result: PipelineResult = { files: [], versions: [], reports: [] };
  for (const { version, document } of documents) {
    const { id } = version;
    const operations = await stage(id, "operations", () => buildOperations(document));
    result.files.push(...(await emitVersion(id, document, operations, stage)));
    result.versions.push({ id, operations: operations.length });
  }
  for (const [older, newer] of pairs) {
    const [base, revision] = [older.version.id, newer.version.id];
    const name = `${base}-to-${revision}`;
    const report = await stage(name, "changes", () =>
      diffDocuments(older.document, newer.document, { profile: "hubspot" }),
    );
    result.files.push(...emitChanges(base, revision, report));
    const { breaking, warning, info } = report.summary;
    result.reports.push({ name, breaking, warning, info });
  }
  result.files.push(
    emitReadme(
      result.versions.map(({ id }) => id),
      result.reports.map(({ name }) => name),
    ),
  );
  return result;
}

async function emitVersion(
  id: string,
  document: LoadedDocument["document"],
  operations: OperationModel[],
  stage: Stage,
) {
  return [
    emitOpenApiJson(id, document),
    await stage(id, "types", () => emitTypes(id, document)),
    ...(await stage(id, "wrappers", () => [emitOperations(id, operations), emitClient(id, document, operations)])),
  ];
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
