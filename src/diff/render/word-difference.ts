/** A run of words that both texts have, or one of them alone. */
export interface WordRun {
  kind: "same" | "removed" | "added";
  text: string;
}

/** Beyond as many comparisons, what lies between the common ends is shown as replaced. */
const largestTable = 250_000;

/** Two texts as one: what both have in common, what went, what came, in reading order. */
export function wordDifference(base: string, revision: string): WordRun[] {
  const [from, to] = [wordsOf(base), wordsOf(revision)];
  let head = 0;
  while (head < Math.min(from.length, to.length) && from[head] === to[head]) head++;
  let tail = 0;
  while (tail < Math.min(from.length, to.length) - head && from.at(-1 - tail) === to.at(-1 - tail)) tail++;
  const runs: WordRun[] = [];
  const say = (kind: WordRun["kind"], words: string[]) => {
    const last = runs.at(-1);
    if (words.length === 0) return;
    if (last?.kind === kind) last.text += ` ${words.join(" ")}`;
    else runs.push({ kind, text: words.join(" ") });
  };
  say("same", from.slice(0, head));
  compareMiddle(from.slice(head, from.length - tail), to.slice(head, to.length - tail), say);
  say("same", from.slice(from.length - tail));
  return runs;
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}

/** By the longest common subsequence. */
function compareMiddle(from: string[], to: string[], say: (kind: WordRun["kind"], words: string[]) => void): void {
  const width = to.length + 1;
  const isLarge = from.length * to.length > largestTable;
  const table = new Uint32Array(isLarge ? 0 : (from.length + 1) * width);
  const length = (row: number, column: number) => table[row * width + column] ?? 0;
  for (let row = from.length - 1; row >= 0 && !isLarge; row--) {
    for (let column = to.length - 1; column >= 0; column--) {
      const same = from[row] === to[column];
      table[row * width + column] = same
        ? length(row + 1, column + 1) + 1
        : Math.max(length(row + 1, column), length(row, column + 1));
    }
  }
  let [row, column] = [0, 0];
  while (!isLarge && row < from.length && column < to.length) {
    if (from[row] === to[column]) {
      say("same", from.slice(row, row + 1));
      row += 1;
      column += 1;
    } else if (length(row + 1, column) >= length(row, column + 1)) say("removed", from.slice(row, ++row));
    else say("added", to.slice(column, ++column));
  }
  say("removed", from.slice(row));
  say("added", to.slice(column));
}
