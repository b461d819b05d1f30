import type { Report } from "../change-list.js";
import { component, type OpenApiDocument, type Operation, readSecurity, resolve } from "../document.js";
import { isRecord, member, sameJson, sortedKeys, toJson } from "../json.js";
import { child, items, type Located } from "../located.js";
import { type Comparison, partition, type SchemeNames } from "./comparison.js";

const keywords = ["type", "in", "name", "scheme", "flows", "openIdConnectUrl"];

/** A scheme that went while just one came that says the same has a new name. */
export function findRenamedSchemes(base: OpenApiDocument, revision: OpenApiDocument): SchemeNames {
  const [from, to] = [readSchemes(base), readSchemes(revision)];
  const { removed, added } = partition(from.keys(), to.keys());
  const names = removed.flatMap((old): [string, string][] => {
    const doubles = removed.filter((name) => isSameScheme(from.get(old), from.get(name)));
    const [now, ...others] = added.filter((name) => isSameScheme(from.get(old), to.get(name)));
    return now === undefined || others.length > 0 || doubles.length > 1 ? [] : [[old, now]];
  });
  return new Map(names);
}

/** Definitions that came, went or differ, whether an operation uses them or not. */
export function compareSecuritySchemes({ base, revision, renamedSchemes, report }: Comparison): void {
  const [from, to] = [readSchemes(base), readSchemes(revision)];
  const newNames = new Set(renamedSchemes.values());
  for (const [name, node] of from) {
    const newName = renamedSchemes.get(name);
    const now = to.get(newName ?? name);
    if (now === undefined) report({ rule: "security-scheme-removed", base: node });
    else compareScheme(node, now, report);
    if (newName === undefined) continue;
    report({ rule: "security-scheme-renamed", base: node, revision: now, args: { base: name, revision: newName } });
  }
  for (const [name, node] of to) {
    if (!from.has(name) && !newNames.has(name)) report({ rule: "security-scheme-added", revision: node });
  }
}

/** The same changes once more for an operation that demands the schemes, which makes them changes of it. */
export function compareDemandedSchemes({ base, revision, report }: Comparison, operation: Operation): void {
  const [from, to] = [readSchemes(base), readSchemes(revision)];
  for (const name of items(readSecurity(base, operation)).flatMap(({ value }) => sortedKeys(value))) {
    const [node, now] = [from.get(name), to.get(name)];
    if (node !== undefined && now !== undefined) compareScheme(node, now, report);
  }
}

function compareScheme(base: Located, revision: Located, report: Report): void {
  for (const keyword of keywords) {
    const [from, to] = [schemeMember(base, keyword), schemeMember(revision, keyword)];
    if (sameJson(from, to)) continue;
    const args = { keyword, base: toJson(from), revision: toJson(to) };
    report({ rule: "security-scheme-changed", base, revision, args });
  }
}

function isSameScheme(a: Located | undefined, b: Located | undefined): boolean {
  return keywords.every((keyword) => sameJson(schemeMember(a, keyword), schemeMember(b, keyword)));
}

/** Flows count without their list of scopes: who may call what, the operations say. */
function schemeMember(node: Located | undefined, keyword: string): unknown {
  const value = member(node?.value, keyword);
  if (keyword !== "flows" || !isRecord(value)) return value;
  const flows = sortedKeys(value).map((name) => {
    const flow = member(value, name);
    return [name, isRecord(flow) ? { ...flow, scopes: undefined } : flow];
  });
  return Object.fromEntries(flows);
}

function readSchemes(document: OpenApiDocument): Map<string, Located> {
  const schemes = component(document, "securitySchemes");
  return new Map(
    sortedKeys(schemes.value).map((name) => {
      const node = resolve(document, child(schemes, name));
      return [name, { ...node, scope: schemes.pointer, at: name }];
    }),
  );
}
