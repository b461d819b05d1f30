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

/** Keys of an error's context, by the side of an input whose id they hold; undefined where it may be either. */
const SIDES = { fromObjectId: "from", toObjectId: "to", id: undefined, objectId: undefined } as const;

const NOTHING_THERE = "crm.associations.NO_ASSOCIATIONS_FOUND";

/** Reads the body of a batch; an empty one means that every input succeeded. */
export function outcomeOf<Input, Result>(inputs: readonly Input[], body: unknown): BatchOutcome<Input, Result> {
  const { results, errors } = (body ?? {}) as { results?: Result[] | null; errors?: (BatchError | null)[] | null };
  const failed: BatchFailure<Input>[] = [];
  const notFound: Input[] = [];
  const known = errors?.length ? inputs.map((input) => ({ input, ...idsOf(input) })) : [];
  for (const error of errors ?? []) {
    if (error === null || typeof error !== "object") continue;
    const meant = meantBy(error);
    const matching = known.filter(meant).map(({ input }) => input);
    if (error.subCategory === NOTHING_THERE) notFound.push(...matching);
    else failed.push(...(matching.length > 0 ? matching : [undefined]).map((input) => ({ input, error })));
  }
  return { succeeded: results ?? [], failed, notFound };
}

/** The record ids of an input, by its sides. */
interface Ids {
  from: string[];
  to: string[];
}

/** The record ids of an input: of a pair, of a pair with several targets, or of one record. */
function idsOf(input: unknown): Ids {
  const { id, from, to } = input as { id?: string; from?: { id: string }; to?: { id: string } | { id: string }[] };
  const texts = (records: ({ id?: string | undefined } | undefined)[]) =>
    records.flatMap((record) => (record?.id === undefined ? [] : [String(record.id)]));
  return { from: texts([from, { id }]), to: texts([to].flat()) };
}

/** Tells the inputs that an error means: those that have an id of every list of its context on the side it is for. */
function meantBy({ context, subCategory }: BatchError): (ids: Ids) => boolean {
  const told = /\.(FROM|TO)_OBJECT/.exec(subCategory ?? "")?.[1]?.toLowerCase();
  const wanted = Object.entries(SIDES).flatMap(([key, side]) =>
    context?.[key] ? [{ ids: new Set([context[key]].flat().map(String)), side: side ?? told }] : [],
  );
  return ({ from, to }) =>
    wanted.length > 0 &&
    wanted.every(({ ids, side }) =>
      [...(side === "to" ? [] : from), ...(side === "from" ? [] : to)].some((id) => ids.has(id)),
    );
}

/** Finds what HubSpot would accept without a word, or refuse for the whole batch: said here, before anything is sent. */
export function problemOf(input: unknown): string | undefined {
  if (input === null || typeof input !== "object") return "it is no object";
  const { types, ...sides } = input as { types?: unknown; from?: unknown; to?: unknown };
  if (isEmptyList(types)) return "`types` is empty: HubSpot would answer with success and associate nothing";
  if (isEmptyList(sides.to)) return "`to` is empty";
  if ("from" in sides !== "to" in sides) return `\`${"from" in sides ? "to" : "from"}\` is missing`;
  const records = "from" in sides ? [sides.from, sides.to].flat() : "id" in sides ? [sides] : [];
  return records.every(hasId) ? undefined : "an id is missing or empty";
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function hasId(record: unknown): boolean {
  const { id } = (record ?? {}) as { id?: unknown };
  return typeof id === "number" || (typeof id === "string" && id.trim() !== "");
}
