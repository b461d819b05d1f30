/** A segment of a path, and whether the other path lacks it at this place. */
export interface Segment {
  text: string;
  moved: boolean;
}

/**
 * Two path templates as segments, with those marked that only one of them has: what a migrator has to type. Parameters
 * are alike whatever their names.
 */
export function markMovedSegments(base: string, revision: string): { base: Segment[]; revision: Segment[] } {
  const [old, now] = [segmentsOf(base), segmentsOf(revision)];
  const lengths = commonLengths(old.map(nameless), now.map(nameless));
  const kept = { base: new Set<number>(), revision: new Set<number>() };
  for (let i = 0, j = 0; i < old.length && j < now.length; ) {
    if (nameless(old[i] ?? "") === nameless(now[j] ?? "")) {
      kept.base.add(i++);
      kept.revision.add(j++);
    } else if ((lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0)) i++;
    else j++;
  }
  const marked = (segments: string[], same: Set<number>) =>
    segments.map((text, index) => ({ text, moved: !same.has(index) }));
  return { base: marked(old, kept.base), revision: marked(now, kept.revision) };
}

function segmentsOf(path: string): string[] {
  return path.split("/").slice(1);
}

function nameless(segment: string): string {
  return segment.replace(/\{[^}]*\}/g, "{}");
}

/** Length of the longest common subsequence of each two tails. */
function commonLengths(a: readonly string[], b: readonly string[]): number[][] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const [row, next] = [lengths[i] ?? [], lengths[i + 1] ?? []];
      row[j] = a[i] === b[j] ? 1 + (next[j + 1] ?? 0) : Math.max(next[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return lengths;
}
