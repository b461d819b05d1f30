// The contract between generated code and the run-time: a descriptor says what an operation is, as data; the run-time
// holds all behaviour.

/** HTTP method of an operation. */
export type HttpMethod = "GET" | "PUT" | "POST" | "DELETE" | "PATCH" | "HEAD" | "OPTIONS" | "TRACE";

/** How sure a statement about the API is: HubSpot documents it, it was seen on the wire, or we infer it. */
export type Certainty = "documented" | "observed" | "inferred";

/** The rate limit that a call counts against. */
export type RateLimitGroup = "general" | "associations" | "search";

/** Run-time data of one operation. */
export interface OperationDescriptor {
  /** `<tag>/<verb>`, the same in every version of the API. */
  readonly operationId: string;
  readonly method: HttpMethod;
  /** Path with the wrapper's arguments in braces, a dot between levels: `/crm/objects/2026-03/{from.type}/…`. */
  readonly path: string;
  /** Parameters besides those of the path; absent when there are none. */
  readonly parameters?: readonly ParameterDescriptor[];
  /** Absent when the operation takes no body. */
  readonly body?: BodyDescriptor;
  readonly rateLimitGroup: RateLimitGroup;
  /** True when sending the same request again after a lost answer cannot do more than sending it once. */
  readonly safeToRepeat: boolean;
  /** Cap on the length of `inputs`; absent when the operation is not a batch. */
  readonly batchLimit?: BatchLimit;
  /** Absent when the answer is never paged. */
  readonly paging?: PagingDescriptor;
  /** True when no success is declared to have a body, so that it does not matter what comes. */
  readonly noContent?: boolean;
  /** Where record ids stand in the answers, as JSON pointers with `*` for every entry of a list; given as text. */
  readonly ids?: readonly string[];
}

/** The operation takes a list of inputs. */
export interface BatchDescriptor extends OperationDescriptor {
  readonly batchLimit: BatchLimit;
}

/** The operation's answer comes in pages. */
export interface PagedDescriptor extends OperationDescriptor {
  readonly paging: PagingDescriptor;
}

/** Cap on the length of `inputs`. */
export interface BatchLimit {
  readonly maxInputs: number;
  readonly certainty: Certainty;
}

/** One parameter and the argument that fills it. */
export interface ParameterDescriptor {
  readonly name: string;
  readonly in: "query" | "header";
  /** Argument of the wrapper, a dot between levels. */
  readonly argument: string;
  /** True when a call cannot be made without it. */
  readonly required: boolean;
}

/** What the body is made from: one argument as it stands, or those arguments that are properties of the body. */
export type BodyDescriptor =
  | { readonly argument: string; readonly required: boolean }
  | { readonly properties: readonly string[]; readonly required: readonly string[] };

/** Where cursors go and come from, as JSON pointers. */
export interface PagingDescriptor {
  readonly request: {
    /** `query`: a query parameter; `body`: a property of the body; `input`: a property of each entry of `inputs`. */
    readonly in: "query" | "body" | "input";
    readonly pointer: string;
    /** For `input`: the property of an input that names it. */
    readonly key?: string;
  };
  readonly response: {
    /** The items of a page; with `groups`, relative to each group. */
    readonly items: string;
    /** The cursor of the next page; with `groups`, relative to each group. */
    readonly next: string;
    /** For `input`: the list with one group per input. */
    readonly groups?: string;
    /** For `input`: the property of a group that names its input. */
    readonly key?: string;
  };
}
