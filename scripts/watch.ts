import { once } from "node:events";
import { watch as watchFolder } from "chokidar";
import { type Environment, type Options, renderFailure, run, shown } from "./generate.js";
import type { Memory } from "./pipeline.js";
import { silentProgress } from "./progress.js";
import type { Staleness } from "./write-files.js";

/** Time in which several saves count as one. Above 50, since chokidar drops a second change of a file within that time. */
const SETTLE_MS = 55;

/** Generates on every save below the specs, a line a run, until it is interrupted. A broken spec ends nothing. */
export async function watch(options: Options, environment: Environment): Promise<number> {
  const say = (text: string) => void environment.stdout.write(`${text}\n`);
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
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
  const schedule = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(generate);
    }, SETTLE_MS);
  };

  await generate();
  const watcher = watchFolder(options.specs, { ignoreInitial: true }).on("all", schedule);
  await once(watcher, "ready");
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
  const shownPaths = differences.slice(0, 3).map(({ path }) => path);
  const more = differences.length > shownPaths.length ? ` and ${differences.length - shownPaths.length} more` : "";
  return `${shownPaths.join(", ")}${more}`;
}

function clock(): string {
  return new Date().toTimeString().slice(0, 8);
}
