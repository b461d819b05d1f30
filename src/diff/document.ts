// The reading view of an OpenAPI document: references, operations and what they inherit. It is the only module
// that knows where OpenAPI keeps things; a shape that is not OpenAPI's is read as if it were absent.

import type { OperationRef } from "./change.js";
import { compareText, isRecord, list, member, sortedKeys, text } from "./json.js";
import { child, items, type Located, unescapePointer } from "./located.js";

export interface OpenApiDocument {
  root: Located;
  /** In 3.0 what stands beside a `$ref` is ignored; since 3.1 it counts. */
  refSiblingsCount: boolean;
}

export interface Operation {
  ref: OperationRef;
  node: Located;
  pathItem: Located;
}

export interface Parameter {
  name: string;
  in: string;
  node: Located;
}

const methods = ["delete", "get", "head", "options", "patch", "post", "put", "query", "trace"];
/** OpenAPI says that these are described elsewhere and that parameters of these names are ignored. */
const ignoredHeaders = new Set(["accept", "authorization", "content-type"]);

export function readDocument(value: unknown): OpenApiDocument {
  const version = text(member(value, "openapi")) ?? "";
  return { root: { value, pointer: "", scope: "", at: "" }, refSiblingsCount: !version.startsWith("3.0") };
}

export function component(document: OpenApiDocument, kind: string): Located {
  return child(child(document.root, "components"), kind);
}

/** The target of a node's `$ref`, one step; undefined where it has none or it leads nowhere within the document. */
export function followRef(document: OpenApiDocument, node: Located): Located | undefined {
  const ref = text(member(node.value, "$ref"));
  if (ref === undefined || !ref.startsWith("#")) return undefined;
  const pointer = decodeFragment(ref.slice(1));
  if (pointer !== "" && !pointer.startsWith("/")) return undefined;
  const keys = pointer.split("/").slice(1).map(unescapePointer);
  const target = keys.reduce((at, key) => child(at, key), document.root);
  if (target.value === undefined) return undefined;
  const name = keys.length === 3 && keys[0] === "components" ? (keys[2] ?? "") : pointer;
  return { ...target, scope: target.pointer, at: name };
}

function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** The node itself, or what its chain of references ends in; a broken chain ends in an absent value. */
export function resolve(document: OpenApiDocument, node: Located): Located {
  const seen = new Set<string>();
  let at = node;
  while (text(member(at.value, "$ref")) !== undefined) {
    const target = followRef(document, at);
    if (target === undefined || seen.has(target.pointer)) return { ...at, value: undefined };
    seen.add(target.pointer);
    at = target;
  }
  return at;
}

/** The resolved node under the name that people know its use by, rather than the name of its component. */
export function resolveAs(document: OpenApiDocument, node: Located): Located {
  return { ...resolve(document, node), at: node.at };
}

export function readOperations(document: OpenApiDocument): Operation[] {
  const paths = child(document.root, "paths");
  return sortedKeys(paths.value).flatMap((path) => {
    return operationsOf(resolve(document, child(paths, path)), path);
  });
}

/** The operations of a path item, of a webhook or of a callback. */
export function operationsOf(item: Located, path: string): Operation[] {
  const pathItem = { ...item, scope: path, at: "" };
  return methods.flatMap((method) => {
    const node = child(pathItem, method);
    if (!isRecord(node.value)) return [];
    const operationId = text(member(node.value, "operationId"));
    const ref = { method, path, ...(operationId === undefined ? {} : { operationId }) };
    return [{ ref, node: { ...node, scope: `${method} ${path}`, at: "" }, pathItem }];
  });
}

/** The parameters of an operation with those of its path item, which it overrides by place and name. */
export function readParameters(document: OpenApiDocument, operation: Operation): Parameter[] {
  const merged = new Map<string, Parameter>();
  for (const holder of [operation.pathItem, operation.node]) {
    for (const item of items(child(holder, "parameters"))) {
      const node = resolve(document, item);
      const place = text(member(node.value, "in"));
      const name = text(member(node.value, "name"));
      if (place === undefined || name === undefined) continue;
      if (place === "header" && ignoredHeaders.has(name.toLowerCase())) continue;
      merged.set(parameterKey(place, name), { name, in: place, node: { ...node, at: `${place} ${name}` } });
    }
  }
  return [...merged.values()].sort((a, b) => compareText(parameterKey(a.in, a.name), parameterKey(b.in, b.name)));
}

/** Header names have no case. */
export function parameterKey(place: string, name: string): string {
  return `${place} ${place === "header" ? name.toLowerCase() : name}`;
}

/** The security of an operation: its own, or the document's; absent where neither says anything. */
export function readSecurity(document: OpenApiDocument, operation: Operation): Located {
  const own = child(operation.node, "security");
  return own.value === undefined ? child(document.root, "security") : own;
}

/** The URL of a server, its variables filled in with their defaults. */
export function serverUrl({ value }: Located): string {
  const variables = member(value, "variables");
  const url = (text(member(value, "url")) ?? "").replace(/(.)\/$/, "$1");
  const filled = url.replace(
    /\{([^{}]*)\}/g,
    (whole, name) => text(member(member(variables, name), "default")) ?? whole,
  );
  return filled.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, (origin) => origin.toLowerCase());
}

/** The URLs of a server for all values that its variables list; for one that lists none, its default. */
export function serverUrls({ value }: Located): string[] {
  const variables = member(value, "variables");
  const values = (name: string): unknown[] => {
    const listed = list(member(member(variables, name), "enum"));
    return listed.length > 0 ? listed : [member(member(variables, name), "default")];
  };
  let urls = [{ url: text(member(value, "url")) ?? "", variables: {} as Record<string, unknown> }];
  for (const name of sortedKeys(variables)) {
    const all = urls.flatMap((one) =>
      values(name).map((chosen) => ({ ...one, variables: { ...one.variables, [name]: { default: chosen } } })),
    );
    if (all.length <= mostUrls) urls = all;
  }
  return urls.map((one) => serverUrl({ value: one, pointer: "", scope: "", at: "" }));
}

/** Beyond as many, a variable stands for its default alone. */
const mostUrls = 100;

/** The URLs of an operation on each of its servers; a document without servers has `/`. */
export function readUrls(document: OpenApiDocument, operation: Operation): string[] {
  const servers = readServers(document, operation).map(serverUrl);
  const bases = servers.length === 0 ? ["/"] : servers;
  return [...new Set(bases.map((base) => base.replace(/\/$/, "") + operation.ref.path))].sort(compareText);
}

/** The servers of an operation: its own, its path item's, or the document's. */
export function readServers(document: OpenApiDocument, operation: Operation): Located[] {
  const holders = [operation.node, operation.pathItem, document.root];
  const servers = holders.map((holder) => child(holder, "servers")).find((node) => list(node.value).length > 0);
  return servers === undefined ? [] : items(servers);
}
