// Whether options and faults are what the types say: JavaScript and the control over HTTP do not ask them.
import { callConditions } from "../../generated/call-conditions.js";
import type { Fault } from "./fault.js";
import type { SandboxOptions } from "./host.js";
import { PLANS } from "./rate-limit.js";

/** Values that each switch takes; for one that is not here, what its default is of: a number or yes and no. */
export const CHOICES: Readonly<Record<string, readonly unknown[]>> = {
  archiveStatus: ["declared", 200, 204],
  limitCreateOnExisting: ["replace", "error"],
  recordIds: ["number", "string"],
  records: ["any", "strict"],
  scopes: ["any", "strict"],
  authorization: ["required", "optional"],
};

const YES_OR_NO = [true, false];

const isObject = (value: unknown) => typeof value === "object" && value !== null && !Array.isArray(value);
const isWhole = (value: unknown) => Number.isSafeInteger(value) && (value as number) > 0;

/** A value that is taken, and how that is said. */
type Rule = readonly [isTaken: (value: unknown) => boolean, said: string];

const oneOf = (...values: readonly unknown[]): Rule => [(value) => values.includes(value), values.join(" or ")];
const whole: Rule = [isWhole, "a positive whole number"];
const object: Rule = [isObject, "an object"];

const OPTIONS: Readonly<Record<string, Rule>> = {
  ...Object.fromEntries(Object.entries(CHOICES).map(([name, choices]) => [name, oneOf(...choices)])),
  labelsPerPair: whole,
  primaryOnDefault: oneOf(...YES_OR_NO),
  labelsReplacePrimary: oneOf(...YES_OR_NO),
  selfCheck: oneOf(...YES_OR_NO),
  portals: oneOf("shared", "token"),
  clock: object,
  rateLimits: [
    (value) => isObject(value) || Object.hasOwn(PLANS, String(value)),
    `${Object.keys(PLANS).join(" or ")}, or an object`,
  ],
};

const operationIds = [...new Set(Object.keys(callConditions).map((key) => key.slice(key.indexOf(" ") + 1)))];

const FAULT: Readonly<Record<string, Rule>> = {
  operationId: oneOf(...operationIds),
  nth: whole,
  times: whole,
  probability: [(value) => typeof value === "number" && value >= 0 && value <= 1, "a number from 0 to 1"],
  seed: [Number.isSafeInteger, "a whole number"],
  input: [(value) => isObject(value) || isWhole(value) || value === 0, "the place of an input, or {id}"],
  when: oneOf("before", "after"),
  effect: [(value) => isObject(value) && Object.keys(value as object).length > 0, "an object that says what happens"],
};

const EFFECT: Readonly<Record<string, Rule>> = {
  status: [(value) => isWhole(value) && (value as number) >= 200 && (value as number) <= 599, "from 200 to 599"],
  headers: object,
  body: [() => true, ""],
  latencyMs: [(value) => Number.isFinite(value) && (value as number) >= 0, "a number of milliseconds"],
  delivery: oneOf("reset", "hang", "truncated", "invalid-json"),
};

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
    check(`faults[${index}].`, fault, FAULT);
    check(`faults[${index}].effect.`, fault.effect, EFFECT);
  }
}

function check(at: string, given: object, rules: Readonly<Record<string, Rule>>): void {
  for (const [name, value] of Object.entries(given)) {
    const rule = rules[name];
    if (rule === undefined) throw new Error(`${at}${name} is unknown. There are: ${Object.keys(rules).join(", ")}`);
    const [isTaken, said] = rule;
    if (value !== undefined && !isTaken(value))
      throw new Error(`${at}${name} is ${said}, not ${JSON.stringify(value)}`);
  }
}
