// What HTTP does not notice: texts, examples, tags, and the names of schemas. Texts are compared wherever they stand;
// the other comparing modules hand their nodes in.

import type { Finding, Report } from "../change-list.js";
import { component, type OpenApiDocument } from "../document.js";
import { isRecord, list, member, sameJson, sortedKeys, text, toJson } from "../json.js";
import { child, items, type Located } from "../located.js";
import type { RuleId } from "../rules.js";

const sayings: [keyword: string, rule: RuleId][] = [
  ["summary", "summary-changed"],
  ["description", "description-changed"],
  ["title", "title-changed"],
  ["example", "example-changed"],
  ["examples", "example-changed"],
  ["externalDocs", "external-docs-changed"],
];

/** Where a keyword for readers stands on one side; the place depends on the keyword where schemas are merged. */
export type SayingPlace = (keyword: string) => Located;

/** Differences in what is meant for readers. No text and an empty text are the same. */
export function documentationFindings(base: SayingPlace, revision: SayingPlace): Finding[] {
  return sayings.flatMap(([keyword, rule]): Finding[] => {
    const [holder, other] = [base(keyword), revision(keyword)];
    if (member(holder.value, keyword) === member(other.value, keyword)) return [];
    const [from, to] = [child(holder, keyword), child(other, keyword)];
    if (sameJson(said(from.value), said(to.value))) return [];
    const args = { base: toJson(said(from.value)), revision: toJson(said(to.value)) };
    const place = (node: Located, around: Located) => (node.value === undefined ? around : node);
    return [{ rule, base: place(from, holder), revision: place(to, other), args }];
  });
}

function said(value: unknown): unknown {
  return typeof value === "string" ? value.trim().replace(/\s+/g, " ") || null : (value ?? null);
}

export function compareDocumentation(base: Located, revision: Located, report: Report): void {
  for (const finding of documentationFindings(
    () => base,
    () => revision,
  ))
    report(finding);
}

/** What a document says about itself: `info` but for its version, which names the document, and its tags. */
export function compareDocumentTexts(base: OpenApiDocument, revision: OpenApiDocument, report: Report): void {
  const [from, to] = [child(base.root, "info", "info"), child(revision.root, "info", "info")];
  for (const keyword of new Set([...sortedKeys(from.value), ...sortedKeys(to.value)])) {
    const args = {
      keyword,
      base: toJson(said(member(from.value, keyword))),
      revision: toJson(said(member(to.value, keyword))),
    };
    if (keyword === "version" || keyword.startsWith("x-") || sameJson(args.base, args.revision)) continue;
    report({ rule: "info-changed", base: from, revision: to, args });
  }
  compareDocumentation({ ...base.root, at: "document" }, { ...revision.root, at: "document" }, (finding) => {
    if (finding.rule === "external-docs-changed") report(finding);
  });
  compareTagList(readTags(base), readTags(revision), report);
}

function readTags(document: OpenApiDocument): Map<string, Located> {
  const tags = items(child(document.root, "tags")).flatMap((node): [string, Located][] => {
    const name = text(member(node.value, "name"));
    return name === undefined ? [] : [[name, { ...node, at: `tag ${name}` }]];
  });
  return new Map(tags);
}

function compareTagList(base: Map<string, Located>, revision: Map<string, Located>, report: Report): void {
  for (const [tag, from] of base) {
    const to = revision.get(tag);
    if (to === undefined) report({ rule: "tag-removed", base: from, args: { tag } });
    else compareDocumentation(from, to, report);
  }
  for (const [tag, to] of revision) if (!base.has(tag)) report({ rule: "tag-added", revision: to, args: { tag } });
}

export function compareOperationTags(base: Located, revision: Located, report: Report): void {
  const [from, to] = [tagNames(base), tagNames(revision)];
  for (const tag of from) if (!to.has(tag)) report({ rule: "operation-tag-removed", base, revision, args: { tag } });
  for (const tag of to) if (!from.has(tag)) report({ rule: "operation-tag-added", base, revision, args: { tag } });
}

function tagNames(operation: Located): Set<string> {
  return new Set(list(member(operation.value, "tags")).filter((tag) => typeof tag === "string"));
}

/** Names of schemas that came or went, but for those that changed their name. */
export function compareSchemaNames(
  base: OpenApiDocument,
  revision: OpenApiDocument,
  renamed: Finding[],
  report: Report,
) {
  const [from, to] = [component(base, "schemas"), component(revision, "schemas")];
  const known = (side: "base" | "revision") => new Set(renamed.map((finding) => finding[side]?.pointer));
  const gone = missing(from, to).filter(({ pointer }) => !known("base").has(pointer));
  const added = missing(to, from).filter(({ pointer }) => !known("revision").has(pointer));
  for (const node of gone) report({ rule: "schema-removed", base: node });
  for (const node of added) report({ rule: "schema-added", revision: node });
}

function missing(from: Located, to: Located): Located[] {
  if (!isRecord(from.value)) return [];
  return sortedKeys(from.value)
    .filter((name) => member(to.value, name) === undefined)
    .map((name) => ({ ...child(from, name, name), scope: `${from.pointer}/${name}` }));
}
