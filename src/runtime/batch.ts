// What a batch came to. HubSpot answers a batch that succeeded in part with 207: the results that there are, and a list of
// errors that says which inputs it means by ids only. Neither list is in the order of the inputs.
import type { HubSpotError } from "./errors.js";

/** One input that failed, and why. */
export interface BatchFailure<Input> {
  /** Undefined when HubSpot's error names no input of the batch. */
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

/** Keys of an error's context, by the side of an input whose id they hold. */
const SIDES: Record<string, "from" | "to" | "any"> = {
  fromObjectId: "from",
  toObjectId: "to",
  id: "any",
  objectId: "any",
};

const NOTHING_THERE = "crm.associations.NO_ASSOCIATIONS_FOUND";

/** Reads the body of a batch; an empty one means that every input succeeded. */
export function outcomeOf<Input, Result>(inputs: readonly Input[], body: unknown): BatchOutcome<Input, Result> {
  const { results = [], errors = [] } = (body ?? {}) as { results?: Result[]; errors?: BatchError[] };
  const failed: BatchFailure<Input>[] = [];
  const notFound: Input[] = [];
  const index = errors.length > 0 ? indexInputs(inputs) : undefined;
  for (const error of errors) {
    const matching = index ? inputsOf(error, index) : [];
    if (error.subCategory === NOTHING_THERE) notFound.push(...matching);
    else if (matching.length === 0) failed.push({ input: undefined, error });
    else failed.push(...matching.map((input) => ({ input, error })));
  }
  return { succeeded: results, failed, notFound };
}

type Index<Input> = Record<"from" | "to", Map<string, Set<Input>>>;

function indexInputs<Input>(inputs: readonly Input[]): Index<Input> {
  const index: Index<Input> = { from: new Map(), to: new Map() };
  for (const input of inputs) {
    const { from, to } = idsOf(input);
    for (const [side, ids] of [
      ["from", from],
      ["to", to],
    ] as const) {
      for (const id of ids) index[side].set(id, (index[side].get(id) ?? new Set()).add(input));
    }
  }
  return index;
}

/** The record ids of an input: of a pair, of a pair with several targets, or of one record. */
function idsOf(input: unknown): { from: string[]; to: string[] } {
  const { id, from, to } = input as { id?: string; from?: { id: string }; to?: { id: string } | { id: string }[] };
  const texts = (records: ({ id?: string } | undefined)[]) =>
    records.flatMap((record) => (record?.id === undefined ? [] : [String(record.id)]));
  return { from: texts([from, { ...(id !== undefined && { id }) }]), to: texts([to].flat()) };
}

/** The inputs that an error means: those that have every id of its context on the side where it belongs. */
function inputsOf<Input>({ context = {}, subCategory = "" }: BatchError, index: Index<Input>): Input[] {
  const sets = Object.entries(SIDES).flatMap(([key, side]) => {
    const ids = context[key];
    if (ids === undefined) return [];
    const told = /\.(FROM|TO)_OBJECT/.exec(subCategory)?.[1]?.toLowerCase() as "from" | "to" | undefined;
    const sides = side === "any" ? (told ? [told] : (["from", "to"] as const)) : [side];
    return [new Set([ids].flat().flatMap((id) => sides.flatMap((each) => [...(index[each].get(String(id)) ?? [])])))];
  });
  const [first, ...others] = sets;
  return [...(first ?? [])].filter((input) => others.every((set) => set.has(input)));
}

/** Finds what HubSpot would accept without a word, or refuse for the whole batch: said here, before anything is sent. */
export function problemOf(input: unknown): string | undefined {
  const { types } = input as { types?: unknown };
  if (Array.isArray(types) && types.length === 0)
    return "`types` is empty: HubSpot would answer with success and associate nothing";
  const { from, to } = idsOf(input);
  if ([...from, ...to].some((id) => id.trim() === "")) return "an id is empty";
  return undefined;
}
