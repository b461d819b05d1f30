import {
  archive as archivePair,
  associate,
  associateDefault,
  checkRecords,
  pageOf,
  type RecordPair,
  recordId,
  removeTypes,
  resolveTypes,
} from "../associations.js";
import { type Answer, type Call, count, objectTypesOf } from "../call.js";
import { cursorAfter, cursorId } from "../cursor.js";
import { itemOf, noAssociations, type Problem, refusalOf, validationError } from "../problem.js";
import { type AssociationSpec, defaultResults, labelsBetween, PAGE_SIZE, shownItem } from "./associations.js";
import { answerBatch, answerRemoval, type Outcome } from "./batch-answer.js";

interface Pair {
  from: { id: string };
  to: { id: string };
}

export function create(call: Call): Answer {
  const { from, to } = objectTypesOf(call);
  return answerBatch<Pair & { types: AssociationSpec[] }>(call, (input) => {
    const { pair, problems } = records(call, input);
    if (pair === undefined) return failed(problems);
    if (input.types.length === 0) return {};
    const types = resolveTypes(call.state, from, to, input.from.id, input.types);
    if (!Array.isArray(types)) return failed([types]);
    const problem = associate(call.state, call.switches, pair, types);
    if (problem) return failed([problem]);
    count(call, "associated");
    return { results: [labelsBetween(call, pair)] };
  });
}

export function createDefault(call: Call): Answer {
  objectTypesOf(call);
  return answerBatch<Pair>(call, (input) => {
    const { pair, problems } = records(call, input);
    if (pair === undefined) return failed(problems);
    const outcome = associateDefault(call.state, call.switches, pair);
    if (!Array.isArray(outcome)) return failed([outcome]);
    count(call, "associated");
    return { results: defaultResults(pair, outcome) };
  });
}

export function read(call: Call): Answer {
  const { from, to } = objectTypesOf(call);
  return answerBatch<{ id: string; after?: string }>(call, ({ id, after }) => {
    const number = recordId(id);
    if (number === undefined) return failed([{ kind: "bad-id", side: "FROM", type: from, id }]);
    const start = after === undefined ? 0 : cursorId(after);
    if (start === undefined) return failed([{ kind: "invalid", message: `The cursor ${after} is not valid` }]);
    const { items, more } = pageOf(call.state, { from, id: number, to }, start, PAGE_SIZE);
    const last = items.at(-1);
    if (last === undefined && start === 0) return { errors: [noAssociations(from, id, to)] };
    const paging = more && last ? { paging: { next: { after: cursorAfter(to, last.toId) } } } : {};
    return { results: [{ from: { id }, to: items.map((item) => shownItem(call, item)), ...paging }] };
  });
}

export function archive(call: Call): Answer {
  const { inputs } = call.body as { inputs: { from: { id: string }; to: { id: string }[] }[] };
  const pairs = inputs.flatMap(({ from, to }) => to.map((target) => removable(call, { from, to: target })));
  for (const pair of pairs) count(call, "archived", archivePair(call.state, pair));
  return answerRemoval(call);
}

export function archiveLabels(call: Call): Answer {
  const { from, to } = objectTypesOf(call);
  const { inputs } = call.body as { inputs: (Pair & { types: AssociationSpec[] })[] };
  const removals = inputs.map((input) => {
    const types = resolveTypes(call.state, from, to, input.from.id, input.types);
    if (!Array.isArray(types)) throw refusalOf(types);
    return { pair: removable(call, input), types };
  });
  for (const { pair, types } of removals) count(call, "labels removed", removeTypes(call.state, pair, types));
  return answerRemoval(call);
}

function records(call: Call, input: Pair): { pair?: RecordPair; problems: Problem[] } {
  const { from, to } = objectTypesOf(call);
  return checkRecords(call.state, call.switches, { type: from, id: input.from.id }, { type: to, id: input.to.id });
}

/** The records of a removal; it is refused as a whole for a bad id, and does not mind a record that does not exist. */
function removable(call: Call, { from: { id: fromId }, to: { id: toId } }: Pair): RecordPair {
  const { from, to } = objectTypesOf(call);
  const [source, target] = [recordId(fromId), recordId(toId)];
  if (source === undefined) throw refusalOf({ kind: "bad-id", side: "FROM", type: from, id: fromId });
  if (target === undefined) throw refusalOf({ kind: "bad-id", side: "TO", type: to, id: toId });
  return { from, fromId: source, to, toId: target };
}

function failed(problems: readonly Problem[]): Outcome {
  return { errors: problems.map(itemOf) };
}

/** Refuses a batch above the cap of its operation, before its inputs are looked at. */
export function checkBatchSize(maxInputs: number | undefined, body: unknown): void {
  const inputs = (body as { inputs?: readonly unknown[] } | undefined)?.inputs;
  if (maxInputs === undefined || inputs === undefined || inputs.length <= maxInputs) return;
  throw validationError(
    `The maximum number of inputs supported in a batch is ${maxInputs}. Please reduce the number of items and try again`,
  );
}
