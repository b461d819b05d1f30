import type { Level } from "../../src/diff/index.js";
import {
  AREAS,
  type Area,
  type Migration,
  type OperationMigration,
  PACKAGE_NAME,
  type VersionFacts,
} from "./migration.js";
import { compiles, details, isMoved } from "./verdicts.js";

/** One line of the top of the report. */
export interface SummaryLine {
  term: string;
  /** Markdown. */
  text: string;
}

/** What the move comes to, in five lines. */
export function summaryLines(migration: Migration): SummaryLine[] {
  return [
    { term: "Must change", text: mustChange(migration) },
    { term: "Should check", text: shouldCheck(migration) },
    { term: "New", text: whatIsNew(migration) },
    { term: "Unchanged", text: unchanged(migration) },
    { term: "Your code", text: code(migration) },
  ];
}

function mustChange(migration: Migration): string {
  const { operations } = migration;
  const moved = operations.filter(isMoved);
  const removed = inState(operations, "removed");
  const parts = [
    ...(moved.length > 0 ? [`${counted(moved.length, "URL")}`] : []),
    ...AREAS.flatMap((area) => {
      const broken = operations.filter((operation) => breaksIn(operation, area));
      return broken.length > 0
        ? [`${WHAT[area]} ${counted(broken.length, "operation")}: ${named(broken)}${unsettled(broken)}`]
        : [];
    }),
    ...(removed.length > 0
      ? [`whatever calls ${counted(removed.length, "removed operation")}: ${named(removed)}`]
      : []),
    ...elsewhere(migration, "breaking"),
  ];
  const end = endOfSupport(migration.base);
  const until =
    parts.length > 0 && end ? ` All of it before ${end}, when ${migration.base.id} becomes unsupported.` : "";
  return `${sentence(parts, "Nothing.")}${until}`;
}

/** The earliest date that a source names for the end of a version. */
function endOfSupport({ info }: VersionFacts): string | undefined {
  const ends = (info["x-support"] ?? []).filter(({ event }) => event === "unsupported");
  return ends.map(({ date }) => date).sort()[0];
}

/** What of an operation a reader has to look at, by area. */
const WHAT: Record<Area, string> = {
  url: "calls of",
  arguments: "what you send to",
  answer: "what you do with the answer of",
  access: "the access that you have to",
  code: "code on",
  documentation: "what is written of",
};

/** The question that no source settles, and what to do about it, beside the operations that it is about. */
function unsettled(operations: readonly OperationMigration[]): string {
  const open = operations.filter(({ notSettled }) => notSettled.length > 0);
  const asked = open.flatMap(({ notSettled }) => notSettled.map(({ question, advice }) => `${question} ${advice}`));
  const [one] = open.flatMap(({ notSettled }) => notSettled);
  if (one === undefined) return "";
  const whose = open.length < operations.length ? ` for ${named(open)}` : "";
  if (new Set(asked).size > 1) return ` (no source settles what is right${whose}: see there)`;
  return ` (${lowerCase(one.question)} No source settles it${whose}: ${lowerCase(one.advice.replace(/\.$/, ""))})`;
}

function breaks(operation: OperationMigration): boolean {
  return operation.state === "removed" || AREAS.some((area) => breaksIn(operation, area));
}

function breaksIn(operation: OperationMigration, area: Area): boolean {
  return details(operation).some((statement) => statement.level === "breaking" && statement.area === area);
}

function shouldCheck(migration: Migration): string {
  const { operations } = migration;
  // What breaks has its questions and warnings told with what must change.
  const others = operations.filter((operation) => !breaks(operation));
  const warned = others.filter((operation) => hasLevel(operation, "warning"));
  const open = others.filter(({ notSettled }) => notSettled.length > 0);
  const aliased = operations.filter(({ base }) => base && base.aliases.length > 0);
  const parts = [
    ...(warned.length > 0 ? [`${counted(warned.length, "operation")} with warnings: ${named(warned)}`] : []),
    ...(open.length > 0
      ? [`${counted(open.length, "operation")} with a question that no source settles: ${named(open)}`]
      : []),
    ...(aliased.length > 0
      ? [
          `your code for both spellings of ${counted(aliased.length, "old URL")}: the second one stands after "or" in the table below`,
        ]
      : []),
    ...elsewhere(migration, "warning"),
  ];
  return sentence(parts, "Nothing.");
}

function whatIsNew(migration: Migration): string {
  const added = inState(migration.operations, "new");
  const grown = migration.operations.filter(
    (operation) => operation.state === "changed" && hasLevel(operation, "info"),
  );
  const parts = [
    ...(added.length > 0 ? [`${counted(added.length, "operation")}: ${named(added)}`] : []),
    ...(grown.length > 0 ? [`compatible additions to ${counted(grown.length, "operation")}: ${named(grown)}`] : []),
    ...elsewhere(migration, "info"),
  ];
  return sentence(parts, "Nothing.");
}

function unchanged({ operations, elsewhere: document }: Migration): string {
  const both = operations.filter(({ base, revision }) => base && revision);
  const statements = [...document, ...both.flatMap((operation) => operation.statements)];
  const moved = inState(both, "moved").length;
  const same = inState(both, "unchanged").length;
  const parts = [
    ...(moved > 0 ? [`${moved} of the ${both.length} operations in both versions, but for the URL`] : []),
    ...(same > 0 ? [`${same} of the ${both.length} operations in both versions altogether`] : []),
    ...(both.length > 0 && !statements.some(({ area, onWire }) => onWire && area === "access")
      ? ["the scopes and tokens that they need"]
      : []),
  ];
  return sentence(parts, "Nothing.");
}

function code({ operations, revision }: Migration): string {
  const asked = operations.filter(({ source }) => source !== undefined);
  const broken = asked.filter(({ source }) => source && !compiles(source));
  if (asked.length === 0) return "No operation is in both versions: no call carries over.";
  if (broken.length > 0)
    return `Calls of the wrappers of this package stop compiling for ${counted(broken.length, "operation")}: ${named(broken)}.`;
  const byPath = operations.some(isMoved) ? "; calls of `hubspot.fetch` name the path, so the compiler lists them" : "";
  const all = counted(asked.length, "operation");
  return `Calls of the wrappers of this package keep compiling for all ${all} once they are imported from \`${PACKAGE_NAME}/${revision.id}\`${byPath}.`;
}

function elsewhere({ elsewhere: statements }: Migration, level: Level): string[] {
  const count = statements.filter((statement) => statement.onWire && statement.level === level).length;
  return count > 0 ? [`${counted(count, "change")} that concern all operations`] : [];
}

function hasLevel(operation: OperationMigration, level: Level): boolean {
  return details(operation).some((statement) => statement.level === level);
}

function inState(operations: readonly OperationMigration[], state: OperationMigration["state"]): OperationMigration[] {
  return operations.filter((operation) => operation.state === state);
}

function named(operations: readonly OperationMigration[]): string {
  const shown = operations.slice(0, 5).map(({ operationId }) => `\`${operationId}\``);
  const rest = operations.length - shown.length;
  return `${shown.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

function lowerCase(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

function sentence(parts: readonly string[], none: string): string {
  const text = parts.join("; ");
  return text === "" ? none : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
