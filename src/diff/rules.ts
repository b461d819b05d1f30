import type { Direction, Level, Profile } from "./change.js";
import { operationRules } from "./rules/operation-rules.js";
import { quietRules } from "./rules/quiet-rules.js";
import { type Rule, wire } from "./rules/rule.js";
import { type SchemaKind, schemaKinds } from "./rules/schema-rules.js";

export type { SchemaKind } from "./rules/schema-rules.js";

/** The id of a rule: kebab-case, the direction first where it has one. Ids are public and stay as they are. */
export type RuleId =
  | keyof typeof operationRules
  | keyof typeof quietRules
  | `${Exclude<Direction, "none">}-${SchemaKind}`;

/** Every rule of the differ by its id: the one source of levels, areas, lanes and reasons. */
export const rules: ReadonlyMap<RuleId, Rule> = new Map<RuleId, Rule>([
  ...entries(operationRules),
  ...entries(schemaKinds).flatMap(([kind, { request, response }]): [RuleId, Rule][] => [
    [`request-${kind}`, wire("schema", request[0], request[1])],
    [`response-${kind}`, wire("schema", response[0], response[1])],
  ]),
  ...entries(quietRules),
]);

/** The direction that a rule is about, which its id begins with. */
export function directionOf(rule: RuleId): Direction {
  if (rule.startsWith("request-")) return "request";
  return rule.startsWith("response-") ? "response" : "none";
}

export function levelOf(rule: RuleId, profile: Profile): Level {
  return ruleOf(rule).level[profile];
}

export function ruleOf(id: RuleId): Rule {
  const rule = rules.get(id);
  if (rule === undefined) throw new Error(`No rule has the id ${id}`);
  return rule;
}

function entries<T extends object>(table: T): [keyof T & string, T[keyof T & string]][] {
  const isKey = (key: string): key is keyof T & string => Object.hasOwn(table, key);
  return Object.keys(table)
    .filter(isKey)
    .map((key) => [key, table[key]]);
}
