import { type Answer, type Call, count, objectTypesOf } from "../call.js";
import { type Definition, findDefinition, keyOf } from "../definitions.js";
import { objectTypesOfPair, pairOf } from "../object-types.js";
import { type ErrorBody, itemOf } from "../problem.js";
import { limitKey, unlabeledDefinition } from "../state.js";
import { answerBatch, answerRemoval, type Outcome } from "./batch-answer.js";

interface Spec {
  category: string;
  typeId: number;
}

interface LimitInput extends Spec {
  maxToObjectIds: number;
}

const HIGHEST = 10_000;

export function listAll(call: Call): Answer {
  const results = [...call.state.limits.keys()].map((entry) => shownLimit(call, entry));
  return { status: 200, body: { results } };
}

export function list(call: Call): Answer {
  const { from, to } = objectTypesOf(call);
  const prefix = `${pairOf(from, to)}:`;
  const entries = [...call.state.limits.keys()].filter((entry) => entry.startsWith(prefix));
  return { status: 200, body: { results: entries.map((entry) => shownLimit(call, entry)) } };
}

function shownLimit({ state }: Call, entry: string): unknown {
  const definition = findDefinition(state.customs, Number(entry.split(":")[1])) as Definition;
  return { ...limitOf(definition, state.limits.get(entry) ?? 0), label: definition.label };
}

function limitOf({ category, typeId }: Definition, limit: number) {
  return { category, typeId, userEnforcedMaxToObjectIds: limit };
}

export function create(call: Call): Answer {
  objectTypesOf(call);
  return answerBatch<LimitInput>(call, (input) => {
    const definition = definitionOf(call, input);
    if ("message" in definition) return { errors: [definition] };
    const exists = call.state.limits.has(limitKey(definition.pair, definition.key));
    if (exists && call.switches.limitCreateOnExisting === "error") {
      return invalid(`${input.category}=${input.typeId} has a limit already`, input);
    }
    return set(call, definition, input, { label: definition.label });
  });
}

export function update(call: Call): Answer {
  objectTypesOf(call);
  return answerBatch<LimitInput>(call, (input) => {
    const definition = definitionOf(call, input);
    if ("message" in definition) return { errors: [definition] };
    if (!call.state.limits.has(limitKey(definition.pair, definition.key))) {
      return invalid(`${input.category}=${input.typeId} has no limit to update`, input);
    }
    return set(call, definition, input, {});
  });
}

export function purge(call: Call): Answer {
  objectTypesOf(call);
  const { inputs } = call.body as { inputs: Spec[] };
  const limits = new Map(call.state.limits);
  for (const input of inputs) {
    const definition = definitionOf(call, input);
    if (!("message" in definition)) limits.delete(limitKey(definition.pair, definition.key));
  }
  count(call, "limits purged", call.state.limits.size - limits.size);
  call.state.limits = limits;
  return answerRemoval(call);
}

function definitionOf(call: Call, { category, typeId }: Spec): Definition | ErrorBody {
  const { from, to } = objectTypesOf(call);
  unlabeledDefinition(call.state, from, to);
  const definition = findDefinition(call.state.customs, keyOf(category, typeId) ?? -1);
  if (definition?.pair === pairOf(from, to)) return definition;
  return itemOf({ kind: "unknown-type", category, typeId, from, to });
}

function set(call: Call, definition: Definition, input: LimitInput, more: object): Outcome {
  const problem = rangeProblem(call, definition, input.maxToObjectIds);
  if (problem) return invalid(problem, input);
  const key = limitKey(definition.pair, definition.key);
  call.state.limits = new Map(call.state.limits).set(key, input.maxToObjectIds);
  count(call, "limits set");
  return { results: [{ ...limitOf(definition, input.maxToObjectIds), ...more }] };
}

/** The limit of a label is never above that of the pair, whichever is set first. */
function rangeProblem({ state }: Call, { pair, label, key }: Definition, max: number): string | undefined {
  const others = [...state.limits].filter(([entry]) => entry.startsWith(`${pair}:`) && entry !== limitKey(pair, key));
  const ofPair = others.find(
    ([entry]) => findDefinition(state.customs, Number(entry.split(":")[1]))?.label === null,
  )?.[1];
  const lowest = label === null ? Math.max(1, ...others.map(([, limit]) => limit)) : 1;
  const highest = label === null ? HIGHEST : Math.min(HIGHEST, ofPair ?? HIGHEST);
  if (max >= lowest && max <= highest) return undefined;
  const [from, to] = objectTypesOfPair(pair);
  return `The limit ${max} from ${from.plural} to ${to.plural} is not valid. The valid range is ${lowest}-${highest}`;
}

function invalid(message: string, { category, typeId }: Spec): Outcome {
  const context = { category: [category], typeId: [String(typeId)] };
  return { errors: [{ status: "error", category: "VALIDATION_ERROR", message, context }] };
}
