// Drives every generated wrapper of both versions over a real local HTTP server: what it sends, and what it gives back.
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, expectTypeOf, it } from "vitest";
import * as dated from "../../src/2026-03.js";
import type { ApiCall, BatchOutcome } from "../../src/index.js";
import * as v4 from "../../src/v4.js";
import { type Answer, startRecordingServer } from "./recording-server.js";

type Client = v4.HubSpotClient | dated.HubSpotClient;

interface Case {
  operationId: string;
  call: (client: Client) => Promise<unknown>;
  method: string;
  /** Paths of v4 and of 2026-03; undefined where the version has no such operation. */
  paths: [string | undefined, string];
  query?: Record<string, string>;
  body?: unknown;
}

const from = { type: "contacts", id: "101" };
const to = { type: "companies", id: "202" };
const pair = { fromType: "contacts", toType: "companies" };
const label = { associationCategory: "USER_DEFINED", associationTypeId: 36 } as const;
const labelled = { inputs: [{ from: { id: "101" }, to: { id: "202" }, types: [label] }] };
const record = (rest: string): Case["paths"] => [
  `/crm/v4/objects/contacts/101/associations/${rest}`,
  `/crm/objects/2026-03/contacts/101/associations/${rest}`,
];
const batch = (rest: string): Case["paths"] => [
  `/crm/v4/associations/contacts/companies/batch/${rest}`,
  `/crm/associations/2026-03/contacts/companies/batch/${rest}`,
];
const schema = (rest: string): Case["paths"] => [`/crm/associations/v4/${rest}`, `/crm/associations/2026-03/${rest}`];

const cases: Case[] = [
  {
    operationId: "associations/createDefault",
    call: (client) => client.associations.createDefault({ from, to }),
    method: "PUT",
    paths: record("default/companies/202"),
  },
  {
    operationId: "associations/create",
    call: (client) => client.associations.create({ from, to, types: [label] }),
    method: "PUT",
    paths: record("companies/202"),
    body: [label],
  },
  {
    operationId: "associations/list",
    call: (client) => client.associations.list({ from, toType: "companies", after: "NTA=", limit: 10 }),
    method: "GET",
    paths: record("companies"),
    query: { after: "NTA=", limit: "10" },
  },
  {
    operationId: "associations/archive",
    call: (client) => client.associations.archive({ from, to }),
    method: "DELETE",
    paths: record("companies/202"),
  },
  {
    operationId: "batch/create",
    call: (client) => client.batch.create({ ...pair, ...labelled }),
    method: "POST",
    paths: batch("create"),
    body: labelled,
  },
  {
    operationId: "batch/createDefault",
    call: (client) => client.batch.createDefault({ ...pair, inputs: [{ from: { id: "101" }, to: { id: "202" } }] }),
    method: "POST",
    paths: batch("associate/default"),
    body: { inputs: [{ from: { id: "101" }, to: { id: "202" } }] },
  },
  {
    operationId: "batch/read",
    call: (client) => client.batch.read({ ...pair, inputs: [{ id: "101", after: "NTA=" }] }),
    method: "POST",
    paths: batch("read"),
    body: { inputs: [{ id: "101", after: "NTA=" }] },
  },
  {
    operationId: "batch/archive",
    call: (client) => client.batch.archive({ ...pair, inputs: [{ from: { id: "101" }, to: [{ id: "202" }] }] }),
    method: "POST",
    paths: batch("archive"),
    body: { inputs: [{ from: { id: "101" }, to: [{ id: "202" }] }] },
  },
  {
    operationId: "batch/archiveLabels",
    call: (client) => client.batch.archiveLabels({ ...pair, ...labelled }),
    method: "POST",
    paths: batch("labels/archive"),
    body: labelled,
  },
  {
    operationId: "labels/list",
    call: (client) => client.labels.list(pair),
    method: "GET",
    paths: schema("contacts/companies/labels"),
  },
  {
    operationId: "labels/create",
    call: (client) => client.labels.create({ ...pair, label: "Manager", name: "manager", inverseLabel: "Employee" }),
    method: "POST",
    paths: schema("contacts/companies/labels"),
    body: { label: "Manager", name: "manager", inverseLabel: "Employee" },
  },
  {
    operationId: "labels/update",
    call: (client) => client.labels.update({ ...pair, associationTypeId: 36, label: "Boss" }),
    method: "PUT",
    paths: schema("contacts/companies/labels"),
    body: { associationTypeId: 36, label: "Boss" },
  },
  {
    operationId: "labels/delete",
    call: (client) => client.labels.delete({ ...pair, associationTypeId: 36 }),
    method: "DELETE",
    paths: schema("contacts/companies/labels/36"),
  },
  {
    operationId: "limits/listAll",
    call: (client) => client.limits.listAll(),
    method: "GET",
    paths: schema("definitions/configurations/all"),
  },
  {
    operationId: "limits/list",
    call: (client) => client.limits.list(pair),
    method: "GET",
    paths: schema("definitions/configurations/contacts/companies"),
  },
  {
    operationId: "limits/create",
    call: (client) =>
      client.limits.create({ ...pair, inputs: [{ category: "HUBSPOT_DEFINED", typeId: 279, maxToObjectIds: 5 }] }),
    method: "POST",
    paths: schema("definitions/configurations/contacts/companies/batch/create"),
    body: { inputs: [{ category: "HUBSPOT_DEFINED", typeId: 279, maxToObjectIds: 5 }] },
  },
  {
    operationId: "limits/update",
    call: (client) =>
      client.limits.update({ ...pair, inputs: [{ category: "HUBSPOT_DEFINED", typeId: 279, maxToObjectIds: 6 }] }),
    method: "POST",
    paths: schema("definitions/configurations/contacts/companies/batch/update"),
    body: { inputs: [{ category: "HUBSPOT_DEFINED", typeId: 279, maxToObjectIds: 6 }] },
  },
  {
    operationId: "limits/purge",
    call: (client) => client.limits.purge({ ...pair, inputs: [{ category: "HUBSPOT_DEFINED", typeId: 279 }] }),
    method: "POST",
    paths: schema("definitions/configurations/contacts/companies/batch/purge"),
    body: { inputs: [{ category: "HUBSPOT_DEFINED", typeId: 279 }] },
  },
  {
    operationId: "usage/requestReport",
    call: (client) => client.usage.requestReport({ userId: 9001 }),
    method: "POST",
    paths: [
      "/crm/v4/associations/usage/high-usage-report/9001",
      "/crm/associations/2026-03/usage/high-usage-report/9001",
    ],
  },
  {
    operationId: "search/find",
    call: (client) =>
      (client as dated.HubSpotClient).search.find({
        objectType: "contacts",
        filterGroups: [{ filters: [{ propertyName: "email", operator: "EQ", value: "a@b.c" }] }],
        sorts: [],
        properties: ["email"],
        limit: 10,
        after: "0",
      }),
    method: "POST",
    paths: [undefined, "/crm/objects/2026-03/contacts/search"],
    body: {
      filterGroups: [{ filters: [{ propertyName: "email", operator: "EQ", value: "a@b.c" }] }],
      sorts: [],
      properties: ["email"],
      limit: 10,
      after: "0",
    },
  },
];

const server = await startRecordingServer();
beforeAll(() => server.requests.splice(0));
afterAll(() => server.close());

const versions = [
  { id: "v4", index: 0, module: v4 },
  { id: "2026-03", index: 1, module: dated },
] as const;

describe.each(versions)("wrappers of $id", ({ id, index, module }) => {
  const client = module.createClient({ accessToken: "token", baseUrl: server.url });
  const ofVersion = cases.flatMap((entry) =>
    entry.paths[index] === undefined ? [] : [{ ...entry, path: entry.paths[index] }],
  );

  it("are all here", () => {
    const generated = Object.values(module.operations).map(({ operationId }) => operationId);
    expect(ofVersion.map(({ operationId }) => operationId).sort()).toEqual(generated.sort());
  });

  it.each(ofVersion)(
    "$operationId sends $method and gives back every declared answer",
    async ({ operationId, call, method, path, query = {}, body }) => {
      for (const answer of declaredAnswers(id, operationId)) {
        server.requests.splice(0);
        server.answerWith(answer);
        const { data, body: raw } = await (call(client) as ApiCall<unknown>).withResponse();
        expect(data).toEqual(isBatch(operationId) ? outcome(answer.body) : withTextIds(answer.body));
        expect(raw).toEqual(answer.body);
        expect(server.requests).toMatchObject([{ method, path, query, headers: { authorization: "Bearer token" } }]);
        expect(server.requests[0]?.body).toEqual(body);
      }
    },
  );
});

describe("results", () => {
  const client = v4.createClient({ accessToken: "token", baseUrl: server.url });

  it("are typed by the spec of the version", () => {
    type Result<T extends (...args: never[]) => Promise<unknown>> = Awaited<ReturnType<T>>;
    expectTypeOf<
      Result<v4.AssociationsApi["createDefault"]>
    >().toEqualTypeOf<v4.BatchResponsePublicDefaultAssociation>();
    expectTypeOf<Result<v4.AssociationsApi["archive"]>>().toEqualTypeOf<void>();
    type PairInput = v4.PublicAssociationMultiPost;
    expectTypeOf<Result<v4.BatchApi["create"]>>().toEqualTypeOf<BatchOutcome<PairInput, v4.LabelsBetweenObjectPair>>();
    expectTypeOf<Result<v4.BatchApi["archive"]>>().toEqualTypeOf<
      BatchOutcome<v4.PublicAssociationMultiArchive, never>
    >();
    expectTypeOf<
      Result<dated.LabelsApi["list"]>
    >().toEqualTypeOf<dated.CollectionResponseAssociationSpecWithLabelNoPaging>();
  });

  it("give record ids as text whatever the wire sends, and say that a label may be null", async () => {
    const types = [{ category: "HUBSPOT_DEFINED", typeId: 279, label: null }];
    server.answerWith({ status: 200, body: { results: [{ toObjectId: 202, associationTypes: types }] } });
    const page = await client.associations.list({ from, toType: "companies" });
    expectTypeOf(page.results[0]?.toObjectId).toEqualTypeOf<string | undefined>();
    expectTypeOf(page.results[0]?.associationTypes[0]?.label).toEqualTypeOf<string | null | undefined>();
    expect(page.results[0]?.toObjectId).toBe("202");
  });

  it("leave enums open when reading and closed when writing", () => {
    expectTypeOf<"A_NEW_ONE">().toExtend<v4.AssociationSpecWithLabel["category"]>();
    expectTypeOf<"A_NEW_ONE">().not.toExtend<v4.AssociationSpec["associationCategory"]>();
  });

  it("name the values of every enum", () => {
    expect(v4.AssociationCategory.USER_DEFINED).toBe("USER_DEFINED");
    expect(Object.keys(v4.BatchStatus)).toEqual(["CANCELED", "COMPLETE", "PENDING", "PROCESSING"]);
    expectTypeOf(v4.AssociationCategory.WORK).toExtend<v4.AssociationSpec["associationCategory"]>();
  });

  it("come through the typed fetch client as they are on the wire", async () => {
    server.answerWith({ status: 200, body: { results: [] } });
    const { data } = await client.fetch.GET("/crm/associations/v4/definitions/configurations/all");
    expectTypeOf(data).toEqualTypeOf<
      v4.CollectionResponsePublicAssociationDefinitionUserConfigurationNoPaging | undefined
    >();
    expect(data).toEqual({ results: [] });
    server.answerWith({ status: 200, body: { results: [{ toObjectId: 202, associationTypes: [] }] } });
    const path = { objectType: "contacts", objectId: "101", toObjectType: "companies" };
    const page = await client.fetch.GET("/crm/v4/objects/{objectType}/{objectId}/associations/{toObjectType}", {
      params: { path },
    });
    expectTypeOf(page.data?.results[0]?.toObjectId).toEqualTypeOf<string | number | undefined>();
    expect(page.data?.results[0]?.toObjectId).toBe(202);
    expect(server.requests.at(-1)?.headers.authorization).toBe("Bearer token");
  });

  it("turn HubSpot's refusal into an ApiError", async () => {
    server.answerWith({
      status: 400,
      body: { status: "error", message: "Unable to infer object type from: widgets", correlationId: "c-1" },
    });
    await expect(
      client.associations.list({ from: { type: "widgets", id: "1" }, toType: "companies" }),
    ).rejects.toMatchObject({
      name: "ApiError",
      status: 400,
      correlationId: "c-1",
    });
  });
});

function isBatch(operationId: string): boolean {
  const operation = Object.values(dated.operations).find((entry) => entry.operationId === operationId);
  return operation !== undefined && "batchLimit" in operation;
}

/** What a batch came to; the inputs of these calls are not those of the examples, so that failures name none. */
function outcome(body: unknown) {
  const { results = [], errors = [] } = (withTextIds(body) ?? {}) as {
    results?: unknown[];
    errors?: unknown[];
  };
  return { succeeded: results, failed: errors.map((error) => ({ input: undefined, error })), notFound: [] };
}

/** The ids that HubSpot sends as numbers, as the client gives them. */
function withTextIds(body: unknown): unknown {
  if (body === undefined) return undefined;
  const ids = ["fromObjectId", "toObjectId"];
  return JSON.parse(JSON.stringify(body), (key, value) =>
    ids.includes(key) && typeof value === "number" ? String(value) : value,
  );
}

/** One answer per declared success of an operation, with the example of the spec. */
function declaredAnswers(version: string, operationId: string): Answer[] {
  const file = new URL(`../../generated/${version}/openapi.json`, import.meta.url);
  const { paths } = JSON.parse(readFileSync(file, "utf8")) as { paths: Record<string, Record<string, OperationShape>> };
  const operation = Object.values(paths)
    .flatMap((item) => Object.values(item))
    .find((entry) => entry.operationId === operationId);
  const successes = Object.entries(operation?.responses ?? {}).filter(([status]) => status.startsWith("2"));
  expect(successes).not.toEqual([]);
  return successes.map(([status, { content }]) => {
    const examples = Object.values(content?.["application/json"]?.examples ?? {});
    return { status: Number(status), ...(examples[0] && { body: examples[0].value }) };
  });
}

interface OperationShape {
  operationId: string;
  responses: Record<string, { content?: Record<string, { examples?: Record<string, { value: unknown }> }> }>;
}
