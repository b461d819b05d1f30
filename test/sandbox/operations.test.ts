// Every operation of both versions, over fetch, on one state.
import { describe, expect, it } from "vitest";
import { routes as routes202603 } from "../../generated/2026-03/routes.js";
import { routes as routesV4 } from "../../generated/v4/routes.js";
import { handlers } from "../../src/sandbox/handlers.js";
import { checkedSandbox, paths, spec, VERSIONS } from "./checked-sandbox.js";

it("has a handler for every operation of every version, and no other", () => {
  const operations = [...routesV4, ...routes202603].map(({ operationId }) => operationId);
  expect(Object.keys(handlers).sort()).toEqual([...new Set(operations)].sort());
  expect([routesV4.length, routes202603.length]).toEqual([19, 20]);
});

describe.each(VERSIONS)("%s", (version) => {
  const { objects, associations, schema } = paths[version];
  const removed = version === "v4" ? 204 : 200;

  it("associates by default in both directions, and answers both [associations/default]", async () => {
    const { send } = checkedSandbox();
    const put = await send("PUT", `${objects}/line_items/7/associations/default/deals/9`);
    expect(put.status).toBe(200);
    expect(put.body.status).toBe("COMPLETE");
    expect(put.body.results).toEqual([
      { from: { id: "7" }, to: { id: "9" }, associationSpec: spec(20) },
      { from: { id: "9" }, to: { id: "7" }, associationSpec: spec(19) },
    ]);
    const back = await send("GET", `${objects}/deal/9/associations/0-8`);
    expect(back.body).toEqual({
      results: [{ toObjectId: 7, associationTypes: [{ category: "HUBSPOT_DEFINED", typeId: 19, label: null }] }],
    });
  });

  it("associates with labels, reads and archives one pair [associations/unlabeled]", async () => {
    const { send } = checkedSandbox();
    const path = `${objects}/contacts/1/associations/companies`;
    const put = await send("PUT", `${path}/2`, [spec(1)]);
    expect(put.status).toBe(201);
    expect(put.headers.get("location")).toBe(`https://api.hubapi.com${path}/2`);
    expect(put.body).toEqual({
      fromObjectTypeId: "0-1",
      fromObjectId: 1,
      toObjectTypeId: "0-2",
      toObjectId: 2,
      labels: ["Primary"],
    });
    expect((await send("GET", path)).body.results[0].associationTypes).toEqual([
      { category: "HUBSPOT_DEFINED", typeId: 1, label: "Primary" },
      { category: "HUBSPOT_DEFINED", typeId: 279, label: null },
    ]);
    expect((await send("DELETE", `${path}/2`)).status).toBe(204);
    expect((await send("DELETE", `${path}/2`)).status).toBe(204);
    expect((await send("GET", path)).body).toEqual({ results: [] });
  });

  it("takes batches of each kind [batch/no-associations] [batch/removal]", async () => {
    const { send } = checkedSandbox();
    const pair = (from: number, to: number) => ({ from: { id: String(from) }, to: { id: String(to) } });
    const base = `${associations}/contacts/companies/batch`;
    const byDefault = await send("POST", `${base}/associate/default`, { inputs: [pair(1, 2), pair(1, 3)] });
    expect([byDefault.status, byDefault.body.results.length]).toEqual([200, 4]);
    const labelled = await send("POST", `${base}/create`, {
      inputs: [
        { ...pair(1, 2), types: [spec(1)] },
        { ...pair(4, 5), types: [] },
      ],
    });
    expect([labelled.status, labelled.body.results.length]).toEqual([201, 1]);
    const read = await send("POST", `${base}/read`, { inputs: [{ id: "1" }, { id: "4" }] });
    expect(read.status).toBe(207);
    expect(read.body.results[0].to.map((item: { toObjectId: number }) => item.toObjectId)).toEqual([2, 3]);
    expect(read.body.numErrors).toBe(1);
    expect(read.body.errors[0]).toEqual({
      status: "error",
      category: "OBJECT_NOT_FOUND",
      subCategory: "crm.associations.NO_ASSOCIATIONS_FOUND",
      message: "No company is associated with contact 4.",
      context: { fromObjectId: ["4"], fromObjectType: ["contact"], toObjectType: ["company"] },
    });
    const unlabelled = await send("POST", `${base}/labels/archive`, { inputs: [{ ...pair(1, 2), types: [spec(1)] }] });
    expect(unlabelled.status).toBe(removed);
    const after = await send("GET", `${objects}/contacts/1/associations/companies`);
    expect(after.body.results[0].associationTypes.map((type: { typeId: number }) => type.typeId)).toEqual([279]);
    const archived = await send("POST", `${base}/archive`, {
      inputs: [{ from: { id: "1" }, to: [{ id: "2" }, { id: "3" }] }],
    });
    expect(archived.status).toBe(removed);
    expect((await send("GET", `${objects}/contacts/1/associations/companies`)).body).toEqual({ results: [] });
  });

  it("creates, lists, updates and deletes labels [labels/single] [labels/paired]", async () => {
    const { send } = checkedSandbox();
    const path = `${schema}/contacts/companies/labels`;
    const single = await send("POST", path, { name: "referrer", label: "Referred By" });
    expect(single.status).toBe(200);
    expect(single.body.results).toEqual([
      { category: "USER_DEFINED", typeId: 1, label: "Referred By" },
      { category: "USER_DEFINED", typeId: 2, label: "Referred By" },
    ]);
    const paired = await send("POST", path, { name: "manager", label: "Manager", inverseLabel: "Employee" });
    expect(paired.body.results).toEqual([
      { category: "USER_DEFINED", typeId: 4, label: "Employee" },
      { category: "USER_DEFINED", typeId: 3, label: "Manager" },
    ]);
    expect((await send("PUT", path, { associationTypeId: 3, label: "Boss", inverseLabel: "Report" })).status).toBe(204);
    const there = await send("GET", path);
    expect(there.body.results.map(({ label }: { label: string }) => label)).toEqual([
      "Primary",
      null,
      "Billing Contact",
      "Referred By",
      "Boss",
    ]);
    const back = await send("GET", `${schema}/companies/contacts/labels`);
    expect(back.body.results.map(({ label }: { label: string }) => label)).toContain("Report");
    expect((await send("DELETE", `${path}/3`)).status).toBe(204);
    const left = await send("GET", `${schema}/companies/contacts/labels`);
    expect(left.body.results.map(({ label }: { label: string }) => label)).not.toContain("Report");
  });

  it("sets, lists, changes and purges limits", async () => {
    const { send } = checkedSandbox();
    const base = `${schema}/definitions/configurations`;
    const input = { category: "HUBSPOT_DEFINED", typeId: 279, maxToObjectIds: 5 };
    const created = await send("POST", `${base}/contacts/companies/batch/create`, {
      inputs: [input, { ...input, typeId: 3 }],
    });
    expect(created.status).toBe(207);
    const limit = { category: "HUBSPOT_DEFINED", typeId: 279, userEnforcedMaxToObjectIds: 5 };
    expect(created.body.results).toEqual([{ ...limit, label: null }]);
    expect((await send("GET", `${base}/all`)).body.results).toEqual([{ ...limit, label: null }]);
    const updated = await send("POST", `${base}/contacts/companies/batch/update`, {
      inputs: [{ ...input, maxToObjectIds: 7 }],
    });
    expect([updated.status, updated.body.results]).toEqual([200, [{ ...limit, userEnforcedMaxToObjectIds: 7 }]]);
    const purged = await send("POST", `${base}/contacts/companies/batch/purge`, {
      inputs: [{ category: "HUBSPOT_DEFINED", typeId: 279 }],
    });
    expect(purged.status).toBe(removed);
    expect((await send("GET", `${base}/contacts/companies`)).body).toEqual({ results: [] });
  });

  it("takes the order for a usage report [usage/report]", async () => {
    const { send } = checkedSandbox();
    const answer = await send("POST", `${associations}/usage/high-usage-report/12`);
    expect([answer.status, answer.body.userId]).toEqual([200, 12]);
  });
});

it("answers v4's labels and limits under both spellings", async () => {
  const { send } = checkedSandbox();
  await send("POST", "/crm/v4/associations/contacts/companies/labels", { name: "a", label: "A" });
  const other = await send("GET", "/crm/associations/v4/contacts/companies/labels");
  expect(other.body.results.at(-1).label).toBe("A");
  expect((await send("GET", "/crm/v4/associations/definitions/configurations/all")).status).toBe(200);
  expect((await send("DELETE", "/crm/v4/associations/contacts/companies/labels/1")).status).toBe(204);
});

it("keeps one state for both versions", async () => {
  const { send } = checkedSandbox();
  await send("PUT", "/crm/v4/objects/contacts/1/associations/default/companies/2");
  const read = await send("GET", "/crm/objects/2026-03/0-1/1/associations/0-2");
  expect(read.body.results[0].toObjectId).toBe(2);
});

it("compares dates in milliseconds and as text, and looks for records without an association [search/request]", async () => {
  const { sandbox, send } = checkedSandbox();
  sandbox.seed({
    records: [
      { type: "contacts", id: 5, properties: { since: "2024-01-01" } },
      { type: "contacts", id: 6 },
    ],
    associations: [{ from: { type: "contact", id: 5 }, to: { type: "company", id: 1 } }],
  });
  const ids = async (propertyName: string, operator: string, value: string) => {
    const body = { filterGroups: [{ filters: [{ propertyName, operator, value }] }], query: "" };
    const answer = await send("POST", "/crm/objects/2026-03/contacts/search", body);
    return answer.body.results.map(({ id }: { id: string }) => id);
  };
  expect(await ids("since", "LT", String(Date.UTC(2025, 0)))).toEqual(["5"]);
  expect(await ids("createdate", "GT", String(Date.UTC(2099, 0)))).toEqual([]);
  expect(await ids("associations.company", "NEQ", "1")).toEqual(["6"]);
});

it("searches the records that exist, seeded ones and associated ones, by nothing or by all it takes [search/records] [search/optional]", async () => {
  const { sandbox, send } = checkedSandbox();
  sandbox.seed({
    records: [
      { type: "contacts", id: 5, properties: { email: "ada@example.com", age: "36" } },
      { type: "contacts", id: 6, properties: { email: "bob@example.com", age: "9" } },
    ],
    associations: [{ from: { type: "contact", id: 7 }, to: { type: "company", id: 1 } }],
  });
  const find = async (body: object) => (await send("POST", "/crm/objects/2026-03/contacts/search", body)).body;
  const ids = (answer: { results: { id: string }[] }) => answer.results.map(({ id }) => id);
  expect(ids(await find({}))).toEqual(["5", "6", "7"]);
  const filters = [{ propertyName: "age", operator: "GT", value: "10" }];
  expect(ids(await find({ filterGroups: [{ filters }] }))).toEqual(["5"]);
  expect(ids(await find({ query: "BOB" }))).toEqual(["6"]);
  expect(
    ids(
      await find({
        filterGroups: [{ filters: [{ propertyName: "associations.company", operator: "EQ", value: "1" }] }],
      }),
    ),
  ).toEqual(["7"]);
  const page = await find({
    limit: 2,
    sorts: [{ propertyName: "hs_object_id", direction: "DESCENDING" }],
    properties: ["email"],
  });
  expect(ids(page)).toEqual(["7", "6"]);
  expect(page.total).toBe(3);
  expect(page.results[1].properties.email).toBe("bob@example.com");
  expect(ids(await find({ limit: 2, after: page.paging.next.after }))).toEqual(["7"]);
});
