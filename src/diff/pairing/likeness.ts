// How alike two operations are, by the words of their paths, the names in what they take and answer, and what they are
// called. Likeness is evidence only where the paths end alike: `/a/{id}/b` and `/a/{id}/c` are neighbours, not one.

import { type OpenApiDocument, type Operation, readParameters, resolve } from "../document.js";
import { list, member, sortedKeys, text } from "../json.js";
import { child, items, type Located } from "../located.js";
import { versionBlindPath } from "./version-blind-path.js";

/** What it takes away that one path holds segments between those of the other. */
const insertion = 0.15;

/** What the likeness of an operation is judged by. */
export interface Features {
  segments: string[];
  shape: ReadonlySet<string>;
  words: ReadonlySet<string>;
}

const weights = { path: 0.55, shape: 0.25, words: 0.2 };

export function readFeatures(document: OpenApiDocument, operation: Operation): Features {
  const segments = versionBlindPath(operation.ref.path)
    .split("/")
    .filter((segment) => segment !== "");
  const { value } = operation.node;
  const called = [operation.ref.operationId, text(member(value, "summary")), ...list(member(value, "tags"))];
  const words = called.flatMap((name) => (typeof name === "string" ? wordsOf(name) : []));
  return { segments, shape: new Set(shapeOf(document, operation)), words: new Set(words) };
}

/** What paths have to share to be alike at all: their last word and the parameters behind it. */
export function endings({ segments }: Features): string[] {
  const last = segments.findLastIndex((segment) => segment !== "{}");
  const behind = segments.length - 1 - last;
  return wordsOf(segments[last] ?? "").map((word) => `${word} ${behind}`);
}

/** From 0 to 1. */
export function likeness(base: Features, revision: Features): number {
  const parts = [
    { weight: weights.path, value: pathLikeness(base.segments, revision.segments) },
    { weight: weights.shape, value: overlap(base.shape, revision.shape) },
    { weight: weights.words, value: overlap(base.words, revision.words) },
  ];
  const told = parts.flatMap(({ weight, value }) => (value === undefined ? [] : [{ weight, value }]));
  const total = told.reduce((sum, { weight }) => sum + weight, 0);
  const mean = told.reduce((sum, { weight, value }) => sum + weight * value, 0) / total;
  return hasInsertion(base.segments, revision.segments) ? Math.max(0, mean - insertion) : mean;
}

/** `batch/archive` and `batch/labels/archive` are neighbours: a path that grew or shrank within is another resource. */
function hasInsertion(from: string[], to: string[]): boolean {
  const shorter = Math.min(from.length, to.length);
  let tail = 0;
  while (tail < shorter && segmentLikeness(from.at(-1 - tail) ?? "", to.at(-1 - tail) ?? "") >= 1) tail++;
  let head = 0;
  while (head < shorter - tail && from[head] === to[head]) head++;
  const begins = from.slice(0, head).some((segment) => segment !== "{}");
  return begins && from.length !== to.length && head + tail === shorter;
}

/** Whether, of paths equally long, a word of one has nothing in common with the word in its place. */
export function hasOtherWord(from: string[], to: string[]): boolean {
  if (from.length !== to.length) return false;
  return from.some((segment, index) => {
    const other = to[index] ?? "";
    return segment !== "{}" && other !== "{}" && segmentLikeness(segment, other) === 0;
  });
}

/** The part of both paths that the best alignment of their segments covers; literals count twice a parameter. */
function pathLikeness(from: string[], to: string[]): number {
  const weight = (segments: string[]) => segments.reduce((sum, segment) => sum + (segment === "{}" ? 1 : 2), 0);
  let row = new Array<number>(to.length + 1).fill(0);
  for (const segment of from) {
    const next = [0];
    to.forEach((other, index) => {
      const matched = (row[index] ?? 0) + segmentLikeness(segment, other);
      next.push(Math.max(matched, row[index + 1] ?? 0, next[index] ?? 0));
    });
    row = next;
  }
  return (2 * (row.at(-1) ?? 0)) / Math.max(weight(from) + weight(to), 1);
}

function segmentLikeness(a: string, b: string): number {
  if (a === b) return a === "{}" ? 1 : 2;
  if (a === "{}" || b === "{}") return 0.75;
  return 2 * (overlap(new Set(wordsOf(a)), new Set(wordsOf(b))) ?? 0);
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number | undefined {
  if (a.size === 0 && b.size === 0) return undefined;
  const shared = [...a].filter((name) => b.has(name)).length;
  return shared / (a.size + b.size - shared);
}

/** Lower-case words without the ending of a plural; `labelIds`, `label-ids` and `label_id` are the same. */
function wordsOf(name: string): string[] {
  const words =
    name
      .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  return words.map((word) =>
    word.length > 3 ? word.replace(/(ie)?s$/, (ending) => (ending === "ies" ? "y" : "")) : word,
  );
}

/** Names of parameters, of properties of both bodies one level deep, and codes of success. */
function shapeOf(document: OpenApiDocument, operation: Operation): string[] {
  const parameters = readParameters(document, operation).filter((parameter) => parameter.in !== "path");
  const names = parameters.map((parameter) => `${parameter.in} ${parameter.name.toLowerCase()}`);
  const body = resolve(document, child(operation.node, "requestBody"));
  const responses = child(operation.node, "responses");
  const successes = sortedKeys(responses.value).filter((code) => code.startsWith("2"));
  const answers = successes.flatMap((code) => propertiesOf(document, resolve(document, child(responses, code))));
  return [...names, ...propertiesOf(document, body).map((name) => `> ${name}`), ...answers.map((name) => `< ${name}`)];
}

function propertiesOf(document: OpenApiDocument, holder: Located): string[] {
  const content = child(holder, "content");
  const [mediaType] = sortedKeys(content.value);
  if (mediaType === undefined) return [];
  const schema = resolve(document, child(child(content, mediaType), "schema"));
  const parts = [schema, ...items(child(schema, "allOf")).map((part) => resolve(document, part))];
  return parts.flatMap((part) => sortedKeys(child(part, "properties").value));
}
