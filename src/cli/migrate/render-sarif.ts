// Findings, and places that are still to be moved, as SARIF 2.1.0, which code hosts and editors show beside the lines.

import { pathToFileURL } from "node:url";
import { FINDING_RULES, type Finding, type FindingRule } from "../../codemod/findings.js";
import { KIND_NAMES, type Outcome, shownEntry, shownPath } from "./outcome.js";

const TO_MOVE = "to-move";

const rules: Readonly<Record<string, FindingRule>> = {
  [TO_MOVE]: {
    why: "It is written for an older version of the API, and the command can move it.",
    todo: "Run the command with --write.",
  },
  ...FINDING_RULES,
};

const ids = Object.keys(rules);

export function renderSarif(outcome: Outcome): string {
  const { findings } = outcome.result;
  const driver = {
    name: "hubspot-associations migrate",
    rules: Object.entries(rules).map(([id, { why, todo }]) => ({
      id,
      shortDescription: { text: why },
      help: { text: todo },
      defaultConfiguration: { level: "warning" },
    })),
  };
  const results = [...placesToMove(outcome), ...findings.map((finding) => resultOf(finding, outcome))];
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [{ tool: { driver }, columnKind: "utf16CodeUnits", results }],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function placesToMove({ options, result, cwd }: Outcome) {
  if (options.action === "write") return [];
  return result.files.flatMap(({ path, places }) =>
    places.map(({ kind, line, column, operationId }) => ({
      ...{ ruleId: TO_MOVE, ruleIndex: ids.indexOf(TO_MOVE), level: "warning" },
      message: { text: `This ${KIND_NAMES[kind]} can be moved to ${result.to}. ${rules[TO_MOVE]?.todo}` },
      locations: [locationOf(path, cwd, { startLine: line, startColumn: column })],
      ...(operationId !== undefined && { properties: { operationId } }),
    })),
  );
}

function resultOf(finding: Finding, { cwd, texts, entryOf }: Outcome) {
  const { rule, path, line, column, start, end, message, operationId, ignored } = finding;
  const entry = entryOf(finding);
  const report = entry && shownEntry(entry, cwd);
  const text = texts.get(path);
  const region = { startLine: line, startColumn: column, ...(text !== undefined && endOf(text, start, end, line)) };
  return {
    ...{ ruleId: rule, ruleIndex: ids.indexOf(rule), level: "warning" },
    message: { text: `${message} ${rules[rule]?.todo}${report ? ` The report tells more: ${report}` : ""}` },
    locations: [locationOf(path, cwd, region)],
    ...(ignored && { suppressions: [{ kind: "inSource", ...(ignored.reason && { justification: ignored.reason }) }] }),
    ...(operationId !== undefined && { properties: { operationId, ...(report && { report }) } }),
  };
}

function endOf(text: string, start: number, end: number, line: number) {
  const breaks = text.slice(start, end).split(/\r?\n|\r/).length - 1;
  const last =
    text
      .slice(0, end)
      .split(/\r?\n|\r/)
      .at(-1) ?? "";
  return { endLine: line + breaks, endColumn: last.length + 1 };
}

/** From the folder that the command ran in, which is that of the repository in CI. */
function locationOf(path: string, cwd: string, region: object) {
  const shown = shownPath(path, cwd);
  const uri = shown.startsWith("../") ? pathToFileURL(path).href : shown.split("/").map(encodeURIComponent).join("/");
  return { physicalLocation: { artifactLocation: { uri }, region } };
}
