import { versionBlindPath } from "../../src/diff/index.js";
import type { LoadedDocument, OperationPlace } from "../load-document.js";
import {
  dereference,
  isMethod,
  type OpenApiDocument,
  type OperationObject,
  type ParameterObject,
  type PathItemObject,
  type RequestBodyObject,
} from "../openapi.js";
import type { SpecProblem } from "../spec-error.js";
import type { SpecVersion } from "../versions.js";

/**
 * An operation keeps its operationId and the names of its arguments from version to version: the report pairs operations
 * by the one, and one code base calls both versions by both. Looks at method and path with the version taken out.
 */
export function checkParity(older: LoadedDocument, newer: LoadedDocument): SpecProblem[] {
  return [...checkOperationIds(older, newer), ...checkArguments(older, newer)];
}

/** The paths of a version name it: a copied folder whose paths are still those of the other version calls the other one. */
export function checkVersionPaths(
  { id }: SpecVersion,
  { paths = {} }: OpenApiDocument,
  places: ReadonlyMap<string, OperationPlace>,
): SpecProblem[] {
  const problems: SpecProblem[] = [];
  for (const [path, item] of Object.entries(paths)) {
    if (path.split("/").includes(id)) continue;
    const place = operationsOf(item).flatMap(({ operationId }) => places.get(operationId) ?? [])[0];
    if (place === undefined) continue;
    const message = `The path \`${path}\` does not have the version \`${id}\` as a segment.`;
    problems.push({ rule: "version-path", message, ...place, hint: "Correct the path in `openapi.yaml`." });
  }
  return problems;
}

function checkOperationIds(older: LoadedDocument, newer: LoadedDocument): SpecProblem[] {
  const known = operationsByRoute(older);
  const problems: SpecProblem[] = [];
  for (const [route, operationId] of operationsByRoute(newer)) {
    const before = known.get(route);
    if (before === undefined || before === operationId) continue;
    const message = `\`${operationId}\` is the operation that ${older.version.id} calls \`${before}\`. Use one operationId in both versions.`;
    problems.push(...problemInBoth("operation-id-parity", message, [newer, operationId], [older, before]));
  }
  return problems;
}

function checkArguments(older: LoadedDocument, newer: LoadedDocument): SpecProblem[] {
  const known = argumentsByOperation(older);
  const problems: SpecProblem[] = [];
  for (const [operationId, names] of argumentsByOperation(newer)) {
    const before = known.get(operationId);
    for (const [origin, name] of names) {
      const other = before?.get(origin);
      if (other === undefined || other === name) continue;
      const message = `The argument \`${name}\` of \`${operationId}\` is the one that ${older.version.id} calls \`${other}\`. Use one name in both versions.`;
      problems.push(...problemInBoth("argument-parity", message, [newer, operationId], [older, operationId]));
    }
  }
  return problems;
}

type Named = [document: LoadedDocument, operationId: string];

function problemInBoth(rule: string, message: string, here: Named, there: Named): SpecProblem[] {
  const place = here[0].places.get(here[1]);
  const other = there[0].places.get(there[1]);
  if (place === undefined) return [];
  return [{ rule, message, ...place, ...(other && { alsoAt: [`${other.file}:${other.line}:${other.column}`] }) }];
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
      routes.set(route, (operation as OperationObject).operationId);
    }
  }
  for (const route of shared) routes.delete(route);
  return routes;
}

/**
 * Names of arguments by operation and by what they fill: a parameter of a name, or the body. A parameter of the path is
 * known by its place among all of them, since its name does not reach the server.
 */
function argumentsByOperation({ document }: LoadedDocument): Map<string, Map<string, string>> {
  const operations = new Map<string, Map<string, string>>();
  for (const [path, item] of Object.entries(document.paths ?? {})) {
    const template = [...path.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name);
    for (const operation of operationsOf(item)) {
      const names = new Map<string, string>();
      for (const reference of [...(item.parameters ?? []), ...(operation.parameters ?? [])]) {
        const parameter = dereference<ParameterObject>(document, reference);
        const position = `${template.indexOf(parameter.name)} of ${template.length}`;
        const origin = parameter.in === "path" ? position : parameter.name;
        names.set(`${parameter.in} ${origin}`, parameter["x-argument"] ?? parameter.name);
      }
      const body = operation.requestBody && dereference<RequestBodyObject>(document, operation.requestBody);
      if (body?.["x-argument"]) names.set("body", body["x-argument"]);
      operations.set(operation.operationId, names);
    }
  }
  return operations;
}

function operationsOf(item: PathItemObject): OperationObject[] {
  return Object.entries(item).flatMap(([key, value]) => (isMethod(key) ? [value as OperationObject] : []));
}
