import type { Colors } from "picocolors/types.js";

/** A line longer than this is shown around the place. */
const WIDTH = 110;

/** The lines around a place, with a mark below what is meant. */
export function codeFrame(text: string, start: number, end: number, colors: Colors): string {
  const lines = text.split(/\r?\n|\r/);
  const before = text.slice(0, start).split(/\r?\n|\r/);
  const at = before.length - 1;
  const column = before[at]?.length ?? 0;
  const length = text.slice(start, end).split(/\r?\n|\r/)[0]?.length ?? 0;
  const first = Math.max(0, at - 1);
  const shown = lines.slice(first, at + 2);
  const digits = String(first + shown.length).length;
  const from = column > WIDTH - 20 ? column - 20 : 0;
  return shown
    .flatMap((line, index) => {
      const number = String(first + index + 1).padStart(digits);
      if (first + index !== at) return [colors.dim(`  ${number} | ${cut(line, from)}`.trimEnd())];
      const space = " ".repeat(digits);
      const pad = line.slice(from, column).replace(/[^\t]/g, " ");
      const marks = "^".repeat(Math.max(1, Math.min(length, from + WIDTH - column)));
      return [
        `${colors.red(">")} ${colors.dim(`${number} |`)} ${cut(line, from)}`.trimEnd(),
        `  ${colors.dim(`${space} |`)} ${pad}${colors.red(marks)}`,
      ];
    })
    .join("\n");
}

/** Control characters would reach the terminal as commands. */
function cut(line: string, from: number): string {
  const shown = `${from > 0 ? "…" : ""}${line.slice(from > 0 ? from + 1 : 0, from + WIDTH)}`;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const safe = shown.replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g, "?");
  return line.length > from + WIDTH ? `${safe}…` : safe;
}
