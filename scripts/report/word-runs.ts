import { diffWordsWithSpace } from "diff";

/** A run of text that both wordings have, or one of them alone. */
export interface WordRun {
  kind: "same" | "added" | "removed";
  text: string;
}

/** As many words of what stayed are shown on each side of what changed. */
const CONTEXT = 5;

/** Fewer words than these between two changes read better as a part of them. */
const ISLAND = 3;

/** Two wordings as one text: what went, what came, and a few words around them. */
export function wordRuns(base: string, revision: string): WordRun[] {
  const runs: WordRun[] = [];
  let [removed, added] = ["", ""];
  const flush = () => {
    if (removed.trim() !== "") runs.push({ kind: "removed", text: removed });
    if (added.trim() !== "") runs.push({ kind: "added", text: added });
    [removed, added] = ["", ""];
  };
  const changes = diffWordsWithSpace(oneLine(base), oneLine(revision));
  for (const [index, change] of changes.entries()) {
    const isAtEnd = index === 0 || index === changes.length - 1;
    if (change.removed) removed += change.value;
    else if (change.added) added += change.value;
    else if (!isAtEnd && wordCount(change.value) < ISLAND) {
      removed += change.value;
      added += change.value;
    } else {
      flush();
      runs.push({ kind: "same", text: shortened(change.value, index === 0, index === changes.length - 1) });
    }
  }
  flush();
  return runs;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}

function wordCount(text: string): number {
  return text.split(" ").filter((word) => /\w/.test(word)).length;
}

function shortened(text: string, isFirst: boolean, isLast: boolean): string {
  if (isFirst && isLast) return text;
  const words = text.split(/(?<= )/);
  const head = isFirst ? [] : words.slice(0, CONTEXT);
  const tail = isLast ? [] : words.slice(-CONTEXT);
  return words.length <= head.length + tail.length + 1 ? text : `${head.join("")}… ${tail.join("")}`;
}
