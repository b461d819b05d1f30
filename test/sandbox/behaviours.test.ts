// The table of behaviours: every row has a test that names it, and those that no other file shows are here.
import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { behaviours, renderBehaviours } from "../../src/sandbox/behaviours.js";
import { DEFAULT_SWITCHES } from "../../src/sandbox/switches.js";
import { checkedSandbox, paths, spec, VERSIONS } from "./checked-sandbox.js";

const { objects, associations, schema } = paths["2026-03"];
const PAIR = `${objects}/contacts/1/associations/companies/2`;
const LIST = `${objects}/contacts/1/associations/companies`;
const BATCH = `${associations}/contacts/companies/batch`;
const pair = (from: number | string, to: number | string) => ({ from: { id: String(from) }, to: { id: String(to) } });
const many = <Input>(length: number, input: Input) => Array.from({ length }, () => input);

it("has a test for each row, which names it, and names no other", () => {
  const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith(".test.ts"));
  const tests = files.map((file) => readFileSync(`${import.meta.dirname}/${file}`, "utf8")).join();
  const titles = tests.matchAll(/\(\s*"[^"\n]*?((?: \[[a-z-]+\/[a-z-]+\])+)",/g);
  const named = [...titles].flatMap(([, ids = ""]) => ids.match(/[a-z-]+\/[a-z-]+/g) ?? []);
  expect([...new Set(named)].sort()).toEqual(behaviours.map(({ id }) => id).sort());
});

it("is one table, in the command and in the README, with every switch in it", () => {
  expect(readFileSync("src/sandbox/README.md", "utf8")).toContain(renderBehaviours());
  expect(new Set(behaviours.flatMap((behaviour) => behaviour.switch ?? []))).toEqual(
    new Set(Object.keys(DEFAULT_SWITCHES)),
  );
});

it("archives what is not there, and associates no record with itself [associations/nothing-to-archive]", async () => {
  const { sandbox, send } = checkedSandbox();
  expect((await send("DELETE", PAIR)).status).toBe(204);
  const inputs = [{ from: { id: "1" }, to: [{ id: "2" }] }];
  expect((await send("POST", `${BATCH}/archive`, { inputs })).status).toBe(200);
  expect((await send("PUT", `${objects}/contacts/1/associations/default/contacts/1`)).status).toBe(400);
  expect(sandbox.journal().map(({ changes }) => changes)).toEqual([{}, {}, {}]);
});

it("takes empty types in a batch, and does nothing [associations/empty-types-in-batch]", async () => {
  const { send } = checkedSandbox();
  const batch = await send("POST", `${BATCH}/create`, { inputs: [{ ...pair(1, 2), types: [] }] });
  expect([batch.status, batch.body.results]).toEqual([201, []]);
  expect((await send("GET", LIST)).body.results).toEqual([]);
});

it("takes empty types for one pair, and does nothing [associations/empty-types]", async () => {
  const { send } = checkedSandbox();
  const put = await send("PUT", PAIR, []);
  expect([put.status, put.body.labels]).toEqual([201, []]);
  expect((await send("GET", LIST)).body.results).toEqual([]);
});

it("creates what exists once more, and all is as it was [associations/exists]", async () => {
  const { send } = checkedSandbox();
  const states: unknown[] = [];
  for (let time = 1; time <= 2; time += 1) {
    const put = await send("PUT", PAIR, [spec(1)]);
    states.push([put.status, put.body, (await send("GET", LIST)).body]);
  }
  expect(states[1]).toEqual(states[0]);
});

it("answers ids of associated records as numbers, or as text if told to [associations/record-ids]", async () => {
  for (const recordIds of ["number", "string"] as const) {
    const { send } = checkedSandbox({ recordIds });
    const put = await send("PUT", PAIR, [spec(1)]);
    const found = (await send("GET", LIST)).body.results[0].toObjectId;
    const [read] = (await send("POST", `${BATCH}/read`, { inputs: [{ id: "1" }] })).body.results;
    const shown = [put.body.fromObjectId, found, read.to[0].toObjectId].map((id) => typeof id);
    expect(shown).toEqual(many(3, recordIds));
    expect(read.from.id).toBe("1");
  }
});

it("takes an object by its name, its plural and its id [associations/object-types]", async () => {
  const { send } = checkedSandbox();
  await send("PUT", PAIR, [spec(1)]);
  for (const from of ["contact", "contacts", "0-1"]) {
    for (const to of ["company", "companies", "0-2"]) {
      const { body } = await send("GET", `${objects}/${from}/1/associations/${to}`);
      expect(body.results).toHaveLength(1);
    }
  }
});

it("has records for every positive id up to 2^53-1 [associations/records]", async () => {
  const { send } = checkedSandbox();
  const put = (id: string) => send("PUT", `${objects}/contacts/${id}/associations/default/companies/2`);
  for (const id of ["1", "9007199254740991"]) expect((await put(id)).status).toBe(200);
  for (const id of ["0", "-1", "1.5", "01", "9007199254740992", "x"]) expect((await put(id)).status).toBe(400);
});

it("shows a type without inverse from its own side only [associations/no-inverse]", async () => {
  const { send } = checkedSandbox();
  const ids = async (path: string) =>
    (await send("GET", `${objects}/${path}`)).body.results.flatMap(
      ({ associationTypes }: { associationTypes: { typeId: number }[] }) =>
        associationTypes.map(({ typeId }) => typeId),
    );
  expect((await send("PUT", `${objects}/ticket/1/associations/conversation/2`, [spec(278)])).status).toBe(201);
  expect(await ids("ticket/1/associations/conversation")).toEqual([278]);
  expect(await ids("conversation/2/associations/ticket")).toEqual([]);
});

it("orders pages by record id, with 500 at most [paging/order]", async () => {
  const { sandbox, send } = checkedSandbox();
  const ids = Array.from({ length: 700 }, (_, index) => ((index * 577) % 701) + 1);
  sandbox.seed({
    associations: ids.map((id) => ({ from: { type: "contact", id: 1 }, to: { type: "company", id } })),
  });
  const { results } = (await send("GET", `${LIST}?limit=9999`)).body;
  const sorted = [...ids].sort((a, b) => a - b).slice(0, 500);
  expect(results.map(({ toObjectId }: { toObjectId: number }) => toObjectId)).toEqual(sorted);
  const [read] = (await send("POST", `${BATCH}/read`, { inputs: [{ id: "1" }] })).body.results;
  expect(read.to).toEqual(results);
});

const CAPS = {
  documented: [
    [`${BATCH}/read`, 1_000, { id: "1" }],
    [`${BATCH}/create`, 2_000, { ...pair(1, 2), types: [spec(1)] }],
  ],
  assumed: [
    [`${BATCH}/associate/default`, 2_000, pair(1, 2)],
    [`${BATCH}/archive`, 100, { from: { id: "1" }, to: [{ id: "2" }] }],
    [`${BATCH}/labels/archive`, 100, { ...pair(1, 2), types: [spec(1)] }],
    ...["create", "update", "purge"].map((name) => [
      `${schema}/definitions/configurations/contacts/companies/batch/${name}`,
      100,
      { category: "HUBSPOT_DEFINED", typeId: 279, maxToObjectIds: 5 },
    ]),
  ],
} as unknown as Record<"documented" | "assumed", [path: string, cap: number, input: unknown][]>;

async function holdsCaps(caps: (typeof CAPS)["documented"]) {
  const { send } = checkedSandbox();
  for (const [path, cap, input] of caps) {
    expect((await send("POST", path, { inputs: many(cap, input) })).status).toBeLessThan(300);
    const above = await send("POST", path, { inputs: many(cap + 1, input) });
    const said = `The maximum number of inputs supported in a batch is ${cap}. Please reduce the number of items and try again`;
    expect([path, above.status, above.body.message]).toEqual([path, 400, said]);
  }
}

it("reads 1,000 and creates 2,000 inputs at once [batch/caps]", () => holdsCaps(CAPS.documented));
it("takes 100 or 2,000 inputs of the other batches [batch/other-caps]", () => holdsCaps(CAPS.assumed));

it("gives a result for each input, and archives nothing of a batch with a bad id [batch/results]", async () => {
  const { send } = checkedSandbox();
  const input = { ...pair(1, 2), types: [spec(279), spec(1)] };
  expect((await send("POST", `${BATCH}/create`, { inputs: [input, input] })).body.results).toHaveLength(2);
  const inputs = ["2", "x"].map((id) => ({ from: { id: "1" }, to: [{ id }] }));
  expect((await send("POST", `${BATCH}/archive`, { inputs })).status).toBe(400);
  expect((await send("GET", LIST)).body.results).toHaveLength(1);
});

it("answers removals with one status in both versions, if told to [batch/removal]", async () => {
  for (const archiveStatus of [200, 204] as const) {
    const { send } = checkedSandbox({ archiveStatus });
    for (const version of VERSIONS) {
      const path = `${paths[version].associations}/contacts/companies/batch/archive`;
      const { status, body } = await send("POST", path, { inputs: [{ from: { id: "1" }, to: [{ id: "2" }] }] });
      expect([status, body === undefined]).toEqual([archiveStatus, archiveStatus === 204]);
    }
  }
});

it("gives a label between records of one type one id, and refuses in HubSpot's words [labels/refusals]", async () => {
  const { send } = checkedSandbox();
  const path = `${schema}/contacts/contacts/labels`;
  expect((await send("POST", path, { name: "a", label: "A" })).body.results).toHaveLength(1);
  const again = await send("POST", path, { name: "a", label: "B" });
  expect(again.body).toMatchObject({
    category: "VALIDATION_ERROR",
    message: "An association label with the name a already exists",
  });
});

it("names HubSpot's own labels by their roles [labels/built-in]", async () => {
  const { send } = checkedSandbox();
  const texts = async (pairOfTypes: string) =>
    (await send("GET", `${schema}/${pairOfTypes}/labels`)).body.results.map(({ label }: { label: string }) => label);
  expect(await texts("companies/companies")).toEqual(expect.arrayContaining(["Parent Company", "Child Company", null]));
  expect(await texts("quotes/contacts")).toContain("Signer Contact");
});

it("names the start of a body for whatever is wrong in it [errors/places]", async () => {
  const { send } = checkedSandbox();
  for (const body of ["[\n  {,", "[\n\n  {}]"])
    expect((await send("PUT", PAIR, body)).body.message).toContain("on line 1, column 1");
});

it("takes a number where a text is wanted [errors/numbers]", async () => {
  const { send } = checkedSandbox();
  const created = await send("POST", `${BATCH}/associate/default`, { inputs: [{ from: { id: 1 }, to: { id: 2 } }] });
  expect(created.body.results[0]).toMatchObject(pair(1, 2));
});

it("holds a search to its caps [search/request]", async () => {
  const { send } = checkedSandbox();
  const search = (body: object) => send("POST", `${objects}/contacts/search`, body);
  const filter = { propertyName: "email", operator: "EQ", value: "a" };
  const groups = (number: number, filters: number) => ({
    filterGroups: many(number, { filters: many(filters, filter) }),
  });
  for (const fine of [groups(5, 3), groups(3, 6), { limit: 200 }, { limit: 100, after: "9900" }]) {
    expect((await search(fine)).status).toBe(200);
  }
  const over = [groups(6, 1), groups(1, 7), groups(5, 4), { limit: 201 }, { limit: 101, after: "9900" }];
  for (const body of over) expect((await search(body)).status).toBe(400);
});
