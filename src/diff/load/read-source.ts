// One file as a value, and the position at which each part of it stands. A file is scanned for its places when the first
// one is asked for.

import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { CORE_SCHEMA, constructFromEvents, EVENT_ID, type Event, mergeTag, parseEvents } from "js-yaml";
import { DocumentError } from "./document-error.js";
import { type Position, placesInJson, placesInYaml, positionsIn } from "./places.js";
import { findRepeatedKey } from "./repeated-key.js";

export interface Source {
  /** The absolute path. */
  path: string;
  /** The path as people read it. */
  file: string;
  value: unknown;
  /** Where a JSON Pointer stands, or the closest place around it. */
  positionOf(pointer: string): Position;
}

const schema = CORE_SCHEMA.withTags(mergeTag);
/** Deeper than any document that people write, and well within what can be walked. */
const maxDepth = 1000;
const parserOptions = { maxDepth };

/** The name for what is piped in. */
export const STANDARD_INPUT = "-";

/** @throws {DocumentError} with file, line and column where the text is neither JSON nor YAML. */
export function readSource(path: string, usedBy?: string): Source {
  const file = path === STANDARD_INPUT ? "standard input" : shownPath(path);
  const text = readText(path, file, usedBy);
  const isJson = path === STANDARD_INPUT ? /^\s*\{\s*"/.test(text) : path.endsWith(".json");
  const events = isJson ? [] : parseEventsOf(text, file);
  const value = isJson ? parseJson(text, file) : constructYaml(text, file, events);
  if (isJson && isTooDeep(value))
    throw new DocumentError(
      `${file}: this is nested more than ${maxDepth} levels deep. Name parts of it by references.`,
    );
  let positions: ((pointer: string) => Position) | undefined;
  const positionOf = (pointer: string) => {
    positions ??= findPositions(text, isJson ? placesInJson(text) : placesInYaml(text, events));
    return positions(pointer);
  };
  return { path, file, value, positionOf };
}

function findPositions(text: string, offsetOf: (pointer: string) => number): (pointer: string) => Position {
  const positionAt = positionsIn(text);
  return (pointer) => positionAt(offsetOf(pointer));
}

/** `file:line:column` of a part. */
export function shownPlace({ file, positionOf }: Source, pointer: string): string {
  const { line, column } = positionOf(pointer);
  return `${file}:${line}:${column}`;
}

/** Relative to where the command was started, unless that is elsewhere. */
function shownPath(path: string): string {
  const near = relative(process.cwd(), path);
  return near.startsWith("..") || near === "" ? path : near.replaceAll("\\", "/");
}

function readText(path: string, file: string, usedBy: string | undefined): string {
  try {
    const bytes = readFileSync(path === STANDARD_INPUT ? 0 : path);
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError)
      throw new DocumentError(`${file}: this is not text in UTF-8. Save it as UTF-8, or name another file.`);
    const reasons: Record<string, string> = {
      ENOENT: "there is no such file",
      EISDIR: "it is a folder",
      ENOTDIR: "a part of its path is no folder",
      ELOOP: "its links lead in a circle",
      EAGAIN: "nothing was piped in",
      EACCES: "reading it is not allowed",
    };
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    const used = usedBy === undefined ? "" : ` It is referred to at ${usedBy}.`;
    throw new DocumentError(
      `${file} cannot be read: ${reasons[code] ?? (code || String(error))}.${used} Check the path.`,
    );
  }
}

function parseJson(text: string, file: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    const repeated = findRepeatedKey(text);
    if (repeated === undefined) return value;
    const { line, column } = positionsIn(text)(repeated.offset);
    throw new DocumentError(
      `${file}:${line}:${column}: the key ${JSON.stringify(repeated.key)} stands twice in one object. Correct the file.`,
    );
  } catch (error) {
    if (error instanceof DocumentError) throw error;
    const { line, column } = positionsIn(text)(faultInJson(text, error));
    const reason = messageOf(error).replace(/( in JSON)? at position.*|, (\.{3})?".* is not valid JSON$/s, "");
    throw new DocumentError(`${file}:${line}:${column}: this is not JSON: ${reason}. Correct the file.`);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** `JSON.parse` gives no position for an unexpected token: it stands where the longest text ends that only lacks its rest. */
function faultInJson(text: string, error: unknown): number {
  const told = /position (\d+)/.exec(messageOf(error))?.[1];
  if (told !== undefined) return Number(told);
  let [sound, broken] = [0, text.length + 1];
  while (broken - sound > 1) {
    const middle = (sound + broken) >> 1;
    if (isStartOfJson(text.slice(0, middle))) sound = middle;
    else broken = middle;
  }
  return sound;
}

function isStartOfJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    const message = messageOf(error);
    return /end of JSON/.test(message) || /position (\d+)/.exec(message)?.[1] === String(text.length);
  }
}

function isTooDeep(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; depth <= maxDepth; depth++) {
    level = level.flatMap((part) => (typeof part === "object" && part !== null ? Object.values(part) : []));
    if (level.length === 0) return false;
  }
  return true;
}

function parseEventsOf(text: string, file: string): Event[] {
  try {
    return parseEvents(text, parserOptions);
  } catch (error) {
    throw new DocumentError(`${file}${yamlReason(error)} Correct the file.`);
  }
}

function constructYaml(text: string, file: string, events: Event[]): unknown {
  const documents = constructDocuments(text, file, events);
  if (documents.length === 1) return documents[0];
  const found = documents.length === 0 ? "empty" : `${documents.length} documents in one file`;
  throw new DocumentError(`${file}: this is ${found}, where one document is needed. Correct the file.`);
}

function constructDocuments(source: string, file: string, events: Event[]): unknown[] {
  try {
    const documents = constructFromEvents(events, { source, schema });
    // Aliases of aliases grow without end: what they stand for has to stay within reason.
    if (events.some(({ type }) => type === EVENT_ID.ALIAS)) expandedSize(documents, new Map());
    return documents;
  } catch (error) {
    throw new DocumentError(`${file}${yamlReason(error)} Correct the file.`);
  }
}

const largestSize = 10_000_000;

function expandedSize(value: unknown, known: Map<unknown, number>): number {
  if (typeof value !== "object" || value === null) return 1;
  const before = known.get(value);
  if (before === 0) throw new Error("an alias stands for something that holds it");
  if (before !== undefined) return before;
  known.set(value, 0);
  const size = Object.values(value).reduce((sum: number, part) => sum + expandedSize(part, known), 1);
  if (size > largestSize) throw new Error(`its aliases stand for more than ${largestSize} values`);
  known.set(value, size);
  return size;
}

function yamlReason(error: unknown): string {
  if (!(error instanceof Error)) return `: this is not YAML: ${String(error)}.`;
  const { mark, reason } = error as Error & { mark?: { line: number; column: number }; reason?: string };
  const place = mark === undefined ? "" : `:${mark.line + 1}:${mark.column + 1}`;
  return `${place}: this is not YAML: ${reason ?? error.message}.`;
}
