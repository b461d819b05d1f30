import { compareText, member, sameJson, sortedKeys, toJson } from "../json.js";
import { child, type Located } from "../located.js";
import type { RuleId } from "../rules.js";
import type { Carrier, SchemaDirection } from "../schema/compare-schemas.js";
import { type Comparison, partition } from "./comparison.js";
import { compareDocumentation } from "./documentation.js";

/** Compares the media types of a request body or a response, and their schemas. */
export function compareContents(comparison: Comparison, base: Located, revision: Located, direction: SchemaDirection) {
  const { report } = comparison;
  const from = readContents(base);
  const to = readContents(revision);
  const { removed, added, kept } = partition(from.keys(), to.keys());
  const pairs = kept.map((name): [string, string] => [name, name]);
  const [gone, come] = [removed[0], added[0]];
  if (gone !== undefined && come !== undefined && removed.length === 1 && added.length === 1) {
    const rule: RuleId = `${direction}-${replacement(gone, come)}`;
    report({ rule, base: from.get(gone), revision: to.get(come), args: { base: gone, revision: come } });
    pairs.push([gone, come]);
  } else {
    for (const mediaType of removed)
      report({ rule: `${direction}-media-type-removed`, base: from.get(mediaType), args: { mediaType } });
    for (const mediaType of added)
      report({ rule: `${direction}-media-type-added`, revision: to.get(mediaType), args: { mediaType } });
  }
  for (const [a, b] of pairs) {
    const carrier = isJson(a) && isJson(b) ? "json" : "text";
    compareMediaType(comparison, from.get(a), to.get(b), { direction, carrier });
  }
}

function replacement(from: string, to: string) {
  if (covers(from, to)) return "media-type-narrowed";
  return covers(to, from) ? "media-type-widened" : "media-type-changed";
}

/** A range covers its media types, and `application/json` what is JSON by its suffix. */
function covers(range: string, mediaType: string): boolean {
  if (range === "*/*" || (range.endsWith("/*") && mediaType.startsWith(range.slice(0, -1)))) return true;
  const suffix = /^application\/(\w+)$/.exec(range)?.[1];
  return suffix !== undefined && mediaType.startsWith("application/") && mediaType.endsWith(`+${suffix}`);
}

function isJson(mediaType: string): boolean {
  return /[/+](json|\*)$/.test(mediaType.replace(/;.*/, ""));
}

function compareMediaType(
  comparison: Comparison,
  base: Located | undefined,
  revision: Located | undefined,
  { direction, carrier }: { direction: SchemaDirection; carrier: Carrier },
) {
  if (base === undefined || revision === undefined) return;
  const [a, b] = [child(base, "schema"), child(revision, "schema")];
  if (a.value !== undefined || b.value !== undefined) comparison.compareSchemas(a, b, direction, carrier);
  compareDocumentation(base, revision, comparison.report);
  const [from, to] = [member(base.value, "encoding"), member(revision.value, "encoding")];
  if (direction !== "request" || sameJson(from ?? {}, to ?? {})) return;
  const args = { base: toJson(from), revision: toJson(to) };
  comparison.report({ rule: "request-encoding-changed", base, revision, args });
}

/** Media types by a name without case, blanks and the charset, which JSON fixes anyway. */
export function readContents(holder: Located): Map<string, Located> {
  const contents = child(holder, "content");
  const named = sortedKeys(contents.value).map((name): [string, Located] => {
    const node = child(contents, name);
    const short = name
      .toLowerCase()
      .replace(/\s/g, "")
      .replace(/;charset=[^;]*/, "");
    return [short, { ...node, scope: `${node.scope} ${short}` }];
  });
  return new Map(named.sort(([a], [b]) => compareText(a, b)));
}
