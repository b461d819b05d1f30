// Where each part of a text stands: offsets by JSON Pointer, and lines and columns of offsets. The place of a member is that of its key.

import { EVENT_ID, type Event, getScalarValue } from "js-yaml";
import { escapePointer, unescapePointer } from "../located.js";

interface Level {
  pointer: string;
  isMapping: boolean;
  /** Of a mapping: the key whose value comes next. */
  key?: { pointer: string; offset: number } | undefined;
  /** Of a sequence: how many items came; absent for the document itself. */
  count?: number;
}

/** Finds the offset of a JSON Pointer in the text of these events, or of the closest place around it. */
export function placesInYaml(text: string, events: Event[]): (pointer: string) => number {
  const offsets = readOffsets(text, events);
  return (pointer) => {
    for (let at = pointer; ; at = at.slice(0, at.lastIndexOf("/"))) {
      const offset = offsets.get(at);
      if (offset !== undefined || at === "") return offset ?? 0;
    }
  };
}

function readOffsets(text: string, events: Event[]): Map<string, number> {
  const offsets = new Map<string, number>();
  const levels: Level[] = [];
  for (const event of events) {
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
  return offsets;
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

/** Offsets of what a container holds: of its key or item, and of its value. */
type Members = Map<string, { offset: number; value: number }>;

const [space, quote, comma, backslash, openList, openObject] = [32, 34, 44, 92, 91, 123];

/**
 * Finds the offset of a JSON Pointer in a text that is known to be JSON, or of the closest place around it. What is not
 * on the way is skipped: to index all of it would be most of what a comparison takes.
 */
export function placesInJson(text: string): (pointer: string) => number {
  const containers = new Map<number, Members>();
  const membersAt = (start: number) => {
    const members = containers.get(start) ?? readMembers(text, start);
    containers.set(start, members);
    return members;
  };
  const root = startOfToken(text, 0);
  return (pointer) => {
    let place = { offset: root, value: root };
    for (const key of pointer.split("/").slice(1)) {
      const next = membersAt(place.value).get(unescapePointer(key));
      if (next === undefined) break;
      place = next;
    }
    return place.offset;
  };
}

function readMembers(text: string, start: number): Members {
  const members: Members = new Map();
  const isObject = text.charCodeAt(start) === openObject;
  if (!isObject && text.charCodeAt(start) !== openList) return members;
  let at = startOfToken(text, start + 1);
  for (let index = 0; at < text.length && !isClosing(text, at); index++) {
    const offset = at;
    let key = String(index);
    if (isObject) {
      const end = endOfString(text, at);
      key = text.slice(at + 1, end);
      if (key.includes("\\")) key = JSON.parse(`"${key}"`);
      at = startOfToken(text, startOfToken(text, end + 1) + 1);
    }
    members.set(key, { offset, value: at });
    at = startOfToken(text, endOfValue(text, at) + 1);
    if (text.charCodeAt(at) === comma) at = startOfToken(text, at + 1);
  }
  return members;
}

function startOfToken(text: string, at: number): number {
  let start = at;
  while (text.charCodeAt(start) <= space) start++;
  return start;
}

function isClosing(text: string, at: number): boolean {
  const character = text[at];
  return character === "}" || character === "]";
}

/** The offset of the last character of a value. */
function endOfValue(text: string, start: number): number {
  const first = text.charCodeAt(start);
  if (first === quote) return endOfString(text, start);
  if (first !== openObject && first !== openList) return endOfWord(text, start);
  const next = /["{}[\]]/g;
  next.lastIndex = start + 1;
  for (let depth = 1; depth > 0 && next.test(text); ) {
    const at = next.lastIndex - 1;
    if (text.charCodeAt(at) === quote) next.lastIndex = endOfString(text, at) + 1;
    else depth += isClosing(text, at) ? -1 : 1;
  }
  return (next.lastIndex || text.length) - 1;
}

/** The offset of the closing quote. */
export function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end !== -1 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end === -1 ? text.length : end;
}

function isEscaped(text: string, at: number): boolean {
  let before = at - 1;
  while (text.charCodeAt(before) === backslash) before--;
  return (at - before) % 2 === 0;
}

/** The offset of the last character of a number or name. */
function endOfWord(text: string, start: number): number {
  let end = start;
  while (/[\w+.-]/.test(text[end + 1] ?? "")) end++;
  return end;
}

/** A 1-based line and column. */
export interface Position {
  line: number;
  column: number;
}

/** Tells the position of any offset of a text. */
export function positionsIn(text: string): (offset: number) => Position {
  const starts = [0];
  for (let next = text.indexOf("\n"); next !== -1; next = text.indexOf("\n", next + 1)) starts.push(next + 1);
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
