// The contract of the differ: what `diffDocuments` returns and every renderer reads. It is plain JSON data
// without prose, so that a report can be stored, compared with an earlier one and rendered anywhere.

import type { JsonObject } from "./json.js";
import type { RuleId } from "./rules.js";

/** How much a change asks of a client: it fails, it may fail or behave differently, or it need not care. */
export type Level = "breaking" | "warning" | "info";

/** Which way the data goes that a change is about: to the server, to the client, or neither. */
export type Direction = "request" | "response" | "none";

/** The part of an OpenAPI document that a change is about. */
export type Area =
  | "document"
  | "operation"
  | "parameter"
  | "request-body"
  | "response"
  | "header"
  | "schema"
  | "security"
  | "server";

/** Who can notice a change: anyone on HTTP, users of generated code, or readers. Never mixed in one count. */
export type Lane = "wire" | "code" | "documentation";

/** Whose idea of "breaking" decides the levels: the base contract's, or HubSpot's published definition. */
export type Profile = "contract" | "hubspot";

/** Which of the two documents. */
export type Side = "base" | "revision";

/** An operation of one document. */
export interface OperationRef {
  /** In lower case, as the document writes it. */
  method: string;
  /** The path template. */
  path: string;
  /** Absent where the document gives none. */
  operationId?: string;
}

/** An operation that a change reaches; one side only where the operation was added or removed. */
export interface AffectedOperation {
  /** The operation in the base document. */
  base?: OperationRef;
  /** The operation in the revision. */
  revision?: OperationRef;
}

/** A place in one document. */
export interface Location {
  /** JSON Pointer (RFC 6901) from the root of the bundled document. */
  pointer: string;
  /** The source file; only where the caller knows it, since the differ sees bundled documents. */
  file?: string;
  /** The 1-based line in `file`. */
  line?: number;
}

/** One difference between two documents. */
export interface Change {
  /** The rule that found it, a key of the rule table. */
  rule: RuleId;
  /** The level of the rule in the chosen profile. */
  level: Level;
  /** Request, response, or neither. */
  direction: Direction;
  /** The part of the document that changed. */
  area: Area;
  /** Who can notice it. */
  lane: Lane;
  /** Every operation that it reaches, sorted; a change of a shared schema names all its users. Empty: the document. */
  operations: AffectedOperation[];
  /** Where it stands in each document; a side is absent where the thing does not exist there. */
  location: {
    /** The place in the base document. */
    base?: Location;
    /** The place in the revision. */
    revision?: Location;
  };
  /** What changed, as data. `at` names the place for people: `Schema.property[]`, `query limit`, `200 body`. */
  args: JsonObject;
  /** Why the edit looks like a slip in the revision rather than a decision; absent where nothing speaks for that. */
  doubt?: Doubt;
  /** 12 hex digits, the same over runs and over unrelated edits of either document. */
  fingerprint: string;
}

/**
 * A reason to ask back before acting on a change: a point in time in milliseconds does not fit 32 bits, or the
 * revision's own example or default breaks what it newly demands.
 */
export type Doubt = "time-exceeds-int32" | "example-refused";

/**
 * How two operations were found to be the same one, the strongest evidence first: one operationId, one path (or
 * one URL of server and path together), one path with versions and parameter names left out, a path that a family of
 * moves leads to, or likeness of path and shape.
 */
export type Evidence = "operation-id" | "path" | "version-blind-path" | "move-family" | "similarity";

/** Two operations that are the same one in base and revision. */
export interface OperationPair {
  /** The operation in the base document. */
  base: OperationRef;
  /** The operation in the revision. */
  revision: OperationRef;
  /** The strongest evidence for it. */
  found: Evidence;
  /** How sure that is, from 0 to 1 with two decimals; 1 where an id or a path settles it. */
  confidence: number;
  /** The name of the family of moves that it belongs to, where its path moved. */
  family?: string;
  /** Its path differs in more than the names of parameters. */
  moved: boolean;
  /** "URL only": HTTP sees nothing change but the path (and the server). */
  unchanged: boolean;
}

/** A way in which the paths of several operations, or of one, moved. */
export interface MoveFamily {
  /** Names it within the report: the part of the old path that moved, and what became of it. */
  name: string;
  /** What happened to that part. */
  kind: MoveKind;
  /** The part of the old path template that moved, from its start; parameters are `{}`. */
  base: string;
  /** What stands in its place. */
  revision: string;
  /** How many pairs moved in this way. */
  operations: number;
}

/** What happened to the part of a path that moved. */
export type MoveKind =
  | "version-changed"
  | "version-relocated"
  | "version-added"
  | "version-removed"
  | "literal-became-parameter"
  | "parameter-became-literal"
  | "prefix-renamed"
  | "path-rebuilt";

/** An operation without a counterpart: removed, added, or of a counterpart that cannot be told for sure. */
export interface UnpairedOperation {
  /** The operation. */
  operation: OperationRef;
  /** Operations of the other document that may be the same one, the likeliest first; none of them was chosen. */
  candidates: {
    /** The operation of the other document. */
    operation: OperationRef;
    /** How likely, from 0 to 1 with two decimals. */
    confidence: number;
  }[];
}

/** Something in a document that a comparison cannot make sense of, and had to leave aside. */
export interface DocumentProblem {
  /** The document that has it. */
  document: Side;
  /**
   * A `$ref` that leads nowhere or back to itself, paths that differ in parameter names alone, an operationId used twice, or a version of
   * OpenAPI that is newer than 3.1, as which it is read.
   */
  problem:
    | "unresolved-reference"
    | "circular-reference"
    | "colliding-paths"
    | "repeated-operation-id"
    | "newer-openapi";
  /** Where it stands. */
  location: Location;
  /** What it is about: the reference, the paths, the id, or the version. */
  args: JsonObject;
}

/** The number of changes: by level for the wire lane alone, and the other lanes apart. */
export interface Summary {
  /** Breaking changes of the wire lane. */
  breaking: number;
  /** Warnings of the wire lane. */
  warning: number;
  /** Remaining changes of the wire lane. */
  info: number;
  /** All changes of the code lane. */
  code: number;
  /** All changes of the documentation lane. */
  documentation: number;
}

/** One of the two documents that were compared. */
export interface DocumentRef {
  /** `info.title`, empty where the document gives none. */
  title: string;
  /** `info.version`, empty where the document gives none. */
  version: string;
  /** The version of OpenAPI, empty where the document gives none. */
  openapi: string;
  /** The file it was read from; only where the caller knows it. */
  file?: string;
}

/** Everything that differs between two documents. */
export interface DiffReport {
  /** The version of this format. */
  format: 1;
  /** Whose definition the levels follow. */
  profile: Profile;
  /** The documents that were compared. */
  documents: { base: DocumentRef; revision: DocumentRef };
  /** The operations found in both documents, sorted by base path and method. */
  pairs: OperationPair[];
  /** The operations found in one document alone. */
  unpaired: {
    /** Those of the base. */
    base: UnpairedOperation[];
    /** Those of the revision. */
    revision: UnpairedOperation[];
  };
  /** The ways in which paths moved, the most frequent first. */
  families: MoveFamily[];
  /** What could not be compared. */
  problems: DocumentProblem[];
  /** Counts. */
  summary: Summary;
  /** How many changes a baseline hides; absent without one. */
  known?: number;
  /** The differences, by lane, then level, then place. */
  changes: Change[];
}

/** What can be chosen about a comparison. */
export interface DiffOptions {
  /** Whose definition of "breaking" sets the levels; `contract` if absent. */
  profile?: Profile;
  /** Levels of single rules, instead of those of the profile; `off` leaves the rule out. */
  levels?: { readonly [rule in RuleId]?: Level | "off" };
  /** `false`: operations are the same only where method and path are. */
  pairing?: boolean;
  /** The date as `2026-03-30`: an operation may go once its announced sunset is past. Without it, none is. */
  today?: string;
  /** Where a pointer of a document stands in its source files. */
  locate?: (side: Side, pointer: string) => Omit<Location, "pointer"> | undefined;
}
