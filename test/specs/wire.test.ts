// Answers of the real API, as public sources quote them, held against the schemas of our specs. Ids that a source
// shortens are completed with zeros.
import { describe, expect, it } from "vitest";
import { bodySchema, findings, type Schema, specs, VERSIONS, type Version } from "./spec-documents.js";

interface Quoted {
  name: string;
  source: string;
  body: Record<string, unknown>;
}

const NONE = "0000-4000-8000-000000000000";

const associatedCompany = {
  toObjectId: 442222359747,
  associationTypes: [
    { category: "HUBSPOT_DEFINED", typeId: 341, label: null },
    { category: "HUBSPOT_DEFINED", typeId: 5, label: "Primary" },
  ],
};

/** Answers to requests that succeeded, each with the body of an operation or the schema it belongs to. */
const answers: (Quoted & { schema: string | [operationId: string, code: string] })[] = [
  {
    name: "a result of batch/read, with the record id as text on one side and as number on the other",
    source: "recorded 2026-08-09, HubSpot/hubspot-api-nodejs#552",
    schema: "PublicAssociationMultiWithLabel",
    body: { from: { id: "515690208449" }, to: [associatedCompany] },
  },
  {
    name: "an item of associations/list",
    source: "recorded 2026-08-09, HubSpot/hubspot-api-nodejs#552",
    schema: "MultiAssociatedObjectWithLabel",
    body: associatedCompany,
  },
  {
    name: "the answer to associations/create",
    source: 'guide "Associate records"',
    schema: ["associations/create", "201"],
    body: {
      fromObjectTypeId: "0-1",
      fromObjectId: 29851,
      toObjectTypeId: "0-3",
      toObjectId: 21678228008,
      labels: ["Point of contact"],
    },
  },
  {
    name: "the answer to associations/createDefault",
    source: 'guide "Associate records"',
    schema: ["associations/createDefault", "200"],
    body: {
      status: "COMPLETE",
      results: [
        {
          from: { id: "14795354663" },
          to: { id: "7791176460" },
          associationSpec: { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 19 },
        },
        {
          from: { id: "7791176460" },
          to: { id: "14795354663" },
          associationSpec: { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 20 },
        },
      ],
      startedAt: "2023-12-21T20:06:52.083Z",
      completedAt: "2023-12-21T20:06:52.192Z",
    },
  },
  {
    name: "an error of batch/read for a record without associations",
    source: "recorded 2026-08-09",
    schema: "StandardError",
    body: {
      status: "error",
      category: "OBJECT_NOT_FOUND",
      subCategory: "crm.associations.NO_ASSOCIATIONS_FOUND",
      message: "No company is associated with deal 515690208449.",
      context: { fromObjectId: ["515690208449"], fromObjectType: ["deal"], toObjectType: ["company"] },
    },
  },
  {
    name: "an error of batch/create for a record that does not exist",
    source: "recorded with v3",
    schema: "StandardError",
    body: {
      status: "error",
      category: "OBJECT_NOT_FOUND",
      subCategory: "crm.associations.FROM_OBJECT_NOT_FOUND",
      message: "No contact with ID 9993051 exists",
      context: { objectType: ["contact"], id: ["9993051"] },
    },
  },
];

const failure = (name: string, source: string, body: Record<string, unknown>): Quoted => ({
  name,
  source,
  body: { status: "error", ...body },
});

const errors: Quoted[] = [
  failure("400, required fields missing", "HubSpot/hubspot-api-nodejs#307", {
    message:
      "Invalid input JSON on line 1, column 3. Some required fields were not set: [associationCategory, associationTypeId]",
    correlationId: `67dd8653-${NONE}`,
    category: "VALIDATION_ERROR",
  }),
  failure("400, no body", "HubSpot/hubspot-api-ruby#187", {
    message: "Invalid JSON input: a request body was expected, but none found",
    correlationId: `00000000-${NONE}`,
    category: "VALIDATION_ERROR",
  }),
  failure("400, wrong JSON type", "HubSpot/hubspot-api-php#227", {
    message:
      "Invalid input JSON on line 1, column 1: Cannot deserialize value of type `java.util.HashSet<…AssociationSpec>` from String value (token `JsonToken.VALUE_STRING`)",
    correlationId: `00000000-${NONE}`,
  }),
  failure("400, invalid record id", "HubSpot/hubspot-api-nodejs#646", {
    message: "One or more associations are invalid",
    correlationId: `8db60c8c-${NONE}`,
    context: {
      INVALID_OBJECT_IDS: ["CONTACT=38374264688 is not valid"],
      objectId: ["38374264688"],
      objectType: ["CONTACT"],
    },
    category: "VALIDATION_ERROR",
  }),
  failure("400, invalid association type id", "public code", {
    message: "One or more associations are invalid",
    correlationId: `59c85e80-${NONE}`,
    context: {
      associationSpec: ["USER_DEFINED=3"],
      INVALID_ASSOCIATION_TYPE_ID: ["USER_DEFINED=3 is not a valid association definition id"],
    },
    category: "VALIDATION_ERROR",
  }),
  failure("400, invalid association type", "recorded with v3", {
    message: "test is not a valid association type between notes and deals",
    correlationId: `00000000-${NONE}`,
    context: { type: ["test"], fromObjectType: ["notes"], toObjectType: ["deals"] },
    category: "VALIDATION_ERROR",
    subCategory: "crm.associations.INVALID_ASSOCIATION_TYPE",
  }),
  failure("400, unknown object type", "public code", {
    message: "Unable to infer object type from: credentialing_2_0",
    correlationId: `94d562a8-${NONE}`,
  }),
  failure("401, no token", "public issues", {
    message:
      "Authentication credentials not found. This API supports OAuth 2.0 authentication and you can find more details at https://developers.hubspot.com/docs/methods/auth/oauth-overview",
    correlationId: `00000000-${NONE}`,
    category: "INVALID_AUTHENTICATION",
  }),
  failure("401, expired token", "public issues", {
    message: "The OAuth token used to make this call expired 75 second(s) ago.",
    correlationId: `00000000-${NONE}`,
    category: "EXPIRED_AUTHENTICATION",
    context: { "expire time": ["2022-06-21T10:37:52.040Z"] },
  }),
  failure("403, missing scopes", "public issues", {
    message:
      "This app hasn't been granted all required scopes to make this call. Read more about required scopes here: https://developers.hubspot.com/scopes.",
    correlationId: `00000000-${NONE}`,
    errors: [
      {
        message: "One or more of the following scopes are required.",
        context: { requiredGranularScopes: ["crm.objects.leads.read"] },
      },
    ],
    links: { scopes: "https://developers.hubspot.com/scopes" },
    category: "MISSING_SCOPES",
  }),
  failure("403, missing permission", "public issues", {
    message:
      "You do not have permissions to view_schema object type ObjectTypeId{legacyObjectType=LEAD} in portal 1234567 (requires one of [leads-read])",
    correlationId: `00000000-${NONE}`,
  }),
  failure("404", "public issues", { message: "resource not found", correlationId: `00000000-${NONE}` }),
  failure("409", "public issues about contacts", {
    message: "Contact already exists. Existing ID: 123",
    correlationId: `00000000-${NONE}`,
    category: "CONFLICT",
  }),
  failure("429, daily limit", "guide on error handling", {
    message: "You have reached your daily limit.",
    errorType: "RATE_LIMIT",
    correlationId: "c033cdaa-2c40-4a64-ae48-b4cec88dad24",
    policyName: "DAILY",
    requestId: "3d3e35b7-0dae-4b9f-a6e3-9c230cbcf8dd",
  }),
  failure("429, ten-second limit", "public issues", {
    message: "You have reached your ten_secondly_rolling limit.",
    errorType: "RATE_LIMIT",
    correlationId: `c93e06a4-${NONE}`,
    policyName: "TEN_SECONDLY_ROLLING",
    groupName: "publicapi:private_app-api-calls-ten-secondly:1512050:26892217",
  }),
  failure("429, one-second limit", "public issues", {
    message: "You have reached your secondly limit.",
    errorType: "RATE_LIMIT",
    correlationId: `00000000-${NONE}`,
    policyName: "SECONDLY",
    requestId: `00000000-${NONE}`,
  }),
  failure("500", "HubSpot/hubspot-api-php#241", {
    message: "internal error",
    correlationId: `f5ec099d-${NONE}`,
  }),
];

const errorSchema = (version: Version): Schema =>
  specs[version].document.components.responses.Error?.content?.["application/json"]?.schema ?? {};

function schemaOf(version: Version, schema: string | [string, string]): Schema {
  if (typeof schema === "string") return { $ref: `#/components/schemas/${schema}` };
  return bodySchema(version, ...schema);
}

describe.each(VERSIONS)("%s", (version) => {
  for (const { name, source, schema, body } of answers) {
    it(`allows and names all of ${name} (${source})`, () => {
      expect(findings(version, schemaOf(version, schema), body)).toEqual([]);
    });
  }

  for (const { name, source, body } of errors) {
    it(`allows and names all of the body of an error ${name} (${source})`, () => {
      expect(errorSchema(version)).toEqual({ $ref: "#/components/schemas/Error" });
      expect(findings(version, errorSchema(version), body)).toEqual([]);
    });
  }
});

describe("the error bodies", () => {
  it("lack the category that the contract requires in these answers", () => {
    expect(errors.filter(({ body }) => !("category" in body)).map(({ name }) => name)).toEqual([
      "400, wrong JSON type",
      "400, unknown object type",
      "403, missing permission",
      "404",
      "429, daily limit",
      "429, ten-second limit",
      "429, one-second limit",
      "500",
    ]);
  });

  it("may lack every field, as HubSpot asks to treat each as optional", () => {
    for (const version of VERSIONS) expect(findings(version, errorSchema(version), {})).toEqual([]);
  });
});
