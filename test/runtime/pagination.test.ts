import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createClient } from "../../src/2026-03.js";
import { HubSpotError } from "../../src/runtime/errors.js";

interface Shelf {
  /** Ids on each page. */
  pages: number[][];
  cursorOf?: (page: number) => string;
}

/** A client whose associations come in pages, and the cursors that it was asked for. */
function paged({ pages, cursorOf = (page) => `cursor-${page}` }: Shelf) {
  const asked: (string | null)[] = [];
  const hubspot = createClient({
    accessToken: "t",
    fetch: async (request) => {
      const after = new URL(request.url).searchParams.get("after");
      asked.push(after);
      const index = after === null ? 0 : pages.findIndex((_, page) => cursorOf(page) === after);
      const results = (pages[index] ?? []).map((toObjectId) => ({ toObjectId, associationTypes: [] }));
      const next = index + 1 < pages.length ? { next: { after: cursorOf(index + 1) } } : undefined;
      return Response.json({ results, ...(next && { paging: next }) });
    },
  });
  const list = () => hubspot.associations.list({ from: { type: "contacts", id: "1" }, toType: "companies" });
  return { asked, list };
}

const ids = (items: { toObjectId: string }[]) => items.map(({ toObjectId }) => Number(toObjectId));

describe("a paged call", () => {
  it("gives every item once and in order, whatever the pages, empty ones included", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(fc.nat(), { maxLength: 4 }), { minLength: 1, maxLength: 8 }),
        async (pages) => {
          const { list, asked } = paged({ pages });
          expect(ids(await list().all())).toEqual(pages.flat());
          expect(asked.length).toBe(pages.length);
        },
      ),
      { numRuns: 50 },
    );
  });

  it("is the first page when it is awaited", async () => {
    const { list, asked } = paged({ pages: [[1, 2], [3]] });
    expect(ids((await list()).results)).toEqual([1, 2]);
    expect(asked).toEqual([null]);
  });

  it("gives its pages", async () => {
    const sizes: number[] = [];
    for await (const page of paged({ pages: [[1, 2], [], [3]] })
      .list()
      .pages())
      sizes.push(page.results.length);
    expect(sizes).toEqual([2, 0, 1]);
  });

  it("asks for no page more than the first items need", async () => {
    const { list, asked } = paged({ pages: [[1, 2], [3, 4], [5]] });
    expect(ids(await list().first(3))).toEqual([1, 2, 3]);
    expect(asked).toEqual([null, "cursor-1"]);
  });

  it("stops when the caller leaves the loop", async () => {
    const { list, asked } = paged({ pages: [[1], [2], [3]] });
    for await (const item of list()) if (item.toObjectId === "2") break;
    expect(asked.length).toBe(2);
  });

  it("refuses to hold more items than its bound, instead of giving a part for the whole", async () => {
    await expect(
      paged({ pages: [[1, 2], [3]] })
        .list()
        .all(2),
    ).rejects.toThrow("There are more than 2 items");
    expect(
      ids(
        await paged({ pages: [[1, 2], [3]] })
          .list()
          .all(3),
      ),
    ).toEqual([1, 2, 3]);
  });

  it("ends with an error when a cursor comes back, instead of going in a circle", async () => {
    const { list } = paged({
      pages: [[1], [2], [3]],
      cursorOf: (page) => (page === 2 ? "cursor-1" : `cursor-${page}`),
    });
    await expect(list().all()).rejects.toThrow(HubSpotError);
  });

  it("does not encode a cursor twice that HubSpot has encoded already", async () => {
    const cursorOf = (page: number) => (page === 1 ? "MC0yLTE1OTc0MDA2NTg=" : "");
    const asked: (string | null)[] = [];
    const hubspot = createClient({
      accessToken: "t",
      fetch: async (request) => {
        const after = new URL(request.url).searchParams.get("after");
        asked.push(after);
        const paging = after === null ? { paging: { next: { after: encodeURIComponent(cursorOf(1)) } } } : {};
        return Response.json({ results: [], ...paging });
      },
    });
    await hubspot.associations.list({ from: { type: "contacts", id: "1" }, toType: "companies" }).all();
    expect(asked).toEqual([null, "MC0yLTE1OTc0MDA2NTg="]);
  });

  it("pages a search through its body", async () => {
    const bodies: unknown[] = [];
    const hubspot = createClient({
      accessToken: "t",
      fetch: async (request) => {
        bodies.push(await request.json());
        const record = { id: String(bodies.length), properties: {}, createdAt: "", updatedAt: "", archived: false };
        return Response.json({
          total: 2,
          results: [record],
          ...(bodies.length === 1 && { paging: { next: { after: "1" } } }),
        });
      },
    });
    const found = await hubspot.search.find({ objectType: "contacts", limit: 1 }).all();
    expect(found.map(({ id }) => id)).toEqual(["1", "2"]);
    expect(bodies).toEqual([{ limit: 1 }, { limit: 1, after: "1" }]);
  });
});
