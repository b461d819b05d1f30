/** Why a person must look at a place. The id is public: it stands in the JSON and SARIF output, and can be filtered by. */
export interface FindingRule {
  /** One sentence on what is wrong with leaving it as it is. */
  readonly why: string;
  /** One sentence on what to do. */
  readonly todo: string;
}

/** Every kind of finding: the single source for the output, `--help` and the documentation. */
export const FINDING_RULES = {
  "answer-status": {
    why: "The operation answered 204 without a body and answers 200 with one now; its specification changed back and forth, so either may come.",
    todo: "Accept both: test for success (`response.ok`) instead of the one status code.",
  },
  "answer-body": {
    why: "The operation answered without a body and answers with one now, which can carry errors of single inputs.",
    todo: "Read the body when there is one, and look at its `errors`.",
  },
  "dynamic-path": {
    why: "A part of the path is only known at run time, so it cannot be told which operation is called.",
    todo: "Write the path out where it is used, or move it by hand after the table of URLs in the report.",
  },
  "code-in-text": {
    why: "A text holds code that calls the older version, such as the code of a workflow, which is no code of this project.",
    todo: "Move the code in the text by hand, and where it runs.",
  },
  "unknown-path": {
    why: "It looks like a path of the older version, but not as one of its operations is called.",
    todo: "Check the path against the table of URLs in the report.",
  },
  "shared-path": {
    why: "The text is part of paths that move and of others that do not, or its uses cannot all be seen.",
    todo: "Give the associations a constant of their own, and run the command again.",
  },
  "own-route": {
    why: "The path is one that a server of the project answers at, so callers elsewhere would have to change with it.",
    todo: "Leave it, or change it together with those who call it.",
  },
  "removed-operation": {
    why: "The newer version has no such operation.",
    todo: "See the report for what replaces it.",
  },
  "held-back": {
    why: "The place moves together with another one, which cannot be moved.",
    todo: "Look at the other place first; then run the command again.",
  },
  "untyped-client": {
    why: "It looks like a call of HubSpot's client, but nothing says what the object is.",
    todo: "Give the object its type (`Client` of `@hubspot/api-client`), and run the command again.",
  },
  "official-call": {
    why: "The call cannot be rewritten without changing what it does.",
    todo: "Rewrite it by hand; the report shows the call of both clients side by side.",
  },
  "official-reference": {
    why: "A part of HubSpot's client is handed on rather than called, so its calls cannot all be seen.",
    todo: "Hand on a function that makes the call, or rewrite it by hand.",
  },
  "client-options": {
    why: "HubSpot's client is made with an option that ours does not take over: an agent, a middleware, limits or retries.",
    todo: "Leave the calls, or make our client by itself: `createClient` takes a `fetch` of its own, limits and retries.",
  },
  "official-type": {
    why: "The type belongs to the older version, and what replaces it may differ.",
    todo: "Replace it by the type of the same name from the newer version where the code still needs it.",
  },
  "error-handling": {
    why: "The code tells errors of HubSpot's client by their class, name or text; ours throws an `ApiError`, with the same `code`, `body` and `headers`, another class and another message.",
    todo: "Test `code`, which both have, and run the command again.",
  },
  "error-fields": {
    why: "The code reads an error as HubSpot's client throws it (`code`, `body`, `headers`). It works on, since the errors of `associationsOf` have them too.",
    todo: "Nothing; new code reads `status` instead of `code`, and `category`, `message` or `details` instead of `body`.",
  },
  "error-out-of-sight": {
    why: "An error of the call is given to a function of a file that was not named, which may tell errors of HubSpot's client by their class or text.",
    todo: "Name that file too, and run the command again.",
  },
  "answer-shape": {
    why: "The answer has members that have another name or another kind of value with our client (`_from` is `from`), and the code takes it as a whole, so that they come out elsewhere.",
    todo: "Write out the members that are handed on, and run the command again.",
  },
  "batch-outcome": {
    why: "Part of the answer has no counterpart: a batch gives `succeeded`, `failed` and `notFound` instead of `results` and `errors`.",
    todo: "Read `failed` for errors (each with its input) and `notFound` for inputs without associations.",
  },
  "batch-order": {
    why: "Results are taken to be in the order of the inputs, which HubSpot does not promise, and a failed input has none.",
    todo: "Match results to inputs by their record ids.",
  },
  "batch-errors-ignored": {
    why: "The answer of a batch can be a partial success, and nothing looks at its errors.",
    todo: "Look at `failed`, or at `errors` of the body with plain HTTP.",
  },
  date: {
    why: "HubSpot's client gives points in time as `Date`; ours gives what HubSpot sends.",
    todo: "Make the `Date` where it is needed: `new Date(text)`.",
  },
  "official-mock": {
    why: "A test replaces HubSpot's client, which the code under test no longer calls once it moves; calls of a method that is replaced by itself stay, since they would send requests.",
    todo: "Replace our client, or answer its requests with the sandbox: `createSandbox().fetch`.",
  },
  "both-versions": {
    why: "The file loads both versions, so it means to choose between them.",
    todo: "Remove the older version by hand once nothing needs it.",
  },
  "edit-failed": {
    why: "The edits would not have given code that can be parsed: a fault of this command, which took them back.",
    todo: "Move the place by hand, and report it with the code around it.",
  },
  "unused-ignore": {
    why: "A comment says that a finding was looked at, and there is no such finding any more.",
    todo: "Remove the comment, or name the finding that is meant.",
  },
  "not-utf8": {
    why: "The file is not UTF-8, so it was left alone: writing it could damage its text.",
    todo: "Save it as UTF-8, and run the command again.",
  },
  "not-parsed": {
    why: "The file has a syntax error, so it was left alone.",
    todo: "Mend it, and run the command again.",
  },
} as const satisfies Record<string, FindingRule>;

/** Names a kind of finding. */
export type FindingRuleId = keyof typeof FINDING_RULES;

/** A place that a person must look at. */
export interface Finding {
  readonly rule: FindingRuleId;
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  /** Offsets of the text that is meant, in the file as it was. */
  readonly start: number;
  readonly end: number;
  /** What is the matter here, in one sentence. */
  readonly message: string;
  /** The operation that it is about, and its entry in the report; absent where it is not known. */
  readonly operationId?: string;
  readonly anchor?: string;
  /** There when a comment beside the code says that it was looked at, with what the comment says of it. */
  readonly ignored?: { readonly reason?: string };
  /** The calls elsewhere that stay as they are because of it; absent where there are none. */
  readonly holds?: readonly { readonly path: string; readonly line: number; readonly column: number }[];
}
