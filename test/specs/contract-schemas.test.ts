// The schemas of HubSpot's published contract (state of 2026-08-21), written out, and held against the bundled specs.
// Where a spec differs on purpose the place carries an `x-deviation`; it may differ nowhere else.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { bodySchema, nameOf, type Schema, specs, VERSIONS, type Version } from "./spec-documents.js";

const envelope = (result: string) =>
  `status*: status, results*: ${result}[], startedAt*: date-time, completedAt*: date-time, requestedAt: date-time, links: map<string>`;
const errors = "numErrors: int32, errors: StandardError[]";

/**
 * Every property with its type; `*` is required. `category`, `status` and `operator` are the three enums, written out
 * further down.
 */
const contract: Record<string, string> = {
  AssociationSpec: "associationCategory*: category, associationTypeId*: int32",
  AssociationSpecWithLabel:
    "category*: category, typeId*: int32, label: string, fromObjectTypeId: string, toObjectTypeId: string",
  PublicObjectId: "id*: string",
  PublicAssociationMultiPost: "from*: PublicObjectId, to*: PublicObjectId, types*: AssociationSpec[]",
  PublicAssociationMultiArchive: "from*: PublicObjectId, to*: PublicObjectId[]",
  PublicDefaultAssociationMultiPost: "from*: PublicObjectId, to*: PublicObjectId",
  PublicFetchAssociationsBatchRequest: "id*: string, after: string",
  BatchInputPublicAssociationMultiPost: "inputs*: PublicAssociationMultiPost[]",
  BatchInputPublicAssociationMultiArchive: "inputs*: PublicAssociationMultiArchive[]",
  BatchInputPublicDefaultAssociationMultiPost: "inputs*: PublicDefaultAssociationMultiPost[]",
  BatchInputPublicFetchAssociationsBatchRequest: "inputs*: PublicFetchAssociationsBatchRequest[]",
  BatchInputPublicAssociationDefinitionConfigurationCreateRequest:
    "inputs*: PublicAssociationDefinitionConfigurationCreateRequest[]",
  BatchInputPublicAssociationDefinitionConfigurationUpdateRequest:
    "inputs*: PublicAssociationDefinitionConfigurationUpdateRequest[]",
  BatchInputPublicAssociationSpec: "inputs*: PublicAssociationSpec[]",
  LabelsBetweenObjectPair:
    "fromObjectTypeId*: string, fromObjectId*: string, toObjectTypeId*: string, toObjectId*: string, labels*: string[]",
  MultiAssociatedObjectWithLabel: "toObjectId*: string, associationTypes*: AssociationSpecWithLabel[]",
  CollectionResponseMultiAssociatedObjectWithLabelForwardPaging:
    "results*: MultiAssociatedObjectWithLabel[], paging: ForwardPaging",
  ForwardPaging: "next: NextPage",
  Paging: "next: NextPage, prev: PreviousPage",
  NextPage: "after*: string, link: string",
  PreviousPage: "before*: string, link: string",
  PublicAssociationMultiWithLabel: "from*: PublicObjectId, to*: MultiAssociatedObjectWithLabel[], paging: Paging",
  PublicDefaultAssociation: "from*: PublicObjectId, to*: PublicObjectId, associationSpec*: AssociationSpec",
  BatchResponseLabelsBetweenObjectPair: envelope("LabelsBetweenObjectPair"),
  BatchResponseLabelsBetweenObjectPairWithErrors: `${envelope("LabelsBetweenObjectPair")}, ${errors}`,
  BatchResponsePublicDefaultAssociation: `${envelope("PublicDefaultAssociation")}, ${errors}`,
  BatchResponsePublicAssociationMultiWithLabel: envelope("PublicAssociationMultiWithLabel"),
  BatchResponsePublicAssociationMultiWithLabelWithErrors: `${envelope("PublicAssociationMultiWithLabel")}, ${errors}`,
  BatchResponsePublicAssociationDefinitionUserConfiguration: envelope("PublicAssociationDefinitionUserConfiguration"),
  BatchResponsePublicAssociationDefinitionUserConfigurationWithErrors: `${envelope("PublicAssociationDefinitionUserConfiguration")}, ${errors}`,
  BatchResponsePublicAssociationDefinitionConfigurationUpdateResult: envelope(
    "PublicAssociationDefinitionConfigurationUpdateResult",
  ),
  BatchResponsePublicAssociationDefinitionConfigurationUpdateResultWithErrors: `${envelope("PublicAssociationDefinitionConfigurationUpdateResult")}, ${errors}`,
  PublicAssociationDefinitionCreateRequest: "label*: string, name*: string, inverseLabel: string",
  PublicAssociationDefinitionUpdateRequest: "associationTypeId*: int32, label*: string, inverseLabel: string",
  PublicAssociationDefinitionConfigurationCreateRequest: "category*: category, typeId*: int32, maxToObjectIds*: int32",
  PublicAssociationDefinitionConfigurationUpdateRequest: "category*: category, typeId*: int32, maxToObjectIds*: int32",
  PublicAssociationDefinitionUserConfiguration:
    "category*: category, typeId*: int32, userEnforcedMaxToObjectIds: int32, label: string",
  PublicAssociationDefinitionConfigurationUpdateResult:
    "category*: category, typeId*: int32, userEnforcedMaxToObjectIds: int32",
  PublicAssociationSpec: "category*: string, typeId*: int32",
  CollectionResponseAssociationSpecWithLabelNoPaging: "results*: AssociationSpecWithLabel[]",
  CollectionResponsePublicAssociationDefinitionUserConfigurationNoPaging:
    "results*: PublicAssociationDefinitionUserConfiguration[]",
  ReportCreationResponse: "userId*: int32, userEmail*: string, enqueueTime*: DateTime",
  DateTime: "value*: int64, dateOnly*: boolean, timeZoneShift*: int32",
  Error:
    "category*: string, correlationId*: uuid, message*: string, subCategory: string, context: map<string[]>, links: map<string>, errors: ErrorDetail[]",
  ErrorDetail: "message*: string, code: string, in: string, subCategory: string, context: map<string[]>",
  StandardError:
    "category*: string, context*: map<string[]>, errors*: ErrorDetail[], links*: map<string>, message*: string, status*: string, id: string, subCategory: object",
};

const contractOf202603: Record<string, string> = {
  BatchResponse: `${envelope("object")}, ${errors}`,
  PublicObjectSearchRequest:
    "filterGroups*: FilterGroup[], sorts*: string[], properties*: string[], limit*: int32, after*: string, query: string",
  FilterGroup: "filters*: Filter[]",
  Filter: "propertyName*: string, operator*: operator, value: string, highValue: string, values: string[]",
  CollectionResponseWithTotalSimplePublicObject: "total*: int32, results*: SimplePublicObject[], paging: Paging",
  SimplePublicObject:
    "id*: string, properties*: map<string | null>, createdAt*: date-time, updatedAt*: date-time, archived*: boolean, archivedAt: date-time, url: string, objectWriteTraceId: string, propertiesWithHistory: map<ValueWithTimestamp[]>, warnings: PublicObjectWarning[]",
  ValueWithTimestamp:
    "value*: string, timestamp*: date-time, sourceType*: string, sourceId: string, sourceLabel: string, updatedByUserId: int32",
  PublicObjectWarning: "category*: string, context*: map<string>, message*: string",
};

/** Our names of what the contract writes inline, or has under one name for requests and answers. */
const ourNames: Record<string, string> = {
  AssociationCategory: "category",
  ReturnedAssociationCategory: "category",
  BatchStatus: "status",
  FilterOperator: "operator",
  ReturnedAssociationSpec: "AssociationSpec",
};

/** Schemas of ours that the contract has nothing for. They only stand where a deviation is marked. */
const withoutContract = { v4: ["RecordId"], "2026-03": ["RecordId", "SearchSort", "SearchSortDirection"] };

/** Each place where the specs leave the contract: what it says, and what they say. */
const differences: Record<string, [string, string]> = {
  "AssociationSpecWithLabel.label": ["string", "string | null"],
  "Error.category": ["required string", "string"],
  "Error.correlationId": ["required uuid", "uuid"],
  "Error.errorType": ["nothing", "string"],
  "Error.groupName": ["nothing", "string"],
  "Error.message": ["required string", "string"],
  "Error.policyName": ["nothing", "string"],
  "Error.requestId": ["nothing", "string"],
  "Error.status": ["nothing", "string"],
  "LabelsBetweenObjectPair.fromObjectId": ["required string", "required RecordId"],
  "LabelsBetweenObjectPair.toObjectId": ["required string", "required RecordId"],
  "MultiAssociatedObjectWithLabel.toObjectId": ["required string", "required RecordId"],
  "PublicAssociationDefinitionUserConfiguration.label": ["string", "string | null"],
  "PublicAssociationSpec.category": ["required string", "required category"],
  "StandardError.context": ["required map<string[]>", "map<string[]>"],
  "StandardError.errors": ["required ErrorDetail[]", "ErrorDetail[]"],
  "StandardError.links": ["required map<string>", "map<string>"],
  "StandardError.status": ["required string", "string"],
  "StandardError.subCategory": ["object", "string"],
};

const differencesOf202603: Record<string, [string, string]> = {
  "PublicObjectSearchRequest.after": ["required string", "string"],
  "PublicObjectSearchRequest.filterGroups": ["required FilterGroup[]", "FilterGroup[]"],
  "PublicObjectSearchRequest.limit": ["required int32", "int32"],
  "PublicObjectSearchRequest.properties": ["required string[]", "string[]"],
  "PublicObjectSearchRequest.sorts": ["required string[]", "SearchSort[]"],
};

const contractFor = (version: Version) => ({ ...contract, ...(version === "v4" ? {} : contractOf202603) });

/** Properties as the table writes them: name to type, with `required` before it. */
function propertiesInTable(line: string): Record<string, string> {
  const properties = line.split(", ").map((text) => {
    const [, name = "", required, type] = /^(\w+)(\*?): (.+)$/.exec(text) ?? [];
    return [name, required ? `required ${type}` : type];
  });
  return Object.fromEntries(properties) as Record<string, string>;
}

function propertiesOf({ properties = {}, required = [] }: Schema): Record<string, string> {
  const types = Object.entries(properties).map(([name, schema]) => {
    return [name, required.includes(name) ? `required ${typeName(schema)}` : typeName(schema)];
  });
  return Object.fromEntries(types) as Record<string, string>;
}

/** The type of a schema as the tables write it. */
function typeName(schema: Schema): string {
  const { $ref, type, format, items, properties, additionalProperties } = schema;
  if ($ref) return ourNames[nameOf($ref)] ?? nameOf($ref);
  if (type === "array" && items) return `${typeName(items)}[]`;
  if (typeof additionalProperties === "object") return `map<${typeName(additionalProperties)}>`;
  if (properties || schema.enum || schema["x-extensible-enum"] || schema.oneOf || schema.anyOf || schema.allOf)
    return `inline ${JSON.stringify(schema)}`;
  return format ?? (Array.isArray(type) ? type.join(" | ") : String(type));
}

/** Names of the schemas that can stand in a body, from its own schema down. */
function reachable(version: Version, schema: Schema, found = new Set<string>()): Set<string> {
  const name = schema.$ref && nameOf(schema.$ref);
  if (name && !found.has(name)) reachable(version, specs[version].schemas[name] ?? {}, found.add(name));
  for (const part of [schema.items, schema.additionalProperties, ...Object.values(schema.properties ?? {})])
    if (typeof part === "object") reachable(version, part, found);
  return found;
}

describe.each(VERSIONS)("%s", (version) => {
  const { schemas, operations } = specs[version];
  const table = contractFor(version);
  const expectedDifferences = version === "v4" ? differences : { ...differences, ...differencesOf202603 };

  it.each(Object.keys(table))("has the properties of %s, with their types, apart from what is marked", (name) => {
    const expected = propertiesInTable(table[name] ?? "");
    for (const [place, [theirs, ours]] of Object.entries(expectedDifferences)) {
      const [schema, property = ""] = place.split(".");
      if (schema !== name) continue;
      expect(expected[property] ?? "nothing", place).toBe(theirs);
      expected[property] = ours;
    }
    expect(propertiesOf(schemas[name] ?? {})).toEqual(expected);
    expect(Object.keys(expected)).toEqual(expect.arrayContaining(schemas[name]?.required ?? []));
  });

  it("has no schema besides those of the contract and its own named parts", () => {
    const own = Object.keys(ourNames).filter((name) => version !== "v4" || name !== "FilterOperator");
    expect(Object.keys(schemas).sort()).toEqual([...Object.keys(table), ...own, ...withoutContract[version]].sort());
  });

  it("marks each place that leaves the contract, on the property, its schema or the schema it refers to", () => {
    for (const place of Object.keys(expectedDifferences)) {
      const [name = "", property = ""] = place.split(".");
      const ours = schemas[name]?.properties?.[property];
      const target = schemas[nameOf(ours?.$ref ?? "")];
      const mark = ours?.["x-deviation"] ?? schemas[name]?.["x-deviation"] ?? target?.["x-deviation"];
      expect(mark, place).toBeDefined();
    }
  });

  it("marks no place that is as in the contract", () => {
    const places = Object.keys(expectedDifferences);
    for (const [name, schema] of Object.entries(schemas)) {
      if (schema["x-deviation"] && name !== "RecordId")
        expect(places).toContainEqual(expect.stringMatching(`^${name}\\.`));
      for (const [property, { "x-deviation": mark }] of Object.entries(schema.properties ?? {}))
        if (mark) expect(places).toContain(`${name}.${property}`);
    }
  });

  it("takes record ids of answers as text or number, where the contract says text", () => {
    expect(schemas.RecordId?.type).toEqual(["string", "integer"]);
    expect(schemas.RecordId?.["x-deviation"]?.contract).toBe("A string.");
  });

  it("lists the values of the enums of the contract", () => {
    const category = ["HUBSPOT_DEFINED", "INTEGRATOR_DEFINED", "USER_DEFINED", "WORK"];
    expect(schemas.AssociationCategory?.enum).toEqual(category);
    expect(schemas.ReturnedAssociationCategory?.["x-extensible-enum"]).toEqual(category);
    const status = ["CANCELED", "COMPLETE", "PENDING", "PROCESSING"];
    expect(schemas.BatchStatus?.["x-extensible-enum"]).toEqual(status);
    const operator =
      "BETWEEN CONTAINS_TOKEN EQ GT GTE HAS_PROPERTY IN LT LTE NEQ NOT_CONTAINS_TOKEN NOT_HAS_PROPERTY NOT_IN";
    expect(schemas.FilterOperator?.enum).toEqual(version === "v4" ? undefined : operator.split(" "));
  });

  it("closes enums in what is sent and leaves them open in what is answered", () => {
    const sent = operations.flatMap(({ operationId, requestBody }) =>
      requestBody ? [...reachable(version, bodySchema(version, operationId, "request"))] : [],
    );
    const answered = operations.flatMap(({ operationId, responses }) =>
      Object.entries(responses).flatMap(([code, { content }]) =>
        content ? [...reachable(version, bodySchema(version, operationId, code))] : [],
      ),
    );
    expect(sent.filter((name) => schemas[name]?.["x-extensible-enum"])).toEqual([]);
    expect(answered.filter((name) => schemas[name]?.enum)).toEqual([]);
    expect(sent).toContain("AssociationCategory");
    expect(answered).toContain("ReturnedAssociationCategory");
  });
});

describe("specs/README.md", () => {
  it("names the schemas that the contract does not have", () => {
    const readme = readFileSync(new URL("../../specs/README.md", import.meta.url), "utf8");
    const [, sentence = ""] = /Schemas that the contract does not have: (.+?)\.\n/s.exec(readme) ?? [];
    const named = [...sentence.matchAll(/`(\w+)`/g)].map(([, name]) => name);
    expect(named.sort()).toEqual([...Object.keys(ourNames), ...withoutContract["2026-03"]].sort());
  });
});
