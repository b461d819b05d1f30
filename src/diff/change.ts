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
  /** 12 hex digits, the same over runs and over unrelated edits of either document. */
  fingerprint: string;
}

/** Two operations that are the same one in base and revision. */
export interface OperationPair {
  /** The operation in the base document. */
  base: OperationRef;
  /** The operation in the revision. */
  revision: OperationRef;
  /** The evidence: the shared id, the equal path, or the path with versions and parameter names left out. */
  found: "operation-id" | "path" | "version-blind-path";
  /** Its path differs in more than the names of parameters. */
  moved: boolean;
  /** "URL only": HTTP sees nothing change but the path (and the server). */
  unchanged: boolean;
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
  /** Counts. */
  summary: Summary;
  /** The differences, by lane, then level, then place. */
  changes: Change[];
}

/** What can be chosen about a comparison. */
export interface DiffOptions {
  /** Whose definition of "breaking" sets the levels; `contract` if absent. */
  profile?: Profile;
}
