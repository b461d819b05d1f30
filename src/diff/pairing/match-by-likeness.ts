// The last way to find pairs: operations that nothing else paired, by likeness. What is not clearly one operation stays
// two, because a removed operation that attracts its neighbour hides that it is gone.

import type { OpenApiDocument, Operation } from "../document.js";
import { bestAssignment, type Candidate } from "./assignment.js";
import { endings, type Features, hasOtherWord, likeness, readFeatures } from "./likeness.js";
import { familyName, moveOf } from "./move-family.js";

/** The least likeness of a pair. */
export const threshold = 0.8;
/** How far a pair has to be ahead of any other pair that one of its operations could be in. */
export const margin = 0.1;
/** What counts as a candidate that is worth mentioning. */
const mention = 0.5;
/** What it adds that another path moved in the same way. */
const familyBonus = 0.1;
/** Beyond as many operations that end alike on both sides, nothing is told apart. */
const largestGroup = 100;

interface FamilyCandidate extends Candidate {
  /** Another path would move in the same way. */
  shared: boolean;
}

export interface Likely {
  base: Operation;
  revision: Operation;
  confidence: number;
}

/** The pairs that are sure enough, and all that come into question. */
export function matchByLikeness(
  documents: { base: OpenApiDocument; revision: OpenApiDocument },
  base: Operation[],
  revision: Operation[],
): { pairs: Likely[]; likely: Likely[] } {
  const from = base.map((operation) => readFeatures(documents.base, operation));
  const to = revision.map((operation) => readFeatures(documents.revision, operation));
  const candidates = withFamilies(base, revision, findCandidates(base, from, revision, to));
  // Where one word stands for another, `billing` for `admin`, only a move that other paths made speaks against neighbours.
  const isLikely = ({ row, column, weight, shared }: FamilyCandidate) =>
    weight >= threshold && (shared || !hasOtherWord(from[row]?.segments ?? [], to[column]?.segments ?? []));
  const sure = groups(candidates.filter(isLikely)).flatMap(assignGroup);
  const clear = sure.filter((pair) => isClear(pair, candidates));
  const likely = ({ row, column, weight }: Candidate): Likely[] => {
    const [a, b] = [base[row], revision[column]];
    return a === undefined || b === undefined ? [] : [{ base: a, revision: b, confidence: weight }];
  };
  return { pairs: clear.flatMap(likely), likely: candidates.flatMap(likely) };
}

function findCandidates(base: Operation[], from: Features[], revision: Operation[], to: Features[]): Candidate[] {
  const rows = byEnding(base, from);
  const columns = byEnding(revision, to);
  const found = new Map<string, Candidate>();
  for (const [ending, some] of rows) {
    const others = columns.get(ending) ?? [];
    if (some.length > largestGroup || others.length > largestGroup) continue;
    for (const row of some) {
      for (const column of others) {
        const [a, b] = [from[row], to[column]];
        const key = `${row} ${column}`;
        if (a === undefined || b === undefined || found.has(key)) continue;
        const weight = likeness(a, b);
        if (weight >= mention) found.set(key, { row, column, weight });
      }
    }
  }
  return [...found.values()];
}

function byEnding(operations: Operation[], features: Features[]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  operations.forEach(({ ref }, index) => {
    for (const ending of features[index] === undefined ? [] : endings(features[index])) {
      const key = `${ref.method} ${ending}`;
      groups.set(key, [...(groups.get(key) ?? []), index]);
    }
  });
  return groups;
}

/** A move that several paths made is likelier than one that a single path did. */
function withFamilies(base: Operation[], revision: Operation[], candidates: Candidate[]): FamilyCandidate[] {
  const name = ({ row, column }: Candidate) =>
    familyName(moveOf(base[row]?.ref.path ?? "", revision[column]?.ref.path ?? ""));
  const paths = new Map<string, Set<string>>();
  for (const candidate of candidates) {
    const members = paths.get(name(candidate)) ?? new Set();
    paths.set(name(candidate), members.add(base[candidate.row]?.ref.path ?? ""));
  }
  return candidates.map((candidate) => {
    const shared = (paths.get(name(candidate))?.size ?? 0) > 1;
    const weight = shared ? Math.min(0.99, candidate.weight + familyBonus) : candidate.weight;
    return { ...candidate, weight, shared };
  });
}

/** Candidates that have no operation in common are matched apart, which keeps the matching fast. */
function groups(candidates: Candidate[]): Candidate[][] {
  const groupOf = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const [row, column] = [`row ${candidate.row}`, `column ${candidate.column}`];
    const [a, b] = [groupOf.get(row) ?? [], groupOf.get(column) ?? []];
    const merged = a === b ? a : [...a, ...b];
    merged.push(candidate);
    for (const member of merged) {
      groupOf.set(`row ${member.row}`, merged);
      groupOf.set(`column ${member.column}`, merged);
    }
  }
  return [...new Set(groupOf.values())];
}

function assignGroup(group: Candidate[]): Candidate[] {
  const rows = [...new Set(group.map(({ row }) => row))];
  const columns = [...new Set(group.map(({ column }) => column))];
  const local = group.map(({ row, column, weight }) => ({
    row: rows.indexOf(row),
    column: columns.indexOf(column),
    weight,
  }));
  const chosen = bestAssignment(rows.length, columns.length, local);
  return chosen.map(({ row, column, weight }) => ({ row: rows[row] ?? 0, column: columns[column] ?? 0, weight }));
}

function isClear(pair: Candidate, candidates: Candidate[]): boolean {
  const rivals = candidates.filter(
    ({ row, column }) =>
      (row === pair.row) !== (column === pair.column) && (row === pair.row || column === pair.column),
  );
  return rivals.every(({ weight }) => weight <= pair.weight - margin);
}
