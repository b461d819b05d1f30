// Runs one process and says what it cost.
import { spawnSync } from "node:child_process";

/**
 * @typedef {object} Sample
 * @property {number} wall seconds
 * @property {number | undefined} peak MiB, of the largest process among the started one and those it started
 * @property {number} [reported] milliseconds, as the subject itself tells them
 */

/** Silent towards the network, and no colours in what is read back. */
export const environment = {
  ...process.env,
  NO_COLOR: "1",
  REDOCLY_TELEMETRY: "off",
  REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
};

/** GNU time is the only one that tells the memory of any process; without it there is no such figure. */
const TIME = ["/usr/bin/time", "-f", "peak %M"];
const hasTime = runs([...TIME, "true"]);

/**
 * Runs node with these arguments to its end. It must succeed.
 *
 * @param {readonly string[]} args
 * @param {string} cwd
 * @param {{ maxBuffer?: number }} [limits] on what it prints
 * @returns {Sample & { stdout: string }}
 */
export function runNode(args, cwd, limits) {
  const [command = "", ...rest] = [...(hasTime ? TIME : []), process.execPath, ...args];
  const start = performance.now();
  const { status, stdout, stderr, error } = spawnSync(command, rest, {
    cwd,
    env: environment,
    encoding: "utf8",
    ...limits,
  });
  const wall = (performance.now() - start) / 1000;
  if (status !== 0)
    throw (
      error ?? new Error(`exit code ${status}: ${`${stdout}${stderr.replace(/^peak .*$/m, "")}`.trim().slice(-600)}`)
    );
  return { wall, peak: toMebibytes(/^peak (\d+)$/m.exec(stderr)?.[1]), stdout };
}

/** @param {string | undefined} kibibytes */
export function toMebibytes(kibibytes) {
  return kibibytes === undefined ? undefined : Number(kibibytes) / 1024;
}

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? at(sorted, middle) : (at(sorted, middle - 1) + at(sorted, middle)) / 2;
}

/** @param {readonly number[]} values @param {number} index */
function at(values, index) {
  return values[index] ?? Number.NaN;
}

/** @param {readonly string[]} command */
function runs([command = "", ...args]) {
  return spawnSync(command, args).status === 0;
}
