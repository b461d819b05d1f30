// Follows every `$ref` of one version before Redocly sees it, and finds what Redocly does not: references that leave the
// version folder, aliases that only point at each other, YAML anchors that contain themselves, and schemas, path items
// or files that nothing uses.
import { readdirSync } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";
import {
  type BaseResolver,
  type Document,
  escapePointerFragment,
  unescapePointerFragment,
  YamlParseError,
} from "@redocly/openapi-core";
import type { SpecProblem } from "../spec-error.js";
import type { SpecVersion } from "../versions.js";
import { fromYaml, problemAt, shownPath } from "./place.js";

interface Target {
  file: string;
  pointer: string;
}

interface Walk {
  version: SpecVersion;
  resolver: BaseResolver;
  documents: Map<string, Document>;
  reached: Set<string>;
  problems: SpecProblem[];
}

/** What following the references of a version found. */
export interface ReferenceCheck {
  problems: SpecProblem[];
  /** What nothing refers to: worth knowing once every reference resolves. */
  unused(): SpecProblem[];
}

/** Checks the references of one version. Its documents stay in the resolver's cache for the linter. */
export async function checkReferences(version: SpecVersion, resolver: BaseResolver): Promise<ReferenceCheck> {
  const walk: Walk = { version, resolver, documents: new Map(), reached: new Set(), problems: [] };
  const queue: Target[] = [{ file: version.root, pointer: "" }];
  for (let target = queue.pop(); target !== undefined; target = queue.pop()) {
    const key = `${target.file}#${target.pointer}`;
    if (walk.reached.has(key)) continue;
    walk.reached.add(key);
    const document = await open(walk, target.file);
    if (document) queue.push(...visit(walk, document, target));
  }
  return { problems: walk.problems, unused: () => unused(walk) };
}

async function open(walk: Walk, file: string): Promise<Document | undefined> {
  const known = walk.documents.get(file);
  if (known) return known;
  try {
    const document = await walk.resolver.resolveDocument(null, file, true);
    if (!("parsed" in document)) throw document;
    walk.documents.set(file, document);
    return document;
  } catch (error) {
    const isKnown = walk.problems.some((problem) => problem.file === shownPath(file));
    if (error instanceof YamlParseError && !isKnown) walk.problems.push(fromYaml(error));
    return undefined; // a missing file is reported by no-unresolved-refs, at the `$ref`
  }
}

/** Collects the targets of all references below one target. */
function visit(walk: Walk, document: Document, target: Target): Target[] {
  const found: Target[] = [];
  const parents = new Set<unknown>();
  const descend = (node: unknown, pointer: string): void => {
    if (node === null || typeof node !== "object") return;
    if (parents.has(node)) {
      const message = "A YAML anchor contains itself.";
      walk.problems.push(
        problemAt(document.source, pointer, "yaml-anchor-cycle", message, "Use `$ref` for a recursive schema."),
      );
      return;
    }
    parents.add(node);
    const isMapping = pointer.endsWith("/discriminator/mapping");
    for (const [key, value] of Object.entries(node)) {
      const here = `${pointer}/${escapePointerFragment(key)}`;
      if (key === "$ref" && typeof value === "string") found.push(...follow(walk, document, here, value));
      else if (key === "externalValue" && typeof value === "string") refuseExternalValue(walk, document, here, value);
      else if (isMapping && isReferenceText(value)) found.push(...follow(walk, document, here, value));
      else descend(value, here);
    }
    parents.delete(node);
  };
  descend(nodeAt(document.parsed, target.pointer), target.pointer);
  return found;
}

function follow(walk: Walk, document: Document, at: string, ref: string): Target[] {
  const { source } = document;
  const target = targetOf(source.absoluteRef, ref);
  if (target === undefined || !target.file.startsWith(walk.version.folder + sep)) {
    const message = `\`${ref}\` leaves the version folder.`;
    const hint =
      "Copy what it names into this version: a version is self-contained, so that the report sees every difference.";
    walk.problems.push(problemAt(source, at, "self-contained", message, hint));
    return [];
  }
  if (isAliasLoop(walk, document, target)) {
    const message = `\`${ref}\` leads back to itself without ever naming a schema.`;
    walk.problems.push(
      problemAt(source, at, "circular-alias", message, "Let one of the references name the real definition."),
    );
    return [];
  }
  return [target];
}

/** What in a discriminator Redocly follows like a `$ref`, and not as the name of a schema. */
function isReferenceText(value: unknown): value is string {
  return typeof value === "string" && /[/#:]|\.(ya?ml|json)$/.test(value);
}

/** Redocly would fetch it. */
function refuseExternalValue(walk: Walk, { source }: Document, at: string, value: string): void {
  const message = `\`externalValue: ${value}\` is outside of the spec.`;
  const hint = "Write the example under `value`: a version is self-contained, and nothing is fetched.";
  walk.problems.push(problemAt(source, at, "self-contained", message, hint));
}

/** True when a chain of bare references comes back to where it was; only chains within loaded files can. */
function isAliasLoop(walk: Walk, document: Document, start: Target): boolean {
  const seen = new Set<string>();
  let target: Target | undefined = start;
  while (target !== undefined) {
    const key = `${target.file}#${target.pointer}`;
    if (seen.has(key)) return true;
    seen.add(key);
    const loaded = target.file === document.source.absoluteRef ? document : walk.documents.get(target.file);
    const node = nodeAt(loaded?.parsed, target.pointer);
    const ref = node !== null && typeof node === "object" ? (node as { $ref?: unknown }).$ref : undefined;
    target = typeof ref === "string" ? targetOf(target.file, ref) : undefined;
  }
  return false;
}

function unused(walk: Walk): SpecProblem[] {
  const problems: SpecProblem[] = [];
  for (const file of specFiles(walk.version.folder)) {
    if (file === walk.version.root) continue;
    const document = walk.documents.get(file);
    if (document === undefined) {
      const message = "Nothing refers to this file.";
      problems.push({ rule: "no-unused-file", file: shownPath(file), message, hint: "Refer to it, or remove it." });
      continue;
    }
    const used = [...walk.reached]
      .filter((key) => key.startsWith(`${file}#`))
      .map((key) => key.slice(file.length + 1).split("/")[1]);
    if (used.includes(undefined)) continue; // the file is referred to as a whole
    for (const key of Object.keys(document.parsed ?? {})) {
      if (used.includes(escapePointerFragment(key))) continue;
      const message = `Nothing refers to \`${key}\`.`;
      problems.push(
        problemAt(
          document.source,
          `#/${escapePointerFragment(key)}`,
          "no-unused-fragment",
          message,
          "Refer to it, or remove it.",
        ),
      );
    }
  }
  return problems;
}

function specFiles(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile() && /\.(ya?ml|json)$/.test(entry.name));
  return files.map((entry) => join(entry.parentPath, entry.name)).sort();
}

function targetOf(from: string, ref: string): Target | undefined {
  if (/^[a-z][a-z0-9+.-]*:/i.test(ref)) return undefined;
  const [file = "", fragment = ""] = ref.split("#", 2);
  return { file: file === "" ? from : resolve(dirname(from), file), pointer: fragment };
}

/** The value at a JSON pointer; undefined where there is none. */
export function nodeAt(root: unknown, pointer: string): unknown {
  let node = root;
  for (const part of pointer.split("/").slice(1)) {
    if (node === null || typeof node !== "object") return undefined;
    node = (node as Record<string, unknown>)[unescapePointerFragment(part)];
  }
  return node;
}
