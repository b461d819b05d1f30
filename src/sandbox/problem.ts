// What can be wrong with a request, and HubSpot's two ways to say it: as the answer, or as one item of a 207.
import type { Definition } from "./definitions.js";
import type { ObjectType } from "./object-types.js";

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

/** Thrown where a request, or an input of a batch, ends with an error. */
export class Refusal {
  declare readonly status: number;
  declare readonly body: ErrorBody;
  declare readonly headers: Record<string, string>;
  /** The error as items of a 207, where that is not the body. */
  declare items?: ErrorBody[];

  constructor(status: number, body: Omit<ErrorBody, "status">, headers: Record<string, string> = {}) {
    this.status = status;
    this.body = { status: "error", ...body };
    this.headers = headers;
  }
}

export function validationError(message: string, context?: Context): Refusal {
  return new Refusal(400, { message, ...(context && { context }), category: "VALIDATION_ERROR" });
}

/** What is wrong with one input, in both ways. */
export interface Problem {
  item: ErrorBody;
  /** Of the answer to a request about one pair; absent where the item is the answer. */
  context?: Context;
}

/** The refusal of an input; a request about one pair names the first problem. */
export function refusalOf(...problems: [Problem, ...Problem[]]): Refusal {
  const [{ item, context }] = problems;
  const refusal = context ? validationError("One or more associations are invalid", context) : new Refusal(400, item);
  refusal.items = problems.map((problem) => problem.item);
  return refusal;
}

export function badRecordId(type: ObjectType, id: string): Problem {
  return badRecord(type, id, `${id} is not a valid ${type.singular} id`);
}

export function ownAssociate(type: ObjectType, id: string): Problem {
  return badRecord(type, id, `${type.singular} ${id} cannot be its own associate`);
}

export function noRecord(side: "FROM" | "TO", type: ObjectType, id: string): Problem {
  return badRecord(
    type,
    id,
    `No ${type.singular} with ID ${id} exists`,
    `${side}_OBJECT_NOT_FOUND`,
    "OBJECT_NOT_FOUND",
  );
}

function badRecord(
  type: ObjectType,
  id: string,
  said: string,
  code = "INVALID_IDENTIFIER",
  category?: string,
): Problem {
  const context = { objectType: [type.singular], id: [id] };
  return { item: item(said, context, code, category), context: invalidId(type, id) };
}

function invalidId({ singular }: ObjectType, id: string): Context {
  const name = singular.toUpperCase();
  return { INVALID_OBJECT_IDS: [`${name}=${id} is not valid`], objectId: [id], objectType: [name] };
}

/** A type that does not exist. */
export function unknownType(category: string, typeId: number, from: ObjectType, to: ObjectType): Problem {
  const spec = `${category}=${typeId}`;
  const said = `${spec} is not a valid association definition id`;
  return {
    ...invalidType(spec, from, to),
    context: { associationSpec: [spec], INVALID_ASSOCIATION_TYPE_ID: [said] },
  };
}

/** A type of another pair of objects. */
export function otherPair(definition: Definition, from: ObjectType, to: ObjectType, fromId: string): Problem {
  const { category, typeId } = definition;
  return { ...invalidType(`${category}=${typeId}`, from, to), context: invalidId(definition.from, fromId) };
}

/** Objects that cannot be associated, or a type that does not associate them. */
export function invalidType(type: string, from: ObjectType, to: ObjectType): Problem {
  const context = { type: [type], fromObjectType: [from.plural], toObjectType: [to.plural] };
  const said = `${type} is not a valid association type between ${from.plural} and ${to.plural}`;
  return { item: item(said, context, "INVALID_ASSOCIATION_TYPE") };
}

export function limitExceeded({ from, to, category, typeId }: Definition, id: number, limit: number): Problem {
  const said = `${from.singular} ${id} has its limit of ${limit} ${to.plural} with ${category}=${typeId}`;
  const code = "ASSOCIATION_USER_CONFIG_LIMIT_EXCEEDED";
  const item = { ...validationError(said).body, subCategory: `crm.associations.${code}` };
  return { item, context: { [code]: [said] } };
}

/** What `batch/read` gives for a record without associations, which is no failure. */
export function noAssociations(from: ObjectType, id: string, to: ObjectType): Problem {
  const context = { fromObjectId: [id], fromObjectType: [from.singular], toObjectType: [to.singular] };
  const said = `No ${to.singular} is associated with ${from.singular} ${id}.`;
  return { item: item(said, context, "NO_ASSOCIATIONS_FOUND", "OBJECT_NOT_FOUND") };
}

function item(message: string, context: Context, code: string, category = "VALIDATION_ERROR"): ErrorBody {
  return { status: "error", category, subCategory: `crm.associations.${code}`, message, context };
}
