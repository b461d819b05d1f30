// Every method of the generated clients against the sandbox, without a token: an independent double answers, and holds
// its answers against the specs.
import { describe, expect, it } from "vitest";
import { createClient as create202603 } from "../../src/2026-03.js";
import type { ApiError } from "../../src/index.js";
import { createClient as createV4 } from "../../src/v4.js";
import { checkedSandbox } from "./checked-sandbox.js";

const between = { fromType: "contacts", toType: "companies" };
const contact = { type: "contacts", id: "1" };
const company = (id: number) => ({ type: "companies", id: String(id) });
const pair = (from: number, to: number) => ({ from: { id: String(from) }, to: { id: String(to) } });
const primary = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 1 } as const;
const unlabeled = { category: "HUBSPOT_DEFINED", typeId: 279 } as const;
const range = (length: number) => Array.from({ length }, (_, index) => index + 1);

/** What the client throws: status and what HubSpot says. */
const refusal = async (call: PromiseLike<unknown>) => {
  const error = (await call.then(
    () => expect.unreachable(),
    (thrown) => thrown,
  )) as ApiError;
  return [error.status, (error.details as { message: string }).message];
};

const unknownType = [400, "Unable to infer object type from: widgets"];

const open = { v4: createV4, "2026-03": create202603 as unknown as typeof createV4 };

/** A client of a version and its sandbox, without a token. */
function checkedClient(version: keyof typeof open) {
  const { sandbox } = checkedSandbox();
  return { sandbox, client: open[version]({ fetch: sandbox.fetch, retry: false }) };
}

describe.each(["v4", "2026-03"] as const)("the client of %s", (version) => {
  it("associates, reads page by page and archives single pairs", async () => {
    const { sandbox, client } = checkedClient(version);
    const made = await client.associations.createDefault({ from: contact, to: company(2) });
    expect(made.results).toHaveLength(2);
    const labelled = await client.associations.create({ from: contact, to: company(3), types: [primary] });
    expect(labelled.labels).toEqual(["Primary"]);
    sandbox.seed({
      associations: range(1_100).map((id) => ({ from: { type: "contact", id: 1 }, to: company(id + 10) })),
    });
    const all = await client.associations.list({ from: contact, toType: "companies" }).all(2_000);
    expect(all.map(({ toObjectId }) => toObjectId)).toEqual(["2", "3", ...range(1_100).map((id) => String(id + 10))]);
    expect(sandbox.journal().filter(({ method }) => method === "GET")).toHaveLength(3);
    await client.associations.archive({ from: contact, to: company(2) });
    const [first] = await client.associations.list({ from: contact, toType: "companies" }).first(1);
    expect(first?.toObjectId).toBe("3");
  });

  it("sends batches of each kind, and any number of inputs", async () => {
    const { client } = checkedClient(version);
    const { batch, associations } = client;
    const count = async () => (await associations.list({ from: contact, toType: "companies" }).all(10_000)).length;
    expect((await batch.createDefault({ ...between, inputs: [pair(1, 2)] })).failed).toEqual([]);
    const partial = await batch.create({
      ...between,
      inputs: [
        { ...pair(1, 3), types: [primary] },
        { ...pair(1, 4), types: [{ associationCategory: "USER_DEFINED", associationTypeId: 99 }] },
      ],
    });
    expect([
      partial.succeeded.length,
      partial.failed.map(({ error }) => "subCategory" in error && error.subCategory),
    ]).toEqual([1, ["crm.associations.INVALID_ASSOCIATION_TYPE"]]);
    expect(
      (
        await batch.createDefaultAll(
          range(2_500).map((id) => pair(1, id)),
          between,
        )
      ).failed,
    ).toEqual([]);
    const types = [{ associationCategory: "HUBSPOT_DEFINED", associationTypeId: 279 }] as const;
    expect((await batch.createAll([{ ...pair(1, 2_501), types: [...types] }], between)).failed).toEqual([]);
    expect(await count()).toBe(2_501);
    const read = await batch.read({ ...between, inputs: [{ id: "1" }, { id: "7000" }] });
    expect([read.succeeded.length, read.notFound.length]).toEqual([1, 1]);
    const [page] = read.succeeded;
    expect([page?.to.length, typeof page?.paging?.next?.after]).toEqual([500, "string"]);
    const next = await batch.read({ ...between, inputs: [{ id: "1", after: page?.paging?.next?.after ?? "" }] });
    expect(next.succeeded[0]?.to[0]?.toObjectId).toBe("501");
    expect((await batch.readAll([{ id: "1" }, { id: "8000" }], between)).notFound).toHaveLength(1);
    expect((await batch.archiveLabels({ ...between, inputs: [{ ...pair(1, 3), types: [primary] }] })).failed).toEqual(
      [],
    );
    expect((await batch.archiveLabelsAll([{ ...pair(1, 4), types: [...types] }], between)).failed).toEqual([]);
    const ended = (id: number) => ({ from: { id: "1" }, to: [{ id: String(id) }] });
    expect((await batch.archive({ ...between, inputs: [ended(5)] })).failed).toEqual([]);
    expect(
      (
        await batch.archiveAll(
          range(250).map((id) => ended(id + 1_000)),
          between,
        )
      ).failed,
    ).toEqual([]);
    expect(await count()).toBe(2_249);
  });

  it("makes labels and limits, asks for the report, and searches", async () => {
    const { sandbox, client } = checkedClient(version);
    const { labels, limits } = client;
    const [label] = (await labels.create({ ...between, name: "boss", label: "Boss" })).results;
    await labels.update({ ...between, associationTypeId: label?.typeId ?? 0, label: "Chief" });
    expect((await labels.list(between)).results.map((item) => item.label)).toContain("Chief");
    await labels.delete({ ...between, associationTypeId: label?.typeId ?? 0 });
    expect((await labels.list(between)).results.map((item) => item.label)).not.toContain("Chief");
    await limits.create({ ...between, inputs: [{ ...unlabeled, maxToObjectIds: 1 }] });
    await limits.update({ ...between, inputs: [{ ...unlabeled, maxToObjectIds: 2 }] });
    const [limit] = (await limits.list(between)).results;
    expect(limit).toMatchObject({ userEnforcedMaxToObjectIds: 2 });
    expect((await limits.listAll()).results).toEqual([limit]);
    await limits.purge({ ...between, inputs: [unlabeled] });
    expect((await limits.list(between)).results).toEqual([]);
    expect((await client.usage.requestReport({ userId: 12 })).userId).toBe(12);
    if (version === "2026-03") {
      const newer = create202603({ fetch: sandbox.fetch });
      sandbox.seed({ records: [{ type: "contacts", id: 5 }] });
      expect((await newer.search.find({ objectType: "contacts" }).all(10)).map(({ id }) => id)).toEqual(["5"]);
      expect(await refusal(newer.search.find({ objectType: "widgets" }))).toEqual(unknownType);
    }
  });

  it("throws HubSpot's refusals for each method", async () => {
    const { sandbox, client } = checkedClient(version);
    const { associations, batch, labels, limits } = client;
    const wrong = { fromType: "contacts", toType: "widgets" };
    const to = { type: "widgets", id: "2" };
    const input = { ...pair(1, 2), types: [primary] };
    const limit = { ...unlabeled, maxToObjectIds: 5 };
    const calls: PromiseLike<unknown>[] = [
      associations.archive({ from: contact, to }),
      associations.create({ from: contact, to, types: [primary] }),
      associations.createDefault({ from: contact, to }),
      associations.list({ from: contact, toType: "widgets" }),
      batch.archive({ ...wrong, inputs: [{ from: { id: "1" }, to: [{ id: "2" }] }] }),
      batch.archiveLabels({ ...wrong, inputs: [input] }),
      batch.create({ ...wrong, inputs: [input] }),
      batch.createDefault({ ...wrong, inputs: [pair(1, 2)] }),
      batch.read({ ...wrong, inputs: [{ id: "1" }] }),
      labels.create({ ...wrong, name: "a", label: "A" }),
      labels.delete({ ...wrong, associationTypeId: 1 }),
      labels.list(wrong),
      labels.update({ ...wrong, associationTypeId: 1, label: "A" }),
      limits.create({ ...wrong, inputs: [limit] }),
      limits.list(wrong),
      limits.purge({ ...wrong, inputs: [unlabeled] }),
      limits.update({ ...wrong, inputs: [limit] }),
    ];
    for (const said of await Promise.all(calls.map(refusal))) expect(said).toEqual(unknownType);
    expect(sandbox.journal().map(({ changes }) => changes)).toEqual(calls.map(() => ({})));
  });

  it("is refused without a token where one is demanded", async () => {
    const { sandbox } = checkedSandbox({ authorization: "required" });
    const client = open[version]({ fetch: sandbox.fetch });
    const calls = [client.limits.listAll(), client.usage.requestReport({ userId: 1 })];
    for (const [status] of await Promise.all(calls.map(refusal))) expect(status).toBe(401);
  });
});
