import { existsSync } from "node:fs";
import { dirname, sep } from "node:path";
import { watch as watchFolder } from "chokidar";
import { type Environment, type Options, renderFailure, run, shown } from "./generate.js";
import type { Memory } from "./pipeline.js";
import { silentProgress } from "./progress.js";
import type { Staleness } from "./write-files.js";

/** Time in which several saves count as one. Above 50, since chokidar drops a second change of a file within that time. */
const SETTLE_MS = 55;

/** Generates on every save below the specs, a line a run, until it is interrupted. A broken spec ends nothing. */
export async function watch(options: Options, environment: Environment): Promise<number> {
  const say = (text: string) => void (options.quiet || environment.stdout.write(`${text}\n`));
  const memory: Memory = new Map();
  const generate = async () => {
    const start = performance.now();
    try {
      const { differences } = await run(options, environment, silentProgress.stage, memory);
      say(`${clock()} generated in ${Math.round(performance.now() - start)} ms: ${describe(differences)}`);
    } catch (error) {
      environment.stderr.write(`${renderFailure(error)}\n`);
      say(`${clock()} failed in ${Math.round(performance.now() - start)} ms: ${shown(options.out)} is as it was`);
    }
  };
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  let isDue = false;
  const runDue = async () => {
    while (isDue) {
      isDue = false;
      await generate();
    }
    running = undefined;
  };
  const schedule = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      isDue = true;
      running ??= runDue();
    }, SETTLE_MS);
  };

  await generate();
  // The folder above as well, and nothing else in it: the specs may go and come back, as when a branch is changed.
  const inSpecs = (path: string) =>
    path === options.specs || path.startsWith(options.specs + sep) || path === dirname(options.specs);
  const watcher = watchFolder(dirname(options.specs), { ignoreInitial: true, ignored: (path) => !inSpecs(path) });
  watcher.on("all", () => existsSync(options.specs) && schedule());
  await new Promise<void>((resolve) => watcher.once("ready", () => resolve()));
  say(`Watching ${shown(options.specs)}. Ctrl-C ends it.`);
  await interrupted(environment.signal);
  clearTimeout(timer);
  await watcher.close();
  await running;
  return 0;
}

function interrupted(signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    process.once("SIGINT", resolve).once("SIGTERM", resolve);
    signal?.addEventListener("abort", () => resolve(), { once: true });
  });
}

function describe(differences: readonly Staleness[]): string {
  if (differences.length === 0) return "nothing to write";
  const names = differences.map(({ path, state }) => (state === "surplus" ? `${path} removed` : path));
  const more = names.length > 3 ? ` and ${names.length - 3} more` : "";
  return `${names.slice(0, 3).join(", ")}${more}`;
}

function clock(): string {
  return new Date().toTimeString().slice(0, 8);
}
