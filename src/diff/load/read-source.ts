// One file as a value, and the line on which each part of it stands. Lines are looked up only for what is reported:
// a file is scanned for its places when the first one is asked for.

import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { CORE_SCHEMA, constructFromEvents, EVENT_ID, type Event, getScalarValue, mergeTag, parseEvents } from "js-yaml";
import { escapePointer } from "../located.js";
import { DocumentError } from "./document-error.js";

export interface Source {
  /** The absolute path. */
  path: string;
  /** The path as people read it. */
  file: string;
  value: unknown;
  /** The 1-based line of a JSON Pointer, or of the closest place around it. */
  lineOf(pointer: string): number | undefined;
}

const schema = CORE_SCHEMA.withTags(mergeTag);
const parserOptions = { maxDepth: 2000 };

/** @throws {DocumentError} with file, line and column where the text is neither JSON nor YAML. */
export function readSource(path: string, usedBy?: string): Source {
  const file = shownPath(path);
  const text = readText(path, file, usedBy);
  const value = path.endsWith(".json") ? parseJson(text, file) : parseYaml(text, file);
  let lines: Map<string, number> | undefined;
  const lineOf = (pointer: string) => {
    lines ??= indexLines(text);
    for (let at = pointer; ; at = at.slice(0, at.lastIndexOf("/"))) {
      const line = lines.get(at);
      if (line !== undefined || at === "") return line;
    }
  };
  return { path, file, value, lineOf };
}

/** Relative to where the command was started, unless that is elsewhere. */
function shownPath(path: string): string {
  const near = relative(process.cwd(), path);
  return near.startsWith("..") || near === "" ? path : near.replaceAll("\\", "/");
}

function readText(path: string, file: string, usedBy: string | undefined): string {
  try {
    return readFileSync(path, "utf8").replace(/^\uFEFF/, "");
  } catch (error) {
    const reasons: Record<string, string> = {
      ENOENT: "there is no such file",
      EISDIR: "it is a folder",
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
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const offset = Number(/position (\d+)/.exec(reason)?.[1] ?? text.length);
    const before = text.slice(0, offset).split("\n");
    const place = `${file}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
    throw new DocumentError(
      `${place}: this is not JSON: ${reason.replace(/ in JSON at position.*/s, "")}. Correct the file.`,
    );
  }
}

function parseYaml(text: string, file: string): unknown {
  try {
    const documents = constructFromEvents(parseEvents(text, parserOptions), { source: text, schema });
    if (documents.length === 1) return documents[0];
    const found = documents.length === 0 ? "empty" : `${documents.length} documents in one file`;
    throw new DocumentError(`${file}: this is ${found}, where one document is needed. Correct the file.`);
  } catch (error) {
    if (error instanceof DocumentError) throw error;
    throw new DocumentError(`${file}${yamlReason(error)} Correct the file.`);
  }
}

function yamlReason(error: unknown): string {
  if (!(error instanceof Error)) return `: this is not YAML: ${String(error)}.`;
  const { mark, reason } = error as Error & { mark?: { line: number; column: number }; reason?: string };
  const place = mark === undefined ? "" : `:${mark.line + 1}:${mark.column + 1}`;
  return `${place}: this is not YAML: ${reason ?? error.message}.`;
}

interface Level {
  pointer: string;
  /** Of a mapping: the key whose value comes next. */
  key?: { pointer: string; offset: number } | undefined;
  /** Of a sequence: how many items came. */
  count?: number;
  isMapping: boolean;
}

/** The line of every part of a text: of a member, that of its key. */
function indexLines(text: string): Map<string, number> {
  const offsets = new Map<string, number>();
  const levels: Level[] = [];
  for (const event of eventsOf(text)) {
    const top = levels.at(-1);
    if (event.type === EVENT_ID.POP) levels.pop();
    else if (event.type === EVENT_ID.DOCUMENT) levels.push({ pointer: "", isMapping: false });
    else if (top?.isMapping && top.key === undefined) {
      const key = event.type === EVENT_ID.SCALAR ? getScalarValue(text, event) : "";
      top.key = { pointer: `${top.pointer}/${escapePointer(key)}`, offset: startOf(event) };
    } else {
      const place = placeIn(top, startOf(event));
      offsets.set(place.pointer, place.offset);
      const isMapping = event.type === EVENT_ID.MAPPING;
      if (isMapping || event.type === EVENT_ID.SEQUENCE) levels.push({ pointer: place.pointer, isMapping, count: 0 });
    }
  }
  return linesOf(text, offsets);
}

/** Whatever was read as JSON, or with extensions of it, may not be read as YAML: then no places are known. */
function eventsOf(text: string): Event[] {
  try {
    return parseEvents(text, parserOptions);
  } catch {
    return [];
  }
}

function placeIn(level: Level | undefined, offset: number): { pointer: string; offset: number } {
  if (level === undefined) return { pointer: "", offset };
  if (level.isMapping) {
    const place = level.key ?? { pointer: level.pointer, offset };
    level.key = undefined;
    return place;
  }
  if (level.count === undefined) return { pointer: level.pointer, offset };
  const pointer = `${level.pointer}/${level.count}`;
  level.count += 1;
  return { pointer, offset };
}

function startOf(event: Event): number {
  if ("valueStart" in event) return event.valueStart;
  if ("start" in event) return event.start;
  return "anchorStart" in event ? event.anchorStart : 0;
}

function linesOf(text: string, offsets: Map<string, number>): Map<string, number> {
  const lines = new Map<string, number>();
  let line = 1;
  let at = 0;
  for (const [pointer, offset] of [...offsets].sort(([, a], [, b]) => a - b)) {
    for (let next = text.indexOf("\n", at); next !== -1 && next < offset; next = text.indexOf("\n", at)) {
      line += 1;
      at = next + 1;
    }
    lines.set(pointer, line);
  }
  return lines;
}
