// Finds the operations that are the same in both documents, the strongest evidence first. A wrong pair is worse than
// none: evidence counts only where it names one operation of each document, and likeness only where it is clear.

import type { Evidence, MoveFamily, UnpairedOperation } from "../change.js";
import { type OpenApiDocument, type Operation, readOperations, readUrls } from "../document.js";
import { type Likely, matchByLikeness } from "./match-by-likeness.js";
import { familyName, follow, type Move, moveOf, readFamilies } from "./move-family.js";
import { namelessPath, versionBlindPath } from "./version-blind-path.js";

export interface PairedOperations {
  base: Operation;
  revision: Operation;
  found: Evidence;
  confidence: number;
  /** Absent where the path stays. */
  family?: string;
}

export interface Pairing {
  pairs: PairedOperations[];
  families: MoveFamily[];
  removed: Operation[];
  added: Operation[];
  unpaired: { base: UnpairedOperation[]; revision: UnpairedOperation[] };
}

type Key = (operation: Operation, document: OpenApiDocument) => string | undefined;

const versionBlindOf = ({ ref }: Operation) => `${ref.method} ${versionBlindPath(ref.path)}`;
const placeOf = ({ ref }: Operation) => `${ref.method} ${namelessPath(ref.path)}`;
const plainKey: Key = ({ ref }) => `${ref.method} ${ref.path}`;
/** What a client calls, however it is divided between server and path. */
const urlKey: Key = (operation, document) =>
  `${operation.ref.method} ${readUrls(document, operation).map(namelessPath).join(" ")}`;
const placedIdKey: Key = ({ ref }) =>
  ref.operationId === undefined ? undefined : `${ref.operationId} ${versionBlindPath(ref.path)}`;

/** What settles a pair, if one operation of each document has it. */
const keys: { found: Evidence; confidence: number; key: Key }[] = [
  {
    found: "operation-id",
    confidence: 1,
    key: ({ ref }) => (ref.operationId === undefined ? undefined : `${ref.method} ${ref.operationId}`),
  },
  { found: "path", confidence: 1, key: plainKey },
  { found: "path", confidence: 1, key: placeOf },
  { found: "path", confidence: 1, key: urlKey },
  // Another method at the same place: only where no operation of the old method is left there.
  { found: "operation-id", confidence: 1, key: placedIdKey },
  { found: "version-blind-path", confidence: 0.95, key: versionBlindOf },
];

/** `guess: false` takes operations for the same only where method and path are. */
export function pairOperations(base: OpenApiDocument, revision: OpenApiDocument, guess = true): Pairing {
  const matching = createMatching({ base, revision });
  if (!guess) {
    matching.byKey({ found: "path", confidence: 1, key: plainKey });
    return matching.result([]);
  }
  for (const key of keys) matching.byKey(key);
  matching.byFamily({ paths: 2, confidence: 0.9 });
  const { pairs, likely } = matchByLikeness({ base, revision }, ...matching.left());
  for (const pair of pairs) matching.pair({ ...pair, found: "similarity" });
  matching.byFamily({ paths: 3, confidence: 0.8 }); // what rests on likeness needs more of it, and is no surer
  return matching.result(likely);
}

function createMatching(documents: { base: OpenApiDocument; revision: OpenApiDocument }) {
  const [base, revision] = [readOperations(documents.base), readOperations(documents.revision)];
  const pairs = new Map<Operation, PairedOperations>();
  const taken = new Set<Operation>();
  const pair = (found: PairedOperations) => {
    if (pairs.has(found.base) || taken.has(found.revision)) return;
    pairs.set(found.base, found);
    taken.add(found.revision);
  };
  const places = new Set(base.map(placeOf));
  /** An id that stands at a place of another operation moves nothing: who calls that place still reaches it. */
  const isTaken = (one: Operation, now: Operation) => placeOf(one) !== placeOf(now) && places.has(placeOf(now));
  const removed = () => base.filter((operation) => !pairs.has(operation));
  const added = () => revision.filter((operation) => !taken.has(operation));
  return {
    pair,
    /** What no key paired, but for operations that a document has in several versions: which is which is a guess. */
    left(): [Operation[], Operation[]] {
      const [single, singleNow] = [base, revision].map((all) => new Set(uniqueByKey(all, versionBlindOf).values()));
      return [removed().filter((one) => single?.has(one)), added().filter((one) => singleNow?.has(one))];
    },
    byKey({ found, confidence, key }: (typeof keys)[number]): void {
      const candidates = uniqueByKey(revision, (operation) => key(operation, documents.revision));
      for (const [id, operation] of uniqueByKey(base, (one) => key(one, documents.base))) {
        const candidate = candidates.get(id);
        if (candidate === undefined) continue;
        if (found === "operation-id" && (isTaken(operation, candidate) || isEmptyId(operation, candidate))) continue;
        pair({ base: operation, revision: candidate, found, confidence });
      }
    },
    /** Where a family of at least so many paths tells it. */
    byFamily({ paths, confidence }: { paths: number; confidence: number }): void {
      const moves = distinctMoves([...pairs.values()], paths);
      const free = uniqueByKey(added(), placeOf);
      for (const operation of removed()) {
        const { method, path } = operation.ref;
        const targets = new Set(moves.flatMap((move) => free.get(`${method} ${follow(move, path)}`) ?? []));
        const [target] = targets;
        if (target !== undefined && targets.size === 1)
          pair({ base: operation, revision: target, found: "move-family", confidence });
      }
    },
    result(likely: Likely[]): Pairing {
      const moved = base.flatMap((operation) => pairs.get(operation) ?? []).map(withFamily);
      const families = readFamilies(moved.flatMap(({ move }) => move ?? []));
      const [gone, come] = [removed(), added()];
      const isOpen = ({ base, revision }: Likely) => !pairs.has(base) && !taken.has(revision);
      const open = likely.filter(isOpen);
      const unpaired = { base: unpairedOf("base", gone, open), revision: unpairedOf("revision", come, open) };
      return { pairs: moved.map(({ pair }) => pair), families, removed: gone, added: come, unpaired };
    },
  };
}

function withFamily(pair: PairedOperations): { pair: PairedOperations; move?: Move } {
  const { base, revision } = pair;
  if (namelessPath(base.ref.path) === namelessPath(revision.ref.path)) return { pair };
  const move = moveOf(base.ref.path, revision.ref.path);
  return { pair: { ...pair, family: familyName(move) }, move };
}

/** The moves that at least so many paths made: one alone is no family. */
function distinctMoves(pairs: PairedOperations[], least: number): Move[] {
  const moves = new Map<string, { move: Move; paths: Set<string> }>();
  for (const { base, revision } of pairs) {
    const move = moveOf(base.ref.path, revision.ref.path);
    if (move.base === move.revision) continue;
    const known = moves.get(familyName(move)) ?? { move, paths: new Set() };
    known.paths.add(base.ref.path);
    moves.set(familyName(move), known);
  }
  return [...moves.values()].filter(({ paths }) => paths.size >= least).map(({ move }) => move);
}

/** A verb alone, as `list` or `getAll`: every group of operations has one. */
const VERB =
  /^(get|list|read|find|search|query|fetch|show|index|create|add|post|update|put|patch|delete|remove)(all|one|many|byid)?\d*$/i;

/** An id that says no more than its method does settles nothing where the paths have no word in common. */
function isEmptyId({ ref }: Operation, { ref: now }: Operation): boolean {
  const words = new Set(wordsOf(ref.path));
  return VERB.test(ref.operationId ?? "") && !wordsOf(now.path).some((word) => words.has(word));
}

function wordsOf(path: string): string[] {
  return versionBlindPath(path).split(/\W+/).filter(Boolean);
}

/** The operations with what they could be paired with, three at most. */
function unpairedOf(side: "base" | "revision", operations: Operation[], likely: Likely[]): UnpairedOperation[] {
  const other = side === "base" ? "revision" : "base";
  const left = new Map<Operation, Likely[]>(operations.map((operation) => [operation, []]));
  for (const candidate of likely) left.get(candidate[side])?.push(candidate);
  return [...left].map(([{ ref }, candidates]) => {
    const best = candidates.sort((a, b) => b.confidence - a.confidence).slice(0, 3);
    return {
      operation: ref,
      candidates: best.map((one) => ({ operation: one[other].ref, confidence: rounded(one.confidence) })),
    };
  });
}

/** With two decimals. */
export function rounded(confidence: number): number {
  return Math.round(confidence * 100) / 100;
}

function uniqueByKey(
  operations: Operation[],
  key: (operation: Operation) => string | undefined,
): Map<string, Operation> {
  const unique = new Map<string, Operation>();
  const repeated = new Set<string>();
  for (const operation of operations) {
    const id = key(operation);
    if (id === undefined) continue;
    if (unique.has(id)) repeated.add(id);
    unique.set(id, operation);
  }
  for (const id of repeated) unique.delete(id);
  return unique;
}
