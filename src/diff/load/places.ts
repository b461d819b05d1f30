// Where each part of a text stands: offsets by JSON Pointer, and lines and columns of offsets. The place of a member is that of its key.

import { EVENT_ID, type Event, getScalarValue } from "js-yaml";
import { escapePointer } from "../located.js";

interface Level {
  pointer: string;
  isMapping: boolean;
  /** Of a mapping: the key whose value comes next. */
  key?: { pointer: string; offset: number } | undefined;
  /** Of a sequence: how many items came; absent for the document itself. */
  count?: number;
}

export function placesInYaml(text: string, events: Event[]): Map<string, number> {
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

const [space, quote, comma, colon] = [32, 34, 44, 58];
const [openList, backslash, closeList, openObject, closeObject] = [91, 92, 93, 123, 125];

/**
 * The offsets of a text that is known to be JSON. It is one pass over character codes, since this is most of what a
 * comparison of two large documents would take.
 */
export function placesInJson(text: string): Map<string, number> {
  const offsets = new Map<string, number>();
  const levels: Level[] = [{ pointer: "", isMapping: false }];
  let top = levels[0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code <= space || code === comma || code === colon) continue;
    if (code === closeObject || code === closeList) {
      levels.pop();
      top = levels.at(-1);
      continue;
    }
    const opens = code === openObject || code === openList;
    const end = code === quote ? endOfString(text, at) : opens ? at : endOfWord(text, at);
    if (top?.isMapping && top.key === undefined) {
      const key = text.slice(at + 1, end);
      const name: string = key.includes("\\") ? JSON.parse(`"${key}"`) : key;
      top.key = { pointer: `${top.pointer}/${escapePointer(name)}`, offset: at };
    } else {
      const place = placeIn(top, at);
      offsets.set(place.pointer, place.offset);
      if (opens) {
        top = { pointer: place.pointer, isMapping: code === openObject, count: 0 };
        levels.push(top);
      }
    }
    at = end;
  }
  return offsets;
}

/** The offset of the closing quote. */
function endOfString(text: string, start: number): number {
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
  for (; end + 1 < text.length; end++) {
    const next = text.charCodeAt(end + 1);
    if (next <= space || next === comma || next === closeList || next === closeObject) break;
  }
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
