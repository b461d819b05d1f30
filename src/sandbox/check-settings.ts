// Whether options and faults are what the types say: JavaScript and the control over HTTP do not ask them.
import { callConditions } from "../../generated/call-conditions.js";
import { ANSWERS_EACH, type Fault } from "./fault.js";
import type { SandboxOptions } from "./host.js";
import { PLANS } from "./rate-limit.js";

/** Values that each switch takes, its default first; one that is not here takes a number. */
export const CHOICES: Readonly<Record<string, readonly unknown[]>> = {
  archiveStatus: ["declared", 200, 204],
  labelLimits: ["equal", "below"],
  limitCreateOnExisting: ["replace", "error"],
  primaryOnDefault: [false, true],
  labelsReplacePrimary: [false, true],
  recordIds: ["number", "string"],
  records: ["any", "strict"],
  scopes: ["any", "strict"],
  authorization: ["required", "optional"],
};

const isObject = (value: unknown) => typeof value === "object" && value !== null && !Array.isArray(value);
const isWhole = (value: unknown) => Number.isSafeInteger(value) && (value as number) > 0;

/** A value that is taken, and how that is said. */
type Rule = readonly [isTaken: (value: unknown) => boolean, said: string];

const oneOf = (...values: readonly unknown[]): Rule => [(value) => values.includes(value), values.join(" or ")];
const whole: Rule = [isWhole, "a positive whole number"];

/** A limit on calls; none of them would mean that none is counted, which is to leave out `rateLimits`. */
function isLimits(value: unknown): boolean {
  if (!isObject(value)) return Object.hasOwn(PLANS, String(value));
  const { general, associations, search, daily = 1, ...others } = value as Record<string, unknown>;
  return [general, associations, search, daily].every(isWhole) && Object.keys(others).length === 0;
}

function isClock(value: unknown): boolean {
  const { now, sleep } = Object(value);
  return typeof now === "function" && typeof sleep === "function";
}

/** Whether they can stand in an answer: Node ends the process over one that cannot. */
function areHeaders(value: unknown): boolean {
  if (!isObject(value)) return false;
  try {
    const sent = new Headers(value as HeadersInit);
    if (sent.has("transfer-encoding") || sent.has("content-length")) return false;
    // refuses names; of values it takes off what is at their ends
    return Object.values(value as object).every((text) => typeof text === "string" && !/[^\t -~\x80-\xff]/.test(text));
  } catch {
    return false;
  }
}

const OPTIONS: Readonly<Record<string, Rule>> = {
  ...Object.fromEntries(Object.entries(CHOICES).map(([name, choices]) => [name, oneOf(...choices)])),
  labelsPerPair: whole,
  selfCheck: oneOf(true, false),
  portals: oneOf("shared", "token"),
  clock: [isClock, "an object with now() and sleep()"],
  rateLimits: [
    isLimits,
    `${Object.keys(PLANS).join(" or ")}, or an object with general, associations, search and perhaps daily, all of them positive`,
  ],
};

const operationIds = [...new Set(Object.keys(callConditions).map((key) => key.slice(key.indexOf(" ") + 1)))];

/** `{ id: "1" }`, of the from record. */
function isRecordId(value: unknown): boolean {
  const { id, ...others } = Object(value);
  return isObject(value) && ["string", "number"].includes(typeof id) && Object.keys(others).length === 0;
}

const FAULT: Readonly<Record<string, Rule>> = {
  operationId: oneOf(...operationIds),
  nth: whole,
  times: whole,
  probability: [(value) => typeof value === "number" && value >= 0 && value <= 1, "a number from 0 to 1"],
  seed: [Number.isSafeInteger, "a whole number"],
  input: [(value) => isWhole(value) || value === 0 || isRecordId(value), "the place of an input, or {id}"],
  when: oneOf("before", "after"),
  effect: [(value) => isObject(value) && Object.keys(value as object).length > 0, "an object that says what happens"],
};

const EFFECT: Readonly<Record<string, Rule>> = {
  status: [(value) => isWhole(value) && (value as number) >= 200 && (value as number) <= 599, "from 200 to 599"],
  headers: [areHeaders, "an object of names and texts that HTTP allows"],
  body: [() => true, ""],
  latencyMs: [
    (value) => typeof value === "number" && value >= 0 && value < 2 ** 31,
    "a number of milliseconds, of which a timer takes up to 2147483647",
  ],
  delivery: oneOf("reset", "hang", "truncated", "invalid-json"),
};

/** Of a fault for one input of a batch: an error is all that it can be. */
const INPUT_FAULT = Object.fromEntries(Object.entries(FAULT).filter(([name]) => name !== "when"));
const INPUT_EFFECT: Readonly<Record<string, Rule>> = { body: [isObject, "an object: the error of the input"] };

/** @throws Error with the option that is not taken, and what is. */
export function checkOptions(options: SandboxOptions): void {
  check("option ", options, OPTIONS);
}

/** @throws Error with the fault and the member that can never work. */
export function checkFaults(faults: unknown): asserts faults is readonly Fault[] {
  if (!Array.isArray(faults)) throw new Error("Faults are a list of objects with an `effect`");
  for (const [index, fault] of faults.entries()) {
    if (!isObject(fault) || fault.effect === undefined)
      throw new Error(`faults[${index}] is no object with an \`effect\``);
    const { operationId, input, effect } = fault as Fault;
    const isOfInput = input !== undefined;
    check(`faults[${index}].`, fault, isOfInput ? INPUT_FAULT : FAULT, isOfInput);
    check(`faults[${index}].effect.`, effect, isOfInput ? INPUT_EFFECT : EFFECT, isOfInput);
    if (isOfInput && operationId !== undefined && !ANSWERS_EACH.includes(operationId))
      throw new Error(`faults[${index}].input is for ${ANSWERS_EACH.join(", ")}: ${operationId} fails as a whole`);
  }
}

function check(at: string, given: object, rules: Readonly<Record<string, Rule>>, isOfInput = false): void {
  for (const [name, value] of Object.entries(given)) {
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    const what = isOfInput ? "nothing that one input can have" : "unknown";
    if (rule === undefined) throw new Error(`${at}${name} is ${what}. There are: ${Object.keys(rules).join(", ")}`);
    const [isTaken, said] = rule;
    if (value !== undefined && !isTaken(value))
      throw new Error(`${at}${name} is ${said}, not ${JSON.stringify(value)}`);
  }
}
