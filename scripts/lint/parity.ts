import { versionBlindPath } from "../../src/diff/index.js";
import type { LoadedDocument } from "../load-document.js";
import { isMethod } from "../openapi.js";
import type { SpecProblem } from "../spec-error.js";

/**
 * An operation keeps its operationId from version to version: the report pairs operations by it, and one code base calls
 * both versions by it. Looks at method and path with the version taken out.
 */
export function checkParity(older: LoadedDocument, newer: LoadedDocument): SpecProblem[] {
  const known = operationsByRoute(older);
  const problems: SpecProblem[] = [];
  for (const [route, operationId] of operationsByRoute(newer)) {
    const before = known.get(route);
    const place = newer.places.get(operationId);
    if (before === undefined || before === operationId || place === undefined) continue;
    const there = older.places.get(before);
    problems.push({
      rule: "operation-id-parity",
      message: `\`${operationId}\` is the operation that ${older.version.id} calls \`${before}\`. Use one operationId in both versions.`,
      ...place,
      ...(there && { alsoAt: [`${there.file}:${there.line}:${there.column}`] }),
    });
  }
  return problems;
}

/** operationIds by method and version-blind path; a route that two operations share pairs nothing. */
function operationsByRoute({ document }: LoadedDocument): Map<string, string> {
  const routes = new Map<string, string>();
  const shared = new Set<string>();
  for (const [path, item] of Object.entries(document.paths ?? {})) {
    for (const [method, operation] of Object.entries(item)) {
      if (!isMethod(method)) continue;
      const route = `${method} ${versionBlindPath(path)}`;
      if (routes.has(route)) shared.add(route);
      routes.set(route, (operation as { operationId: string }).operationId);
    }
  }
  for (const route of shared) routes.delete(route);
  return routes;
}
