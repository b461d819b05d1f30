import { describe, expect, expectTypeOf, it } from "vitest";
import { createClient, type PublicObjectSearchRequest } from "../../src/2026-03.js";
import { createClient as createV4, type PublicAssociationMultiPost } from "../../src/v4.js";

const inputs = [
  {
    from: { id: "101" },
    to: { id: "202" },
    types: [{ associationCategory: "USER_DEFINED", associationTypeId: 36 }],
  },
] as const;
const pair = { fromType: "contacts", toType: "companies" } as const;
const mutable: PublicAssociationMultiPost[] = inputs.map((input) => ({ ...input, types: [...input.types] }));

/** A client that keeps the bodies it is asked to send. */
function recording(create: typeof createClient | typeof createV4) {
  const bodies: unknown[] = [];
  const fetch = async (request: Request) => {
    bodies.push(await request.json());
    return Response.json({ results: [{ fromObjectId: 1, labels: [] }] });
  };
  return { bodies, hubspot: create({ accessToken: "t", fetch }) };
}

describe("arguments", () => {
  it.each([createV4, createClient])("may be lists that are not to be changed, and those that are", async (create) => {
    const { hubspot, bodies } = recording(create);
    await hubspot.batch.create({ ...pair, inputs });
    await hubspot.batch.create({ ...pair, inputs: mutable });
    await hubspot.batch.createAll(inputs, pair);
    await hubspot.batch.createAll(mutable, pair);
    const records = { from: { type: "contacts", id: "101" }, to: { type: "companies", id: "202" } } as const;
    await hubspot.associations.create({ ...records, types: inputs[0].types });
    expect(bodies.slice(0, 4)).toEqual(Array(4).fill({ inputs }));
  });

  it("take a search that is a constant", async () => {
    const search = {
      filterGroups: [{ filters: [{ propertyName: "associations.contact", operator: "IN", values: ["101"] }] }],
      properties: ["name"],
      sorts: [{ propertyName: "name", direction: "ASCENDING" }],
    } as const satisfies PublicObjectSearchRequest;
    const { hubspot, bodies } = recording(createClient);
    await (hubspot as ReturnType<typeof createClient>).search.find({ objectType: "companies", ...search });
    expect(bodies).toEqual([search]);
  });
});

describe("results", () => {
  it("are lists of their own, to be changed at will", async () => {
    const hubspot = createV4({ accessToken: "t", fetch: async () => Response.json({ results: [] }) });
    const page = await hubspot.associations.list({ from: { type: "contacts", id: "1" }, toType: "companies" });
    expectTypeOf(page.results.push).toBeFunction();
    expectTypeOf(page.results).toEqualTypeOf<(typeof page.results)[number][]>();
    page.results.reverse();
    expect(page.results).toEqual([]);
  });
});
