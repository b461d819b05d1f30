// One `--watch` process on a copy of the specs, and how long it takes from a save to the new file.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { environment, toMebibytes } from "./measure.mjs";
import { fileState, versionsOf } from "./project.mjs";

const PATIENCE_MS = 20_000;
/** Pause after a rebuild, in which a second one would show itself. */
const QUIET_MS = 300;

/** @typedef {{ edit: () => Promise<import("./measure.mjs").Sample>, stop: () => Promise<unknown> }} Watcher */

/**
 * @param {string} project
 * @param {string} folder for the copied specs and what is made of them
 * @returns {Promise<Watcher>}
 */
export async function startWatch(project, folder) {
  const [specs, out] = [join(folder, "specs"), join(folder, "generated")];
  mkdirSync(folder);
  cpSync(join(project, "specs"), specs, { recursive: true });
  const version = versionsOf(project).at(-1) ?? "";
  const source = join(specs, version, "schemas/associations.yaml");
  const target = join(out, version, "types.ts"); // sorts last, so it is the last one put in place

  const child = spawn(process.execPath, ["scripts/start.mjs", "--watch", "--specs", specs, "--out", out], {
    cwd: project,
    env: environment,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const exited = once(child, "exit");
  const kill = () => void child.kill("SIGKILL");
  process.prependOnceListener("exit", kill); // before its files are removed
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text) => (output += text));

  /** @template T @param {() => T | undefined} ready @param {string} what @returns {Promise<T>} */
  const until = async (ready, what) => {
    const end = performance.now() + PATIENCE_MS;
    for (;;) {
      const value = ready();
      if (value !== undefined) return value;
      if (performance.now() > end || child.exitCode !== null)
        throw new Error(`waited for ${what}: ${output.slice(-600)}`);
      await sleep(1);
    }
  };
  const peak = () => {
    try {
      return toMebibytes(/^VmHWM:\s*(\d+)/m.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1]);
    } catch {
      return undefined; // not Linux
    }
  };

  const original = readFileSync(source, "utf8");
  let edits = 0;
  const edit = async () => {
    const before = fileState(target);
    const said = output.length;
    const mark = `Edit ${++edits}.`;
    const text = original.replace(/^(\s+description: )(?=[A-Z])/m, `$1${mark} `);
    const start = performance.now();
    writeFileSync(source, text);
    await until(() => {
      const now = fileState(target);
      return now === before ? undefined : now;
    }, "the generated file to change");
    const wall = (performance.now() - start) / 1000;
    if (!readFileSync(target, "utf8").includes(mark)) throw new Error("the edit did not reach the generated file");
    const line = await until(
      () => /generated in (\d+) ms: (?!nothing)/.exec(output.slice(said)) ?? undefined,
      "the line of the run",
    );
    await sleep(QUIET_MS);
    return { wall, peak: peak(), reported: Number(line[1]) };
  };
  await until(() => output.includes("Watching") || undefined, "the watch to begin");
  const stop = () => {
    kill();
    return exited;
  };
  return { edit, stop };
}
