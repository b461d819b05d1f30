// The report as SARIF 2.1.0, which code hosts and editors show beside the lines of the revision.

import type { Change, DiffReport, Level, Location, Side } from "../change.js";
import { ruleOf } from "../rules.js";
import { describeChange } from "./describe-change.js";
import { doubts, operationName, problemsOf } from "./outline.js";

const levels: Record<Level, "error" | "warning" | "note"> = { breaking: "error", warning: "warning", info: "note" };

/** What can be chosen about the log. */
export interface SarifOptions {
  /** The version of the tool to name. */
  version?: string;
}

/** Renders a report as a SARIF 2.1.0 log. */
export function renderSarif(report: DiffReport, { version }: SarifOptions = {}): string {
  const ids = [...new Set(report.changes.map(({ rule }) => rule))].sort();
  const driver = {
    name: "hubspot-associations diff",
    ...(version === undefined ? {} : { version }),
    rules: ids.map((id) => {
      const { level, why, area, lane } = ruleOf(id);
      const properties = { area, lane };
      const defaultConfiguration = { level: levels[level[report.profile]] };
      return { id, shortDescription: { text: why }, defaultConfiguration, properties };
    }),
  };
  const results = report.changes.map((change) => resultOf(report, change, ids.indexOf(change.rule)));
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [{ tool: { driver }, ...notes(report), columnKind: "utf16CodeUnits", results }],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** What could not be compared. */
function notes(report: DiffReport) {
  const toolExecutionNotifications = problemsOf(report).map((text) => ({ level: "warning", message: { text } }));
  return toolExecutionNotifications.length === 0
    ? {}
    : { invocations: [{ executionSuccessful: true, toolExecutionNotifications }] };
}

function resultOf(report: DiffReport, change: Change, ruleIndex: number) {
  const { rule, level, location, fingerprint, lane, operations } = change;
  const doubt = change.doubt === undefined ? "" : ` ${doubts[change.doubt]}`;
  const place = (side: Side) => (location[side] === undefined ? [] : [locationOf(report, side, location[side])]);
  const [here, there] = location.revision === undefined ? [place("base"), []] : [place("revision"), place("base")];
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[level],
    message: { text: `${describeChange(change)}${doubt}` },
    locations: here,
    ...(there.length === 0
      ? {}
      : { relatedLocations: there.map((one) => ({ id: 1, ...one, message: { text: "In the base." } })) }),
    partialFingerprints: { "change/v1": fingerprint },
    properties: { lane, operations: operations.map(operationName) },
  };
}

function locationOf({ documents }: DiffReport, side: Side, { file, line, pointer }: Location) {
  const logicalLocations = [{ fullyQualifiedName: `#${pointer}`, kind: "member" }];
  const path = file ?? documents[side].file;
  if (path === undefined) return { logicalLocations };
  const region = line === undefined ? {} : { region: { startLine: line } };
  return { physicalLocation: { artifactLocation: { uri: uriOf(path) }, ...region }, logicalLocations };
}

/** A relative or absolute path as the reference that SARIF asks for. */
function uriOf(path: string): string {
  const encoded = path.replaceAll("\\", "/").split("/").map(encodeURIComponent).join("/");
  if (/^[a-z]%3A\//i.test(encoded)) return `file:///${encoded.replace("%3A", ":")}`;
  return encoded.startsWith("/") ? `file://${encoded}` : encoded;
}
