// What HubSpot does with associations, beyond the shape of its answers.
import { describe, expect, it } from "vitest";
import { checkedSandbox, spec } from "./checked-sandbox.js";

const OBJECTS = "/crm/objects/2026-03";
const SCHEMA = "/crm/associations/2026-03";

async function typesBetween(send: ReturnType<typeof checkedSandbox>["send"], path: string) {
  const { body } = await send("GET", `${OBJECTS}/${path}`);
  return Object.fromEntries(
    body.results.map((item: { toObjectId: number; associationTypes: { typeId: number; category: string }[] }) => [
      item.toObjectId,
      item.associationTypes.map(({ category, typeId }) => (category === "USER_DEFINED" ? `U${typeId}` : typeId)),
    ]),
  );
}

it("replaces labels with the ones that are sent, in both directions, and keeps the unlabeled type [associations/labels-replace]", async () => {
  const { sandbox, send } = checkedSandbox();
  sandbox.seed({
    labels: [
      { from: "contact", to: "company", name: "a", label: "A" },
      { from: "contact", to: "company", name: "b", label: "B", inverseLabel: "b" },
    ],
  });
  const path = `${OBJECTS}/contacts/1/associations/companies/2`;
  await send("PUT", path, [spec(1, "USER_DEFINED")]);
  await send("PUT", path, [spec(3, "USER_DEFINED")]);
  expect(await typesBetween(send, "contacts/1/associations/companies")).toEqual({ 2: ["U3", 279] });
  expect(await typesBetween(send, "companies/2/associations/contacts")).toEqual({ 1: ["U4", 280] });
  await send("PUT", path, [spec(1, "USER_DEFINED"), spec(3, "USER_DEFINED")]);
  expect(await typesBetween(send, "contacts/1/associations/companies")).toEqual({ 2: ["U1", "U3", 279] });
});

it("moves Primary when another company gets it, from either side [associations/one-primary]", async () => {
  const { send } = checkedSandbox();
  await send("PUT", `${OBJECTS}/contacts/1/associations/companies/2`, [spec(1)]);
  await send("PUT", `${OBJECTS}/companies/3/associations/contacts/1`, [spec(2)]);
  expect(await typesBetween(send, "contacts/1/associations/companies")).toEqual({ 2: [279], 3: [1, 279] });
  expect(await typesBetween(send, "companies/2/associations/contacts")).toEqual({ 1: [280] });
  await send("PUT", `${OBJECTS}/contacts/8/associations/companies/3`, [spec(1)]);
  expect(await typesBetween(send, "companies/3/associations/contacts")).toEqual({ 1: [2, 280], 8: [2, 280] });
});

it("keeps Primary when a label comes, unless the switch says otherwise [associations/labels-keep]", async () => {
  for (const labelsReplacePrimary of [false, true]) {
    const { sandbox, send } = checkedSandbox({ labelsReplacePrimary });
    sandbox.seed({ labels: [{ from: "contact", to: "company", name: "a", label: "A" }] });
    await send("PUT", `${OBJECTS}/contacts/1/associations/companies/2`, [spec(1)]);
    await send("PUT", `${OBJECTS}/contacts/1/associations/companies/2`, [spec(1, "USER_DEFINED")]);
    const kept = labelsReplacePrimary ? ["U1", 279] : [1, "U1", 279];
    const types = await typesBetween(send, "contacts/1/associations/companies");
    expect(types[2].map(String).sort()).toEqual(kept.map(String).sort());
    await send("PUT", `${OBJECTS}/contacts/1/associations/companies/2`, [spec(279)]);
    expect(await typesBetween(send, "contacts/1/associations/companies")).toEqual(types);
  }
});

it("makes the first company primary on a default association only when the switch says so [associations/default-primary]", async () => {
  for (const primaryOnDefault of [false, true]) {
    const { send } = checkedSandbox({ primaryOnDefault });
    for (const id of [2, 3]) await send("PUT", `${OBJECTS}/contacts/1/associations/default/companies/${id}`);
    const types = await typesBetween(send, "contacts/1/associations/companies");
    expect(types).toEqual({ 2: primaryOnDefault ? [1, 279] : [279], 3: [279] });
    await send("PUT", `${OBJECTS}/contacts/7/associations/companies/2`, [spec(279)]);
    await send("PUT", `${OBJECTS}/contacts/7/associations/default/companies/3`); // not the first one
    expect(await typesBetween(send, "contacts/7/associations/companies")).toEqual({ 2: [279], 3: [279] });
    await send("PUT", `${OBJECTS}/companies/4/associations/default/contacts/5`);
    await send("PUT", `${OBJECTS}/companies/6/associations/default/contacts/5`);
    expect(await typesBetween(send, "contacts/5/associations/companies")).toEqual({
      4: primaryOnDefault ? [1, 279] : [279],
      6: [279],
    });
  }
});

it("uses one id both ways between records of one type, and two for parent and child [associations/both-directions]", async () => {
  const { send } = checkedSandbox();
  await send("PUT", `${OBJECTS}/companies/1/associations/companies/2`, [spec(13)]);
  expect(await typesBetween(send, "companies/1/associations/companies")).toEqual({ 2: [13, 450] });
  expect(await typesBetween(send, "companies/2/associations/companies")).toEqual({ 1: [14, 450] });
});

it("gives custom objects an unlabeled type of their own when they are first associated [associations/custom-objects]", async () => {
  const { send } = checkedSandbox();
  const put = await send("PUT", `${OBJECTS}/2-123/1/associations/default/contacts/2`);
  expect(put.body.results.map((result: { associationSpec: object }) => result.associationSpec)).toEqual([
    spec(1, "USER_DEFINED"),
    spec(2, "USER_DEFINED"),
  ]);
  expect(await typesBetween(send, "contacts/2/associations/2-123")).toEqual({ 1: ["U2"] });
});

describe("paging", () => {
  it("gives 500 a page, and stays right while records are removed [paging/size]", async () => {
    const { sandbox, send } = checkedSandbox();
    const associations = Array.from({ length: 1_200 }, (_, index) => ({
      from: { type: "company", id: 1 },
      to: { type: "contact", id: index + 1 },
    }));
    sandbox.seed({ associations });
    const seen: number[] = [];
    let after = "";
    do {
      const { body } = await send("GET", `${OBJECTS}/companies/1/associations/contacts${after}`);
      seen.push(...body.results.map((item: { toObjectId: number }) => item.toObjectId));
      for (const id of seen.slice(-3)) await send("DELETE", `${OBJECTS}/companies/1/associations/contacts/${id}`);
      after = body.paging ? `?after=${body.paging.next.after}` : "";
    } while (after !== "");
    expect(seen).toEqual(associations.map(({ to }) => to.id));
  });

  it("has a cursor for each input of a batch read, however often a client encodes it [paging/cursors]", async () => {
    const { sandbox, send } = checkedSandbox();
    const associations = [1, 2].flatMap((company) =>
      Array.from({ length: company * 400 }, (_, index) => ({
        from: { type: "company", id: company },
        to: { type: "contact", id: index + 1 },
      })),
    );
    sandbox.seed({ associations });
    const first = await send("POST", `${SCHEMA}/companies/contacts/batch/read`, { inputs: [{ id: "1" }, { id: "2" }] });
    expect(
      first.body.results.map((result: { to: unknown[]; paging?: object }) => [
        result.to.length,
        result.paging !== undefined,
      ]),
    ).toEqual([
      [400, false],
      [500, true],
    ]);
    const { after } = first.body.results[1].paging.next;
    for (const cursor of [after, decodeURIComponent(after), encodeURIComponent(after)]) {
      const second = await send("POST", `${SCHEMA}/companies/contacts/batch/read`, {
        inputs: [{ id: "2", after: cursor }],
      });
      expect(second.body.results[0].to.length).toBe(300);
    }
  });
});

describe("limits", () => {
  const limit = (typeId: number, maxToObjectIds: number, category = "HUBSPOT_DEFINED") => ({
    category,
    typeId,
    maxToObjectIds,
  });
  const set = (send: ReturnType<typeof checkedSandbox>["send"], pair: string, ...inputs: object[]) =>
    send("POST", `${SCHEMA}/definitions/configurations/${pair}/batch/create`, { inputs });

  it("are held by every operation that writes, in the direction they are set for [limits/direction] [limits/exceeded]", async () => {
    const { send } = checkedSandbox();
    await set(send, "contacts/companies", limit(279, 1));
    const put = (path: string, body?: unknown) => send("PUT", `${OBJECTS}/${path}`, body);
    expect((await put("contacts/1/associations/default/companies/1")).status).toBe(200);
    expect((await put("contacts/1/associations/default/companies/1")).status).toBe(200);
    const refused = [
      await put("contacts/1/associations/default/companies/2"),
      await put("contacts/1/associations/companies/2", [spec(1)]),
      await put("companies/2/associations/default/contacts/1"),
    ];
    for (const { status, body } of refused) {
      expect([status, body.category]).toEqual([400, "VALIDATION_ERROR"]);
      expect(body.context.ASSOCIATION_USER_CONFIG_LIMIT_EXCEEDED).toHaveLength(1);
    }
    const inputs = [2, 1].map((id) => ({ from: { id: "1" }, to: { id: String(id) }, types: [spec(279)] }));
    const batch = await send("POST", `${SCHEMA}/contacts/companies/batch/create`, { inputs });
    expect([batch.status, batch.body.results.length, batch.body.errors[0].subCategory]).toEqual([
      207,
      1,
      "crm.associations.ASSOCIATION_USER_CONFIG_LIMIT_EXCEEDED",
    ]);
    const byDefault = await send("POST", `${SCHEMA}/contacts/companies/batch/associate/default`, {
      inputs: inputs.map(({ from, to }) => ({ from, to })),
    });
    expect([byDefault.status, byDefault.body.numErrors, byDefault.body.results.length]).toEqual([200, 1, 2]);
    const backwards = await send("POST", `${SCHEMA}/companies/contacts/batch/associate/default`, {
      inputs: [{ from: { id: "2" }, to: { id: "1" } }],
    });
    expect(backwards.body.errors[0].context).toEqual({ fromObjectId: ["2"], toObjectId: ["1"] }); // as they were sent
    expect((await put("contacts/2/associations/default/companies/1")).status).toBe(200);
  });

  it("do not touch what is there [limits/label]", async () => {
    const { send } = checkedSandbox();
    for (const id of [1, 2, 3]) await send("PUT", `${OBJECTS}/contacts/1/associations/default/companies/${id}`);
    await set(send, "contacts/companies", limit(279, 1));
    expect(Object.keys(await typesBetween(send, "contacts/1/associations/companies"))).toHaveLength(3);
    expect((await send("PUT", `${OBJECTS}/contacts/1/associations/companies/3`, [spec(1)])).status).toBe(201);
  });

  it("of a label stay within that of the pair, whichever comes first [limits/label]", async () => {
    const { sandbox, send } = checkedSandbox();
    sandbox.seed({ labels: [{ from: "contact", to: "company", name: "a", label: "A" }] });
    expect((await set(send, "contacts/companies", limit(279, 10))).status).toBe(201);
    const above = await set(send, "contacts/companies", limit(1, 11, "USER_DEFINED"));
    expect([above.status, above.body.errors[0].message]).toEqual([
      207,
      "The limit 11 from contacts to companies is not valid. The valid range is 1-10",
    ]);
    expect((await set(send, "contacts/companies", limit(1, 10, "USER_DEFINED"))).status).toBe(201);
    expect((await set(send, "contacts/companies", limit(279, 9))).body.errors[0].message).toContain(
      "The valid range is 10-",
    );
  });

  it("of a label stay below that of the pair when the switch says so [limits/label]", async () => {
    const { sandbox, send } = checkedSandbox({ labelLimits: "below" });
    sandbox.seed({ labels: [{ from: "contact", to: "company", name: "a", label: "A" }] });
    const ranges: string[] = [];
    for (const input of [limit(279, 10), limit(1, 10, "USER_DEFINED"), limit(1, 9, "USER_DEFINED"), limit(279, 9)]) {
      const { body } = await set(send, "contacts/companies", input);
      ranges.push(body.errors?.[0].message.split("The valid range is ")[1] ?? "taken");
    }
    expect(ranges).toEqual(["taken", "1-9", "taken", "10-10000"]);
  });

  it("are purged where there are none, and of types that do not exist [limits/purge]", async () => {
    const { sandbox, send } = checkedSandbox();
    await set(send, "contacts/companies", limit(279, 10));
    const path = `${SCHEMA}/definitions/configurations/contacts/companies/batch/purge`;
    const inputs = [1, 279, 987_654].map((typeId) => ({ category: "HUBSPOT_DEFINED", typeId }));
    for (const changes of [{ "limits purged": 1 }, {}]) {
      expect((await send("POST", path, { inputs })).status).toBe(SCHEMA.includes("v4") ? 204 : 200);
      expect(sandbox.journal().at(-1)?.changes).toEqual(changes);
    }
  });

  it("take the place of the ones that are there, and are not changed where there is none [limits/existing]", async () => {
    const { send } = checkedSandbox();
    const base = `${SCHEMA}/definitions/configurations/contacts/companies/batch`;
    const none = await send("POST", `${base}/update`, { inputs: [limit(279, 5)] });
    expect([none.status, none.body.errors[0].message]).toEqual([207, "HUBSPOT_DEFINED=279 has no limit to update"]);
    for (const max of [10, 9]) expect((await set(send, "contacts/companies", limit(279, max))).status).toBe(201);
    const { body } = await send("GET", `${SCHEMA}/definitions/configurations/contacts/companies`);
    expect(body.results.map((item: { userEnforcedMaxToObjectIds: number }) => item.userEnforcedMaxToObjectIds)).toEqual(
      [9],
    );
  });

  it("are 1 to 10,000 [limits/range]", async () => {
    const { send } = checkedSandbox();
    for (const max of [0, 10_001]) {
      const { body } = await set(send, "contacts/companies", limit(279, max));
      expect(body.errors[0].message).toContain("The valid range is 1-10000");
    }
    for (const max of [1, 10_000]) expect((await set(send, "contacts/companies", limit(279, max))).status).toBe(201);
  });

  it("can be refused where there is one already [limits/existing]", async () => {
    const { send } = checkedSandbox({ limitCreateOnExisting: "error" });
    expect((await set(send, "contacts/companies", limit(279, 10))).status).toBe(201);
    expect((await set(send, "contacts/companies", limit(279, 9))).body.errors[0].message).toContain(
      "has a limit already",
    );
  });
});

describe("labels", () => {
  const path = `${SCHEMA}/contacts/companies/labels`;

  it.each([
    ["a hyphen in the name", { name: "a-b", label: "A" }],
    ["a digit at the start of the name", { name: "1a", label: "A" }],
    ["an empty label", { name: "a", label: " " }],
  ])("are refused with %s [labels/paired]", async (_why, body) => {
    const { send } = checkedSandbox();
    const answer = await send("POST", path, body);
    expect([answer.status, answer.body.category]).toEqual([400, "VALIDATION_ERROR"]);
  });

  it("are refused twice under one name, and above their number [labels/number]", async () => {
    const { send } = checkedSandbox({ labelsPerPair: 2 });
    expect((await send("POST", path, { name: "a", label: "A" })).status).toBe(200);
    expect((await send("POST", path, { name: "a", label: "B" })).status).toBe(400);
    expect((await send("POST", path, { name: "b", label: "B" })).status).toBe(200);
    expect((await send("POST", path, { name: "c", label: "C" })).status).toBe(400);
  });

  it("stay while they are in use, and HubSpot's own types always [labels/in-use]", async () => {
    const { send } = checkedSandbox();
    await send("POST", path, { name: "a", label: "A" });
    await send("PUT", `${OBJECTS}/contacts/1/associations/companies/2`, [spec(1, "USER_DEFINED")]);
    expect((await send("DELETE", `${path}/1`)).body.message).toContain("is in use");
    expect((await send("DELETE", `${path}/279`)).body.message).toContain("defined by HubSpot");
    expect((await send("PUT", path, { associationTypeId: 279, label: "X" })).body.message).toContain(
      "defined by HubSpot",
    );
    await send("POST", `${SCHEMA}/contacts/companies/batch/labels/archive`, {
      inputs: [{ from: { id: "1" }, to: { id: "2" }, types: [spec(1, "USER_DEFINED")] }],
    });
    expect((await send("DELETE", `${path}/1`)).status).toBe(204);
  });
});

it("removes everything with the unlabeled type [associations/archive]", async () => {
  const { send } = checkedSandbox();
  await send("PUT", `${OBJECTS}/contacts/1/associations/companies/2`, [spec(1)]);
  await send("POST", `${SCHEMA}/companies/contacts/batch/labels/archive`, {
    inputs: [{ from: { id: "2" }, to: { id: "1" }, types: [spec(280)] }],
  });
  expect(await typesBetween(send, "contacts/1/associations/companies")).toEqual({});
});
