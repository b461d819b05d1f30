// What HubSpot's published contract (state of 2026-08-21) says about each operation, written out, and held against the
// bundled specs. The operationIds, the rate-limit groups, the batch caps and what is safe to repeat are our own.
import { describe, expect, it } from "vitest";
import { nameOf, type Operation, operationOf, type Schema, specs, VERSIONS, type Version } from "./spec-documents.js";

interface Expected {
  operationId: string;
  /** Method and path. */
  v4?: string;
  dated: string;
  /** Name of the schema of the request body; `X[]` for a bare array. */
  body?: string;
  /** Success codes, each with the name of the schema of its body. */
  answers: string | Record<Version, string>;
  group: "general" | "associations" | "search";
  /** Greatest number of inputs in one request, and how that is known. */
  cap?: [number, "documented" | "inferred"];
  repeatable: boolean;
}

const NO_BODY_IN_V4 = { v4: "204", "2026-03": "200 BatchResponse" };

const operations: Expected[] = [
  {
    operationId: "associations/createDefault",
    v4: "PUT /crm/v4/objects/{fromObjectType}/{fromObjectId}/associations/default/{toObjectType}/{toObjectId}",
    dated: "PUT /crm/objects/2026-03/{fromObjectType}/{fromObjectId}/associations/default/{toObjectType}/{toObjectId}",
    answers: "200 BatchResponsePublicDefaultAssociation",
    group: "general",
    repeatable: true,
  },
  {
    operationId: "associations/create",
    v4: "PUT /crm/v4/objects/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}",
    dated: "PUT /crm/objects/2026-03/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}",
    body: "AssociationSpec[]",
    answers: "201 LabelsBetweenObjectPair",
    group: "general",
    repeatable: true,
  },
  {
    operationId: "associations/list",
    v4: "GET /crm/v4/objects/{objectType}/{objectId}/associations/{toObjectType}",
    dated: "GET /crm/objects/2026-03/{objectType}/{objectId}/associations/{toObjectType}",
    answers: "200 CollectionResponseMultiAssociatedObjectWithLabelForwardPaging",
    group: "general",
    repeatable: true,
  },
  {
    operationId: "associations/archive",
    v4: "DELETE /crm/v4/objects/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}",
    dated: "DELETE /crm/objects/2026-03/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}",
    answers: "204",
    group: "general",
    repeatable: true,
  },
  {
    operationId: "batch/create",
    v4: "POST /crm/v4/associations/{fromObjectType}/{toObjectType}/batch/create",
    dated: "POST /crm/associations/2026-03/{fromObjectType}/{toObjectType}/batch/create",
    body: "BatchInputPublicAssociationMultiPost",
    answers: "201 BatchResponseLabelsBetweenObjectPair, 207 BatchResponseLabelsBetweenObjectPairWithErrors",
    group: "associations",
    cap: [2000, "documented"],
    repeatable: true,
  },
  {
    operationId: "batch/createDefault",
    v4: "POST /crm/v4/associations/{fromObjectType}/{toObjectType}/batch/associate/default",
    dated: "POST /crm/associations/2026-03/{fromObjectType}/{toObjectType}/batch/associate/default",
    body: "BatchInputPublicDefaultAssociationMultiPost",
    answers: "200 BatchResponsePublicDefaultAssociation",
    group: "associations",
    cap: [2000, "inferred"],
    repeatable: true,
  },
  {
    operationId: "batch/read",
    v4: "POST /crm/v4/associations/{fromObjectType}/{toObjectType}/batch/read",
    dated: "POST /crm/associations/2026-03/{fromObjectType}/{toObjectType}/batch/read",
    body: "BatchInputPublicFetchAssociationsBatchRequest",
    answers:
      "200 BatchResponsePublicAssociationMultiWithLabel, 207 BatchResponsePublicAssociationMultiWithLabelWithErrors",
    group: "associations",
    cap: [1000, "documented"],
    repeatable: true,
  },
  {
    operationId: "batch/archive",
    v4: "POST /crm/v4/associations/{fromObjectType}/{toObjectType}/batch/archive",
    dated: "POST /crm/associations/2026-03/{fromObjectType}/{toObjectType}/batch/archive",
    body: "BatchInputPublicAssociationMultiArchive",
    answers: NO_BODY_IN_V4,
    group: "associations",
    cap: [100, "inferred"],
    repeatable: true,
  },
  {
    operationId: "batch/archiveLabels",
    v4: "POST /crm/v4/associations/{fromObjectType}/{toObjectType}/batch/labels/archive",
    dated: "POST /crm/associations/2026-03/{fromObjectType}/{toObjectType}/batch/labels/archive",
    body: "BatchInputPublicAssociationMultiPost",
    answers: NO_BODY_IN_V4,
    group: "associations",
    cap: [100, "inferred"],
    repeatable: true,
  },
  {
    operationId: "usage/requestReport",
    v4: "POST /crm/v4/associations/usage/high-usage-report/{userId}",
    dated: "POST /crm/associations/2026-03/usage/high-usage-report/{userId}",
    answers: "200 ReportCreationResponse",
    group: "associations",
    repeatable: false,
  },
  {
    operationId: "search/find",
    dated: "POST /crm/objects/2026-03/{objectType}/search",
    body: "PublicObjectSearchRequest",
    answers: "200 CollectionResponseWithTotalSimplePublicObject",
    group: "search",
    repeatable: true,
  },
  {
    operationId: "labels/list",
    v4: "GET /crm/associations/v4/{fromObjectType}/{toObjectType}/labels",
    dated: "GET /crm/associations/2026-03/{fromObjectType}/{toObjectType}/labels",
    answers: "200 CollectionResponseAssociationSpecWithLabelNoPaging",
    group: "associations",
    repeatable: true,
  },
  {
    operationId: "labels/create",
    v4: "POST /crm/associations/v4/{fromObjectType}/{toObjectType}/labels",
    dated: "POST /crm/associations/2026-03/{fromObjectType}/{toObjectType}/labels",
    body: "PublicAssociationDefinitionCreateRequest",
    answers: "200 CollectionResponseAssociationSpecWithLabelNoPaging",
    group: "associations",
    repeatable: false,
  },
  {
    operationId: "labels/update",
    v4: "PUT /crm/associations/v4/{fromObjectType}/{toObjectType}/labels",
    dated: "PUT /crm/associations/2026-03/{fromObjectType}/{toObjectType}/labels",
    body: "PublicAssociationDefinitionUpdateRequest",
    answers: "204",
    group: "associations",
    repeatable: true,
  },
  {
    operationId: "labels/delete",
    v4: "DELETE /crm/associations/v4/{fromObjectType}/{toObjectType}/labels/{associationTypeId}",
    dated: "DELETE /crm/associations/2026-03/{fromObjectType}/{toObjectType}/labels/{associationTypeId}",
    answers: "204",
    group: "associations",
    repeatable: true,
  },
  {
    operationId: "limits/listAll",
    v4: "GET /crm/associations/v4/definitions/configurations/all",
    dated: "GET /crm/associations/2026-03/definitions/configurations/all",
    answers: "200 CollectionResponsePublicAssociationDefinitionUserConfigurationNoPaging",
    group: "associations",
    repeatable: true,
  },
  {
    operationId: "limits/list",
    v4: "GET /crm/associations/v4/definitions/configurations/{fromObjectType}/{toObjectType}",
    dated: "GET /crm/associations/2026-03/definitions/configurations/{fromObjectType}/{toObjectType}",
    answers: "200 CollectionResponsePublicAssociationDefinitionUserConfigurationNoPaging",
    group: "associations",
    repeatable: true,
  },
  {
    operationId: "limits/create",
    v4: "POST /crm/associations/v4/definitions/configurations/{fromObjectType}/{toObjectType}/batch/create",
    dated: "POST /crm/associations/2026-03/definitions/configurations/{fromObjectType}/{toObjectType}/batch/create",
    body: "BatchInputPublicAssociationDefinitionConfigurationCreateRequest",
    answers:
      "201 BatchResponsePublicAssociationDefinitionUserConfiguration, " +
      "207 BatchResponsePublicAssociationDefinitionUserConfigurationWithErrors",
    group: "associations",
    cap: [100, "inferred"],
    repeatable: false,
  },
  {
    operationId: "limits/update",
    v4: "POST /crm/associations/v4/definitions/configurations/{fromObjectType}/{toObjectType}/batch/update",
    dated: "POST /crm/associations/2026-03/definitions/configurations/{fromObjectType}/{toObjectType}/batch/update",
    body: "BatchInputPublicAssociationDefinitionConfigurationUpdateRequest",
    answers:
      "200 BatchResponsePublicAssociationDefinitionConfigurationUpdateResult, " +
      "207 BatchResponsePublicAssociationDefinitionConfigurationUpdateResultWithErrors",
    group: "associations",
    cap: [100, "inferred"],
    repeatable: true,
  },
  {
    operationId: "limits/purge",
    v4: "POST /crm/associations/v4/definitions/configurations/{fromObjectType}/{toObjectType}/batch/purge",
    dated: "POST /crm/associations/2026-03/definitions/configurations/{fromObjectType}/{toObjectType}/batch/purge",
    body: "BatchInputPublicAssociationSpec",
    answers: NO_BODY_IN_V4,
    group: "associations",
    cap: [100, "inferred"],
    repeatable: true,
  },
];

const words = (text: string) => text.trim().split(/\s+/);

/** Scopes for data that is not sensitive: the commonest first, then by name. Any one of them is enough. */
const SCOPES = words(`
  crm.objects.contacts.read crm.objects.contacts.write crm.objects.companies.read crm.objects.companies.write
  crm.objects.deals.read crm.objects.deals.write tickets crm.objects.custom.read crm.objects.custom.write
  crm.objects.line_items.read crm.objects.line_items.write
  crm.objects.appointments.read crm.objects.appointments.write crm.objects.calls.read crm.objects.carts.read
  crm.objects.carts.write crm.objects.commercepayments.read crm.objects.commercepayments.write
  crm.objects.courses.read crm.objects.courses.write crm.objects.emails.read crm.objects.goals.read
  crm.objects.goals.write crm.objects.invoices.read crm.objects.invoices.write crm.objects.leads.read
  crm.objects.leads.write crm.objects.listings.read crm.objects.listings.write crm.objects.meetings.read
  crm.objects.notes.read crm.objects.orders.read crm.objects.orders.write crm.objects.partner-clients.read
  crm.objects.partner-clients.write crm.objects.partner-services.read crm.objects.partner-services.write
  crm.objects.products.read crm.objects.products.write crm.objects.projects.read crm.objects.projects.write
  crm.objects.quotes.read crm.objects.quotes.write crm.objects.services.read crm.objects.services.write
  crm.objects.subscriptions.read crm.objects.subscriptions.write crm.objects.tasks.read crm.objects.users.read
  crm.objects.users.write e-commerce media_bridge.read
`);

/** Scopes for sensitive data, as good as the others; their names are those of the contract of 2026-09-beta. */
const SENSITIVE_SCOPES = words(`
  crm.objects.appointments.sensitive.read.v2 crm.objects.appointments.sensitive.write.v2
  crm.objects.companies.highly_sensitive.read.v2 crm.objects.companies.highly_sensitive.write.v2
  crm.objects.companies.sensitive.read.v2 crm.objects.companies.sensitive.write.v2
  crm.objects.contacts.highly_sensitive.read.v2 crm.objects.contacts.highly_sensitive.write.v2
  crm.objects.contacts.sensitive.read.v2 crm.objects.contacts.sensitive.write.v2
  crm.objects.custom.highly_sensitive.read.v2 crm.objects.custom.highly_sensitive.write.v2
  crm.objects.custom.sensitive.read.v2 crm.objects.custom.sensitive.write.v2
  crm.objects.deals.highly_sensitive.read.v2 crm.objects.deals.highly_sensitive.write.v2
  crm.objects.deals.sensitive.read.v2 crm.objects.deals.sensitive.write.v2
  crm.objects.projects.highly_sensitive.read crm.objects.projects.highly_sensitive.write
  crm.objects.projects.sensitive.read crm.objects.projects.sensitive.write crm.objects.tickets.highly_sensitive.read
  crm.objects.tickets.highly_sensitive.write crm.objects.tickets.sensitive.read crm.objects.tickets.sensitive.write
  tickets.highly_sensitive.v2 tickets.sensitive.v2
`);

/** These also accept a token that only has the basic scope `oauth`. */
const ACCEPT_OAUTH =
  /^(associations\/createDefault|associations\/create|associations\/list|associations\/archive|search\/find)$/;

/** The schema of a body as the table writes it. */
function bodyName(schema: Schema | undefined): string | undefined {
  if (schema?.items?.$ref) return `${nameOf(schema.items.$ref)}[]`;
  return schema?.$ref && nameOf(schema.$ref);
}

function answersOf({ responses }: Operation): string {
  return Object.entries(responses)
    .filter(([code]) => code !== "default")
    .map(([code, { content }]) => [code, bodyName(content?.["application/json"]?.schema)].filter(Boolean).join(" "))
    .join(", ");
}

/** An operation of our spec, as the table writes it. */
function describeOperation(operation: Operation) {
  const { requestBody, "x-batch-limit": cap } = operation;
  if (requestBody && !("content" in requestBody)) throw new Error(`${operation.operationId}: the body is a reference.`);
  return {
    call: `${operation.method} ${operation.path}`,
    body: bodyName(requestBody?.content["application/json"]?.schema),
    bodyRequired: requestBody?.required,
    answers: answersOf(operation),
    group: operation["x-rate-limit-group"],
    cap: cap && [cap.maxInputs, cap.certainty],
    repeatable: operation["x-safe-to-repeat"],
    error: operation.responses.default?.$ref,
  };
}

describe.each(VERSIONS)("%s", (version) => {
  const { document, operations: ours } = specs[version];
  const expected = operations.filter(({ v4 }) => version !== "v4" || v4 !== undefined);

  it("has the operations of the contract and no others", () => {
    expect(expected).toHaveLength(version === "v4" ? 19 : 20);
    expect(ours.map(({ operationId }) => operationId).sort()).toEqual(
      expected.map(({ operationId }) => operationId).sort(),
    );
  });

  it.each(expected.map((row) => [row.operationId, row] as const))("describes %s as the contract does", (_id, row) => {
    expect(describeOperation(operationOf(version, row.operationId))).toEqual({
      call: version === "v4" ? row.v4 : row.dated,
      body: row.body,
      bodyRequired: row.body && true,
      answers: typeof row.answers === "string" ? row.answers : row.answers[version],
      group: row.group,
      cap: row.cap,
      repeatable: row.repeatable,
      error: "#/components/responses/Error",
    });
  });

  it("declares every path parameter of the template, as text except for two 32-bit numbers", () => {
    for (const { path, parameters = [] } of ours) {
      const declared = parameters.flatMap((parameter) =>
        "name" in parameter && parameter.in === "path" ? [parameter] : [],
      );
      expect(declared.map(({ name }) => `{${name}}`)).toEqual(path.match(/\{\w+\}/g) ?? []);
      for (const { name, required, schema } of declared) {
        const numeric = name === "userId" || name === "associationTypeId";
        expect({ name, required, schema }).toEqual({
          name,
          required: true,
          schema: numeric ? { type: "integer", format: "int32" } : { type: "string" },
        });
      }
    }
  });

  it("has query parameters on associations/list only: a cursor and a page size of 500", () => {
    const query = ours.flatMap(({ operationId, parameters = [] }) =>
      parameters.flatMap((parameter) =>
        "name" in parameter && parameter.in !== "path"
          ? [[operationId, parameter.in, parameter.name, parameter.required ?? false, parameter.schema]]
          : [],
      ),
    );
    expect(query).toEqual([
      ["associations/list", "query", "after", false, { type: "string" }],
      ["associations/list", "query", "limit", false, { type: "integer", format: "int32", default: 500 }],
    ]);
  });

  it("answers associations/create with the address of the association", () => {
    expect(Object.keys(operationOf(version, "associations/create").responses["201"]?.headers ?? {})).toEqual([
      "Location",
    ]);
  });

  it("is an OpenAPI 3.1 document of HubSpot's public host, named by its version", () => {
    expect(document.openapi).toBe("3.1.0");
    expect(document.info.version).toBe(version);
    expect(document.servers.map(({ url }) => url)).toEqual(["https://api.hubapi.com"]);
  });

  it("has its tags in the order of use, and one tag on each operation, which begins its operationId", () => {
    const tags = ["associations", "batch", "labels", "limits", "usage", ...(version === "v4" ? [] : ["search"])];
    expect(document.tags?.map(({ name }) => name)).toEqual(tags);
    for (const { operationId, tags } of ours) expect([operationId.split("/")[0]]).toEqual(tags);
  });

  it("accepts a bearer token, or any one of the 80 scopes, the commonest first", () => {
    expect([SCOPES.length, SENSITIVE_SCOPES.length]).toEqual([52, 28]);
    for (const { operationId, security = document.security } of ours) {
      const scopes = [...SCOPES, ...SENSITIVE_SCOPES, ...(ACCEPT_OAUTH.test(operationId) ? ["oauth"] : [])];
      expect(security, operationId).toEqual([{ bearerAuth: [] }, ...scopes.map((scope) => ({ oauth2: [scope] }))]);
    }
  });

  it("defines the two ways to authenticate, and every scope that it accepts", () => {
    const { bearerAuth, oauth2, ...others } = document.components.securitySchemes;
    expect(others).toEqual({});
    expect(bearerAuth).toMatchObject({ type: "http", scheme: "bearer" });
    expect(oauth2?.type).toBe("oauth2");
    const { authorizationCode, ...otherFlows } = oauth2?.flows ?? {};
    expect(otherFlows).toEqual({});
    expect(authorizationCode).toMatchObject({
      authorizationUrl: "https://app.hubspot.com/oauth/authorize",
      tokenUrl: "https://api.hubapi.com/oauth/2026-03/token", // the contract still has v1, which stops on 2027-02-16
    });
    const defined = Object.keys(authorizationCode?.scopes ?? {});
    expect(defined.sort()).toEqual([...SCOPES, ...SENSITIVE_SCOPES, "oauth"].sort());
  });
});

describe("the two versions", () => {
  it("share every operationId; 2026-03 adds the search", () => {
    const ids = (version: Version) => specs[version].operations.map(({ operationId }) => operationId).sort();
    expect(ids("2026-03").filter((id) => id !== "search/find")).toEqual(ids("v4"));
  });
});
