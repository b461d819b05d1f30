// How the sandbox refuses: the bodies that HubSpot was seen to answer.
import { describe, expect, it } from "vitest";
import { checkedSandbox, spec } from "./checked-sandbox.js";

const OBJECTS = "/crm/v4/objects";
const BATCH = "/crm/v4/associations/contacts/companies/batch";
const PAIR = `${OBJECTS}/contacts/1/associations/companies/2`;
const validation = (message: string, context?: object) => ({
  status: "error",
  message,
  ...(context && { context }),
  category: "VALIDATION_ERROR",
});
const invalid = (context: object) => validation("One or more associations are invalid", context);
const contact = (id: string) =>
  invalid({ INVALID_OBJECT_IDS: [`CONTACT=${id} is not valid`], objectId: [id], objectType: ["CONTACT"] });

it.each<[string, [string, string, unknown?, Record<string, string>?], number, object]>([
  ["an unknown path", ["GET", "/crm/v4/nope"], 404, { status: "error", message: "resource not found" }],
  ["another method", ["PATCH", PAIR], 405, { status: "error", message: "HTTP 405 Method Not Allowed" }],
  [
    "another media type",
    ["PUT", PAIR, "[]", { "content-type": "text/plain" }],
    415,
    { status: "error", message: "HTTP 415 Unsupported Media Type: text/plain" },
  ],
  ["no body", ["PUT", PAIR], 400, validation("Invalid JSON input: a request body was expected, but none found")],
  [
    "malformed JSON",
    ["PUT", PAIR, "[{,"],
    400,
    validation("Invalid input JSON on line 1, column 1: Unexpected character or end of input"),
  ],
  [
    "missing fields",
    ["PUT", PAIR, [{}]],
    400,
    validation(
      "Invalid input JSON on line 1, column 1. Some required fields were not set: [associationCategory, associationTypeId]",
    ),
  ],
  [
    "a wrong JSON type",
    ["PUT", PAIR, '"x"'],
    400,
    {
      status: "error",
      message:
        "Invalid input JSON on line 1, column 1: Cannot deserialize value of type `java.util.ArrayList` from String value (token `JsonToken.VALUE_STRING`)",
    },
  ],
  [
    "an unknown object type",
    ["PUT", `${OBJECTS}/widgets/1/associations/default/companies/2`],
    400,
    { status: "error", message: "Unable to infer object type from: widgets" },
  ],
  ["a bad record id", ["PUT", `${OBJECTS}/contacts/abc/associations/default/companies/2`], 400, contact("abc")],
  [
    "an unknown type id",
    ["PUT", PAIR, [spec(3, "USER_DEFINED")]],
    400,
    invalid({
      associationSpec: ["USER_DEFINED=3"],
      INVALID_ASSOCIATION_TYPE_ID: ["USER_DEFINED=3 is not a valid association definition id"],
    }),
  ],
  [
    "a type of the other direction",
    ["PUT", `${OBJECTS}/companies/9/associations/contacts/1`, [spec(1)]],
    400,
    contact("9"),
  ],
  [
    "objects that cannot be associated",
    ["PUT", `${OBJECTS}/contacts/1/associations/default/products/2`],
    400,
    {
      ...validation("default is not a valid association type between contacts and products", {
        type: ["default"],
        fromObjectType: ["contacts"],
        toObjectType: ["products"],
      }),
      subCategory: "crm.associations.INVALID_ASSOCIATION_TYPE",
    },
  ],
  [
    "too many inputs",
    ["POST", `${BATCH}/read`, { inputs: Array.from({ length: 1_001 }, () => ({ id: "1" })) }],
    400,
    validation(
      "The maximum number of inputs supported in a batch is 1000. Please reduce the number of items and try again",
    ),
  ],
])(
  "answers %s as HubSpot does [errors/bodies] [errors/places] [errors/texts]",
  async (_what, [method, path, body, headers], status, want) => {
    const { send } = checkedSandbox();
    const answer = await send(method, path, body, headers);
    const { correlationId, ...rest } = answer.body;
    expect([answer.status, rest]).toEqual([status, want]);
    expect(correlationId).toBe(answer.headers.get("x-hubspot-correlation-id"));
  },
);

it("names in a batch the records that do not exist, when only seeded ones do [associations/records] [batch/failed-inputs]", async () => {
  const { sandbox, send } = checkedSandbox({ records: "strict" });
  sandbox.seed({
    records: [
      { type: "contact", id: 1 },
      { type: "company", id: 2 },
    ],
  });
  const pair = (from: string, to: string) => ({ from: { id: from }, to: { id: to }, types: [spec(279)] });
  const { status, body } = await send("POST", `${BATCH}/create`, {
    inputs: [pair("1", "2"), pair("3", "4"), pair("x", "2")],
  });
  expect([status, body.results.length, body.numErrors]).toEqual([207, 1, 3]);
  expect(
    body.errors.map((error: { subCategory: string; message: string }) => [error.subCategory, error.message]),
  ).toEqual([
    ["crm.associations.FROM_OBJECT_NOT_FOUND", "No contact with ID 3 exists"],
    ["crm.associations.TO_OBJECT_NOT_FOUND", "No company with ID 4 exists"],
    ["crm.associations.INVALID_IDENTIFIER", "x is not a valid contact id"],
  ]);
});

describe("access", () => {
  it("needs a token, that has not ended, with one of the scopes [access/refused] [access/token]", async () => {
    const { sandbox, send } = checkedSandbox({
      authorization: "required",
      clock: { now: () => 75_000, sleep: async () => {} },
    });
    const put = (headers = {}) =>
      send("PUT", `${OBJECTS}/contacts/1/associations/default/companies/2`, undefined, headers);
    expect((await put({ authorization: "" })).body.category).toBe("INVALID_AUTHENTICATION");
    sandbox.seed({ access: { expiresAt: 0 } });
    expect((await put()).body).toMatchObject({
      category: "EXPIRED_AUTHENTICATION",
      message: "The OAuth token used to make this call expired 75 second(s) ago.",
    });
    sandbox.seed({ access: { scopes: ["other"] } });
    const refused = await put();
    expect([refused.status, refused.body.category]).toEqual([403, "MISSING_SCOPES"]);
    expect(refused.body.errors[0].context.requiredGranularScopes).toContain("crm.objects.contacts.write");
    sandbox.seed({ access: { scopes: ["crm.objects.deals.read"] } });
    expect((await put()).status).toBe(200);
  });

  it("can need the scope to write the from object [access/any-scope]", async () => {
    const { sandbox, send } = checkedSandbox({ scopes: "strict" });
    sandbox.seed({ access: { scopes: ["crm.objects.contacts.read"] } });
    const refused = await send("PUT", `${OBJECTS}/contacts/1/associations/default/companies/2`);
    expect(refused.body.errors[0].context.requiredGranularScopes).toEqual(["crm.objects.contacts.write"]);
    expect((await send("GET", `${OBJECTS}/contacts/1/associations/companies`)).status).toBe(200);
  });
});
