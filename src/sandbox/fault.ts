// Faults as data: which calls go wrong, and how.

import { missing, REQUIRED } from "./access.js";
import type { PlainAnswer } from "./engine.js";
import type { ErrorBody } from "./problem.js";
import { tooMany } from "./rate-limit.js";

/** One kind of trouble. Without a condition it comes with every call. */
export interface Fault {
  /** Only calls of this operation. */
  operationId?: string;
  /** Only the nth of the calls that match, counted from 1. */
  nth?: number;
  /** Chance of each call that matches, from 0 to 1; the same calls with the same seed give the same faults. */
  probability?: number;
  /** @default 1 */
  seed?: number;
  /** How often at most. */
  times?: number;
  /**
   * Fails one input of a batch, by its place or by the id of its from record, and lets the others pass. Of the operations
   * that answer each input: batch create, create default and read, create and update of limits.
   */
  input?: number | { id: string };
  /** `after`: the work is done, and the answer is lost. @default "before" */
  when?: "before" | "after";
  effect: FaultEffect;
}

/** What happens to the answer. */
export interface FaultEffect {
  status?: number;
  headers?: Record<string, string>;
  /** Body of the answer; of an input, what its error says besides the ids of the input. */
  body?: unknown;
  latencyMs?: number;
  /** Connection closed, no answer ever, a body that ends too soon, or one that is no JSON. */
  delivery?: "reset" | "hang" | "truncated" | "invalid-json";
}

/** A fault with what it has to remember. */
export interface ArmedFault {
  readonly fault: Fault;
  seen: number;
  used: number;
  random: number;
}

/** The error that a fault gives one input of a batch. */
export type FailInput = (input: unknown, index: number) => ErrorBody | undefined;

/** Batches of which one input may fail and another pass. */
export const ANSWERS_EACH = ["batch/create", "batch/createDefault", "batch/read", "limits/create", "limits/update"];

/** The faults that a call runs into as a whole; counts the call. */
export function faultsOf(armed: readonly ArmedFault[], operationId: string): Fault[] {
  return armed
    .filter((entry) => entry.fault.input === undefined && strikes(entry, operationId))
    .map(({ fault }) => fault);
}

function strikes(entry: ArmedFault, operationId: string): boolean {
  const { fault } = entry;
  if (fault.operationId !== undefined && fault.operationId !== operationId) return false;
  entry.seen += 1;
  if (fault.nth !== undefined && entry.seen !== fault.nth) return false;
  if (fault.probability !== undefined && nextRandom(entry) >= fault.probability) return false;
  if (fault.times !== undefined && entry.used >= fault.times) return false;
  entry.used += 1;
  return true;
}

/** The generator mulberry32. */
function nextRandom(entry: ArmedFault): number {
  entry.random = (entry.random + 0x6d2b79f5) | 0;
  let value = Math.imul(entry.random ^ (entry.random >>> 15), 1 | entry.random);
  value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
  return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
}

/** Tells for each input of a batch whether faults are meant for it; counts the inputs that are, and adds what struck. */
export function inputFaults(armed: readonly ArmedFault[], operationId: string, struck: Fault[]): FailInput | undefined {
  const own = armed.filter(({ fault }) => fault.input !== undefined);
  if (own.length === 0 || !ANSWERS_EACH.includes(operationId)) return undefined;
  return (input, index) => {
    const { id, from } = (input ?? {}) as { id?: string; from?: { id?: string } };
    const isMeant = ({ fault: { input: meant } }: ArmedFault) =>
      typeof meant === "object" ? String(meant.id) === String(id ?? from?.id) : meant === index;
    const hits = own.filter((entry) => isMeant(entry) && strikes(entry, operationId)).map(({ fault }) => fault);
    if (hits.length === 0) return undefined;
    struck.push(...hits);
    const error: ErrorBody = { status: "error", category: "INTERNAL_ERROR", message: "internal error" };
    return Object.assign(error, ...hits.map(({ effect }) => effect.body));
  };
}

/** The answer as the faults leave it that struck, one after the other. */
export function faulty(answer: PlainAnswer, faults: readonly Fault[], correlationId: string): PlainAnswer {
  const result = { ...answer, headers: { ...answer.headers } };
  for (const { effect } of faults) {
    const { status, body, headers, latencyMs = 0, delivery = result.fault?.delivery } = effect;
    result.fault = { latencyMs: latencyMs + (result.fault?.latencyMs ?? 0), ...(delivery && { delivery }) };
    for (const [name, value] of Object.entries(headers ?? {})) result.headers[name.toLowerCase()] = value;
    if (status !== undefined) Object.assign(result, { status, body: { ...errorOf(status), correlationId } });
    if (body !== undefined) result.body = body;
  }
  if (EMPTY.includes(result.status)) delete result.body;
  return result;
}

/** Answers that HTTP allows no body. */
const EMPTY = [204, 205, 304];

/** What HubSpot says with a status; of those that nobody has seen, the status. */
function errorOf(status: number): Omit<ErrorBody, "correlationId"> {
  if (status === 404) return { status: "error", message: "resource not found" };
  const [, body] = { 401: REQUIRED, 403: missing([]), 429: tooMany("TEN_SECONDLY_ROLLING", "") }[status] ?? [];
  return { status: "error", message: status === 500 ? "internal error" : `HTTP ${status}`, ...body };
}
