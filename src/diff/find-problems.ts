// What a document says that no comparison can make sense of. It is left aside and told, so that nobody takes its
// absence from the report for sameness.

import type { DiffOptions, DocumentProblem, Side } from "./change.js";
import { followRef, type OpenApiDocument, readOperations } from "./document.js";
import { compareText, isRecord, member, sortedKeys, text } from "./json.js";
import { child, type Located } from "./located.js";
import { namelessPath } from "./pairing/version-blind-path.js";

type Found = Pick<DocumentProblem, "problem" | "args"> & { pointer: string };

/** Keywords that hold values of the API rather than parts of the document. */
const values = new Set(["example", "examples", "default", "enum", "const"]);

export function findProblems(
  documents: Record<Side, OpenApiDocument>,
  locate: DiffOptions["locate"],
): DocumentProblem[] {
  return (["base", "revision"] as const).flatMap((side) => {
    const document = documents[side];
    const found = [
      ...newerVersion(document),
      ...collidingPaths(document),
      ...repeatedIds(document),
      ...deadReferences(document),
    ];
    return found.map(({ pointer, problem, args }) => {
      return { document: side, problem, location: { pointer, ...locate?.(side, pointer) }, args };
    });
  });
}

/** What is new since 3.1 would otherwise be left out without a word. */
function newerVersion({ root }: OpenApiDocument): Found[] {
  const openapi = text(member(root.value, "openapi")) ?? "";
  const minor = Number(/^3\.(\d+)/.exec(openapi)?.[1] ?? 0);
  return minor > 1 ? [{ problem: "newer-openapi", pointer: "/openapi", args: { openapi } }] : [];
}

function collidingPaths({ root }: OpenApiDocument): Found[] {
  const node = child(root, "paths");
  const groups = repeated(
    sortedKeys(node.value).filter((path) => path.startsWith("/")),
    namelessPath,
  );
  return groups.map((paths) => {
    return { problem: "colliding-paths", pointer: child(node, paths[0] ?? "").pointer, args: { paths } };
  });
}

function repeatedIds(document: OpenApiDocument): Found[] {
  const groups = repeated(readOperations(document), ({ ref }) => ref.operationId);
  return groups.map((operations) => {
    const used = operations.map(({ ref }) => `${ref.method} ${ref.path}`);
    const args = { operationId: operations[0]?.ref.operationId ?? "", operations: used };
    return { problem: "repeated-operation-id", pointer: operations[0]?.node.pointer ?? "", args };
  });
}

function repeated<T>(all: T[], key: (item: T) => string | undefined): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of all) {
    const name = key(item);
    if (name === undefined) continue;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [item]);
    else group.push(item);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

/** What references that lead to references end in. */
function endOfChain(document: OpenApiDocument, node: Located): "something" | "nothing" | "circle" {
  const passed = new Set<string>();
  for (let at = node; ; ) {
    const target = followRef(document, at);
    // Further on, it is the next reference that leads nowhere.
    if (target === undefined) return at === node ? "nothing" : "something";
    if (text(member(target.value, "$ref")) === undefined) return "something";
    if (passed.has(target.pointer)) return "circle";
    passed.add(target.pointer);
    at = target;
  }
}

function deadReferences(document: OpenApiDocument): Found[] {
  const found: Found[] = [];
  const pending: Located[] = [document.root];
  const live = new Set<string>();
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    const { value } = node;
    const ref = text(member(value, "$ref"));
    if (ref !== undefined && !live.has(ref)) {
      const end = endOfChain(document, node);
      const problem = end === "nothing" ? "unresolved-reference" : "circular-reference";
      if (end === "something") live.add(ref);
      else found.push({ problem, pointer: node.pointer, args: { reference: ref } });
    }
    if (!isRecord(value) && !Array.isArray(value)) continue;
    for (const [key, part] of Object.entries(value)) {
      if (typeof part === "object" && part !== null && !values.has(key)) pending.push(child(node, key));
    }
  }
  found.sort((a, b) => compareText(a.pointer, b.pointer));
  return found;
}
