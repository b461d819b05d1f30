// `hubspot-associations diff`: reads two documents, compares them, writes the report, and says by its exit code whether
// something is at or above the level that was asked for.

import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { DiffReport, Level, Profile } from "../diff/change.js";
import { diffDocuments } from "../diff/diff-documents.js";
import { DocumentError } from "../diff/load/document-error.js";
import { loadDocument } from "../diff/load/load-document.js";
import { countsOf } from "../diff/render/outline.js";
import { renderRules } from "../diff/render/rule-table.js";
import { withoutKnown } from "../diff/without-known.js";
import { type DiffConfig, readConfig } from "./diff-config.js";
import { type Format, formats, render } from "./diff-formats.js";
import { UsageError } from "./usage-error.js";
import { checkTarget, writeReport } from "./write-report.js";

export const summary = "what differs between two OpenAPI documents, and what breaks";

const help = `Usage: hubspot-associations diff <base> <revision> [options]

Compares two OpenAPI documents (3.0 or 3.1, JSON or YAML) and says what changed for their clients. Each is a file, a folder
with openapi.yaml, or - for standard input. References to other files are followed; nothing is read from the network.

Options
  --format FORMAT     text, md, html, json or sarif          (default: text)
  --fail-on LEVEL     breaking, warning or none: exit code 1 where a change on the wire is at or above it
                                                             (default: breaking)
  --out FILE          write the report there instead of standard output
  --baseline FILE     hide the changes of an earlier report (--format json)
  --config FILE       JSON or YAML: { profile, failOn, rules: { <rule>: breaking | warning | info | off } }
  --profile PROFILE   whose definition of breaking: contract, for a client written to the base, or hubspot,
                      HubSpot's published definition         (default: contract)
  --no-pairing        operations are the same only where method and path are
  --rules             print the table of rules (as text, md or json) and stop
  --help              print this

Exit codes: 0 nothing at or above --fail-on, 1 something is, 2 usage, 3 a document cannot be read.
`;

interface Command {
  documents: [string, string];
  format: Format;
  failOn: FailOn;
  out: string | undefined;
  baseline: string | undefined;
  config: string | undefined;
  profile: Profile;
  rules: DiffConfig["rules"];
  pairing: boolean;
}

type FailOn = "breaking" | "warning" | "none";

export async function run(args: readonly string[]): Promise<number> {
  try {
    const command = readCommand(args);
    if (typeof command === "string") {
      process.stdout.write(command);
      return 0;
    }
    return await compare(command);
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`${error.message}\nRun with --help for the options.\n`);
      return 2;
    }
    const reason = documentReason(error);
    if (reason === undefined) throw error;
    process.stderr.write(`${reason}\n`);
    return 3;
  }
}

/** Why the documents cannot be compared; undefined for what is a fault of ours. */
function documentReason(error: unknown): string | undefined {
  if (error instanceof DocumentError) return error.message;
  if (!(error instanceof RangeError)) return undefined;
  return "The documents cannot be compared: their schemas take each other over, by allOf or in unions, in a chain that is thousands of levels deep. Shorten the chain.";
}

/** What to do, or a text to print instead. */
function readCommand(args: readonly string[]): Command | string {
  const { values, positionals } = parse(args);
  if (values.help) return help;
  const config = values.config === undefined ? {} : readConfig(values.config);
  const format = choice("--format", values.format, formats) ?? "text";
  if (values.rules) {
    if (positionals.length > 0) throw new UsageError("--rules prints the table of rules and takes no documents.");
    if (format === "html" || format === "sarif") throw new UsageError(`--rules has no format ${format}.`);
    return renderRules(format, config.rules);
  }
  const [base, revision, ...more] = positionals;
  if (base === undefined || revision === undefined || more.length > 0)
    throw new UsageError(
      `Two documents are needed, and ${positionals.length} ${positionals.length === 1 ? "was" : "were"} named.`,
    );
  if (base === "-" && revision === "-") throw new UsageError("Only one of the documents can be standard input.");
  return {
    documents: [base, revision],
    format,
    failOn: choice("--fail-on", values["fail-on"], ["breaking", "warning", "none"]) ?? config.failOn ?? "breaking",
    profile: choice("--profile", values.profile, ["contract", "hubspot"]) ?? config.profile ?? "contract",
    out: values.out,
    baseline: values.baseline,
    config: values.config,
    rules: config.rules,
    pairing: !values["no-pairing"],
  };
}

function parse(args: readonly string[]) {
  const text = { type: "string" } as const;
  const flag = { type: "boolean" } as const;
  const options = {
    ...{ format: text, "fail-on": text, out: text, baseline: text, config: text, profile: text },
    ...{ "no-pairing": flag, rules: flag, help: { ...flag, short: "h" } },
  } as const;
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function choice<T extends string>(option: string, value: string | undefined, choices: readonly T[]): T | undefined {
  const found = choices.find((candidate) => candidate === value);
  if (value === undefined || found !== undefined) return found;
  throw new UsageError(`${option} is one of ${choices.join(", ")}, and not ${JSON.stringify(value)}.`);
}

async function compare(command: Command): Promise<number> {
  const known = command.baseline === undefined ? undefined : readBaseline(command.baseline);
  const [base, revision] = command.documents.map((path) => loadDocument(path));
  if (base === undefined || revision === undefined) return 2;
  const sides = { base, revision };
  if (command.out !== undefined)
    checkTarget(command.out, [...base.files, ...revision.files, command.baseline ?? "", command.config ?? ""]);
  const compared = diffDocuments(base.document, revision.document, {
    profile: command.profile,
    pairing: command.pairing,
    today: new Date().toISOString().slice(0, 10),
    locate: (side, pointer) => sides[side].locate(pointer),
    ...(command.rules === undefined ? {} : { levels: command.rules }),
  });
  compared.documents.base.file = base.file;
  compared.documents.revision.file = revision.file;
  const report = known === undefined ? compared : withoutKnown(compared, known);
  const color = command.out === undefined && process.stdout.isTTY === true && !process.env.NO_COLOR;
  const text = await render(report, command.format, color);
  if (command.out === undefined) process.stdout.write(text);
  else {
    writeReport(command.out, text);
    process.stderr.write(`${countsOf(report)}. The report is in ${command.out}.\n`);
  }
  return failsOn(report, command.failOn) ? 1 : 0;
}

/** Names in code and texts for readers break nothing on the wire, and fail no gate. */
function failsOn({ changes, problems }: DiffReport, failOn: FailOn): boolean {
  // What a reference that leads nowhere stands for is not compared, so nobody knows that it is the same.
  const isUnknown = problems.some(({ document, problem }) => document === "revision" && problem.endsWith("-reference"));
  if (failOn === "warning" && isUnknown) return true;
  const levels: Record<FailOn, Level[]> = { breaking: ["breaking"], warning: ["breaking", "warning"], none: [] };
  return changes.some(({ lane, level }) => lane === "wire" && levels[failOn].includes(level));
}

function readBaseline(path: string): ReadonlySet<string> {
  const advice = "Make it with --format json --out FILE.";
  try {
    const report: unknown = JSON.parse(readFileSync(path, "utf8"));
    const changes = typeof report === "object" && report !== null && "changes" in report ? report.changes : undefined;
    if (!Array.isArray(changes)) throw new Error("it has no list of changes");
    return new Set(changes.map((change) => String(change?.fingerprint)));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reason = code === "ENOENT" ? "there is no such file" : message;
    throw new UsageError(`The baseline ${path} cannot be read: ${reason}. ${advice}`);
  }
}
