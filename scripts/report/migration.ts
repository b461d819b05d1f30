// What moving from one version to the next comes to, as data: everything that the pages say, before it becomes a page.
// The differ says what changed, the compiler whether code keeps compiling, and the specs where each statement is from.
import {
  type Change,
  type DiffReport,
  type Doubt,
  describeChange,
  type Level,
  type MoveFamily,
  type OperationPair,
  type OperationRef,
  type Profile,
} from "../../src/diff/index.js";
import {
  dereference,
  type InfoObject,
  type OpenApiDocument,
  type OperationObject,
  type ResponseObject,
  type Source,
} from "../openapi.js";
import { componentName, jsonMedia, type OperationModel } from "../operation-model.js";
import { type Deviation, type Drift, deviationsOf, driftOf } from "./evidence.js";
import { markMovedSegments, type Segment } from "./moved-segments.js";
import { type SnippetContext, type Snippets, writeSnippets } from "./snippets.js";
import type { SourceView } from "./source-view.js";
import { type WordRun, wordRuns } from "./word-runs.js";

/** The package that the snippets of ours import. */
export const PACKAGE_NAME = "hubspot-associations";

/** The columns of the matrix: what of an operation a change is about. */
export const AREAS = ["url", "arguments", "answer", "access", "code", "documentation"] as const;

export type Area = (typeof AREAS)[number];

/** A change in words, as Markdown. */
export interface Statement {
  rule: Change["rule"];
  area: Area;
  level: Level;
  /** A sentence in which names and values stand in code spans. */
  text: string;
  /** Whether it counts on the wire. */
  onWire: boolean;
  /** Why it looks like a slip rather than a decision. */
  doubt?: Doubt;
  /** How many operations it reaches, where it is told once for all of them. */
  shared?: number;
  /** Of a text for readers: what became of its words, instead of both texts side by side. */
  words?: WordRun[];
}

/** What became of an operation; `changed`: more than its URL. */
export type State = "changed" | "moved" | "unchanged" | "new" | "removed";

/** One version of an operation. */
export interface OperationSide {
  method: string;
  path: string;
  segments: Segment[];
  /** Other paths of the same operation. */
  aliases: { path: string; segments: Segment[]; note: string }[];
  page?: string;
  snippets: Snippets;
}

export interface OperationMigration {
  operationId: string;
  /** Part of an address, unique on the page. */
  anchor: string;
  tag: string;
  summary: string;
  state: State;
  /** The evidence that the two versions of it are one operation; absent where there is one version only. */
  paired?: Pick<OperationPair, "found" | "confidence">;
  base?: OperationSide;
  revision?: OperationSide;
  statements: Statement[];
  /** Whether code keeps compiling; absent where there is one version only. */
  source?: SourceView;
  notSettled: NonNullable<OperationObject["x-not-settled"]>;
  sources: Source[];
}

/** One of the two versions. */
export interface VersionFacts {
  id: string;
  info: InfoObject;
}

export interface Migration {
  title: string;
  base: VersionFacts;
  revision: VersionFacts;
  profile: Profile;
  /** In the order of the tags. */
  operations: OperationMigration[];
  /** What several operations share, told once: with their operationIds. */
  shared: { statement: Statement; operationIds: string[] }[];
  /** What concerns no single operation. */
  elsewhere: Statement[];
  /** The ways in which paths moved, the most frequent first. */
  families: MoveFamily[];
  drift: Drift[];
  deviations: Deviation[];
}

/** A version, as the pipeline has it. */
export interface DescribedVersion {
  id: string;
  document: OpenApiDocument;
  operations: readonly OperationModel[];
}

/** Brings together what is known of the step from one version to the next. */
export function buildMigration(
  base: DescribedVersion,
  revision: DescribedVersion,
  report: DiffReport,
  source: ReadonlyMap<string, SourceView>,
): Migration {
  const [older, newer] = [operationsOf(base), operationsOf(revision)];
  const pairs = report.pairs.map((pair) => ({
    ...pair,
    old: older.get(key(pair.base)),
    now: newer.get(key(pair.revision)),
  }));
  const paired = new Set(pairs.flatMap(({ old, now }) => [old, now]));
  const both = pairs.map(({ old, now, moved, found, confidence }) => {
    const described = describe(moved ? "moved" : "unchanged", old, now, report.changes, source);
    const state: State = described.statements.some(isDetail) ? "changed" : described.state;
    return { ...described, state, paired: { found, confidence } };
  });
  const single = (known: ReadonlyMap<string, KnownOperation>) => [...known.values()].filter((one) => !paired.has(one));
  const operations = [
    ...both,
    ...single(older).map((old) => describe("removed", old, undefined, report.changes, source)),
    ...single(newer).map((now) => describe("new", undefined, now, report.changes, source)),
  ];
  const tags = [revision, base].flatMap(({ document }) => (document.tags ?? []).map(({ name }) => name));
  const order = (one: OperationMigration) => tags.indexOf(one.tag);
  return {
    title: `${revision.document.info.title}: from ${base.id} to ${revision.id}`,
    base: { id: base.id, info: base.document.info },
    revision: { id: revision.id, info: revision.document.info },
    operations: operations.sort((a, b) => order(a) - order(b) || (a.operationId < b.operationId ? -1 : 1)),
    shared: report.changes
      .filter(isShared)
      .map((change) => ({ statement: statement(change), operationIds: reached(change) })),
    elsewhere: report.changes.filter(({ operations: reached }) => reached.length === 0).map(statement),
    profile: report.profile,
    families: report.families,
    drift: [base, revision].flatMap(driftOf),
    deviations: deviationsOf([base, revision]),
  };
}

interface KnownOperation {
  model: OperationModel;
  object: OperationObject;
  context: Omit<SnippetContext, "mayBeEmpty">;
}

function key({ method, path }: { method: string; path: string }): string {
  return `${method.toUpperCase()} ${path}`;
}

function operationsOf({ id, document, operations }: DescribedVersion): Map<string, KnownOperation> {
  const server = document.servers?.[0]?.url ?? "";
  const host = URL.canParse(server) ? new URL(server).host : server;
  return new Map(
    operations.map((model) => {
      const { path, descriptor } = model;
      const { method } = descriptor;
      const object = document.paths?.[path]?.[method.toLowerCase() as "get"] as OperationObject;
      const known = object["x-official-client-method"];
      const client = document.info["x-official-client"];
      const answers = answersOf(document, object);
      const context = {
        version: id,
        packageName: PACKAGE_NAME,
        answers,
        host,
        ...(client && { client }),
        ...(known !== undefined && { method: known }),
      };
      return [key({ method, path }), { model, object, context }];
    }),
  );
}

/** The declared successes, as a reader of the contract finds them. */
function answersOf(document: OpenApiDocument, { responses }: OperationObject): SnippetContext["answers"] {
  const successes = Object.keys(responses).filter((status) => status.startsWith("2"));
  return successes.map((status) => {
    const schema = jsonMedia(
      dereference<ResponseObject>(document, responses[status] as ResponseObject).content,
    )?.schema;
    return { status, body: schema && (componentName(schema) ?? "a body") };
  });
}

function describe(
  state: State,
  old: KnownOperation | undefined,
  now: KnownOperation | undefined,
  changes: readonly Change[],
  views: ReadonlyMap<string, SourceView>,
): OperationMigration {
  const { model } = (now ?? old) as KnownOperation;
  const { operationId } = model.descriptor;
  const source = old && now ? views.get(operationId) : undefined;
  return {
    operationId,
    anchor: operationId.replaceAll("/", "-"),
    tag: model.tag,
    summary: model.summary,
    state,
    ...(old && { base: side(old, now, (path, other) => markMovedSegments(path, other).base) }),
    ...(now && { revision: side(now, old, (path, other) => markMovedSegments(other, path).revision) }),
    statements: changes.filter((change) => reaches(change, old, now) && !isToldByLinks(change)).map(statement),
    ...(source && { source }),
    notSettled: (now ?? old)?.object["x-not-settled"] ?? [],
    sources: distinct([now, old].flatMap((known) => known?.object["x-sources"] ?? [])),
  };
}

function side(
  { model, object, context }: KnownOperation,
  other: KnownOperation | undefined,
  mark: (path: string, otherPath: string) => Segment[],
): OperationSide {
  const marked = (path: string) => ({ path, segments: mark(path, other?.model.path ?? "") });
  const mayBeEmpty = model.mayBeEmpty || (other?.model.mayBeEmpty ?? false);
  const otherAnswers =
    object["x-not-settled"] === undefined
      ? []
      : (other?.context.answers ?? []).filter(({ status }) => !context.answers.some((own) => own.status === status));
  return {
    method: model.descriptor.method,
    ...marked(model.path),
    aliases: (object["x-path-aliases"] ?? []).map(({ path, note }) => ({ ...marked(path), note })),
    ...(model.page !== undefined && { page: model.page }),
    snippets: writeSnippets(model, { ...context, otherAnswers, mayBeEmpty }),
  };
}

function reaches({ operations }: Change, old: KnownOperation | undefined, now: KnownOperation | undefined): boolean {
  const is = (known: KnownOperation | undefined, ref: OperationRef | undefined) =>
    known !== undefined &&
    ref !== undefined &&
    key({ method: known.model.descriptor.method, path: known.model.path }) === key(ref);
  return operations.some(({ base, revision }) => is(old, base) || is(now, revision));
}

/** Above as many operations a change is told once. */
const TOLD_ONCE = 3;

function isShared(change: Change): boolean {
  return change.operations.length > TOLD_ONCE && !isToldByLinks(change);
}

function reached({ operations }: Change): string[] {
  return operations.flatMap(({ base, revision }) => (revision ?? base)?.operationId ?? []);
}

const TOLD_BY_URL = ["operation-path-moved", "operation-added", "operation-removed"];

/** True for a change on the wire, apart from those that the URL of an operation tells. */
export function isDetail({ onWire, rule }: Statement): boolean {
  return onWire && !TOLD_BY_URL.includes(rule);
}

/** The pages of an operation stand beside its request lines: that their addresses differ needs no sentence. */
function isToldByLinks({ rule }: Change): boolean {
  return rule === "external-docs-changed";
}

function distinct(sources: readonly Source[]): Source[] {
  return [...new Map(sources.map((source) => [`${source.title} ${source.edition ?? ""}`, source])).values()];
}

function statement(change: Change): Statement {
  const { rule, level, lane, doubt } = change;
  const { base, revision } = change.args;
  const isText = lane === "documentation" && typeof base === "string" && typeof revision === "string";
  return {
    rule,
    area: areaOf(change),
    level,
    text: describeChange(change),
    onWire: lane === "wire",
    ...(doubt && { doubt }),
    ...(isShared(change) && { shared: change.operations.length }),
    ...(isText && { words: wordRuns(base, revision) }),
  };
}

function areaOf({ lane, area, direction }: Change): Area {
  if (lane !== "wire") return lane;
  if (area === "security") return "access";
  if (area === "parameter" || area === "request-body" || direction === "request") return "arguments";
  if (area === "response" || area === "header" || direction === "response") return "answer";
  return "url";
}
