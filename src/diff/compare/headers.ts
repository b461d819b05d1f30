import { type OpenApiDocument, resolveAs } from "../document.js";
import { isRecord, member, sameJson, sortedKeys, toJson } from "../json.js";
import { child, type Located } from "../located.js";
import type { RuleId } from "../rules.js";
import { type Comparison, partition } from "./comparison.js";
import { compareDocumentation } from "./documentation.js";
import { parameterSchema } from "./parameters.js";

export function compareHeaders(comparison: Comparison, base: Located, revision: Located): void {
  const from = readHeaders(comparison.base, base);
  const to = readHeaders(comparison.revision, revision);
  const { removed, added, kept } = partition(from.keys(), to.keys());
  for (const name of removed) {
    const node = from.get(name);
    const rule = isTrue(node, "required") ? "response-required-header-removed" : "response-header-removed";
    comparison.report({ rule, base: node });
  }
  for (const name of added) comparison.report({ rule: "response-header-added", revision: to.get(name) });
  for (const name of kept) compareHeader(comparison, from.get(name), to.get(name));
}

/** Headers by lower-case name. OpenAPI has `Content-Type` ignored: the media types say it. */
function readHeaders(document: OpenApiDocument, response: Located): Map<string, Located> {
  const headers = child(response, "headers");
  const code = response.at.replace(" response", "");
  const named = sortedKeys(headers.value).map((name): [string, Located] => [
    name.toLowerCase(),
    resolveAs(document, child(headers, name, `${code} header ${name}`)),
  ]);
  return new Map(named.filter(([name, node]) => name !== "content-type" && isRecord(node.value)));
}

function compareHeader(comparison: Comparison, base: Located | undefined, revision: Located | undefined): void {
  if (base === undefined || revision === undefined) return;
  const flags: [string, set: RuleId, cleared: RuleId][] = [
    ["required", "response-header-became-required", "response-header-became-optional"],
    ["deprecated", "response-header-deprecated", "response-header-undeprecated"],
  ];
  for (const [flag, set, cleared] of flags) {
    const now = isTrue(revision, flag);
    if (isTrue(base, flag) !== now) comparison.report({ rule: now ? set : cleared, base, revision });
  }
  compareDocumentation(base, revision, comparison.report);
  const [from, to] = [parameterSchema(base), parameterSchema(revision)];
  if (from.value !== undefined || to.value !== undefined) comparison.compareSchemas(from, to, "response");
}

function isTrue(node: Located | undefined, flag: string): boolean {
  return member(node?.value, flag) === true;
}

export function compareLinks({ report }: Comparison, base: Located, revision: Located): void {
  const [from, to] = [member(base.value, "links"), member(revision.value, "links")];
  if (sameJson(from ?? {}, to ?? {})) return;
  report({ rule: "response-links-changed", base, revision, args: { base: toJson(from), revision: toJson(to) } });
}
