import { type Answer, type Call, count, objectTypesOf } from "../call.js";
import { type Definition, findDefinition, keyOf } from "../definitions.js";
import { pairOf } from "../object-types.js";
import { refusalOf, unknownType, validationError } from "../problem.js";
import { unlabeledDefinition } from "../state.js";
import { answerBatch, answerRemoval } from "./batch-answer.js";

interface Spec {
  category: string;
  typeId: number;
}

interface LimitInput extends Spec {
  maxToObjectIds: number;
}

const HIGHEST = 10_000;

export function listAll(call: Call): Answer {
  return { status: 200, body: { results: limitsOf(call).map(shown) } };
}

export function list(call: Call): Answer {
  const { from, to } = objectTypesOf(call);
  const limits = limitsOf(call).filter(({ definition }) => definition.pair === pairOf(from, to));
  return { status: 200, body: { results: limits.map(shown) } };
}

interface Limit {
  definition: Definition;
  max: number;
}

function limitsOf({ state }: Call): Limit[] {
  return [...state.limits].map(([key, max]) => ({
    definition: findDefinition(state.customs, key) as Definition,
    max,
  }));
}

function shown(limit: Limit) {
  return { ...withoutLabel(limit), label: limit.definition.label };
}

function withoutLabel({ definition: { category, typeId }, max }: Limit) {
  return { category, typeId, userEnforcedMaxToObjectIds: max };
}

export function create(call: Call): Answer {
  return answerBatch<LimitInput>(call, (input) =>
    set(call, input, shown, (exists) =>
      exists && call.switches.limitCreateOnExisting === "error" ? "a limit already" : undefined,
    ),
  );
}

export function update(call: Call): Answer {
  return answerBatch<LimitInput>(call, (input) =>
    set(call, input, withoutLabel, (exists) => (exists ? undefined : "no limit to update")),
  );
}

export function purge(call: Call): Answer {
  const { inputs } = call.body as { inputs: Spec[] };
  const limits = new Map(call.state.limits);
  for (const input of inputs) limits.delete(definitionOf(call, input)?.key ?? -1);
  count(call, "limits purged", call.state.limits.size - limits.size);
  call.state.limits = limits;
  return answerRemoval(call);
}

/** The type of the path's direction that an input names. */
function definitionOf(call: Call, { category, typeId }: Spec): Definition | undefined {
  const { from, to } = objectTypesOf(call);
  unlabeledDefinition(call.state, from, to);
  const definition = findDefinition(call.state.customs, keyOf(category, typeId));
  return definition?.pair === pairOf(from, to) ? definition : undefined;
}

function set(
  call: Call,
  input: LimitInput,
  show: (limit: Limit) => object,
  refuse: (exists: boolean) => string | undefined,
): unknown[] {
  const { category, typeId, maxToObjectIds: max } = input;
  const { from, to } = objectTypesOf(call);
  const definition = definitionOf(call, input);
  if (definition === undefined) throw refusalOf(unknownType(category, typeId, from, to));
  const { limits } = call.state;
  const reason = refuse(limits.has(definition.key));
  const [lowest, highest] = rangeOf(call, definition);
  const message = reason
    ? `${category}=${typeId} has ${reason}`
    : max < lowest || max > highest
      ? `The limit ${max} from ${from.plural} to ${to.plural} is not valid. The valid range is ${lowest}-${highest}`
      : undefined;
  if (message) throw validationError(message);
  call.state.limits = new Map(limits).set(definition.key, max);
  count(call, "limits set");
  return [show({ definition, max })];
}

/** The limit of a label is never above that of the pair, whichever is set first. */
function rangeOf(call: Call, { pair, label, key }: Definition): [lowest: number, highest: number] {
  const gap = Number(call.switches.labelLimits === "below");
  const others = limitsOf(call).filter(({ definition }) => definition.pair === pair && definition.key !== key);
  if (label === null) return [Math.max(1, ...others.map(({ max }) => max + gap)), HIGHEST];
  const ofPair = others.find(({ definition }) => definition.label === null);
  return [1, ofPair ? ofPair.max - gap : HIGHEST];
}
