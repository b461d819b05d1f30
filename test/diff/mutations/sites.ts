// Where in a document a mutation can be made, and whom it then reaches: found by following references from each
// operation, on our own and apart from the differ.

import { escapePointer } from "../../../src/diff/located.js";

// biome-ignore lint/suspicious/noExplicitAny: any JSON, which mutations take apart and put together as they like
export type Json = any;

export type Direction = "request" | "response";

export interface SchemaSite {
  pointer: string;
  directions: ReadonlySet<Direction>;
  /** The schema of a parameter itself, which is written as text. */
  isParameter: boolean;
}

const methods = ["get", "put", "post", "delete", "patch"];

export function at(document: Json, pointer: string): Json {
  const keys = pointer.split("/").slice(1);
  return keys.reduce((value, key) => value?.[key.replaceAll("~1", "/").replaceAll("~0", "~")], document);
}

/** Pointers of all operations. */
export function operationSites(document: Json): string[] {
  return Object.keys(document.paths).flatMap((path) =>
    Object.keys(document.paths[path])
      .filter((method) => methods.includes(method))
      .map((method) => `/paths/${escapePointer(path)}/${method}`),
  );
}

export function schemaSites(document: Json): SchemaSite[] {
  const found = new Map<string, { directions: Set<Direction>; isParameter: boolean }>();
  const visit = (pointer: string, direction: Direction, isParameter = false): void => {
    const schema = at(document, pointer);
    if (typeof schema !== "object" || schema === null) return;
    if (schema.$ref !== undefined) {
      visit(schema.$ref.slice(1), direction);
      return;
    }
    const site = found.get(pointer) ?? { directions: new Set(), isParameter };
    found.set(pointer, site);
    if (site.directions.has(direction)) return;
    site.directions.add(direction);
    for (const name of Object.keys(schema.properties ?? {}))
      visit(`${pointer}/properties/${escapePointer(name)}`, direction);
    for (const key of ["items", "additionalProperties"]) visit(`${pointer}/${key}`, direction);
  };
  for (const operation of operationSites(document)) {
    const { parameters = [], requestBody, responses } = at(document, operation);
    parameters.forEach((_: Json, index: number) => {
      visit(`${operation}/parameters/${index}/schema`, "request", true);
    });
    for (const type of Object.keys(requestBody?.content ?? {}))
      visit(`${operation}/requestBody/content/${escapePointer(type)}/schema`, "request");
    for (const code of Object.keys(responses)) {
      const place = responses[code].$ref?.slice(1) ?? `${operation}/responses/${code}`;
      for (const type of Object.keys(at(document, place).content ?? {}))
        visit(`${place}/content/${escapePointer(type)}/schema`, "response");
    }
  }
  return [...found].map(([pointer, site]) => ({ pointer, ...site }));
}
