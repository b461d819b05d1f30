// What is measured.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { runNode } from "./measure.mjs";
import { HEY_API, installHeyApi, redocly, writeRedoclyConfig } from "./peers.mjs";
import { forgetAll, forgetRuns, stateOf, versionsOf } from "./project.mjs";
import { startWatch } from "./watch.mjs";

/** @typedef {import("./measure.mjs").Sample} Sample */

/**
 * @typedef {object} Subject
 * @property {string} id
 * @property {string} name
 * @property {string} does
 * @property {{ wall?: number, peak?: number }} [goal] at most: seconds, MiB
 * @property {boolean} [edits] sampled once per edit, all of them in one process
 * @property {string} [absent] why it cannot be measured here
 * @property {() => Sample | Promise<Sample>} sample
 */

const DONE = /^\S+ is up to date: nothing changed since the last run\.$/m;

/**
 * @param {string} project a copy of it
 * @param {string} temp
 * @returns {Promise<{ subjects: Subject[], stop: () => Promise<unknown> }>}
 */
export async function makeSubjects(project, temp) {
  runNode(["scripts/start.mjs"], project); // what was stale in the project is not stale in the copy
  const watcher = await startWatch(project, join(temp, "watch"));
  const subjects = [
    {
      id: "first",
      name: "ours, first start",
      does: "bundles the generator, then all of cold",
      sample: () => ownRun(project, [], forgetAll),
    },
    {
      id: "cold",
      name: "ours, cold",
      does: "lints, bundles, types, wrappers, report, compares",
      goal: { wall: 2, peak: 250 },
      sample: () => ownRun(project, [], forgetRuns),
    },
    {
      id: "check",
      name: "ours, --check",
      does: "all of cold, and never writes",
      sample: () => ownRun(project, ["--check"], forgetRuns),
    },
    {
      id: "noop",
      name: "ours, nothing changed",
      does: "hashes inputs and outputs",
      goal: { wall: 0.3 },
      sample: () => ownRun(project, []),
    },
    {
      id: "watch",
      name: "ours, --watch, one edit",
      does: "all of cold, from the save to the new file",
      goal: { wall: 0.3 },
      edits: true,
      sample: watcher.edit,
    },
    ...peers(project, temp),
  ];
  return { subjects, stop: watcher.stop };
}

/**
 * One run of ours, which has nothing to write: it must leave every file of generated/ as it is.
 *
 * @param {string} project
 * @param {readonly string[]} flags
 * @param {(project: string) => void} [forget] without it, there is nothing to do
 */
function ownRun(project, flags, forget) {
  forget?.(project);
  const generated = join(project, "generated");
  const before = stateOf(generated);
  const { stdout, ...sample } = runNode(["scripts/start.mjs", ...flags], project);
  if (DONE.test(stdout) !== (forget === undefined))
    throw new Error(`not the run that was meant: ${stdout.slice(-300)}`);
  if (stateOf(generated) !== before) throw new Error("files of generated/ were touched");
  return sample;
}

/**
 * @param {string} project
 * @param {string} temp
 * @returns {Subject[]}
 */
function peers(project, temp) {
  const folder = join(temp, "peers");
  mkdirSync(folder);
  const versions = versionsOf(project);
  const documents = versions.map((version) => ({
    version,
    path: join(project, "generated", version, "openapi.json"),
    output: join(folder, version),
  }));
  const config = join(folder, "redocly.yaml");
  writeRedoclyConfig(config, documents);
  const sources = versions.map((version) => `specs/${version}/openapi.yaml`);
  const heyApi = installHeyApi();
  const inputs = documents.map(({ path }) => path);
  const outputs = documents.map(({ output }) => output);
  const heyApiFlags = ["-i", ...inputs, "-o", ...outputs, "-c", "@hey-api/client-fetch", "--no-log-file"];
  return [
    {
      id: "lint",
      name: "redocly lint",
      does: "lints, with our rules",
      sample: () => runNode([redocly, "lint", "--config", "specs/redocly.yaml", ...sources], project),
    },
    {
      id: "client",
      name: "redocly generate-client",
      does: "client of the bundled documents, no lint",
      sample: () => runNode([redocly, "generate-client", "--config", config], folder),
    },
    {
      id: "heyApi",
      name: `hey-api ${HEY_API}`,
      does: "types and client of the bundled documents, no lint",
      ...(heyApi === undefined && { absent: "not installed" }),
      sample: () => runNode([heyApi ?? "", ...heyApiFlags], folder),
    },
  ];
}
