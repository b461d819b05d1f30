// What can be wrong with a request, and HubSpot's two ways to say it: as the answer, or as one item of a 207.
import type { Definition } from "./definitions.js";
import type { ObjectType } from "./object-types.js";

/** What is wrong, before it is said. */
export type Problem =
  | { kind: "bad-id" | "missing"; side: "FROM" | "TO"; type: ObjectType; id: string }
  | { kind: "unknown-type"; category: string; typeId: number; from: ObjectType; to: ObjectType }
  | { kind: "other-pair"; definition: Definition; from: ObjectType; to: ObjectType; fromId: string }
  | { kind: "no-default"; from: ObjectType; to: ObjectType }
  | { kind: "limit"; definition: Definition; id: number; limit: number }
  | { kind: "itself"; type: ObjectType; id: string }
  | { kind: "invalid"; message: string; context?: Context };

export type Context = Record<string, string[]>;

/** Body of an error answer. */
export interface ErrorBody {
  status: "error";
  message: string;
  correlationId?: string;
  category?: string;
  subCategory?: string;
  context?: Context;
  errors?: { message: string; context?: Context }[];
  links?: Record<string, string>;
  errorType?: string;
  policyName?: string;
  groupName?: string;
  requestId?: string;
}

/** Thrown where a request ends with an error answer. */
export class Refusal {
  readonly status: number;
  readonly body: ErrorBody;
  readonly headers: Record<string, string>;

  constructor(status: number, body: Omit<ErrorBody, "status">, headers: Record<string, string> = {}) {
    this.status = status;
    this.body = { status: "error", ...body };
    this.headers = headers;
  }
}

export function validationError(message: string, context?: Context): Refusal {
  return new Refusal(400, { message, ...(context && { context }), category: "VALIDATION_ERROR" });
}

/** The problem as the answer to a request about one pair. */
export function refusalOf(problem: Problem): Refusal {
  if (problem.kind === "no-default" || problem.kind === "invalid") {
    const { status: _, ...body } = itemOf(problem);
    return new Refusal(400, body);
  }
  return validationError("One or more associations are invalid", contextOf(problem));
}

function contextOf(problem: Exclude<Problem, { kind: "no-default" | "invalid" }>): Context {
  switch (problem.kind) {
    case "unknown-type": {
      const spec = `${problem.category}=${problem.typeId}`;
      const said = `${spec} is not a valid association definition id`;
      return { associationSpec: [spec], INVALID_ASSOCIATION_TYPE_ID: [said] };
    }
    case "limit":
      return { ASSOCIATION_USER_CONFIG_LIMIT_EXCEEDED: [limitText(problem)] };
    case "other-pair":
      return invalidId(problem.definition.from, problem.fromId);
    default:
      return invalidId(problem.type, problem.id);
  }
}

function invalidId(type: ObjectType, id: string): Context {
  const name = type.singular.toUpperCase();
  return { INVALID_OBJECT_IDS: [`${name}=${id} is not valid`], objectId: [id], objectType: [name] };
}

function limitText({ definition, id, limit }: Extract<Problem, { kind: "limit" }>): string {
  const { from, to, category, typeId } = definition;
  return `${from.singular} ${id} has its limit of ${limit} ${to.plural} with ${category}=${typeId}`;
}

/** The problem as an item of a 207, or of `errors` in a 200. */
export function itemOf(problem: Problem): ErrorBody {
  switch (problem.kind) {
    case "unknown-type":
    case "other-pair": {
      const { category, typeId } = problem.kind === "other-pair" ? problem.definition : problem;
      return invalidType(`${category}=${typeId}`, problem.from, problem.to);
    }
    case "no-default":
      return invalidType("default", problem.from, problem.to);
    case "limit": {
      const said = limitText(problem);
      const context = { ASSOCIATION_USER_CONFIG_LIMIT_EXCEEDED: [said], fromObjectId: [String(problem.id)] };
      return item("VALIDATION_ERROR", said, context, "ASSOCIATION_USER_CONFIG_LIMIT_EXCEEDED");
    }
    case "invalid":
      return item("VALIDATION_ERROR", problem.message, problem.context ?? {});
    default: {
      const { kind, type, id } = problem;
      const name = type.singular;
      const context = { objectType: [name], id: [id] };
      if (kind === "missing") {
        return item("OBJECT_NOT_FOUND", `No ${name} with ID ${id} exists`, context, `${problem.side}_OBJECT_NOT_FOUND`);
      }
      const said = kind === "itself" ? `${name} ${id} cannot be its own associate` : `${id} is not a valid ${name} id`;
      return item("VALIDATION_ERROR", said, context, "INVALID_IDENTIFIER");
    }
  }
}

function item(category: string, message: string, context: Context, code?: string): ErrorBody {
  return { status: "error", category, ...(code && { subCategory: `crm.associations.${code}` }), message, context };
}

function invalidType(type: string, from: ObjectType, to: ObjectType): ErrorBody {
  const context = { type: [type], fromObjectType: [from.singular], toObjectType: [to.singular] };
  const said = `${type} is not a valid association type between ${from.plural} and ${to.plural}`;
  return item("VALIDATION_ERROR", said, context, "INVALID_ASSOCIATION_TYPE");
}

/** The item that `batch/read` gives for a record without associations, which is no failure. */
export function noAssociations(from: ObjectType, id: string, to: ObjectType): ErrorBody {
  const context = { fromObjectId: [id], fromObjectType: [from.singular], toObjectType: [to.singular] };
  const said = `No ${to.singular} is associated with ${from.singular} ${id}.`;
  return item("OBJECT_NOT_FOUND", said, context, "NO_ASSOCIATIONS_FOUND");
}
