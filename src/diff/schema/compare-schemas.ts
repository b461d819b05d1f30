// Walks two schemas side by side. Every pair of schemas is compared once per direction, and so recursion ends: a
// pair that either side reaches by reference is a unit of its own, which keeps its findings for all its users.

import type { Direction } from "../change.js";
import type { Finding } from "../change-list.js";
import { documentationFindings } from "../compare/documentation.js";
import type { OpenApiDocument } from "../document.js";
import { component } from "../document.js";
import { type JsonObject, member } from "../json.js";
import type { Located } from "../located.js";
import { levelOf, type RuleId, type SchemaKind } from "../rules.js";
import { compareAlternatives } from "./alternatives.js";
import { compareDiscriminators, type TagNames } from "./compare-discriminators.js";
import { compareKeywords } from "./compare-keywords.js";
import { compareItems, comparePatternProperties } from "./compare-members.js";
import { compareObjects } from "./compare-objects.js";
import { compareUnions, splitUnion } from "./compare-unions.js";
import { compareTypes, compareValues } from "./compare-values.js";
import { doubtOf } from "./doubts.js";
import { isFactoredUnion } from "./factored-union.js";
import { readShape, type Shape, type Source, settle, sourceKey } from "./shape.js";
import { findUnchanged } from "./unchanged-references.js";

export type SchemaDirection = Exclude<Direction, "none">;

/**
 * What values travel in. JSON tells types apart; a parameter or header is text, where `5` is a string as well, and so
 * is a body of any other media type. In `?id=1&id=2`, a single value is a list as well.
 */
export type Carrier = "json" | "text" | "parameter" | "exploded-parameter";

/** Compares two schemas and returns what was found in them and in all that they refer to. */
export type CompareSchemas = (
  base: Located,
  revision: Located,
  direction: SchemaDirection,
  carrier?: Carrier,
) => Iterable<Finding>;

/** What the modules that compare one aspect of two schemas work with. */
export interface SchemaPair {
  base: Shape;
  revision: Shape;
  direction: SchemaDirection;
  carrier: Carrier;
  /** Of an alternative: the property that tells it apart, where that has a new name, which is told once for all. */
  tag?: TagNames | undefined;
  report: (kind: SchemaKind, base?: Located, revision?: Located, args?: JsonObject) => void;
  /** The shapes of further schemas, and their comparison. */
  walk: SchemaWalk;
}

export interface SchemaWalk {
  visit(base: Source, revision: Source): void;
  visitAlternative(base: Source, revision: Source, tag: TagNames | undefined): void;
  /** How a parameter writes members of an object out, OpenAPI leaves open: within one, types are told apart. */
  visitProperty(base: Source, revision: Source): void;
  /** Whether one name went and the other came, so that they can be names of the same schema. */
  isRename(base: string, revision: string): boolean;
  baseShape(source: Source): Shape;
  revisionShape(source: Source): Shape;
  /** What became of the values that the schema accepts, without reporting anything. */
  relation(base: Source, revision: Source): Relation;
}

export interface Relation {
  /** Some are no longer accepted. */
  narrower: boolean;
  /** Some were not accepted. */
  wider: boolean;
}

/**
 * How many pairs of merged schemas are compared as merged. Schemas that take each other over in circles have a number
 * of merged parts that doubles with each further schema; beyond the limit, the parts are compared one by one.
 */
const mergedPairs = 1000;

/** Which way a value goes, and in what. */
type Way = Pick<SchemaPair, "direction" | "carrier" | "tag">;

interface Unit {
  findings: Finding[];
  uses: Set<Unit>;
  /** The pairs without a reference that were compared in it: a merged schema can lead back to them. */
  inline: Set<string>;
}

const emptyUnit = (): Unit => ({ findings: [], uses: new Set(), inline: new Set() });

export function createSchemaComparer(baseDocument: OpenApiDocument, revisionDocument: OpenApiDocument): CompareSchemas {
  const units = new Map<string, Unit>();
  const pending = new Map<Unit, () => void>();
  const asked = new Set<string>();
  let merged = 0;
  const saysTheSame = findUnchanged(baseDocument, revisionDocument);
  const baseShape = cachedShapes(baseDocument);
  const revisionShape = cachedShapes(revisionDocument);

  const visit = (base: Source, revision: Source, way: Way, unit: Unit): void => {
    const [part, other] = [base[0], revision[0]];
    const isSingle = base.length === 1 && revision.length === 1 && !part?.absent && !other?.absent;
    if (isSingle && saysTheSame(part?.value, other?.value)) return;
    const sites: Sites = base.length === 1 && revision.length === 1 ? { base: part, revision: other } : {};
    const from = settle(baseDocument, base);
    const to = settle(revisionDocument, revision);
    if (from.source.length > 1 && from.source.length === to.source.length && ++merged > mergedPairs) {
      from.source.forEach((part, index) => {
        visit([part], to.source.slice(index, index + 1), way, unit);
      });
      return;
    }
    const tag = way.tag === undefined ? "" : ` ${way.tag.base} > ${way.tag.revision}`;
    const key = `${way.direction} ${way.carrier}${tag} ${sourceKey(from.source)} > ${sourceKey(to.source)}`;
    if (!from.shared && !to.shared) {
      if (unit.inline.has(key)) return;
      unit.inline.add(key);
      compare(from.source, to.source, way, unit, sites);
      return;
    }
    const known = units.get(key);
    const own = known ?? emptyUnit();
    unit.uses.add(own);
    if (known !== undefined) return;
    units.set(key, own);
    own.findings.push(...renamed(baseDocument, revisionDocument, from.source, to.source));
    pending.set(own, () => compare(from.source, to.source, way, own, sites));
  };

  /**
   * Units wait for their turn rather than being compared within each other: no chain of references is too long. Only
   * those that are reached are compared, since one that is half done would be taken for the same on both sides.
   */
  const visitAll = (base: Source, revision: Source, way: Way): Finding[] => {
    const root = emptyUnit();
    visit(base, revision, way, root);
    const reached = new Set([root]);
    for (const unit of reached) {
      const compareUnit = pending.get(unit);
      pending.delete(unit);
      compareUnit?.();
      for (const used of unit.uses) reached.add(used);
    }
    return [...reached].flatMap(({ findings }) => findings);
  };

  const compare = (base: Source, revision: Source, way: Way, unit: Unit, sites: Sites): void => {
    const [from, to] = [baseShape(base), revisionShape(revision)];
    const inner: Way = { direction: way.direction, carrier: way.carrier };
    const pair: SchemaPair = {
      base: from,
      revision: to,
      ...way,
      report: (kind, place, other, args = {}) =>
        unit.findings.push({
          rule: ruleFor(kind, way),
          base: atSite(opposite(place, from, other, to), other, sites),
          revision: opposite(other, to, place, from),
          args,
          doubt: doubtOf(kind, args, to),
        }),
      walk: {
        visit: (from, to) => visit(from, to, inner, unit),
        visitAlternative: (from, to, tag) => visit(from, to, { ...inner, tag }, unit),
        visitProperty: (from, to) =>
          visit(from, to, inner.carrier === "text" ? inner : { ...inner, carrier: "json" }, unit),
        isRename: (from, to) => isRename(baseDocument, revisionDocument, from, to),
        baseShape,
        revisionShape,
        relation,
      },
    };
    unit.findings.push(...comparePair(pair));
  };

  const relation = (base: Source, revision: Source): Relation => {
    const key = `${sourceKey(base)} > ${sourceKey(revision)}`;
    // A union that holds itself leads back to its own question; what is asked once is not asked once more within.
    if (asked.has(key)) return { narrower: false, wider: false };
    asked.add(key);
    const rules = (direction: SchemaDirection) =>
      visitAll(base, revision, { direction, carrier: "json" }).map(({ rule }) => rule);
    const found = { narrower: rules("request").some(isNarrowing), wider: rules("response").some(isWidening) };
    asked.delete(key);
    return found;
  };

  return (base, revision, direction, carrier = "json") => visitAll([base], [revision], { direction, carrier });
}

/** Levels are about what clients do, and they leave out what is new; here, a property that comes says what it may be. */
function isNarrowing(rule: RuleId): boolean {
  if (rule === "request-property-added") return true;
  const isOpened = rule === "request-property-removed" || rule === "request-required-property-removed";
  return !isOpened && levelOf(rule, "contract") !== "info";
}

function isWidening(rule: RuleId): boolean {
  return rule !== "response-property-removed-from-closed-object" && levelOf(rule, "contract") !== "info";
}

/**
 * Where one side has a keyword and the other leaves it unsaid, the schema that leaves it unsaid is the same one, not the
 * one that refers to it: so a shared schema has one change, however it is referred to.
 */
function opposite(own: Located | undefined, shape: Shape, other: Located | undefined, otherShape: Shape) {
  if (own === undefined || other === undefined || !shape.holders.includes(own)) return own;
  const holder = otherShape.holders.findLast(({ pointer }) => other.pointer.startsWith(`${pointer}/`));
  // Its pointer may have moved with the items of a list; its name has not.
  const same = shape.holders.find(({ pointer }) => pointer === holder?.pointer);
  return same ?? shape.holders.find(({ scope, at }) => scope === holder?.scope && at === holder.at) ?? own;
}

/** Leaving a parameter out is an everyday way to call, so its default has rules of its own. */
function ruleFor(kind: SchemaKind, { direction, carrier }: Way): RuleId {
  const isDefault = kind === "default-added" || kind === "default-removed" || kind === "default-changed";
  return isDefault && carrier.endsWith("parameter") && direction === "request"
    ? `request-parameter-${kind}`
    : `${direction}-${kind}`;
}

/** Where two schemas stand that are compared, before the references that stand there are followed. */
interface Sites {
  base?: Located | undefined;
  revision?: Located | undefined;
}

/** What the revision says where it refers to a schema, and not in that schema, is a change of the place that refers. */
function atSite(own: Located | undefined, other: Located | undefined, { base, revision }: Sites): Located | undefined {
  const isWithin = (place: Located | undefined, site: Located | undefined) =>
    place !== undefined &&
    site !== undefined &&
    (place.pointer === site.pointer || place.pointer.startsWith(`${site.pointer}/`));
  return own !== undefined && !isWithin(own, base) && isWithin(other, revision) ? base : own;
}

function cachedShapes(document: OpenApiDocument): (source: Source) => Shape {
  const shapes = new Map<string, Shape>();
  return (source) => {
    const key = sourceKey(source);
    const shape = shapes.get(key) ?? readShape(document, source);
    shapes.set(key, shape);
    return shape;
  };
}

/** Reports the differences of the pair itself and returns those that readers alone notice. */
function comparePair(pair: SchemaPair): Finding[] {
  const { base, revision } = pair;
  const [from] = base.holders;
  const [to] = revision.holders;
  if (from === undefined || to === undefined) return [];
  if (base.unresolved !== undefined || revision.unresolved !== undefined) {
    compareUnresolved(pair, from, to);
    return [];
  }
  if (compareAlternatives(pair) || isFactoredUnion(pair)) return [];
  const split = splitUnion(pair);
  if (split !== undefined) {
    compareDiscriminators(pair);
    compareUnions(pair, split);
    return [];
  }
  const sameTypes = compareTypes(pair);
  compareValues(pair, sameTypes);
  compareKeywords(pair, sameTypes);
  compareObjects(pair, sameTypes);
  comparePatternProperties(pair, sameTypes);
  compareItems(pair, sameTypes);
  compareDiscriminators(pair);
  compareUnions(pair);
  return documentationFindings(saying(base), saying(revision));
}

/** A reference out of the document, or into nothing, is compared by its text. */
function compareUnresolved({ base, revision, report }: SchemaPair, from: Located, to: Located): void {
  if (base.unresolved === revision.unresolved) return;
  const said = ({ unresolved }: Shape, { pointer }: Located) => unresolved ?? `#${pointer}`;
  const args = { keyword: "$ref", base: said(base, from), revision: said(revision, to) };
  report("keyword-changed", from, to, args);
}

/** For each text for readers, the outermost holder that has one. */
function saying({ holders }: Shape): (keyword: string) => Located {
  return (keyword) => {
    const holder = holders.find(({ value }) => member(value, keyword) !== undefined) ?? holders[0];
    return holder ?? { value: undefined, pointer: "", scope: "", at: "" };
  };
}

/** One schema that goes by another name: its old name is gone and its new one was not there. */
function renamed(base: OpenApiDocument, revision: OpenApiDocument, from: Source, to: Source): Finding[] {
  const [a, b] = [from[0], to[0]];
  if (a === undefined || b === undefined || from.length > 1 || to.length > 1 || a.pointer === b.pointer) return [];
  if (!isNamedSchema(a) || !isNamedSchema(b)) return [];
  if (!isRename(base, revision, a.at, b.at)) return [];
  return [{ rule: "schema-renamed", base: a, revision: b, args: { base: a.at, revision: b.at } }];
}

function isRename(base: OpenApiDocument, revision: OpenApiDocument, from: string, to: string): boolean {
  const kept = member(component(revision, "schemas").value, from) !== undefined;
  const known = member(component(base, "schemas").value, to) !== undefined;
  return !kept && !known;
}

function isNamedSchema(node: Located): boolean {
  return (
    node.pointer === node.scope &&
    node.pointer.split("/").length === 4 &&
    node.pointer.startsWith("/components/schemas/")
  );
}
