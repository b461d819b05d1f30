/** One line of a terminal that says what is going on, and is gone at the end. */
export interface ProgressLine {
  show(text: string): void;
  end(): void;
}

/** Between two updates, so that showing takes no time from working. */
const PAUSE_MS = 50;

export function progressLine(out: NodeJS.WriteStream): ProgressLine {
  if (!out.isTTY) return { show: () => {}, end: () => {} };
  let last = 0;
  return {
    show(text) {
      const now = Date.now();
      if (now - last < PAUSE_MS && /\d\/\d/.test(text)) return;
      last = now;
      out.write(`\r${text.slice(0, (out.columns || 80) - 1)}\u001B[K`);
    },
    end: () => void out.write("\r\u001B[K"),
  };
}
