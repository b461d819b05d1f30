import type { OperationPair } from "./change.js";
import type { Operation } from "./document.js";
import { namelessPath, versionBlindPath } from "./version-blind-path.js";

export interface PairedOperations {
  base: Operation;
  revision: Operation;
  found: OperationPair["found"];
}

export interface Pairing {
  pairs: PairedOperations[];
  removed: Operation[];
  added: Operation[];
}

type Evidence = { found: OperationPair["found"]; key: (operation: Operation) => string | undefined };

const evidence: Evidence[] = [
  {
    found: "operation-id",
    key: ({ ref }) => (ref.operationId === undefined ? undefined : `${ref.method} ${ref.operationId}`),
  },
  { found: "path", key: ({ ref }) => `${ref.method} ${namelessPath(ref.path)}` },
  { found: "version-blind-path", key: ({ ref }) => `${ref.method} ${versionBlindPath(ref.path)}` },
];

/**
 * Finds the operations that are the same in both documents, the strongest evidence first. A key counts only where
 * one operation of each document has it, paired or not: a wrong pair is worse than none.
 */
export function pairOperations(base: Operation[], revision: Operation[]): Pairing {
  const pairs = new Map<Operation, PairedOperations>();
  const taken = new Set<Operation>();
  for (const { found, key } of evidence) {
    const candidates = uniqueByKey(revision, key);
    for (const [id, operation] of uniqueByKey(base, key)) {
      const candidate = candidates.get(id);
      if (candidate === undefined || pairs.has(operation) || taken.has(candidate)) continue;
      pairs.set(operation, { base: operation, revision: candidate, found });
      taken.add(candidate);
    }
  }
  return {
    pairs: base.flatMap((operation) => pairs.get(operation) ?? []),
    removed: base.filter((operation) => !pairs.has(operation)),
    added: revision.filter((operation) => !taken.has(operation)),
  };
}

function uniqueByKey(operations: Operation[], key: Evidence["key"]): Map<string, Operation> {
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
