import type { Change } from "../change.js";
import { isRecord, type JsonObject, type JsonValue } from "../json.js";
import type { RuleId } from "../rules.js";
import { schemaSentences, sentences } from "./sentences.js";

const longestValue = 160;
const together = new Set(["alternative", "added", "dropped"]);
const bodyNotes: Record<string, string> = {
  added: ", now with a body",
  removed: ", now without a body",
};

/** One plain sentence that says what changed, in Markdown: names and values stand in code spans. */
export function describeChange({ rule, args }: Change): string {
  const sides = rule === "external-docs-changed" ? linksOf(args) : args;
  const shown = { ...sides, ...focused(sides.base, sides.revision) };
  const sentence = /^(webhook|callback) /.test(String(args.at)) ? fromServer(sentenceOf(rule)) : sentenceOf(rule);
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
    if (name === "of") return args.at === undefined ? "" : ` of ${code(args.at)}`;
    if (name === "body") return bodyNotes[String(args.body)] ?? "";
    return words(shown[name], together.has(name) ? " + " : ", ");
  });
}

/** Of two links to documentation, the addresses where it is these that differ. */
function linksOf({ base, revision, ...args }: JsonObject): JsonObject {
  const [from, to] = [base, revision].map((link) => (isRecord(link) && typeof link.url === "string" ? link.url : link));
  return from === to
    ? { ...args, base: base ?? null, revision: revision ?? null }
    : { ...args, base: from ?? null, revision: to ?? null };
}

function sentenceOf(rule: RuleId): string {
  if (isOwn(sentences, rule)) return sentences[rule];
  const [direction, ...rest] = rule.split("-");
  const kind = rest.join("-");
  const sentence = isOwn(schemaSentences, kind) ? schemaSentences[kind] : rule;
  return `In ${direction}s, ${sentence}`;
}

/** Of a call that the server makes, the request goes to the client. */
function fromServer(sentence: string): string {
  return sentence
    .replace(/^In responses, /, "In calls from the server, ")
    .replace(/^In requests, /, "In answers of the client, ")
    .replace(/^The answer /, "The call ");
}

function isOwn<T extends object>(table: T, key: string): key is keyof T & string {
  return Object.hasOwn(table, key);
}

/** Of two long texts, the words around their difference. */
function focused(base: JsonValue | undefined, revision: JsonValue | undefined): Record<string, JsonValue> {
  if (base === undefined || base === null || revision === undefined || revision === null) return {};
  const [from, to] = [written(base).split(" "), written(revision).split(" ")];
  if (Math.max(written(base).length, written(revision).length) <= longestValue) return {};
  const shorter = Math.min(from.length, to.length);
  let head = 0;
  while (head < shorter && from[head] === to[head]) head++;
  let tail = 0;
  while (tail < shorter - head && from[from.length - 1 - tail] === to[to.length - 1 - tail]) tail++;
  const excerpt = (all: string[]) => {
    const [start, end] = [Math.max(0, head - 3), Math.min(all.length, all.length - tail + 3)];
    return `${start > 0 ? "… " : ""}${all.slice(start, end).join(" ")}${end < all.length ? " …" : ""}`;
  };
  return { base: excerpt(from), revision: excerpt(to) };
}

/** Lists read as alternatives unless they are needed together, as a list within a list is. */
function words(value: JsonValue | undefined, separator = ", "): string {
  if (value === undefined || value === null) return "nothing";
  if (!Array.isArray(value)) return code(value);
  if (value.length === 0) return "nothing";
  const shown = value.slice(0, 8).map((item) => (Array.isArray(item) ? words(item, " + ") : code(item)));
  const rest = value.length - shown.length;
  return `${shown.join(separator)}${rest > 0 ? ` and ${rest} more` : ""}`;
}

function written(value: JsonValue): string {
  return typeof value === "string" ? value.replace(/\s+/g, " ") : JSON.stringify(value);
}

/** A code span holds no line break, and needs another fence around a backtick. */
function code(value: JsonValue): string {
  const text = written(value);
  const cut = text.length > longestValue ? `${text.slice(0, longestValue - 1)}…` : text;
  if (cut === "") return '`""`';
  return cut.includes("`") ? `\`\` ${cut} \`\`` : `\`${cut}\``;
}
