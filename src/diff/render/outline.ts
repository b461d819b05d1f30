// What the plain renderers have in common: the parts of a report in the order in which a person reads them.

import type { AffectedOperation, Change, DiffReport, Doubt, Lane, Level, Location } from "../change.js";

export const laneTitles: Record<Lane, string> = {
  wire: "On the wire",
  code: "In generated code",
  documentation: "For readers",
};

export const doubts: Record<Doubt, string> = {
  "time-exceeds-int32": "Doubtful: a point in time in milliseconds does not fit 32 bits.",
  "example-refused": "Doubtful: the revision's own example does not fit.",
};

export interface Group {
  lane: Lane;
  level: Level;
  changes: Change[];
}

/** The changes by lane and level, as they are sorted; empty groups are left out. */
export function groupsOf({ changes }: DiffReport): Group[] {
  const groups: Group[] = [];
  for (const change of changes) {
    const last = groups.at(-1);
    if (last?.lane === change.lane && last.level === change.level) last.changes.push(change);
    else groups.push({ lane: change.lane, level: change.level, changes: [change] });
  }
  return groups;
}

export function titleOf({ documents: { base, revision } }: DiffReport): string {
  const name = ({ title, version }: typeof base) =>
    [title, version].filter((part) => part !== "").join(" ") || "unnamed";
  return `${name(base)} > ${name(revision)}`;
}

/** One line of counts. */
export function countsOf({ summary, known }: DiffReport): string {
  const counts = [
    `${summary.breaking} breaking`,
    counted(summary.warning, "warning"),
    `${summary.info} info on the wire`,
    `${summary.code} in generated code`,
    `${summary.documentation} for readers`,
    ...(known === undefined ? [] : [`${known} known`]),
  ];
  return counts.join(", ");
}

/** How the operations were found in both documents. */
export function pairingOf({ pairs, unpaired }: DiffReport): string {
  const moved = pairs.filter((pair) => pair.moved).length;
  const same = pairs.filter(({ unchanged }) => unchanged).length;
  const both = `${counted(pairs.length, "operation")} in both documents, ${moved} of them moved, ${same} unchanged but for the URL`;
  return `${both}; ${unpaired.base.length} only in the base, ${unpaired.revision.length} only in the revision`;
}

/** How paths moved, which pairs are less than sure, and which were left unmade for that reason. */
export function evidenceOf({ families, pairs, unpaired }: DiffReport): string[] {
  const moves = families.map(({ kind, base, revision, operations }) => {
    return `${counted(operations, "operation")} moved (${kind.replaceAll("-", " ")}): ${base} > ${revision}`;
  });
  const unsure = pairs.filter(({ confidence }) => confidence < 0.95);
  const pairings = unsure.map(({ base, revision, found, confidence }) => {
    const [from, to] = [operationName({ base }), operationName({ base: revision })];
    return `${from} is taken for ${to} (${found.replaceAll("-", " ")}, ${confidence})`;
  });
  const open = unpaired.base.flatMap(({ operation, candidates: [best] }) => {
    if (best === undefined) return [];
    const [from, to] = [operationName({ base: operation }), operationName({ base: best.operation })];
    return [`${from} could be ${to} (${best.confidence}), which is not sure enough`];
  });
  return [...moves, ...pairings, ...open];
}

/** What could not be compared, one plain sentence each. */
export function problemsOf({ problems }: DiffReport): string[] {
  return problems.map(({ document, problem, location, args }) => {
    const isRemote = /^[a-z][a-z0-9+.-]+:/i.test(String(args.reference));
    const what = {
      "unresolved-reference": isRemote
        ? `the reference ${args.reference} leads to the network, where nothing is read: bundle the document first to have it compared`
        : `the reference ${args.reference} leads nowhere`,
      "circular-reference": `the reference ${args.reference} leads back to itself, and so nowhere`,
      "colliding-paths": `${[args.paths].flat().join(" and ")} are the same path`,
      "repeated-operation-id": `${args.operationId} is the id of ${[args.operations].flat().join(" and ")}`,
      "newer-openapi": `OpenAPI ${args.openapi} is read as 3.1: what is new since then is not compared`,
    }[problem];
    return `In the ${document}, ${what} (${shownPlace(location)}).`;
  });
}

export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

export function operationName({ base, revision }: AffectedOperation): string {
  const operation = base ?? revision;
  return operation === undefined ? "" : `${operation.method.toUpperCase()} ${operation.path}`;
}

/** Up to three operations by name. */
export function reachOf({ operations }: Change): string {
  const names = operations.slice(0, 3).map(operationName);
  const rest = operations.length - names.length;
  return names.length === 0 ? "the document" : `${names.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}

/** Where to look: in the revision, or in the base where the thing is gone. */
export function placeOf({ location }: Change): string {
  const place = location.revision ?? location.base;
  return place === undefined ? "" : shownPlace(place);
}

export function shownPlace({ file, line, pointer }: Location): string {
  if (file === undefined) return `#${pointer}`;
  return line === undefined ? file : `${file}:${line}`;
}
