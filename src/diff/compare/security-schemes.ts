// Definitions of security schemes, compared once for the document. What differs in a scheme is a change of each
// operation that demands it; whether an operation demands it at all is compared with its security.

import type { Finding, Report } from "../change-list.js";
import { component, type OpenApiDocument, type Operation, readSecurity, resolve } from "../document.js";
import { isRecord, list, member, sameJson, sortedKeys, text, toJson } from "../json.js";
import { child, type Located } from "../located.js";
import { type Comparison, partition, type SchemeComparison } from "./comparison.js";

const keywords = ["type", "in", "name", "scheme", "flows", "openIdConnectUrl"];

export function compareSecuritySchemes(base: OpenApiDocument, revision: OpenApiDocument): SchemeComparison {
  const [from, to] = [readSchemes(base), readSchemes(revision)];
  const newNames = findRenamed(from, to);
  const findings = new Map<string, Finding[]>();
  for (const [name, node] of from) {
    const now = to.get(newNames.get(name) ?? name);
    if (now === undefined) continue;
    const own: Finding[] = [];
    compareScheme(node, now, (finding) => own.push(finding));
    if (own.length > 0) findings.set(name, own);
  }
  return { newNames, findings };
}

/** A scheme that went while just one came that says the same has a new name. */
function findRenamed(from: Schemes, to: Schemes): Map<string, string> {
  const { removed, added } = partition(from.keys(), to.keys());
  const names = removed.flatMap((old): [string, string][] => {
    const doubles = removed.filter((name) => isSameScheme(from.get(old), from.get(name)));
    const [now, ...others] = added.filter((name) => isSameScheme(from.get(old), to.get(name)));
    return now === undefined || others.length > 0 || doubles.length > 1 ? [] : [[old, now]];
  });
  return new Map(names);
}

/** What differs in the schemes, and which came and went, whether an operation uses them or not. */
export function reportSecuritySchemes({ base, revision, schemes, report }: Comparison): void {
  const [from, to] = [readSchemes(base), readSchemes(revision)];
  for (const finding of [...schemes.findings.values()].flat()) report(finding);
  for (const [name, node] of from) {
    const newName = schemes.newNames.get(name);
    const now = to.get(newName ?? name);
    if (now === undefined) report({ rule: "security-scheme-removed", base: node });
    if (newName === undefined) continue;
    report({ rule: "security-scheme-renamed", base: node, revision: now, args: { base: name, revision: newName } });
  }
  const newNames = new Set(schemes.newNames.values());
  for (const [name, node] of to) {
    if (!from.has(name) && !newNames.has(name)) report({ rule: "security-scheme-added", revision: node });
  }
}

/** The same changes once more for an operation that demands the schemes, which makes them changes of it. */
export function reportDemandedSchemes({ base, schemes, report }: Comparison, operation: Operation): void {
  if (schemes.findings.size === 0) return;
  const demanded = new Set(list(readSecurity(base, operation).value).flatMap(sortedKeys));
  for (const name of demanded) for (const finding of schemes.findings.get(name) ?? []) report(finding);
}

function compareScheme(base: Located, revision: Located, report: Report): void {
  for (const keyword of keywords) {
    const [from, to] = [schemeMember(base, keyword), schemeMember(revision, keyword)];
    if (sameJson(from, to) || isSameName(keyword, base, revision)) continue;
    const args = { keyword, base: toJson(from), revision: toJson(to) };
    report({ rule: "security-scheme-changed", base, revision, args });
  }
  compareScopes(base, revision, report);
}

/** Names of authentication schemes and of headers have no case. */
function isSameName(keyword: string, base: Located, revision: Located): boolean {
  const isCaseless = keyword === "scheme" || (keyword === "name" && member(revision.value, "in") === "header");
  const [from, to] = [base, revision].map(({ value }) => text(member(value, keyword))?.toLowerCase());
  return isCaseless && from === to;
}

function compareScopes(base: Located, revision: Located, report: Report): void {
  const [from, to] = [readScopes(base), readScopes(revision)];
  const { removed, added, kept } = partition(from.keys(), to.keys());
  for (const scope of removed) report({ rule: "security-scheme-scope-removed", base, revision, args: { scope } });
  for (const scope of added) report({ rule: "security-scheme-scope-added", base, revision, args: { scope } });
  for (const scope of kept) {
    const args = { scope, base: toJson(from.get(scope)), revision: toJson(to.get(scope)) };
    if (!sameJson(args.base, args.revision)) report({ rule: "security-scheme-scope-described", base, revision, args });
  }
}

/** The scopes of all flows, with their descriptions. */
function readScopes(scheme: Located): Map<string, unknown> {
  const flows = child(scheme, "flows");
  const scopes = sortedKeys(flows.value).map((name) => child(child(flows, name), "scopes").value);
  return new Map(
    scopes.flatMap((map) => sortedKeys(map).map((scope): [string, unknown] => [scope, member(map, scope)])),
  );
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
    if (!isRecord(flow)) return [name, flow];
    const { scopes: _, ...rest } = flow;
    return [name, rest];
  });
  return Object.fromEntries(flows);
}

type Schemes = Map<string, Located>;

function readSchemes(document: OpenApiDocument): Schemes {
  const schemes = component(document, "securitySchemes");
  return new Map(
    sortedKeys(schemes.value).map((name) => {
      const node = resolve(document, child(schemes, name));
      return [name, { ...node, scope: schemes.pointer, at: name }];
    }),
  );
}
