// Hop 1 of a spec change: YAML in, linted and bundled document out. The only module, with scripts/lint beside it, that
// knows YAML and Redocly.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  BaseResolver,
  bundle,
  type Config,
  createConfig,
  type Document,
  escapePointerFragment,
  lintDocument,
  makeDocumentFromString,
  YamlParseError,
} from "@redocly/openapi-core";
import { canonicalValue } from "./canonical.js";
import { checkLintConfig } from "./lint/config.js";
import { checkVersionPaths } from "./lint/parity.js";
import { fromYaml, placeIn, problemAt, problemsFromRedocly, shownPath } from "./lint/place.js";
import plugin from "./lint/plugin.js";
import { checkReferences, nodeAt } from "./lint/references.js";
import { isMethod, type OpenApiDocument } from "./openapi.js";
import type { Stage } from "./progress.js";
import { SpecError, type SpecProblem } from "./spec-error.js";
import type { SpecVersion } from "./versions.js";
import { listFiles } from "./write-files.js";

/** Where an operation is written. */
export type OperationPlace = Pick<SpecProblem, "file" | "line" | "column" | "frame">;

/** One version, linted and bundled. */
export interface LoadedDocument {
  version: SpecVersion;
  /** The document with every reference local and every key in canonical order. */
  document: OpenApiDocument;
  /** Where each operationId is written, for problems that only show between versions. */
  places: ReadonlyMap<string, OperationPlace>;
}

/**
 * Reads the lint rules: those of `redocly.yaml`, with our plugin passed in process, so that the specs may stand anywhere.
 * @throws SpecError when the file is no YAML, or names rules that there are not.
 */
export async function loadLintConfig(file: string, text: string): Promise<Config> {
  const { plugins: _, ...settings } = parseRules(file, text);
  const problems = await checkLintConfig(settings, file, text);
  if (problems.length > 0) throw new SpecError(problems);
  return createConfig({ ...settings, plugins: [plugin()] });
}

function parseRules(file: string, text: string): Record<string, unknown> {
  try {
    return makeDocumentFromString(text, file).parsed as Record<string, unknown>;
  } catch (error) {
    if (error instanceof YamlParseError) throw new SpecError([fromYaml(error)]);
    throw error;
  }
}

/**
 * Loads one version.
 * @throws SpecError with every problem found; nothing that does not lint gets through.
 */
export async function loadDocument(version: SpecVersion, config: Config, stage: Stage): Promise<LoadedDocument> {
  const resolver = new BaseResolver(config.resolve); // one per version and run: it caches, and bundling changes what it caches
  const { root, places } = await stage(version.id, "lint", () => lintVersion(version, config, resolver));
  const bundled = await stage(version.id, "bundle", async () => {
    const options = { doc: root, config, externalRefResolver: resolver, componentRenamingConflicts: "error" } as const;
    const result = await guarded(version, () => bundle(options));
    if (result.problems.length > 0) throw new SpecError(problemsFromRedocly(result.problems));
    return canonicalValue(result.bundle.parsed) as OpenApiDocument;
  });
  const paths = checkVersionPaths(version, bundled, places);
  if (paths.length > 0) throw new SpecError(paths);
  return { version, document: bundled, places };
}

async function lintVersion(version: SpecVersion, config: Config, resolver: BaseResolver) {
  requireUtf8(version);
  const references = await checkReferences(version, resolver);
  if (references.problems.length > 0) throw new SpecError(references.problems);
  const root = await guarded(version, () => resolver.resolveDocument(null, version.root, true));
  if (!("parsed" in root)) throw root;
  requireOpenApi31(root);
  const findings = await guarded(version, () => lintAll(root, config, resolver));
  const unused = findings.some(({ ruleId }) => ruleId === "no-unresolved-refs") ? [] : references.unused();
  const problems = [...problemsFromRedocly(findings), ...unused];
  if (problems.length > 0) throw new SpecError(problems);
  return { root, places: await operationPlaces(root, resolver) };
}

/** Some rules of Redocly throw where the structure is broken: its structure rule alone then tells the place. */
async function lintAll(document: Document, config: Config, externalRefResolver: BaseResolver) {
  try {
    return await lintDocument({ document, config, externalRefResolver });
  } catch (error) {
    const structure = await createConfig({ rules: { struct: "error" } });
    const findings = await lintDocument({ document, config: structure, externalRefResolver });
    if (findings.length === 0) throw error;
    return findings;
  }
}

/** Another encoding would be read without a word, with signs of replacement for what it means. */
function requireUtf8({ folder }: SpecVersion): void {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const files = listFiles(folder).map((path) => join(folder, path));
  const broken = files.filter((file) => {
    try {
      decoder.decode(readFileSync(file));
      return false;
    } catch {
      return true;
    }
  });
  if (broken.length === 0) return;
  const problem = { rule: "encoding", message: "The file is not UTF-8.", hint: "Save it as UTF-8." };
  throw new SpecError(broken.map((file) => ({ ...problem, file: shownPath(file) })));
}

function requireOpenApi31({ source, parsed }: Document): void {
  const openapi = typeof parsed === "object" && parsed !== null ? (parsed as { openapi?: unknown }).openapi : undefined;
  if (typeof openapi === "string" && /^3\.1\.\d+$/.test(openapi)) return;
  const message =
    openapi === undefined
      ? "This is not an OpenAPI document."
      : `OpenAPI version \`${String(openapi)}\` is not supported.`;
  const pointer = openapi === undefined ? "#/" : "#/openapi";
  throw new SpecError([
    problemAt(source, pointer, "openapi-version", message, "Write `openapi: 3.1.0` on the first line."),
  ]);
}

/** Redocly throws on some broken input: turns that into a problem. */
async function guarded<T>(version: SpecVersion, step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    if (error instanceof YamlParseError) throw new SpecError([fromYaml(error)]);
    const message = error instanceof Error ? error.message : String(error);
    throw new SpecError([
      { rule: "unreadable", file: shownPath(version.root), message, hint: "Check the structure of the document." },
    ]);
  }
}

async function operationPlaces(root: Document, resolver: BaseResolver): Promise<Map<string, OperationPlace>> {
  const places = new Map<string, OperationPlace>();
  const { paths = {} } = root.parsed as { paths?: Record<string, { $ref?: string }> };
  for (const [path, item] of Object.entries(paths)) {
    const [file, pointer] = item.$ref?.split("#") ?? [];
    const document = file ? await resolver.resolveDocument(root.source.absoluteRef, file) : root;
    if (!("parsed" in document)) continue;
    const base = pointer ?? `/paths/${escapePointerFragment(path)}`;
    for (const [method, operation] of Object.entries(nodeAt(document.parsed, base) ?? {})) {
      const { operationId } = operation as { operationId?: string };
      if (!isMethod(method) || operationId === undefined) continue;
      if (places.has(operationId)) throw new SpecError([usedByTwoPaths(root, path, operationId)]);
      places.set(operationId, placeIn({ source: document.source, pointer: `#${base}/${method}/operationId` }));
    }
  }
  return places;
}

/** Two paths that refer to one path item: the linter visits the operations of the item only once. */
function usedByTwoPaths({ source }: Document, path: string, operationId: string): SpecProblem {
  const message = `The operation \`${operationId}\` is reached by two paths. Give this path a path item of its own.`;
  return problemAt(source, `/paths/${escapePointerFragment(path)}`, "operation-id-unique", message);
}
