// An OpenAPI document from a file or folder, with everything that it refers to in other files brought in: path items
// to the place of the reference, all else under `components`, by the name that the reference gives it.

import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { Location } from "../change.js";
import { isRecord, member, text } from "../json.js";
import { escapePointer, unescapePointer } from "../located.js";
import { checkShape } from "./check-shape.js";
import { DocumentError } from "./document-error.js";
import { readSource, type Source, STANDARD_INPUT, shownPlace } from "./read-source.js";
import { type NodeKind, partAt, type ReferenceKind } from "./reference-places.js";

export interface LoadedDocument {
  /** The document with internal references alone. */
  document: unknown;
  /** The file it was read from. */
  file: string;
  /** The absolute path of each file that it is made of; `-` for standard input. */
  files: string[];
  /** Where a part of the document stands in its source files. */
  locate(pointer: string): Omit<Location, "pointer">;
}

/** Where a part of another file was brought to. */
interface Mount {
  source: Source;
  pointer: string;
}

interface Loading {
  root: Source;
  sources: Map<string, Source>;
  mounts: Map<string, Mount>;
  /** References by file and pointer, once they have a name. */
  names: Map<string, string>;
  seen: Set<unknown>;
}

/**
 * Loads a file, a folder, or `-` for standard input, whose references start from the current folder.
 *
 * @throws {DocumentError}
 */
export function loadDocument(path: string): LoadedDocument {
  const root = readSource(path === STANDARD_INPUT ? path : findDocument(resolve(path)));
  checkVersion(root);
  const loading: Loading = {
    root,
    sources: new Map([[root.path, root]]),
    mounts: new Map([["", { source: root, pointer: "" }]]),
    names: new Map(),
    seen: new Set(),
  };
  walk(loading, { value: root.value, kind: "document", at: { source: root, pointer: "" }, pointer: "" });
  const files = [...loading.sources.keys()];
  return { document: root.value, file: root.file, files, locate: (pointer) => locate(loading, pointer) };
}

/** In a folder, the file that is called after OpenAPI. */
function findDocument(path: string): string {
  if (!existsSync(path) || !statSync(path).isDirectory()) return path;
  const names = readdirSync(path).filter((name) => /^(openapi|swagger)\.(ya?ml|json)$/.test(name));
  const all = readdirSync(path).filter((name) => /\.(ya?ml|json)$/.test(name));
  const [only, ...more] = names.length > 0 ? names : all;
  if (only !== undefined && more.length === 0) return join(path, only);
  const found = only === undefined ? "no YAML or JSON file" : `several: ${[only, ...more].join(", ")}`;
  throw new DocumentError(
    `${path}: a folder needs one openapi.yaml or openapi.json, and there is ${found}. Name the file.`,
  );
}

function checkVersion(source: Source): void {
  const { value } = source;
  const version = member(value, "openapi");
  if (typeof version === "string" && /^3\.\d+(\.\d+)?/.test(version)) return;
  const swagger = member(value, "swagger");
  if (swagger !== undefined)
    throw new DocumentError(
      `${shownPlace(source, "/swagger")}: this is Swagger ${swagger}. Convert it to OpenAPI 3 first.`,
    );
  const place = shownPlace(source, "/openapi");
  if (typeof version === "number")
    throw new DocumentError(`${place}: the version has to be a text with three parts. Write "${version}.0".`);
  const said = version === undefined ? "it has no `openapi` field" : `\`openapi\` is ${JSON.stringify(version)}`;
  throw new DocumentError(
    `${place}: this is no OpenAPI 3 document: ${said}. Name the document itself, not a part of it.`,
  );
}

interface Step {
  value: unknown;
  kind: NodeKind;
  /** Where the part stands in its file. */
  at: Mount;
  /** Where it stands in the document. */
  pointer: string;
}

function walk(loading: Loading, { value, kind, at, pointer }: Step): void {
  if (!isRecord(value) || loading.seen.has(value)) return;
  loading.seen.add(value);
  // A reference stands for a part of another kind, or of none; what it leads to is checked there.
  if (text(value.$ref) === undefined || kind === "schemas" || kind === "pathItems")
    checkShape(value, kind, (part) => shownPlace(at.source, at.pointer + part));
  if (kind === "schemas") rewriteMapping(loading, value, at);
  for (const [key, part] of Object.entries(value)) {
    const found = partAt(kind, key);
    if (found === undefined) continue;
    const steps = found.holds !== "one" || Array.isArray(part) ? Object.keys(Object(part)) : [undefined];
    for (const name of steps) {
      const [holder, last] = name === undefined ? [value, key] : [part as Record<string, unknown>, name];
      const path = `/${escapePointer(key)}${name === undefined ? "" : `/${escapePointer(name)}`}`;
      const inFile = { source: at.source, pointer: at.pointer + path };
      bringIn(loading, { holder, key: last, kind: found.kind, at: inFile, pointer: pointer + path });
    }
  }
}

interface Place extends Omit<Step, "value"> {
  holder: Record<string, unknown>;
  key: string;
  /** The references that led here one after the other. */
  via?: readonly string[];
}

/**
 * A part, or what its reference to another file leads to. References are replaced, not changed: by an alias of YAML the
 * same one can stand at several places.
 */
function bringIn(loading: Loading, place: Place): void {
  const { holder, key, kind, at, pointer, via = [] } = place;
  const value = holder[key];
  const ref = isReferable(kind) ? text(member(value, "$ref")) : undefined;
  const target = ref === undefined ? undefined : targetOf(loading, ref, at);
  if (ref === undefined || target === undefined || !isRecord(value)) {
    walk(loading, { value, kind, at, pointer });
  } else if (target.source === loading.root) {
    holder[key] = { ...value, $ref: `#${target.pointer}` };
  } else if (kind === "pathItems") {
    const id = `${target.source.path}#${target.pointer}`;
    if (via.includes(id))
      throw new DocumentError(
        `${shownPlace(at.source, at.pointer)}: the reference ${ref} leads back to itself. Correct the reference.`,
      );
    holder[key] = valueAt(target, at, ref);
    loading.mounts.set(pointer, target);
    bringIn(loading, { ...place, at: target, via: [...via, id] });
  } else if (isReferable(kind)) {
    holder[key] = { ...value, $ref: nameFor(loading, kind, target, at, ref) };
    walk(loading, { value: holder[key], kind, at, pointer });
  }
}

function isReferable(kind: NodeKind): kind is ReferenceKind {
  return !["document", "components", "operation", "mediaType", "encoding"].includes(kind);
}

/** Undefined for what stays as it is: a reference within the root, or to the network, which is never read. */
function targetOf(loading: Loading, ref: string, at: Mount): Mount | undefined {
  if (/^[a-z][a-z0-9+.-]+:/i.test(ref)) return undefined;
  const [file = "", fragment = ""] = ref.split("#", 2);
  if (file === "" && at.source === loading.root) return undefined;
  const path = file === "" ? at.source.path : resolve(dirname(at.source.path), decoded(file));
  const source = loading.sources.get(path) ?? readSource(path, shownPlace(at.source, at.pointer));
  loading.sources.set(path, source);
  return { source, pointer: decoded(fragment).replace(/\/$/, "") };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function valueAt({ source, pointer }: Mount, at: Mount, ref: string): unknown {
  const keys = pointer.split("/").slice(1).map(unescapePointer);
  const found = keys.reduce(
    (value, key) => (Array.isArray(value) ? value[Number(key)] : member(value, key)),
    source.value,
  );
  if (isRecord(found) || typeof found === "boolean") return found;
  // The value is not shown: a reference can lead to any file, and the message to anybody.
  if (found !== undefined)
    throw new DocumentError(
      `${shownPlace(source, pointer)}: this is no part of an OpenAPI document. It is referred to at ${shownPlace(at.source, at.pointer)}. Correct the reference.`,
    );
  throw new DocumentError(
    `${shownPlace(at.source, at.pointer)}: the reference ${ref} leads to nothing: ${source.file} has no ${pointer}. Correct the reference.`,
  );
}

/** The reference within the document to something of another file, which is brought in on first use. */
function nameFor(loading: Loading, kind: ReferenceKind, target: Mount, at: Mount, ref: string): string {
  const id = `${kind} ${target.source.path}#${target.pointer}`;
  const known = loading.names.get(id);
  if (known !== undefined) return known;
  const value = valueAt(target, at, ref);
  const components = memberOf(memberOf(loading.root.value, "components"), kind);
  const file = basename(target.source.path).replace(/\.[^.]*$/, "");
  const wanted = unescapePointer(target.pointer.split("/").at(-1) ?? "") || file;
  const names = [wanted, `${file}-${wanted}`];
  for (let count = 2; names.every((name) => Object.hasOwn(components, name)); count++) names.push(`${wanted}-${count}`);
  const name = names.find((candidate) => !Object.hasOwn(components, candidate)) ?? wanted;
  const pointer = `/components/${kind}/${escapePointer(name)}`;
  loading.names.set(id, `#${pointer}`);
  loading.mounts.set(pointer, target);
  components[name] = value;
  bringIn(loading, { holder: components, key: name, kind, at: target, pointer });
  return `#${pointer}`;
}

function memberOf(value: unknown, key: string): Record<string, unknown> {
  if (!isRecord(value)) return {};
  const found = Object.hasOwn(value, key) ? value[key] : undefined;
  if (isRecord(found)) return found;
  const created = {};
  value[key] = created;
  return created;
}

/** The values of a mapping are references, too, where they look like one. */
function rewriteMapping(loading: Loading, schema: Record<string, unknown>, at: Mount): void {
  const mapping = member(member(schema, "discriminator"), "mapping");
  if (!isRecord(mapping)) return;
  for (const [value, ref] of Object.entries(mapping)) {
    if (typeof ref !== "string" || !/[#/]|\.(ya?ml|json)$/.test(ref)) continue;
    const target = targetOf(loading, ref, at);
    if (target === undefined) continue;
    mapping[value] =
      target.source === loading.root ? `#${target.pointer}` : nameFor(loading, "schemas", target, at, ref);
  }
}

function locate({ mounts }: Loading, pointer: string): Omit<Location, "pointer"> {
  for (let prefix = pointer; ; prefix = prefix.slice(0, prefix.lastIndexOf("/"))) {
    const mount = mounts.get(prefix);
    if (mount === undefined) continue;
    const { line } = mount.source.positionOf(mount.pointer + pointer.slice(prefix.length));
    return { file: mount.source.file, line };
  }
}
