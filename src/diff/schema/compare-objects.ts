// What a schema says about the properties of an object that it names.

import { stabilityArgs, stabilityChange } from "../compare/stability.js";
import { compareText, list, member, sortedKeys } from "../json.js";
import { child, type Located } from "../located.js";
import type { SchemaKind } from "../rules.js";
import { compareAdditional, isClosed, others } from "./compare-members.js";
import type { SchemaPair } from "./compare-schemas.js";
import { isWithoutEffect, keywordValues, type SameTypes } from "./compare-values.js";
import type { Shape, Source } from "./shape.js";

interface ObjectParts {
  properties: Map<string, Source>;
  required: Set<string>;
  /** Admits no property that it does not list. */
  closed: boolean;
}

interface Property {
  source: Source;
  node: Located | undefined;
  required: boolean;
  flags: ReadonlySet<Flag>;
}

type Flag = "readOnly" | "writeOnly" | "deprecated";

const flagKinds: [Flag, set: SchemaKind, cleared: SchemaKind][] = [
  ["readOnly", "property-became-read-only", "property-became-not-read-only"],
  ["writeOnly", "property-became-write-only", "property-became-not-write-only"],
  ["deprecated", "property-deprecated", "property-undeprecated"],
];

export function compareObjects(pair: SchemaPair, sameTypes: SameTypes): void {
  const base = readObject(pair.base);
  const revision = readObject(pair.revision);
  if (sameTypes || (base.properties.size > 0 && revision.properties.size > 0)) compareProperties(pair, base, revision);
  compareAdditional(pair, sameTypes);
}

function readObject(shape: Shape): ObjectParts {
  const properties = new Map<string, Source>();
  const required = new Set<string>();
  // An empty name in `required` is what form editors leave behind.
  for (const holder of shape.holders) {
    const map = child(holder, "properties");
    for (const name of sortedKeys(map.value)) {
      properties.set(name, [...(properties.get(name) ?? []), child(map, name, `${holder.at}.${name}`)]);
    }
    for (const name of list(member(holder.value, "required")))
      if (typeof name === "string" && name !== "") required.add(name);
  }
  return { properties, required, closed: isClosed(shape) };
}

function compareProperties(pair: SchemaPair, base: ObjectParts, revision: ObjectParts): void {
  const names = new Set([base, revision].flatMap(({ properties, required }) => [...properties.keys(), ...required]));
  if (pair.tag !== undefined) names.delete(pair.tag.revision);
  for (const name of [...names].sort(compareText)) {
    const newName = name === pair.tag?.base ? pair.tag.revision : name;
    const [declared, nowDeclared] = [base.properties.get(name), revision.properties.get(newName)];
    const from = readProperty(pair.walk.baseShape, base, name, declared ?? requiredAnyway(pair.base, base, name));
    const to = readProperty(
      pair.walk.revisionShape,
      revision,
      newName,
      nowDeclared ?? requiredAnyway(pair.revision, revision, newName),
    );
    if (declared === undefined && nowDeclared === undefined) compareBareRequired(pair, base, revision, name);
    else if (from !== undefined && to !== undefined) compareProperty(pair, from, to);
    else if (to !== undefined) {
      propertyAdded(pair, to, base, name);
      visitAsOther(pair, pair.base, (source) => [source, to.source], name);
    } else if (from !== undefined) {
      propertyRemoved(pair, from, revision, name);
      visitAsOther(pair, pair.revision, (source) => [from.source, source], name);
    }
  }
}

/** A property that one side does not name is there as all others are, where it says something about them. */
function visitAsOther(pair: SchemaPair, shape: Shape, sides: (other: Source) => [Source, Source], name: string): void {
  const other = others(shape, `.${name}`);
  if (isClosed(shape) || other.every(({ absent }) => absent)) return;
  pair.walk.visitProperty(...sides(other));
}

/** What is required without being described is whatever the schema admits beyond the properties that it names. */
function requiredAnyway(shape: Shape, { required, closed }: ObjectParts, name: string): Source | undefined {
  return required.has(name) && !closed ? others(shape, `.${name}`) : undefined;
}

function readProperty(
  shapeOf: (source: Source) => Shape,
  parts: ObjectParts,
  name: string,
  source: Source | undefined,
): Property | undefined {
  if (source === undefined) return undefined;
  const shape = shapeOf(source);
  const flags = new Set(flagKinds.map(([flag]) => flag).filter((flag) => keywordValues(shape, flag).includes(true)));
  return { source, node: source[0], required: parts.required.has(name), flags };
}

/** What the client may not send is no part of a request, and what the server does not send none of a response. */
function isHidden({ direction }: SchemaPair, { flags }: Property): boolean {
  return flags.has(direction === "request" ? "readOnly" : "writeOnly");
}

function compareProperty(pair: SchemaPair, from: Property, to: Property): void {
  for (const [flag, set, cleared] of flagKinds) {
    if (from.flags.has(flag) !== to.flags.has(flag))
      pair.report(to.flags.has(flag) ? set : cleared, from.node, to.node);
  }
  compareStabilityOf(pair, from, to);
  if (isHidden(pair, from) && !isHidden(pair, to) && to.required && pair.direction === "request") {
    pair.report("property-became-required", from.node, to.node);
  }
  if (isHidden(pair, from) || isHidden(pair, to)) return;
  if (!from.required && to.required) pair.report("property-became-required", from.node, to.node);
  if (from.required && !to.required) pair.report("property-became-optional", from.node, to.node);
  pair.walk.visitProperty(from.source, to.source);
}

function compareStabilityOf(pair: SchemaPair, from: Property, to: Property): void {
  const [base, revision] = [from.node?.value, to.node?.value];
  const change = stabilityChange(base, revision);
  if (change !== undefined) pair.report(`stability-${change}`, from.node, to.node, stabilityArgs(base, revision));
}

/** Of the two things to say about a property that came or went, the one that harms in this direction goes first. */
function propertyAdded(pair: SchemaPair, to: Property, base: ObjectParts, name: string): void {
  if (isHidden(pair, to)) return;
  const required = to.required && !base.required.has(name);
  const closedMatters = base.closed && (pair.direction === "response" || !required);
  const kind = required ? "required-property-added" : "property-added";
  pair.report(closedMatters ? "property-added-to-closed-object" : kind, undefined, to.node);
}

function propertyRemoved(pair: SchemaPair, from: Property, revision: ObjectParts, name: string): void {
  if (isHidden(pair, from)) return;
  const required = from.required && !revision.required.has(name);
  const closedMatters = revision.closed && (pair.direction === "request" || !required);
  const kind = required ? "required-property-removed" : "property-removed";
  pair.report(closedMatters ? "property-removed-from-closed-object" : kind, from.node, undefined);
}

/** A name may be required without being described. */
function compareBareRequired(pair: SchemaPair, base: ObjectParts, revision: ObjectParts, name: string): void {
  if (base.required.has(name) === revision.required.has(name) || isWithoutEffect(pair.revision, "required")) return;
  const [from, to] = [bareProperty(pair.base, name), bareProperty(pair.revision, name)];
  pair.report(revision.required.has(name) ? "property-became-required" : "property-became-optional", from, to);
}

function bareProperty({ holders: [holder] }: Shape, name: string): Located | undefined {
  return holder === undefined ? undefined : { ...holder, at: `${holder.at}.${name}` };
}
