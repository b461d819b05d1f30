// What a migration goes by: the version-diff report's data, one step for each pair of versions that it was made for.
import { migrations } from "../../generated/changes/migrations.js";

/** A step from one version to the next, as generated from the two specs. */
export interface MigrationStep {
  readonly base: string;
  readonly revision: string;
  readonly operations: readonly MigratedOperation[];
  /** HubSpot's own client, where the older version names its methods. */
  readonly officialClient?: OfficialClient;
}

/** One operation of the older version, and what became of it. */
export interface MigratedOperation {
  readonly operationId: string;
  readonly method: string;
  /** Path templates of the older version that lead to it, the one of the spec first. */
  readonly paths: readonly string[];
  /** Path template of the newer version; absent where the operation is gone. */
  readonly revision?: string;
  /** Where the report has it: the anchor on its page. */
  readonly anchor: string;
  /** What the report says of it in a few words: `URL only`. */
  readonly verdict: string;
  /** Declared success codes, and whether one comes with a body, before and after. */
  readonly answers: {
    readonly base: readonly Success[];
    readonly revision: readonly Success[];
  };
  /** False where arguments or reads of the answer, written for the older wrapper, do not compile with the newer one. */
  readonly compiles: boolean;
  /** The method of HubSpot's own client; absent where it has none. */
  readonly official?: OfficialMethod;
}

export interface Success {
  readonly status: number;
  readonly body: boolean;
}

/** A method of HubSpot's own client, and what it takes by position. */
export interface OfficialMethod {
  /** From the client: `crm.associations.v4.basicApi.getPage`. */
  readonly path: string;
  /** What it takes, by position. */
  readonly positions: readonly OfficialPosition[];
  /** What the wrapper gives: what HubSpot sends, nothing, or the outcome of a batch. */
  readonly result: "same" | "none" | "outcome";
  /** Name of the type of its answer; absent where it has none. */
  readonly resultType?: string;
}

/** One positional parameter of such a method. */
export interface OfficialPosition {
  /** The argument of our wrapper that it fills (`from.type`); `...` for a body whose properties are arguments. */
  readonly argument: string;
  readonly type: string;
  readonly required: boolean;
}

/** What is known of HubSpot's own client. */
export interface OfficialClient {
  readonly package: string;
  /** Property names of the wire that its methods give other names. */
  readonly renames: Readonly<Record<string, string>>;
  /** Properties that it gives as `Date`, where ours gives what HubSpot sends. */
  readonly dates: readonly string[];
  /** The types of its arguments and results, as declarations. */
  readonly types: string;
}

/** Everything that moves on the way to one version, older steps included. */
export interface MigrationPlan {
  readonly to: string;
  /** Versions that code may be written for. */
  readonly from: readonly string[];
  readonly steps: readonly MigrationStep[];
  /** Operations with every path that they had in any of those versions. */
  readonly operations: readonly MigratedOperation[];
}

/** The versions that there is a way to. */
export const targets: readonly string[] = migrations.map(({ revision }) => revision);

/** Success codes that operations answered with, and do not any more. */
export const goneStatuses: readonly number[] = [
  ...new Set(
    migrations.flatMap(({ operations }) =>
      operations.flatMap(({ answers: { base, revision } }) =>
        base.map(({ status }) => status).filter((status) => !revision.some((now) => now.status === status)),
      ),
    ),
  ),
];

/** The way to a version; undefined where no report leads there. */
export function planFor(to: string, steps: readonly MigrationStep[] = migrations): MigrationPlan | undefined {
  const last = steps.findIndex(({ revision }) => revision === to);
  if (last < 0) return undefined;
  const taken = steps.slice(0, last + 1);
  return {
    to,
    from: taken.map(({ base }) => base),
    steps: taken,
    operations: taken.flatMap((step, index) =>
      step.operations.map((operation) => carried(operation, taken.slice(index + 1))),
    ),
  };
}

/** The first version-diff report on the way that has an entry for the operation: its name, as `v4-to-2026-03`. */
export function reportOf({ steps }: MigrationPlan, operationId: string): string | undefined {
  const step = steps.find(({ operations }) => operations.some((one) => one.operationId === operationId));
  return step && reportName(step);
}

/** The name that the files of a step's report have. */
export function reportName({ base, revision }: MigrationStep): string {
  return `${base}-to-${revision}`;
}

/** An operation of one step with what the following ones make of it. */
function carried(operation: MigratedOperation, following: readonly MigrationStep[]): MigratedOperation {
  return following.reduce((one: MigratedOperation, { operations }) => {
    const next = operations.find(({ operationId }) => operationId === one.operationId);
    const { revision: _, ...rest } = one;
    const answers = { base: one.answers.base, revision: next?.answers.revision ?? [] };
    const compiles = one.compiles && next?.compiles === true;
    return { ...rest, ...(next?.revision !== undefined && { revision: next.revision }), answers, compiles };
  }, operation);
}
