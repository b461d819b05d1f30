// `oneOf` and `anyOf`. Members are matched by what identifies them, never by their position: the name of the schema
// they refer to, their title, equal contents; and at last the only two that are left, if they are of the same type.

import { canonical, compareText, isRecord, type JsonValue, list, member, sortedKeys, text } from "../json.js";
import type { Located } from "../located.js";
import { bestAssignment } from "../pairing/assignment.js";
import { compareImpliedNames, renamedTag } from "./compare-discriminators.js";
import type { SchemaPair } from "./compare-schemas.js";
import { type Shape, saying, type Union } from "./shape.js";

/** How alike two members have to be that no name pairs. */
const likelyMember = 0.5;

/** The unions of both sides that are compared with each other. */
export interface UnionSplit {
  base: Union[];
  revision: Union[];
}

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

/** Whether a union is all that the schema says. */
export function isPureUnion({ holders, unions }: Shape): boolean {
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
  if (isTornApart(pair, from, to)) {
    pair.report("union-added", from.node, to.node, { members: labels(to) });
    return;
  }
  const { relation, baseShape, revisionShape } = pair.walk;
  const { matched, removed, added } = matchMembers(pair, from.members, to.members);
  const tag = renamedTag(pair);
  for (const [a, b] of matched) {
    compareImpliedNames(pair, a, b);
    pair.walk.visitAlternative([a], [b], tag);
  }
  for (const a of removed) {
    if (isPlain(baseShape([a])) && isCovered(to, (other) => !relation([a], [other]).narrower)) continue;
    pair.report("union-member-removed", { ...a, at: from.node.at }, to.node, { member: memberLabel(a) });
  }
  for (const b of added) {
    if (isPlain(revisionShape([b])) && isCovered(from, (other) => !relation([other], [b]).wider)) continue;
    pair.report("union-member-added", from.node, b, { member: memberLabel(b) });
  }
}

/** Objects accept what they do not name, and are still told apart by what they name. */
function isPlain({ types }: Shape): boolean {
  return types !== undefined && !types.has("object");
}

/** Whether a member of the other side accepts all that one does: then the union is none the less, or more, for it. */
function isCovered({ keyword, members }: Union, accepts: (other: Located) => boolean): boolean {
  // Of `oneOf`, what two members accept is refused.
  return (keyword === "anyOf" || members.length === 1) && members.some(accepts);
}

/** A value that fits two members of `oneOf` is refused: so is every old value that several of the new members take. */
function isTornApart({ walk, direction }: SchemaPair, from: Union, to: Union): boolean {
  const [only, ...more] = from.members;
  if (direction === "response" || only === undefined || more.length > 0 || to.keyword !== "oneOf") return false;
  return to.members.filter((part) => !walk.relation([only], [part]).narrower).length > 1;
}

interface Match {
  matched: [Located, Located][];
  removed: Located[];
  added: Located[];
}

function matchMembers({ walk }: SchemaPair, base: Located[], revision: Located[]): Match {
  const match: Match = { matched: [], removed: [...base], added: [...revision] };
  const shapes = new Map<Located, Shape>([
    ...base.map((node): [Located, Shape] => [node, walk.baseShape([node])]),
    ...revision.map((node): [Located, Shape] => [node, walk.revisionShape([node])]),
  ]);
  const constants = (node: Located) => constantProperties(shapes.get(node));
  for (const key of [refName, title, contents, constants]) matchBy(match, key);
  const candidates = match.removed.flatMap((a, row) =>
    match.added.map((b, column) => {
      const apart =
        refName(a) !== undefined && refName(b) !== undefined && !walk.isRename(memberLabel(a), memberLabel(b));
      return { row, column, weight: apart ? 0 : memberLikeness(shapes.get(a), shapes.get(b)) };
    }),
  );
  const chosen = bestAssignment(
    match.removed.length,
    match.added.length,
    candidates.filter(({ weight }) => weight >= likelyMember),
  );
  const pairs = chosen.map(({ row, column }) => [match.removed[row], match.added[column]] as const);
  for (const [a, b] of pairs) if (a !== undefined && b !== undefined) take(match, a, b);
  return match;
}

/** The first key of the two that tells; a name that is another one speaks against, and is no match. */
function matchBy(match: Match, key: (node: Located) => string | undefined): void {
  for (const a of [...match.removed]) {
    const id = key(a);
    const b = id === undefined ? undefined : match.added.find((candidate) => key(candidate) === id);
    if (b !== undefined) take(match, a, b);
  }
}

function take(match: Match, a: Located, b: Located): void {
  match.matched.push([a, b]);
  match.removed.splice(match.removed.indexOf(a), 1);
  match.added.splice(match.added.indexOf(b), 1);
}

/** The properties that can have one value alone, by which members of a union tell themselves apart. */
function constantProperties(shape: Shape | undefined): string | undefined {
  const constants = (shape?.holders ?? []).flatMap(({ value }) => {
    const properties = member(value, "properties");
    return sortedKeys(properties).flatMap((name): [string, unknown][] => {
      const property = member(properties, name);
      const [only, ...more] = list(member(property, "enum"));
      const constant = member(property, "const") ?? (more.length === 0 ? only : undefined);
      return constant === undefined ? [] : [[name, constant]];
    });
  });
  return constants.length === 0 ? undefined : canonical(constants.sort(([a], [b]) => compareText(a, b)));
}

/** Members of one type: objects by the names of their properties, anything else by its type alone. */
function memberLikeness(a: Shape | undefined, b: Shape | undefined): number {
  if (a === undefined || b === undefined) return 0;
  const types = (shape: Shape) => canonical([...(shape.types ?? ["any"])].sort(compareText));
  if (types(a) !== types(b)) return 0;
  const names = (shape: Shape) =>
    new Set(shape.holders.flatMap(({ value }) => sortedKeys(member(value, "properties"))));
  const [from, to] = [names(a), names(b)];
  if (from.size === 0 && to.size === 0) return 1;
  const shared = [...from].filter((name) => to.has(name)).length;
  return shared / (from.size + to.size - shared);
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
  return (union?.members ?? []).map(memberLabel).sort(compareText);
}

export function memberLabel(node: Located): string {
  const ref = refName(node);
  if (ref !== undefined) return ref.slice(ref.lastIndexOf("/") + 1);
  const type = text(member(node.value, "type"));
  return title(node) ?? type ?? node.at;
}
