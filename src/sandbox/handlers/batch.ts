import {
  archive as archivePair,
  associate,
  associateDefault,
  checkedId,
  pageOf,
  removeTypes,
  resolveTypes,
} from "../associations.js";
import { type Answer, type Call, count, objectTypesOf } from "../call.js";
import { cursorAfter, cursorId } from "../cursor.js";
import { noAssociations, refusalOf, validationError } from "../problem.js";
import {
  type AssociationSpec,
  defaultResults,
  labelsBetween,
  PAGE_SIZE,
  recordsOf,
  removableOf,
  shownItem,
} from "./associations.js";
import { answerBatch, answerRemoval } from "./batch-answer.js";

interface Pair {
  from: { id: string };
  to: { id: string };
}

export function create(call: Call): Answer {
  const { from, to } = objectTypesOf(call);
  return answerBatch<Pair & { types: AssociationSpec[] }>(call, (input) => {
    const pair = recordsOf(call, input.from.id, input.to.id);
    if (input.types.length === 0) return [];
    const types = resolveTypes(call.state, from, to, input.from.id, input.types);
    associate(call.state, call.switches, pair, types);
    count(call, "associated");
    return [labelsBetween(call, pair)];
  });
}

export function createDefault(call: Call): Answer {
  return answerBatch<Pair>(call, (input) => {
    const pair = recordsOf(call, input.from.id, input.to.id);
    const types = associateDefault(call.state, call.switches, pair);
    count(call, "associated");
    return defaultResults(pair, types);
  });
}

export function read(call: Call): Answer {
  const { from, to } = objectTypesOf(call);
  return answerBatch<{ id: string; after?: string }>(call, ({ id, after }) => {
    const number = checkedId(from, id);
    const start = cursorId(after);
    const { items, last } = pageOf(call.state, { from, id: number, to }, start, PAGE_SIZE);
    if (items.length === 0 && start === 0) throw refusalOf(noAssociations(from, id, to));
    const paging = last !== undefined && { paging: { next: { after: cursorAfter(to, last) } } };
    return [{ from: { id }, to: items.map((item) => shownItem(call, item)), ...paging }];
  });
}

export function archive(call: Call): Answer {
  const { inputs } = call.body as { inputs: { from: { id: string }; to: { id: string }[] }[] };
  const pairs = inputs.flatMap(({ from, to }) => to.map((target) => removableOf(call, from.id, target.id)));
  for (const pair of pairs) count(call, "archived", archivePair(call.state, pair));
  return answerRemoval(call);
}

export function archiveLabels(call: Call): Answer {
  const { from, to } = objectTypesOf(call);
  const { inputs } = call.body as { inputs: (Pair & { types: AssociationSpec[] })[] };
  const removals = inputs.map((input) => {
    const types = resolveTypes(call.state, from, to, input.from.id, input.types);
    return { pair: removableOf(call, input.from.id, input.to.id), types };
  });
  for (const { pair, types } of removals) count(call, "labels removed", removeTypes(call.state, pair, types));
  return answerRemoval(call);
}

/** Refuses a batch above the cap of its operation, before its inputs are looked at. */
export function checkBatchSize(maxInputs: number | undefined, body: unknown): void {
  const inputs = (body as { inputs?: readonly unknown[] } | undefined)?.inputs;
  if (maxInputs === undefined || inputs === undefined || inputs.length <= maxInputs) return;
  throw validationError(
    `The maximum number of inputs supported in a batch is ${maxInputs}. Please reduce the number of items and try again`,
  );
}
