import type { DiffOptions, Level, Profile } from "../diff/change.js";
import { isRecord } from "../diff/json.js";
import { DocumentError } from "../diff/load/document-error.js";
import { readSource, type Source, shownPlace } from "../diff/load/read-source.js";
import { rules } from "../diff/rules.js";
import { UsageError } from "./usage-error.js";

export interface DiffConfig {
  profile?: Profile;
  failOn?: "breaking" | "warning" | "none";
  rules?: NonNullable<DiffOptions["levels"]> & Readonly<Record<string, Level | "off">>;
}

const choices = {
  profile: ["contract", "hubspot"],
  failOn: ["breaking", "warning", "none"],
  level: ["breaking", "warning", "info", "off"],
};

/** @throws {UsageError} with file and line where it says something that nobody understands. */
export function readConfig(path: string): DiffConfig {
  const source = readFile(path);
  const { value, file } = source;
  if (!isRecord(value)) throw new UsageError(`${file}: a configuration is an object. See --help.`);
  for (const [key, setting] of Object.entries(value)) {
    if (key === "rules") checkRules(source, setting);
    else if (key === "profile" || key === "failOn") checkChoice(source, `/${key}`, setting, choices[key]);
    else throw problem(source, `/${key}`, `there is no setting ${JSON.stringify(key)}, only profile, failOn and rules`);
  }
  return value;
}

function readFile(path: string): Source {
  try {
    return readSource(path);
  } catch (error) {
    if (error instanceof DocumentError) throw new UsageError(error.message);
    throw error;
  }
}

function checkRules(source: Source, settings: unknown): void {
  if (!isRecord(settings)) throw problem(source, "/rules", "rules are an object of levels by rule");
  for (const [rule, level] of Object.entries(settings)) {
    const isRule = [...rules.keys()].some((id) => id === rule);
    if (!isRule)
      throw problem(source, `/rules/${rule}`, `there is no rule ${JSON.stringify(rule)}; --rules lists them`);
    checkChoice(source, `/rules/${rule}`, level, choices.level);
  }
}

function checkChoice(source: Source, pointer: string, value: unknown, allowed: string[]): void {
  const isAllowed = typeof value === "string" && allowed.includes(value);
  if (!isAllowed)
    throw problem(source, pointer, `this is one of ${allowed.join(", ")}, and not ${JSON.stringify(value)}`);
}

function problem(source: Source, pointer: string, reason: string): UsageError {
  return new UsageError(`${shownPlace(source, pointer)}: ${reason}.`);
}
