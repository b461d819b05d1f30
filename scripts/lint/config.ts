import { createConfig, escapePointerFragment, Source } from "@redocly/openapi-core";
import type { SpecProblem } from "../spec-error.js";
import { problemAt } from "./place.js";
import { rules as ourRules } from "./rules/index.js";

const SETTINGS = ["extends", "plugins", "rules"];
const SEVERITIES = ["error", "warn", "off"];

/**
 * Checks the settings of the linter, which Redocly takes as they are: a misspelt rule or severity would only switch the
 * rule off. The text of the file is for the place of a problem.
 */
export async function checkLintConfig(settings: unknown, file: string, text: string): Promise<SpecProblem[]> {
  const source = new Source(file, text);
  const problem = (keys: string[], message: string, hint: string) =>
    problemAt(source, `#/${keys.map(escapePointerFragment).join("/")}`, "lint-config", message, hint);
  if (!isRecord(settings)) return [problem([], "The lint rules are no object.", "Write `extends` and `rules`.")];

  const unknown = Object.keys(settings).filter((key) => !SETTINGS.includes(key));
  const problems = unknown.map((key) =>
    problem([key], `There is no setting \`${key}\`.`, `Correct its name (${shown(SETTINGS)}), or remove it.`),
  );
  const { rules = {} } = settings;
  if (!isRecord(rules)) return [...problems, problem(["rules"], "`rules` is no object.", "Write one rule a line.")];

  const builtIn = await builtInRules();
  const ours = Object.keys(ourRules).map((name) => `associations/${name}`);
  for (const [name, setting] of Object.entries(rules)) {
    const known = name.startsWith("associations/") ? ours : builtIn;
    if (!known.includes(name) && !name.startsWith("rule/")) {
      const hint = "Correct its name, or remove it: an unknown rule checks nothing.";
      problems.push(problem(["rules", name], `There is no rule \`${name}\`.`, hint));
    }
    const severity = isRecord(setting) ? (setting.severity ?? "error") : setting;
    if (SEVERITIES.includes(severity as string)) continue;
    const message = `\`${String(severity)}\` is no severity of the rule \`${name}\`.`;
    problems.push(problem(["rules", name], message, `Write one of ${shown(SEVERITIES)}.`));
  }
  for (const name of ours.filter((rule) => !Object.hasOwn(rules, rule))) {
    problems.push(problem(["rules"], `The rule \`${name}\` is not listed.`, `Add \`${name}: error\`.`));
  }
  return problems;
}

/** Names of the rules that Redocly has itself for OpenAPI. */
async function builtInRules(): Promise<string[]> {
  const { plugins } = await createConfig({});
  return plugins.flatMap(({ id, rules }) => (id === "" ? Object.keys(rules?.oas3 ?? {}) : []));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

const shown = (names: readonly string[]) => `\`${names.join("`, `")}\``;
