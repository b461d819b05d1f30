import { isInUse } from "../associations.js";
import { type Answer, type Call, count, objectTypesOf } from "../call.js";
import { type Definition, definitionsOfPair, findDefinition } from "../definitions.js";
import { pairOf } from "../object-types.js";
import { invalidType, refusalOf, unknownType, validationError } from "../problem.js";
import { addDefinition, unlabeledDefinition } from "../state.js";
import { shownType } from "./associations.js";

interface LabelTexts {
  label: string;
  inverseLabel?: string;
}

export function list(call: Call): Answer {
  const { from, to } = objectTypesOf(call);
  unlabeledDefinition(call.state, from, to);
  const definitions = definitionsOfPair(call.state.customs, pairOf(from, to));
  const results = definitions.map((definition) => ({
    ...shownType(definition),
    fromObjectTypeId: from.id,
    toObjectTypeId: to.id,
  }));
  return { status: 200, body: { results } };
}

export function create(call: Call): Answer {
  const { from, to } = objectTypesOf(call);
  const { name, label, inverseLabel } = call.body as LabelTexts & { name: string };
  if (!unlabeledDefinition(call.state, from, to) && !unlabeledDefinition(call.state, to, from)) {
    throw refusalOf(invalidType("default", from, to));
  }
  checkTexts(label, inverseLabel);
  if (!/^[^\d\s-][^-]*$/.test(name)) {
    throw validationError(
      `The name ${name} is not valid: it cannot include hyphens or begin with a numerical character`,
    );
  }
  const there = labelsOf(call, pairOf(from, to));
  const all = from === to ? there : [...there, ...labelsOf(call, pairOf(to, from))];
  if (all.some((definition) => definition.name === name)) {
    throw validationError(`An association label with the name ${name} already exists`);
  }
  const names = new Set(there.map((definition) => definition.name));
  if (names.size >= call.switches.labelsPerPair) {
    const limit = call.switches.labelsPerPair;
    throw validationError(`${from.plural} and ${to.plural} have their limit of ${limit} labels`);
  }
  const { forward, backward } = addDefinition(call.state, from, to, { label, name, inverseLabel });
  count(call, "labels created");
  const made = backward ? [forward, backward] : [forward];
  if (inverseLabel !== undefined) made.reverse();
  return { status: 200, body: { results: made.map(shownType) } };
}

function labelsOf({ state }: Call, pair: number): Definition[] {
  return [...state.customs.values()].filter((definition) => definition.pair === pair && definition.name !== undefined);
}

function checkTexts(...labels: (string | undefined)[]): void {
  for (const label of labels) {
    if (label !== undefined && label.trim() === "") throw validationError("A label is empty");
  }
}

export function update(call: Call): Answer {
  const { associationTypeId, label, inverseLabel } = call.body as LabelTexts & { associationTypeId: number };
  const definition = customLabel(call, associationTypeId);
  checkTexts(label, inverseLabel);
  const customs = new Map(call.state.customs).set(definition.key, { ...definition, label });
  const other = definition.inverse === definition.key ? undefined : customs.get(definition.inverse ?? -1);
  const isSingle = other?.label === definition.label;
  const otherLabel = inverseLabel ?? (isSingle ? label : other?.label);
  if (other && otherLabel !== undefined) customs.set(other.key, { ...other, label: otherLabel });
  call.state.customs = customs;
  count(call, "labels updated");
  return { status: 204 };
}

export function remove(call: Call): Answer {
  const text = call.path.associationTypeId ?? "";
  if (!/^\d{1,10}$/.test(text)) throw validationError(`${text} is not a number`);
  const definition = customLabel(call, Number(text));
  const other = call.state.customs.get(definition.inverse ?? definition.key);
  if (isInUse(call.state, definition) || (other && isInUse(call.state, other))) {
    throw validationError(`The label ${definition.label} is in use: remove it from its associations first`);
  }
  const customs = new Map(call.state.customs);
  const limits = new Map(call.state.limits);
  for (const { key } of [definition, other ?? definition]) {
    customs.delete(key);
    limits.delete(key);
  }
  Object.assign(call.state, { customs, limits });
  count(call, "labels deleted");
  return { status: 204 };
}

/** The label of the path's direction with this id; HubSpot's own types are not to be touched. */
function customLabel(call: Call, typeId: number): Definition {
  const { from, to } = objectTypesOf(call);
  const pair = pairOf(from, to);
  const custom = findDefinition(call.state.customs, typeId * 4 + 1);
  if (custom?.pair === pair && custom.name !== undefined) return custom;
  if (findDefinition(call.state.customs, typeId * 4)?.pair === pair || custom?.pair === pair) {
    throw validationError(`Association type ${typeId} is defined by HubSpot and cannot be changed or deleted`);
  }
  throw refusalOf(unknownType("USER_DEFINED", typeId, from, to));
}
