// What the report says of one operation in a few words, the same on every page.
import type { Doubt, Level, MoveFamily, Profile } from "../../src/diff/index.js";
import type { Certainty, SupportEvent } from "../openapi.js";
import {
  type Area,
  isDetail,
  type Migration,
  type OperationMigration,
  PACKAGE_NAME,
  type Statement,
} from "./migration.js";
import type { SourceView } from "./source-view.js";

/** The areas as the head of a table names them. */
export const AREA_NAMES: Record<Area, string> = {
  url: "URL",
  arguments: "Arguments",
  answer: "Answer",
  access: "Access",
  code: "Code",
  documentation: "Docs",
};

/** The same beside a sentence, where the URL itself is told by other means. */
export const FACT_NAMES: Record<Area, string> = { ...AREA_NAMES, url: "Operation" };

/**
 * What the matrix says of one area of an operation: its worst level, or whether code compiles. That a path moved is no
 * level here: every page says "URL only" of an operation in which nothing else breaks.
 */
export function matrixCell(operation: OperationMigration, area: Area): string {
  const { state, statements, source } = operation;
  if (state === "new" || state === "removed") return area === "url" ? state : "same";
  if (area === "code" && source) return compiles(source) ? "compiles" : "does not compile";
  const found = area === "url" ? details(operation) : statements;
  const levels = found.filter((statement) => statement.area === area).map(({ level }) => level);
  const level = (["breaking", "warning", "info"] as const).find((one) => levels.includes(one));
  return level ?? (area === "url" && isMoved(operation) ? "moved" : "same");
}

/** What is said of the matrix before it. */
export function matrixIntro({ profile, operations, base }: Migration): string {
  const moved = operations.some((operation) => matrixCell(operation, "url") === "moved");
  return `${LEVELS[profile]}${moved ? ` A moved operation answers at its old URL as long as ${base.id} does.` : ""}`;
}

/** What stands above the snippets of an operation. */
export function snippetTitle({ base, revision }: OperationMigration): string {
  return base === undefined || revision === undefined ? "In code" : "Before and after";
}

/** True where code for the older version compiles against the newer one. */
export function compiles(source: SourceView): boolean {
  return source.arguments.compiles && source.answer.compiles;
}

/** What the compiler found, and what follows from it beside the contract's verdict. */
export function codeText(source: SourceView, statements: readonly Statement[]): string {
  const contractBreaks = statements.some(
    ({ onWire, level, area }) => onWire && level === "breaking" && (area === "arguments" || area === "answer"),
  );
  if (compiles(source))
    return contractBreaks
      ? "calls of the wrapper keep compiling, so the compiler will not show you what the contract breaks: check it by hand."
      : "calls of the wrapper keep compiling.";
  const parts = [
    ...(source.arguments.compiles ? [] : ["its arguments"]),
    ...(source.answer.compiles ? [] : ["reads of its answer"]),
  ];
  return `${parts.join(" and ")} no longer compile. The compiler says:`;
}

/** The compiler's words on an operation. */
export function saysOf(source: SourceView): string[] {
  return [...source.arguments.says, ...source.answer.says];
}

/** True where the path of an operation is another one now. */
export function isMoved({ base, revision }: OperationMigration): boolean {
  return base !== undefined && revision !== undefined && base.path !== revision.path;
}

/** What an operation comes to, in a few words. */
export function verdict(operation: OperationMigration): string {
  if (operation.state === "moved") return "URL only";
  if (operation.state !== "changed") return operation.state;
  const own = details(operation);
  const levels: Level[] = ["breaking", "warning", "info"];
  return levels
    .map((level) => {
      const areas = own
        .filter((statement) => statement.level === level)
        .map(({ area }) => FACT_NAMES[area].toLowerCase());
      return areas.length > 0 ? `${level}: ${[...new Set(areas)].join(", ")}` : "";
    })
    .filter((part) => part !== "")
    .join("; ");
}

/** The changes of an operation on the wire, apart from those that its URL tells. */
export function details({ statements }: OperationMigration): Statement[] {
  return statements.filter(isDetail);
}

/** A date of support in words, without its source. */
export function supportText(version: string, { event, date, certainty }: SupportEvent): string {
  const what = event === "available" ? "has been available since" : "is unsupported from";
  return `${version} ${what} ${date} (${certainty})`;
}

/** The command that does the work, where this package has it; ts-morph is what only that needs. */
export function migrateCommand({ revision }: Migration): string {
  return `npx -p ${PACKAGE_NAME} -p ts-morph ${PACKAGE_NAME} migrate 'src/**/*.{ts,tsx,js,mjs,cjs}' --to ${revision.id}`;
}

/** What the names in the snippets stand for, as sentences of Markdown. */
export function snippetNotes({ base, revision }: Migration): string[] {
  const client = revision.info["x-official-client"] ?? base.info["x-official-client"];
  const official =
    client && `\`client\` is \`new Client({ accessToken })\` of \`${client.package}\` ${client.version}.`;
  return [
    "In the snippets, `hubspot` is `createClient({ accessToken })` of this package.",
    ...(official ? [official] : []),
    ...(client?.note ? [client.note] : []),
  ];
}

/** How the two versions of an operation were found to be one, as a sentence. */
export function pairingText({ paired }: OperationMigration): string | undefined {
  if (paired === undefined) return undefined;
  const sure = paired.confidence === 1 ? "" : `, ${Math.round(paired.confidence * 100)} % sure`;
  return `Found to be one operation by its ${paired.found.replaceAll("-", " ")}${sure}.`;
}

/** Why a change is to be asked back about, in words. */
export const DOUBTS: Record<Doubt, string> = {
  "time-exceeds-int32": "Doubtful: a point in time in milliseconds does not fit 32 bits.",
  "example-refused": "Doubtful: the example of the newer version does not fit.",
};

/** A change of words, without the two texts that its sentence has. */
export function wordsIntro({ text }: Statement): string {
  return `${text.split(" changed from ")[0]} in the specs of this package, which are written by hand, changed:`;
}

/** Heading of what several operations share. */
export const SHARED_HEADING = "Changes that several operations share";

/** Points from one operation to what it shares with others. */
export function sharedText({ rule, shared = 0 }: Statement): string {
  return `\`${rule}\`, which ${shared} operations share`;
}

/** A family of moves: from where to where, and of how many operations. */
export function familyText({ kind, operations }: MoveFamily): string {
  return `${operations} operation${operations === 1 ? "" : "s"}, ${kind.replaceAll("-", " ")}`;
}

/** Warns of the obvious way to rewrite URLs where it gives paths that the newer version does not have. */
export function swapWarning({ base, revision, operations }: Migration): string | undefined {
  const swapped = (path: string) =>
    path
      .split("/")
      .map((segment) => (segment === base.id ? revision.id : segment))
      .join("/");
  const both = operations.filter((operation) => isMoved(operation));
  const wrong = both.filter((operation) => swapped(operation.base?.path ?? "") !== operation.revision?.path);
  if (wrong.length === 0) return undefined;
  return `Putting \`${revision.id}\` where \`${base.id}\` stands is wrong for ${wrong.length} of the ${both.length}: the version changes its place too.`;
}

/** How many sources there are of each certainty: `2 documented, 1 inferred`. */
export function certaintyText({ sources }: OperationMigration): string {
  const counts = CERTAINTIES.map((certainty) => [
    sources.filter((source) => source.certainty === certainty).length,
    certainty,
  ]);
  return counts.flatMap(([count, certainty]) => (count === 0 ? [] : [`${count} ${certainty}`])).join(", ");
}

const CERTAINTIES: readonly Certainty[] = ["documented", "observed", "inferred"];

/** Whose idea of "breaking" the levels follow, as Markdown. */
export const LEVELS: Record<Profile, string> = {
  contract: "A level says what a change is to a client that was written to the older contract.",
  hubspot:
    "The levels follow [HubSpot's definition of a breaking change](https://developers.hubspot.com/docs/breaking-change-definition): a field that is gone from an answer is one, a new enum value is none.",
};

/** What HTTP does not notice and belongs to the document as a whole, in two lanes that are not mixed. */
export const QUIET_SECTIONS = [
  { id: "names", title: "Names of schemas in generated code", area: "code" },
  { id: "texts", title: "Texts of the document", area: "documentation" },
] as const;
