import { parseArgs } from "node:util";
import { FINDING_RULES } from "../../codemod/findings.js";
import { type MigrationPlan, planFor, targets } from "../../codemod/plan.js";
import { UsageError } from "../usage-error.js";

export const FORMATS = ["text", "json", "sarif"] as const;

/** What was asked for. */
export interface Options {
  readonly patterns: readonly string[];
  readonly plan: MigrationPlan;
  readonly action: "show" | "check" | "write";
  /** Write files that git could not bring back. */
  readonly force: boolean;
  readonly format: (typeof FORMATS)[number];
  readonly out?: string;
  readonly tsconfig?: string;
  readonly color: boolean;
}

/** Null where help is asked for. @throws {UsageError} */
export function readOptions(args: readonly string[]): Options | null {
  const { values, positionals: patterns } = parse(args);
  if (values.help) return null;
  if (patterns.every((pattern) => pattern.startsWith("!")))
    throw new UsageError("Name the files to move: globs in quotes, files or folders, such as 'src/**/*.{ts,js}'.");
  if (values.check && values.write)
    throw new UsageError("--check only looks, and --write writes. Run them one after the other.");
  if (values.force && !values.write) throw new UsageError("--force is for --write, which is not there.");
  const { to = targets.at(-1) ?? "", out, tsconfig } = values;
  const plan = planFor(to);
  if (plan === undefined)
    throw new UsageError(`No version-diff report leads to ${JSON.stringify(to)}. --to takes: ${targets.join(", ")}.`);
  const format = FORMATS.find((one) => one === (values.format ?? "text"));
  if (format === undefined)
    throw new UsageError(`--format is one of ${FORMATS.join(", ")}, and not ${JSON.stringify(values.format)}.`);
  return {
    patterns,
    plan,
    action: values.write ? "write" : values.check ? "check" : "show",
    force: values.force ?? false,
    format,
    ...(out !== undefined && { out }),
    ...(tsconfig !== undefined && { tsconfig }),
    color: !values["no-color"] && out === undefined && format === "text" && wantsColor(),
  };
}

function parse(args: readonly string[]) {
  const text = { type: "string" } as const;
  const flag = { type: "boolean" } as const;
  const options = {
    ...{ to: text, format: text, out: text, tsconfig: text },
    ...{ write: flag, force: flag, check: flag, "no-color": flag, help: { ...flag, short: "h" } },
  } as const;
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function wantsColor(): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR) return false;
  return FORCE_COLOR ? FORCE_COLOR !== "0" : process.stdout.isTTY === true && TERM !== "dumb";
}

export function help(): string {
  const newest = targets.at(-1) ?? "";
  const older = planFor(newest)?.from.join(", ") ?? "";
  const command = "hubspot-associations migrate";
  return `Usage: ${command} <files>... [options]

Moves code that calls HubSpot's associations API from ${older} to ${newest}: calls of this package, of HubSpot's own client
(@hubspot/api-client), and plain HTTP. It understands code, not text: what it is not sure of, it leaves alone and lists as a
finding. It shows what it would do; only --write writes.

Examples
  ${command} 'src/**/*.{ts,tsx,js,mjs,cjs}'   what would change, and what to look at
  ${command} src '!**/*.test.ts' --write      change it
  ${command} src --check                      in CI: fail while anything is left

Files
  Globs (in quotes, or the shell takes them), files and folders; '!glob' takes files out. Only TypeScript and JavaScript is
  read, and nothing below node_modules, .git and dist (but for a glob that names dist). Name all code that belongs together:
  values are followed between files, and nothing else is written.

Options
  --to VERSION       version to move to: ${targets.join(", ").padEnd(30)} (default: ${newest})
  --write            write the files; not those with uncommitted changes, which nothing could bring back
  --force            with --write: those too
  --check            exit code 1 while anything is left to move or to look at
  --format FORMAT    ${FORMATS.join(", ").padEnd(50)} (default: text)
  --out FILE         write the report there instead of standard output
  --tsconfig FILE    ${"whose path aliases apply".padEnd(50)} (default: the nearest tsconfig.json)
  --no-color         no colours, as with NO_COLOR
  --help             print this

Findings
${wrapped(Object.keys(FINDING_RULES))}
  Each comes with its place, why it matters, what to do, and where the version-diff report tells more. Once you have
  looked at one, say so on its line or above it: // hubspot-associations-ignore batch-order: why it is fine

Exit codes
  0  done, or nothing to do            2  the command cannot be understood
  1  --check, and something is left    3  a file cannot be read or written, or --write refuses
`;
}

function wrapped(words: readonly string[]): string {
  const lines: string[] = [];
  for (const word of words) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + word.length < 118) lines[lines.length - 1] = `${line}, ${word}`;
    else lines.push(`  ${word}`);
  }
  return lines.join(",\n");
}
