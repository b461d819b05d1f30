// Compares a pair of operations: what the operation says about itself here, its parts in the modules beside.

import { type Operation, readServers, readUrls, serverUrl, serverUrls } from "../document.js";
import { member, sameJson, text, toJson } from "../json.js";
import type { Located } from "../located.js";
import type { PairedOperations } from "../pairing/pair-operations.js";
import { namelessPath } from "../pairing/version-blind-path.js";
import { compareCallbacks } from "./calls-to-client.js";
import type { Comparison } from "./comparison.js";
import { compareDocumentation, compareOperationTags } from "./documentation.js";
import { compareParameters } from "./parameters.js";
import { compareRequestBodies } from "./request-body.js";
import { compareResponses } from "./responses.js";
import { compareSecurity } from "./security.js";
import { reportDemandedSchemes } from "./security-schemes.js";
import { compareStability } from "./stability.js";
import { compareSunsets } from "./sunset.js";

export function compareOperations(comparison: Comparison, { base, revision }: PairedOperations): void {
  compareMethods(comparison, base, revision);
  if (hasSameUrls(comparison, base, revision)) reportMovedPrefix(comparison, base, revision);
  else {
    comparePaths(comparison, base, revision);
    compareServers(comparison, base, revision);
  }
  compareDeprecation(comparison, base.node, revision.node);
  compareSunsets("operation", base.node, revision.node, comparison.today, comparison.report);
  compareStability(base.node, revision.node, comparison.report);
  compareOperationIds(comparison, base, revision);
  compareLimits(comparison, base.node, revision.node);
  compareCallbacks(comparison, base.node, revision.node);
  compareParameters(comparison, base, revision);
  compareRequestBodies(comparison, base, revision);
  compareResponses(comparison, base, revision);
  compareSecurity(comparison, base, revision);
  reportDemandedSchemes(comparison, base);
  compareOperationTags(base.node, revision.node, comparison.report);
  compareDocumentation(base.pathItem, revision.pathItem, comparison.report);
  compareDocumentation(base.node, revision.node, comparison.report);
}

/** Whether the URL differs: the names of parameters never reach it. */
export function isMoved(base: Operation, revision: Operation): boolean {
  return namelessPath(base.ref.path) !== namelessPath(revision.ref.path);
}

/** A part of the path may as well stand in the URL of the server: a call does not tell. */
function hasSameUrls(comparison: Comparison, base: Operation, revision: Operation): boolean {
  const [from, to] = [readUrls(comparison.base, base), readUrls(comparison.revision, revision)];
  return isMoved(base, revision) && sameJson(from.map(namelessPath), to.map(namelessPath));
}

function reportMovedPrefix(comparison: Comparison, base: Operation, revision: Operation): void {
  const [from, to] = [readServers(comparison.base, base), readServers(comparison.revision, revision)];
  comparison.report({
    rule: "server-prefix-moved",
    base: from[0] ?? comparison.base.root,
    revision: to[0] ?? comparison.revision.root,
    args: { base: from.map(serverUrl), revision: to.map(serverUrl) },
    placeless: true,
  });
}

function compareMethods({ report }: Comparison, base: Operation, revision: Operation): void {
  if (base.ref.method === revision.ref.method) return;
  const args = { base: base.ref.method, revision: revision.ref.method };
  report({ rule: "operation-method-changed", base: base.node, revision: revision.node, args });
}

function comparePaths({ report }: Comparison, base: Operation, revision: Operation): void {
  if (!isMoved(base, revision)) return;
  const args = { base: base.ref.path, revision: revision.ref.path };
  report({ rule: "operation-path-moved", base: base.node, revision: revision.node, args });
}

function compareDeprecation({ report }: Comparison, base: Located, revision: Located): void {
  const [from, to] = [base, revision].map(({ value }) => member(value, "deprecated") === true);
  if (from !== to) report({ rule: to ? "operation-deprecated" : "operation-undeprecated", base, revision });
}

function compareOperationIds({ report }: Comparison, base: Operation, revision: Operation): void {
  const [from, to] = [base.ref.operationId, revision.ref.operationId];
  if (from === to) return;
  const rule =
    from === undefined ? "operation-id-added" : to === undefined ? "operation-id-removed" : "operation-id-changed";
  report({ rule, base: base.node, revision: revision.node, args: { base: from ?? null, revision: to ?? null } });
}

/** The two extensions that say how much a client may send. */
function compareLimits({ report }: Comparison, base: Located, revision: Located): void {
  const [from, to] = [base, revision].map(({ value }) => member(member(value, "x-batch-limit"), "maxInputs"));
  if (!sameJson(from, to)) {
    const args = { base: toJson(from), revision: toJson(to) };
    const raised = to === undefined || (typeof from === "number" && typeof to === "number" && to > from);
    report({ rule: raised ? "request-batch-limit-raised" : "request-batch-limit-lowered", base, revision, args });
  }
  const groups = [base, revision].map(({ value }) => text(member(value, "x-rate-limit-group")) ?? null);
  if (groups[0] === groups[1]) return;
  const args = { base: toJson(groups[0]), revision: toJson(groups[1]) };
  report({ rule: "operation-rate-limit-group-changed", base, revision, args });
}

/** Servers by their URL, one for each value that its variables can have. */
function compareServers(comparison: Comparison, base: Operation, revision: Operation): void {
  const [from, to] = [
    serversByUrl(readServers(comparison.base, base)),
    serversByUrl(readServers(comparison.revision, revision)),
  ];
  // Without servers, there is the one where the document was found.
  if (from.size === 0) to.delete("/");
  if (to.size === 0) from.delete("/");
  for (const [url, node] of from) {
    const now = to.get(url);
    if (now === undefined) comparison.report({ rule: "server-removed", base: node, args: { url }, placeless: true });
    else compareDocumentation(node, now, comparison.report);
  }
  for (const [url, node] of to) {
    if (!from.has(url)) comparison.report({ rule: "server-added", revision: node, args: { url }, placeless: true });
  }
}

function serversByUrl(servers: Located[]): Map<string, Located> {
  const named = (node: Located) =>
    serverUrls(node).map((url): [string, Located] => [url, { ...node, at: `server ${url}` }]);
  return new Map(servers.flatMap(named));
}
