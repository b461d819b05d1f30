// The command behind `npm run bench`: the generator and its peers side by side, as medians of whole processes. The
// subjects take turns, so that whatever else the machine does hits all alike.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate as turn } from "node:timers/promises";
import { parseArgs } from "node:util";
import { median } from "./measure.mjs";
import { copyProject } from "./project.mjs";
import { ratio, renderTable, toRows } from "./report.mjs";
import { makeSubjects } from "./subjects.mjs";

const HELP = `Usage: npm run bench -- [options]

Measures the generator and its peers on the specs as they are now, in a copy of the project: wall time and peak memory
of whole processes, medians, after one warm-up each. Goals are reported, not enforced.
The peer @hey-api/openapi-ts is installed into node_modules/.cache/bench-peers on first use.

Options
  --rounds N    rounds over all subjects     (default: 5)
  --edits N     edits in the watch, in total (default: 10)
  --json FILE   write the raw figures, too
  --help        print this

Exit codes: 0 done, 1 something could not be run, 2 usage.
`;

/** @typedef {import("./measure.mjs").Sample} Sample */
/** @typedef {import("./report.mjs").Outcome} Outcome */
/** @typedef {import("./subjects.mjs").Subject} Subject */

const options = readOptions();
if (options) {
  process.exitCode = await bench(options).catch((error) => {
    say(`The benchmark failed: ${error.message}`);
    return 1;
  });
}

/** @param {{ rounds: number, edits: number, json: string | undefined }} options */
async function bench({ rounds, edits, json }) {
  const temp = mkdtempSync(join(tmpdir(), "hubspot-associations-bench-"));
  process.once("exit", () => rmSync(temp, { recursive: true, force: true, maxRetries: 5 }));
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(130));

  say("copying the project, starting the watch, installing peers");
  const project = join(temp, "project");
  copyProject(project);
  const [load = 0] = loadavg();
  const { subjects, stop } = await makeSubjects(project, temp);
  const outcome = await takeSamples(subjects, rounds, edits);
  await stop();
  const about = { rounds, edits, node: process.version, cores: availableParallelism(), load };
  const { node, cores } = about;
  const conditions = `${rounds} rounds, ${edits} edits, node ${node}, ${cores} cores, load ${load.toFixed(1)} at the start`;
  print(subjects, outcome, conditions);
  if (json) {
    const [samples, failures] = [Object.fromEntries(outcome.samples), Object.fromEntries(outcome.failures)];
    writeFileSync(json, `${JSON.stringify({ ...about, samples, failures }, null, 2)}\n`);
  }
  return outcome.failures.size > 0 ? 1 : 0;
}

/**
 * Round 0 is the warm-up. What fails once is left out of the rounds that follow.
 *
 * @param {readonly Subject[]} subjects
 * @param {number} rounds
 * @param {number} edits
 * @returns {Promise<Outcome>}
 */
async function takeSamples(subjects, rounds, edits) {
  const samples = new Map(subjects.map(({ id }) => [id, /** @type {Sample[]} */ ([])]));
  /** @type {Map<string, string>} */
  const failures = new Map();
  for (let round = 0; round <= rounds; round++) {
    for (const { id, name, edits: perEdit, absent, sample } of subjects) {
      // The edits are spread over the rounds.
      const share = Math.floor((round * edits) / rounds) - Math.floor(((round - 1) * edits) / rounds);
      for (let left = perEdit && round > 0 ? share : 1; left > 0 && !absent && !failures.has(id); left--) {
        await turn(); // processes are waited for in one go, so that only here Ctrl-C is noticed
        try {
          const taken = await sample();
          if (round > 0) samples.get(id)?.push(taken);
          say(`${round === 0 ? "warm-up" : `round ${round}/${rounds}`}: ${name} ${Math.round(taken.wall * 1000)} ms`);
        } catch (error) {
          failures.set(id, error instanceof Error ? error.message : String(error));
          say(`${name} failed: ${failures.get(id)}`);
        }
      }
    }
  }
  return { samples, failures };
}

/** @param {readonly Subject[]} subjects @param {Outcome} outcome @param {string} conditions */
function print(subjects, outcome, conditions) {
  const rows = toRows(subjects, outcome);
  const { cold, redocly, heyApi } = Object.fromEntries(rows);
  const reported = outcome.samples.get("watch")?.flatMap(({ reported }) => reported ?? []) ?? [];
  const shownTime = reported.length > 0 ? `${Math.round(median(reported))} ms` : "n/a";
  process.stdout.write(`
${conditions}

${renderTable([...rows.values()], cold)}

cold / (redocly lint + generate-client): ${ratio(cold, redocly)} (aim: 1; ours lints with the same rules and reports changes on top)
cold / hey-api: ${ratio(cold, heyApi)} (aim: 1; hey-api lints nothing and reports nothing)
watch, as the run itself tells it: ${shownTime} (the rest is noticing the save)
`);
}

function readOptions() {
  const text = /** @type {const} */ ({ type: "string" });
  try {
    const { values } = parseArgs({ options: { rounds: text, edits: text, json: text, help: { type: "boolean" } } });
    const [rounds, edits] = [Number(values.rounds ?? 5), Number(values.edits ?? 10)];
    if (![rounds, edits].every((count) => Number.isInteger(count) && count > 0)) {
      throw new Error("--rounds and --edits are whole numbers above 0.");
    }
    if (!values.help) return { rounds, edits, json: values.json };
    process.stdout.write(HELP);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\nRun with --help for the options.\n`);
    process.exitCode = 2;
  }
  return undefined;
}

/** @param {string} text */
function say(text) {
  process.stderr.write(`${text}\n`);
}
