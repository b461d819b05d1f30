// `oneOf` and `anyOf`. Members are matched by what identifies them, never by their position: the name of the schema
// they refer to, their title, equal contents; and at last the only two that are left, if they are of the same type.

import { canonical, compareText, isRecord, type JsonValue, member, sortedKeys, text } from "../json.js";
import type { Located } from "../located.js";
import type { SchemaPair } from "./compare-schemas.js";
import type { Shape, Union } from "./shape.js";

/** The unions of both sides that are compared with each other. */
export interface UnionSplit {
  base: Union[];
  revision: Union[];
}

/** What says nothing about values: a union beside these alone is all that there is. */
const saying = new Set(["title", "description", "example", "examples", "externalDocs", "discriminator", "nullable"]);

/** Where a plain schema became a union or the reverse, the plain one is read as a union of itself alone. */
export function splitUnion({ base, revision }: SchemaPair): UnionSplit | undefined {
  const [from, to] = [asLoneMember(base, revision), asLoneMember(revision, base)];
  if (from !== undefined && isPureUnion(revision)) return { base: [from], revision: revision.unions };
  if (to !== undefined && isPureUnion(base)) return { base: base.unions, revision: [to] };
  return undefined;
}

function asLoneMember({ holders, unions, dissolved }: Shape, other: Shape): Union | undefined {
  const [holder] = holders;
  const [union] = dissolved;
  if (holder === undefined || unions.length > 0) return undefined;
  if (union !== undefined) return dissolved.length === 1 && saysNothingBut(holder, union) ? union : undefined;
  if (holders.length > 1 || sortedKeys(holder.value).every((key) => saying.has(key))) return undefined;
  const [opposite] = other.unions;
  // The place has the name of the union's: it is not the member that changes.
  const node = { ...holder, scope: opposite?.node.scope ?? holder.scope, at: opposite?.node.at ?? holder.at };
  return { keyword: opposite?.keyword ?? "oneOf", members: [holder], nullable: false, node };
}

function isPureUnion({ holders, unions }: Shape): boolean {
  const [holder] = holders;
  const [union] = unions;
  if (holder === undefined || union === undefined) return false;
  return holders.length === 1 && unions.length === 1 && saysNothingBut(holder, union);
}

function saysNothingBut({ value }: Located, { keyword }: Union): boolean {
  return (
    isRecord(value) && sortedKeys(value).every((key) => saying.has(key) || key === keyword || key.startsWith("x-"))
  );
}

export function compareUnions(pair: SchemaPair, split?: UnionSplit): void {
  const base = split?.base ?? pair.base.unions;
  const revision = split?.revision ?? pair.revision.unions;
  if (split !== undefined) compareNullMembers(pair, split);
  // Several unions in one schema are rare, and matching them would be a guess.
  for (let index = 0; index < Math.max(base.length, revision.length); index++) {
    const [from, to] = [base[index], revision[index]];
    if (from === undefined) pair.report("union-added", pair.base.holders[0], to?.node, { members: labels(to) });
    else if (to === undefined)
      pair.report("union-removed", from.node, pair.revision.holders[0], { members: labels(from) });
    else compareUnion(pair, from, to);
  }
}

/** A plain schema says for itself whether it is nullable, and is compared as a member; a `null` beside it is not. */
function compareNullMembers({ base, revision, report }: SchemaPair, split: UnionSplit): void {
  const [from, to] = [split.base[0], split.revision[0]];
  if (to?.nullable && !base.nullable) report("became-nullable", from?.node, to.node);
  if (from?.nullable && !revision.nullable) report("became-non-nullable", from.node, to?.node);
}

function compareUnion(pair: SchemaPair, from: Union, to: Union): void {
  if (from.keyword !== to.keyword) {
    pair.report("union-kind-changed", from.node, to.node, { base: from.keyword, revision: to.keyword });
  }
  const { matched, removed, added } = matchMembers(pair, from.members, to.members);
  for (const [a, b] of matched) pair.walk.visit([a], [b]);
  for (const a of removed)
    pair.report("union-member-removed", { ...a, at: from.node.at }, to.node, { member: label(a) });
  for (const b of added) pair.report("union-member-added", from.node, b, { member: label(b) });
}

interface Match {
  matched: [Located, Located][];
  removed: Located[];
  added: Located[];
}

function matchMembers({ walk }: SchemaPair, base: Located[], revision: Located[]): Match {
  const match: Match = { matched: [], removed: [...base], added: [...revision] };
  for (const key of [refName, title, contents]) matchBy(match, key);
  const [a, b] = [match.removed[0], match.added[0]];
  if (match.removed.length !== 1 || match.added.length !== 1 || a === undefined || b === undefined) return match;
  const named = refName(a) !== undefined || refName(b) !== undefined;
  const types = (shape: Shape) => canonical([...(shape.types ?? ["any"])].sort(compareText));
  if (named || types(walk.baseShape([a])) !== types(walk.revisionShape([b]))) return match;
  return { matched: [...match.matched, [a, b]], removed: [], added: [] };
}

function matchBy(match: Match, key: (node: Located) => string | undefined): void {
  for (const a of [...match.removed]) {
    const id = key(a);
    const b = id === undefined ? undefined : match.added.find((candidate) => key(candidate) === id);
    if (b === undefined) continue;
    match.matched.push([a, b]);
    match.removed.splice(match.removed.indexOf(a), 1);
    match.added.splice(match.added.indexOf(b), 1);
  }
}

/** The reference, or the place of a component that was followed to. */
function refName({ value, pointer, scope }: Located): string | undefined {
  return text(member(value, "$ref")) ?? (pointer === scope ? `#${pointer}` : undefined);
}

function title({ value }: Located): string | undefined {
  return text(member(value, "title"));
}

function contents({ value }: Located): string {
  return canonical(value);
}

function labels(union: Union | undefined): JsonValue[] {
  return (union?.members ?? []).map(label).sort(compareText);
}

function label(node: Located): string {
  const ref = refName(node);
  if (ref !== undefined) return ref.slice(ref.lastIndexOf("/") + 1);
  const type = text(member(node.value, "type"));
  return title(node) ?? type ?? node.at;
}
