/** A row and a column that may go together, and how well they do. */
export interface Candidate {
  row: number;
  column: number;
  weight: number;
}

/**
 * The pairs of rows and columns with the greatest total weight, each row and column at most once, by the Hungarian
 * algorithm in its form with potentials. Weights are positive; what is no candidate is not paired.
 */
export function bestAssignment(rows: number, columns: number, candidates: Candidate[]): Candidate[] {
  const size = Math.max(rows, columns);
  const cost = Array.from({ length: size }, () => new Float64Array(size));
  for (const { row, column, weight } of candidates) {
    const line = cost[row];
    if (line !== undefined) line[column] = -weight;
  }
  const rowOf = assign(cost, size);
  return candidates.filter(({ row, column }) => rowOf[column + 1] === row + 1);
}

/** For each column, counted from 1, the row that it goes to. */
function assign(cost: Float64Array[], size: number): number[] {
  const rowPotential = new Float64Array(size + 1);
  const columnPotential = new Float64Array(size + 1);
  const rowOf = new Array<number>(size + 1).fill(0);
  for (let row = 1; row <= size; row++) {
    rowOf[0] = row;
    const least = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY);
    const way = new Array<number>(size + 1).fill(0);
    const used = new Uint8Array(size + 1);
    let column = 0;
    do {
      used[column] = 1;
      const from = rowOf[column] ?? 0;
      let delta = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let j = 1; j <= size; j++) {
        if (used[j]) continue;
        const reduced = (cost[from - 1]?.[j - 1] ?? 0) - (rowPotential[from] ?? 0) - (columnPotential[j] ?? 0);
        if (reduced < (least[j] ?? 0)) {
          least[j] = reduced;
          way[j] = column;
        }
        if ((least[j] ?? 0) < delta) {
          delta = least[j] ?? 0;
          next = j;
        }
      }
      for (let j = 0; j <= size; j++) {
        if (used[j]) {
          const taken = rowOf[j] ?? 0;
          rowPotential[taken] = (rowPotential[taken] ?? 0) + delta;
          columnPotential[j] = (columnPotential[j] ?? 0) - delta;
        } else least[j] = (least[j] ?? 0) - delta;
      }
      column = next;
    } while (rowOf[column] !== 0);
    while (column !== 0) {
      const previous = way[column] ?? 0;
      rowOf[column] = rowOf[previous] ?? 0;
      column = previous;
    }
  }
  return rowOf;
}
