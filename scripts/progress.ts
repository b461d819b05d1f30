import { createLogUpdate } from "log-update";
import pc from "picocolors";

/** Runs one stage of the work on one subject (a version, or a pair of versions) and shows how long it took. */
export type Stage = <T>(subject: string, name: string, run: () => T | Promise<T>) => Promise<T>;

export interface Progress {
  stage: Stage;
  /** Ends the live display; lines printed later stand below it. */
  end(): void;
}

interface Line {
  subject: string;
  name: string;
  /** Absent while it runs. */
  ms?: number;
  failed?: boolean;
}

/** Shows nothing. */
export const silentProgress: Progress = { stage: async (_subject, _name, run) => run(), end: () => {} };

/** One plain line per finished stage, for CI and pipes. */
export function plainProgress(out: NodeJS.WritableStream): Progress {
  return timed({ finished: (line) => void out.write(`${render(line)}\n`) });
}

/** One live line per stage and version, for terminals. */
export function liveProgress(out: NodeJS.WriteStream): Progress {
  const lines: Line[] = [];
  const update = createLogUpdate(out);
  const show = () => update(lines.map((line) => `${mark(line)} ${render(line)}`).join("\n"));
  const started = (line: Line) => {
    lines.push(line);
    show();
  };
  return timed({ started, finished: show, end: () => update.done() });
}

function timed(on: { started?: (line: Line) => void; finished: (line: Line) => void; end?: () => void }): Progress {
  const stage: Stage = async (subject, name, run) => {
    const line: Line = { subject, name };
    on.started?.(line);
    const start = performance.now();
    try {
      return await run();
    } catch (error) {
      line.failed = true;
      throw error;
    } finally {
      line.ms = performance.now() - start;
      on.finished(line);
    }
  };
  return { stage, end: () => on.end?.() };
}

function mark({ ms, failed }: Line): string {
  if (ms === undefined) return pc.cyan("…");
  return failed ? pc.red("✗") : pc.green("✓");
}

function render({ subject, name, ms, failed }: Line): string {
  const time = ms === undefined ? "" : ` ${Math.round(ms)} ms`;
  return `${subject.padEnd(16)} ${name.padEnd(10)}${time}${failed ? ", failed" : ""}`.trimEnd();
}
