// What a handler gets and gives. A handler is a function of these alone: time comes in as a value.
import type { FailInput } from "./fault.js";
import { findObjectType, type ObjectType } from "./object-types.js";
import { Refusal } from "./problem.js";
import type { Route } from "./route.js";
import type { State } from "./state.js";
import type { Switches } from "./switches.js";

/** One call of one operation, its body checked. */
export interface Call {
  readonly state: State;
  readonly switches: Switches;
  readonly route: Route;
  /** Path parameters by argument. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** Scheme, host and path of the request, for links. */
  readonly url: string;
  /** Time of the call, in milliseconds. */
  readonly now: number;
  /** What the call changes, for the journal: counts by kind. */
  readonly changes: Record<string, number>;
  /** The error that a fault gives one input of a batch. */
  readonly failInput: FailInput | undefined;
}

/** What the sandbox answers, before it is written out. */
export interface Answer {
  status: number;
  headers?: Record<string, string>;
  /** Any JSON value; absent for an answer without a body. */
  body?: unknown;
}

export type Handler = (call: Call) => Answer;

/** The object type of a path. */
export function objectTypeOf(name: string): ObjectType {
  const type = findObjectType(name);
  if (type === undefined) throw new Refusal(400, { message: `Unable to infer object type from: ${name}` });
  return type;
}

/** The two object types of a path, whatever the path calls them. */
export function objectTypesOf({ path }: Call): { from: ObjectType; to: ObjectType } {
  return {
    from: objectTypeOf(path["from.type"] ?? path.fromType ?? ""),
    to: objectTypeOf(path["to.type"] ?? path.toType ?? ""),
  };
}

export function count(call: Call, kind: string, number = 1): void {
  if (number > 0) call.changes[kind] = (call.changes[kind] ?? 0) + number;
}

let last = { ms: Number.NaN, text: "" };

/** A time as HubSpot writes it. Many calls come within one millisecond. */
export function isoTime(ms: number): string {
  if (last.ms !== ms) last = { ms, text: new Date(ms).toISOString() };
  return last.text;
}
