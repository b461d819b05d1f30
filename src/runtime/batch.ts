// What a batch came to. HubSpot answers a batch that succeeded in part with 207: the results that there are, and a list of
// errors that says which inputs it means by ids only. Neither list is in the order of the inputs.
import { HubSpotError } from "./errors.js";

/** One input that failed, and why. */
export interface BatchFailure<Input> {
  /** Undefined when HubSpot's error names no input of the batch: it is one of those that did not succeed. */
  readonly input: Input | undefined;
  /** What HubSpot says of it, or the error that kept it from being sent. */
  readonly error: BatchError | HubSpotError;
}

/** An error of a 207, as HubSpot sends it; only category and message can be counted on. */
export interface BatchError {
  readonly category: string;
  readonly message: string;
  readonly subCategory?: string;
  readonly context?: Readonly<Record<string, readonly string[]>>;
}

/** What a batch came to. */
export interface BatchOutcome<Input, Result> {
  /** HubSpot's results, in its order. */
  readonly succeeded: readonly Result[];
  /** Inputs that failed; one input may fail for several reasons. */
  readonly failed: readonly BatchFailure<Input>[];
  /** Inputs for which there is nothing to find. HubSpot reports them like errors, and they are none. */
  readonly notFound: readonly Input[];
}

/** The key of an error's context that holds ids of records: with its side, or without. */
const ID_KEY = /^(from|to)?(?:object)?ids?$/i;

const NOTHING_THERE = "crm.associations.NO_ASSOCIATIONS_FOUND";

/** Reads the body of a batch; an empty one means that every input succeeded. Every error of it is in the outcome. */
export function outcomeOf<Input, Result>(inputs: readonly Input[], body: unknown): BatchOutcome<Input, Result> {
  const { results, errors, numErrors } = (body ?? {}) as { results?: unknown; errors?: unknown; numErrors?: number };
  const succeeded = listOf<Result>(results);
  const told = listOf<BatchError | null>(errors).filter((error) => Object(error) === error) as BatchError[];
  const failed: BatchFailure<Input>[] = [];
  const notFound: Input[] = [];
  const known = told[0] ? inputs.map((input) => ({ input, ids: idsOf(input) })) : [];
  const done = new Set(told[0] && succeeded.map((result) => nameOf(idsOf(result))));
  const repeated = new Set<string>();
  const unnamed = known.length === 1 && !succeeded[0] ? known : []; // a single input that failed needs no name
  if (!told[0] && numErrors) {
    const error = new HubSpotError(`HubSpot counts errors (${numErrors}) and tells none of them`);
    failed.push({ input: inputs.length === 1 ? inputs[0] : undefined, error });
  }
  for (const error of told) {
    const named = meantBy(error, known) ?? unnamed;
    // What names one record only may mean any of its pairs, but none that is among the results.
    const matching = named[1] ? named.filter(({ ids }) => !done.has(nameOf(ids))) : named;
    if (matching[1]) {
      const text = JSON.stringify(error);
      if (repeated.has(text)) continue;
      repeated.add(text);
    }
    if (error.subCategory === NOTHING_THERE && matching[0]) notFound.push(...matching.map(({ input }) => input));
    else failed.push(...(matching[0] ? matching : [{ input: undefined }]).map(({ input }) => ({ input, error })));
  }
  return { succeeded, failed, notFound };
}

function listOf<T>(value: unknown): T[] {
  return Array.isArray(value) ? value : [];
}

interface Named {
  id?: string;
  fromObjectId?: string;
  toObjectId?: string;
  from?: { id?: string | undefined };
  to?: { id?: string | undefined } | { id?: string }[];
}

/** Record ids by the side of an association that they stand on. */
type Ids = Record<"from" | "to", string[]>;

/** The record ids of an input or a result: of a pair, of a pair with several targets, or of one record. */
function idsOf(input: unknown): Ids {
  const { id, fromObjectId, toObjectId, from = { id: fromObjectId }, to = { id: toObjectId } } = input as Named;
  const texts = (records: ({ id?: string | undefined } | undefined)[]) =>
    records.flatMap((record) => (record?.id === undefined ? [] : [String(record.id)]));
  return { from: texts([from, { id }]), to: texts([to].flat()) };
}

function nameOf({ from, to }: Ids): string {
  return `${from}>${to}`;
}

/**
 * The inputs that an error means: those that have an id of every list of its context on the side it is for. Undefined when
 * its context holds no ids.
 */
function meantBy<Known extends { ids: Ids }>(
  { context, subCategory = "" }: BatchError,
  known: Known[],
): Known[] | undefined {
  const named = { from: [] as string[], to: [] as string[], either: [] as string[] };
  const told = /\.(FROM|TO)_OBJECT/.exec(subCategory)?.[1];
  for (const [key, value] of Object.entries(context ?? {})) {
    const found = ID_KEY.exec(key);
    const side = (found?.[1] ?? told ?? "either").toLowerCase() as keyof typeof named;
    if (found) named[side].push(...[value].flat().map(String));
  }
  const { from, to, either } = named;
  if (!from[0] && !to[0] && !either[0]) return undefined;
  // Lists of one length name pairs, by position: the from of one and the to of another are none.
  const pairs = known.filter(
    ({ ids }) => from.length === to.length && from.some((id, at) => ids.from.includes(id) && has(ids.to, [to[at]])),
  );
  if (pairs[0]) return pairs;
  return known.filter(
    ({ ids }) => has(ids.from, from) && has(ids.to, to) && (has(ids.from, either) || has(ids.to, either)),
  );
}

/** True when the list has one of the ids that are asked for, or when none is. */
function has(ids: readonly string[], wanted: readonly (string | undefined)[]): boolean {
  return !wanted[0] || wanted.some((id = "") => ids.includes(id));
}

/** Finds what HubSpot would accept without a word, or refuse for the whole batch: said here, before anything is sent. */
export function problemOf(input: unknown): string | undefined {
  if (input === null || typeof input !== "object") return "it is no object";
  const { types, ...sides } = input as { types?: unknown; from?: unknown; to?: unknown };
  if (isEmptyList(types)) return "`types` is empty: HubSpot would answer with success and associate nothing";
  if (isEmptyList(sides.to)) return "`to` is empty";
  if ("from" in sides !== "to" in sides) return `\`${"from" in sides ? "to" : "from"}\` is missing`;
  const records = "from" in sides ? [sides.from, sides.to].flat() : "id" in sides ? [sides] : [];
  return records.every(hasId) ? undefined : "an id is missing, empty or no whole number";
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function hasId(record: unknown): boolean {
  const { id } = (record ?? {}) as { id?: unknown };
  return Number.isSafeInteger(id) || (typeof id === "string" && id.trim() !== "");
}
