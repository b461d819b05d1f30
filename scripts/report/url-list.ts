import type { Migration, OperationMigration, State } from "./migration.js";
import { compiles, verdict } from "./verdicts.js";

/** The table of old and new URLs as data: for scripts that rewrite calls, and for tools that look for them. */
export interface UrlList {
  format: 1;
  base: string;
  revision: string;
  /** The ways in which paths moved, the most frequent first. */
  families: { base: string; revision: string; operations: number }[];
  operations: UrlEntry[];
}

export interface UrlEntry {
  operationId: string;
  method: string;
  /** The path template of the older version; null where it has none. */
  base: string | null;
  /** Other paths of the older version that lead to the same operation. */
  aliases: string[];
  /** The path template of the newer version; null where it has none. */
  revision: string | null;
  state: State;
  verdict: string;
  /** Whether calls of the wrapper keep compiling; null where only one version has it. */
  compiles: boolean | null;
}

/** The URLs of all operations, in the order of the report. */
export function urlList({ base, revision, families, operations }: Migration): UrlList {
  return {
    format: 1,
    base: base.id,
    revision: revision.id,
    families: families.map((family) => ({
      base: family.base,
      revision: family.revision,
      operations: family.operations,
    })),
    operations: operations.map(entry),
  };
}

function entry(operation: OperationMigration): UrlEntry {
  const { operationId, base, revision, state, source } = operation;
  return {
    operationId,
    method: (revision ?? base)?.method ?? "",
    base: base?.path ?? null,
    aliases: base?.aliases.map(({ path }) => path) ?? [],
    revision: revision?.path ?? null,
    state,
    verdict: verdict(operation),
    compiles: source ? compiles(source) : null,
  };
}
