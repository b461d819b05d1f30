import { relative } from "node:path";
import {
  getCodeframe,
  getLineColLocation,
  type LocationObject,
  type NormalizedProblem,
  type Source,
  type YamlParseError,
} from "@redocly/openapi-core";
import type { SpecProblem } from "../spec-error.js";

/** What to do about the problems of Redocly's own rules that people meet most. */
const HINTS: Record<string, string> = {
  struct: "Correct the field as OpenAPI 3.1 defines it; specs/README.md shows our own `x-` extensions.",
  "no-unresolved-refs": "Correct the path after `$ref`, or add what it names.",
  "path-parameters-defined":
    "Declare the parameter with `in: path` and `required: true`, or take it out of the path template.",
  "operation-parameters-unique": "Remove one of the two parameters.",
  "no-invalid-media-type-examples": "Correct the example or the schema: one of them does not say what the API does.",
  "no-invalid-schema-examples": "Correct the example or the schema: one of them does not say what the API does.",
  "no-unused-components": "Refer to the component, or remove it.",
};

/** File, line, column and code frame of a place in a source, as fields of a problem. */
export function placeIn(location: LocationObject): Pick<SpecProblem, "file" | "line" | "column" | "frame"> {
  const found = getLineColLocation(location);
  const place = { file: shownPath(found.source.absoluteRef), line: found.start.line, column: found.start.col };
  return { ...place, frame: getCodeframe(found, false) };
}

/** The place of a pointer, as `file:line:column`. */
export function shownPlace(location: LocationObject): string {
  const { file, line, column } = placeIn(location);
  return `${file}:${line}:${column}`;
}

/** Path as the user would name it. */
export function shownPath(path: string): string {
  return relative(process.cwd(), path) || ".";
}

/** A problem at a pointer of a source. */
export function problemAt(source: Source, pointer: string, rule: string, message: string, hint?: string): SpecProblem {
  return {
    rule,
    message,
    ...placeIn({ source, pointer: pointer.startsWith("#") ? pointer : `#${pointer}`, reportOnKey: true }),
    ...(hint && { hint }),
  };
}

function fromRedocly({ ruleId, message, location, suggest, reference, from }: NormalizedProblem): SpecProblem {
  const [first, ...others] = location;
  const advice = suggest.length > 0 ? ` Did you mean \`${suggest.join("`, `")}\`?` : "";
  const hint =
    HINTS[ruleId] ??
    (ruleId.startsWith("associations/")
      ? undefined
      : (reference ?? `See https://redocly.com/docs/cli/rules/oas/${ruleId}`));
  return {
    rule: ruleId,
    message: message.trim() + advice,
    ...(first ? placeIn(first) : { file: "." }),
    ...(hint && { hint }),
    ...(others.length > 0 && { alsoAt: others.map(shownPlace) }),
    ...(from && { referredFrom: shownPlace(from) }),
  };
}

/**
 * Findings of Redocly's linter as problems of ours, in the order of the files. An example that could not be checked is
 * left out when there are others: it only says that the schema is broken, which one of the others says at its place.
 */
export function problemsFromRedocly(findings: readonly NormalizedProblem[]): SpecProblem[] {
  const problems = findings.map(fromRedocly).sort(byPlace);
  const causes = problems.filter(({ message }) => !message.startsWith("Example validation errored"));
  return causes.length > 0 ? causes : problems;
}

function byPlace(a: SpecProblem, b: SpecProblem): number {
  return a.file < b.file
    ? -1
    : a.file > b.file
      ? 1
      : (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

/** A YAML syntax error as a problem of ours. */
export function fromYaml(error: YamlParseError): SpecProblem {
  const { source, message } = error;
  const line = Number.isNaN(error.line) ? 1 : error.line;
  const col = Number.isNaN(error.col) ? 1 : error.col;
  const text = message.replace(/\s*\(\d+:\d+\)$/, "").replace(` in "${source.absoluteRef}"`, "");
  return {
    rule: "yaml-syntax",
    message: `Not valid YAML: ${text}.`,
    file: shownPath(source.absoluteRef),
    line,
    column: col,
    frame: getCodeframe({ source, pointer: undefined, start: { line, col } }, false),
    hint: "Correct the syntax; indentation is by spaces, and a text with `: ` or ` #` needs quotes.",
  };
}
