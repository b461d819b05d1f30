import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createClient } from "../../src/2026-03.js";
import { BulkError, type BulkOptions, type BulkProgress } from "../../src/runtime/bulk.js";
import { ApiError } from "../../src/runtime/errors.js";
import { virtualClock } from "./virtual-clock.js";

const args = { fromType: "contacts", toType: "companies" };
const pairs = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ from: { id: String(index) }, to: { id: `c${index}` } }));
const idsOf = (inputs: readonly { from: { id: string } }[]) => inputs.map(({ from }) => Number(from.id));

/** A client over a store that takes batches of default associations, and what reached it. */
function store(answer: (ids: number[], nth: number) => Response | undefined = () => undefined) {
  const batches: number[][] = [];
  let underWay = 0;
  let most = 0;
  const clock = virtualClock();
  const hubspot = createClient({
    accessToken: "t",
    retry: false,
    rateLimit: false,
    clock,
    fetch: async (request) => {
      most = Math.max(most, ++underWay);
      const { inputs } = (await request.json()) as { inputs: { from: { id: string }; to: { id: string } }[] };
      await new Promise<void>((resolve) => clock.after(10 + (batches.length % 3) * 10, resolve));
      underWay -= 1;
      batches.push(idsOf(inputs));
      const results = inputs.map(({ from, to }) => ({
        from,
        to,
        associationSpec: { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 279 },
      }));
      return answer(idsOf(inputs), batches.length) ?? Response.json({ status: "COMPLETE", results });
    },
  });
  const send = (
    inputs: Iterable<ReturnType<typeof pairs>[number]> | AsyncIterable<ReturnType<typeof pairs>[number]>,
    options?: BulkOptions,
  ) => hubspot.batch.createDefaultAll(inputs, args, options);
  return { batches, send, clock, most: () => most };
}

/** HubSpot's answer to a batch with one of these in it, which it refuses as a whole. */
const refusing =
  (...bad: number[]) =>
  (ids: number[]) =>
    ids.some((id) => bad.includes(id))
      ? Response.json({ category: "VALIDATION_ERROR", message: "no" }, { status: 400 })
      : undefined;

const out = () => new Response("", { status: 503 });

describe("a bulk call", () => {
  it("puts a batch behind the checkpoint once its outcome was taken", async () => {
    const { send } = store();
    let checkpoint = { done: 0 };
    const run = send(pairs(3), {
      batchSize: 1,
      onProgress: (progress) => {
        checkpoint = progress.checkpoint;
      },
    });
    const seen: number[] = [];
    for await (const { succeeded } of run) {
      seen.push(checkpoint.done);
      expect(succeeded.length).toBe(1);
    }
    expect([...seen, checkpoint.done]).toEqual([0, 1, 2, 3]);
  });

  it("ends with where it stands when what is told of progress throws", async () => {
    const cause = new Error("disk full");
    const fail = () => {
      throw cause;
    };
    const error = await store()
      .send(pairs(2), { batchSize: 1, onProgress: fail })
      .catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: "BulkError", cause, checkpoint: { done: 1 }, outcome: { failed: [] } });
  });

  it("leaves out on request what is equal to an input before the checkpoint, and counts it as done", async () => {
    const { send, batches } = store();
    const [one, two] = pairs(2) as [ReturnType<typeof pairs>[number], ReturnType<typeof pairs>[number]];
    let last: BulkProgress | undefined;
    const options = {
      unique: true,
      resumeFrom: { done: 1 },
      onProgress: (progress: BulkProgress) => {
        last = progress;
      },
    };
    await send([one, two, one, two], options);
    expect(batches).toEqual([[1]]);
    expect(last).toMatchObject({ done: 4, total: 4, remainingMs: 0, checkpoint: { done: 4 } });
  });

  it("takes inputs for equal whatever the order of their properties, and ids as numbers or text", async () => {
    const { send, batches } = store();
    const [one] = pairs(1) as [ReturnType<typeof pairs>[number]];
    const turned = { to: one.to, from: { id: 0 as unknown as string } };
    await send([one, turned], { unique: true });
    expect(batches).toEqual([[0]]);
  });

  it("has catch and finally, as a promise has", async () => {
    const { send } = store(() => new Response("", { status: 403 }));
    let ended = 0;
    const reason = await send(pairs(1)).catch((error: unknown) => error);
    await expect(
      send(pairs(1)).finally(() => {
        ended += 1;
      }),
    ).rejects.toMatchObject({ name: "BulkError" });
    expect([(reason as Error).name, ended]).toEqual(["BulkError", 1]);
  });

  it("sends every input once, in batches no larger than asked, whatever their number", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(60),
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 5 }),
        async (count, batchSize, concurrency) => {
          const { batches, send } = store();
          const outcome = await send(pairs(count), { batchSize, concurrency });
          expect(batches.flat().sort((a, b) => a - b)).toEqual(idsOf(pairs(count)));
          expect(batches.every((batch) => batch.length <= batchSize)).toBe(true);
          expect(idsOf(outcome.succeeded)).toEqual(idsOf(pairs(count)));
        },
      ),
      { numRuns: 40 },
    );
  });

  it("cuts to HubSpot's cap by itself", async () => {
    const { batches, send } = store();
    await send(pairs(4_500));
    expect(batches.map(({ length }) => length).sort()).toEqual([2_000, 2_000, 500].sort());
  });

  it("takes inputs as they come from an async source, and no more of them than it can send", async () => {
    let drawn = 0;
    async function* source() {
      for (const input of pairs(100)) {
        drawn += 1;
        yield input;
      }
    }
    const { send } = store();
    for await (const outcome of send(source(), { batchSize: 10, concurrency: 2 })) {
      expect(outcome.succeeded.length).toBe(10);
      expect(drawn).toBeLessThanOrEqual(30);
      break;
    }
  });

  it("keeps no more batches under way than the concurrency", async () => {
    const { send, most } = store();
    await send(pairs(100), { batchSize: 5, concurrency: 3 });
    expect(most()).toBe(3);
  });

  it("gives batches in the order of the inputs, or as they are done", async () => {
    const order = async (options: BulkOptions) => {
      const firsts: number[] = [];
      for await (const { succeeded } of store().send(pairs(40), { batchSize: 5, concurrency: 8, ...options }))
        firsts.push(idsOf(succeeded)[0] ?? -1);
      return firsts;
    };
    expect(await order({})).toEqual([0, 5, 10, 15, 20, 25, 30, 35]);
    expect((await order({ order: "completion" })).sort((a, b) => a - b)).toEqual([0, 5, 10, 15, 20, 25, 30, 35]);
  });

  it("leaves out inputs that stand there twice, on request", async () => {
    const { batches, send } = store();
    await send([...pairs(3), ...pairs(3)], { unique: true });
    expect(batches).toEqual([[0, 1, 2]]);
  });

  it("names the inputs of a batch that HubSpot refuses, and goes on with the others", async () => {
    const outcome = await store(refusing(7)).send(pairs(20), { batchSize: 5, splitRefused: false });
    expect(outcome.failed.map(({ input }) => Number(input?.from.id))).toEqual([5, 6, 7, 8, 9]);
    expect(outcome.failed[0]?.error).toBeInstanceOf(ApiError);
    expect(outcome.succeeded.length).toBe(15);
  });

  it.each([{ concurrency: 0 }, { batchSize: 0 }, { concurrency: Number.NaN }])(
    "refuses %j instead of sending nothing",
    async (options) => {
      const { batches, send } = store();
      await expect(send(pairs(3), options)).rejects.toThrow(
        "`concurrency` and `batchSize` of a bulk call are 1 at least",
      );
      expect(batches).toEqual([]);
    },
  );

  it("does not send an input that HubSpot would drop without a word", async () => {
    const { batches, send } = store();
    const outcome = await send([...pairs(1), { from: { id: "9" }, to: { id: "" } }]);
    expect(batches).toEqual([[0]]);
    expect(outcome.failed.map(({ error }) => error.message)).toEqual(["an id is missing, empty or no whole number"]);
  });

  it("names an input that JSON cannot hold, or that is none, and sends the others", async () => {
    const { batches, send } = store();
    const odd = [{ from: { id: "8" }, to: { id: "1" }, extra: 1n }, null, "text"] as never[];
    const outcome = await send([...odd, ...pairs(1)], { unique: true });
    expect(batches).toEqual([[0]]);
    expect(outcome.failed.map(({ error }) => error.message)).toEqual([
      "it cannot be written as JSON: Do not know how to serialize a BigInt",
      "it is no object",
      "it is no object",
    ]);
  });

  it("gives what is done while its source stands still, and ends at once when it is aborted", async () => {
    const controller = new AbortController();
    async function* source() {
      yield* pairs(1);
      await new Promise(() => {});
    }
    const outcomes: unknown[] = [];
    const run = async () => {
      const call = store().send(source(), { batchSize: 1, signal: controller.signal });
      for await (const { succeeded } of call) {
        outcomes.push(succeeded.length);
        setTimeout(() => controller.abort("enough"), 1);
      }
    };
    await expect(run()).rejects.toBe("enough");
    expect(outcomes).toEqual([1]);
  });

  it("says where to go on when its source breaks, after everything that was read before", async () => {
    function* source() {
      yield* pairs(5);
      throw new Error("no more lines");
    }
    const { batches, send } = store();
    await expect(send(source(), { batchSize: 2 })).rejects.toMatchObject({
      name: "BulkError",
      message: "Stopped after 4 inputs: no more lines",
      checkpoint: { done: 4 },
    });
    expect(batches).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  it("is used once, and says so instead of giving nothing", async () => {
    const call = store().send(pairs(2));
    await call;
    expect((await call).succeeded.length).toBe(2);
    expect(() => call[Symbol.asyncIterator]()).toThrow("A bulk call is awaited or iterated over once");
  });

  it("stops when no further input could succeed, and says where to go on", async () => {
    const refuse = (_ids: number[], nth: number) =>
      nth > 2 ? Response.json({ message: "no" }, { status: 403 }) : undefined;
    const first = store(refuse);
    const error = await first
      .send(pairs(50), { batchSize: 10, concurrency: 1 })
      .then(undefined, (reason: unknown) => reason);
    expect(error).toBeInstanceOf(BulkError);
    expect(error).toMatchObject({ checkpoint: { done: 20 }, cause: { status: 403 } });
    const second = store();
    await second.send(pairs(50), { batchSize: 10, resumeFrom: (error as BulkError).checkpoint });
    expect(second.batches.flat().sort((a, b) => a - b)).toEqual(idsOf(pairs(50)).slice(20));
  });

  it("keeps what it came to before it stopped, when it was awaited, and shows none of it in its JSON", async () => {
    const refuse = (_ids: number[], nth: number) =>
      nth > 2 ? Response.json({ message: "no" }, { status: 403 }) : undefined;
    const run = () => store(refuse).send(pairs(50), { batchSize: 10, concurrency: 1 });
    const awaited = (await run().then(undefined, (reason: unknown) => reason)) as BulkError;
    expect(idsOf(awaited.outcome?.succeeded as ReturnType<typeof pairs>)).toEqual(idsOf(pairs(20)));
    expect(awaited.progress).toMatchObject({ done: 20, failed: 0, total: 50 });
    expect(JSON.stringify(awaited)).not.toContain("associationSpec");
    const iterated = async () => {
      for await (const _ of run());
    };
    await expect(iterated()).rejects.toMatchObject({ outcome: undefined, progress: { done: 20 } });
  });

  it("counts every batch that it gave before it stopped into its checkpoint", async () => {
    const clock = virtualClock();
    const hubspot = createClient({
      accessToken: "t",
      clock,
      fetch: async (request) => {
        const { inputs } = (await request.json()) as { inputs: { from: { id: string } }[] };
        if (idsOf(inputs).includes(35)) return Response.json({ message: "no" }, { status: 403 }); // before the others
        await new Promise<void>((resolve) => clock.after(10, resolve));
        return Response.json({ results: inputs });
      },
    });
    let given = 0;
    const run = async () => {
      const batches = hubspot.batch.createDefaultAll(pairs(50), args, { batchSize: 10, concurrency: 5 });
      for await (const { succeeded } of batches) given += succeeded.length;
    };
    await expect(run()).rejects.toMatchObject({ name: "BulkError", checkpoint: { done: 30 } });
    expect(given).toBe(30);
  });

  it("tells after every batch how far it is, how fast, and where it could go on", async () => {
    const seen: BulkProgress[] = [];
    await store().send(pairs(30), {
      batchSize: 10,
      concurrency: 1,
      onProgress: (progress) => void seen.push(progress),
    });
    expect(seen.map(({ done, failed, total, checkpoint }) => ({ done, failed, total, checkpoint }))).toEqual(
      [10, 20, 30].map((done) => ({ done, failed: 0, total: 30, checkpoint: { done } })),
    );
    expect(seen[0]).toMatchObject({ perSecond: 1_000, remainingMs: 20 });
    expect(seen[2]).toMatchObject({ remainingMs: 0 });
  });

  it("never sets its checkpoint behind a batch that is not done", async () => {
    const seen: BulkProgress[] = [];
    await store().send(pairs(100), {
      batchSize: 5,
      concurrency: 6,
      order: "completion",
      onProgress: (progress) => void seen.push(progress),
    });
    expect(seen.every(({ done, checkpoint }) => checkpoint.done <= done)).toBe(true);
    expect(seen.at(-1)?.checkpoint).toEqual({ done: 100 });
  });

  it("ends at once with the reason of the caller's signal, and leaves nothing under way", async () => {
    const { send, clock } = store();
    const controller = new AbortController();
    clock.after(25, () => controller.abort("enough"));
    await expect(send(pairs(1_000), { batchSize: 10, signal: controller.signal })).rejects.toBe("enough");
    expect(clock.now()).toBeLessThanOrEqual(50);
  });

  it("uses what the rate limit allows to 99 % and is never refused, against a server that counts", async () => {
    const clock = virtualClock();
    const arrivals: number[] = [];
    let refused = 0;
    const hubspot = createClient({
      accessToken: "t",
      clock,
      rateLimit: { associations: { max: 150, intervalMs: 10_000, concurrency: 20 } },
      fetch: async (request) => {
        const { inputs } = (await request.json()) as { inputs: unknown[] };
        await new Promise<void>((resolve) => clock.after(40, resolve));
        const now = clock.now();
        while (arrivals.length > 0 && now - (arrivals[0] ?? 0) >= 10_000) arrivals.shift();
        if (arrivals.length >= 150) {
          refused += 1;
          return Response.json(
            { policyName: "TEN_SECONDLY_ROLLING", message: "…", correlationId: "c" },
            { status: 429 },
          );
        }
        arrivals.push(now);
        return Response.json({ status: "COMPLETE", results: inputs.slice(0, 1) });
      },
    });
    const source = function* () {
      for (let id = 0; id < 1_000_000; id += 1) yield { from: { id: String(id) }, to: { id: "1" } };
    };
    let done = 0;
    const run = hubspot.batch.createDefaultAll(source(), args, { batchSize: 500, concurrency: 20 });
    for await (const { succeeded, failed } of run) done += succeeded.length + failed.length;
    expect(refused).toBe(0);
    expect(done).toBe(2_000);
    const possibleMs = Math.floor(1_999 / 150) * 10_000; // the last request may go with the fourteenth 150
    expect(possibleMs / clock.now()).toBeGreaterThan(0.99);
  });
});

describe("a batch that HubSpot refuses as a whole", () => {
  it("is sent again in halves until the inputs that it is refused for are found", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 300 }),
        fc.array(fc.nat(299), { maxLength: 2 }),
        async (count, bad) => {
          const { batches, send } = store(refusing(...bad));
          const { succeeded, failed } = await send(pairs(count));
          const isBad = (id: number) => bad.includes(id);
          expect(failed.map(({ input }) => Number(input?.from.id)).sort()).toEqual(
            idsOf(pairs(count)).filter(isBad).sort(),
          );
          expect(idsOf(succeeded).sort()).toEqual(
            idsOf(pairs(count))
              .filter((id) => !isBad(id))
              .sort(),
          );
          const found = new Set(bad.filter((id) => id < count)).size;
          expect(batches.length).toBeLessThanOrEqual(1 + 2 * found * Math.ceil(Math.log2(count)));
        },
      ),
      { numRuns: 40 },
    );
  });

  it("costs no more calls than it takes to find two, however many are bad", async () => {
    const all = idsOf(pairs(2_000));
    const { batches, send } = store(refusing(...all.filter((id) => id % 2 === 0)));
    const { succeeded, failed } = await send(pairs(2_000));
    expect(batches.length).toBeLessThanOrEqual(45);
    expect(succeeded.length + failed.length).toBe(2_000);
    expect(new Set(failed.map(({ input }) => input?.from.id)).size).toBe(failed.length);
  });

  it("is not split again when no part of the one before was accepted", async () => {
    const { batches, send } = store(() => refusing(1)([1]));
    const { failed } = await send(pairs(640), { batchSize: 64, concurrency: 1 });
    expect(failed.length).toBe(640);
    expect(batches.length).toBe(25 + 9);
  });

  it("is not split where sending again could do something twice", async () => {
    let sent = 0;
    const fetch = async () => Response.json({ message: "no" }, { status: ++sent && 400 });
    const hubspot = createClient({ accessToken: "t", fetch });
    const input = { category: "USER_DEFINED", typeId: 36, maxToObjectIds: 2 } as const;
    const { failed } = await hubspot.limits.createAll([input, { ...input, typeId: 37 }], args);
    expect([sent, failed.length]).toEqual([1, 2]);
  });
});

describe("a server that is out", () => {
  it("ends a bulk call after a row of batches, and their inputs stand behind the checkpoint", async () => {
    const first = store((_ids, nth) => (nth > 3 ? out() : undefined));
    const error = await first
      .send(pairs(1_000), { batchSize: 10, concurrency: 2 })
      .then(undefined, (reason: unknown) => reason);
    expect(error).toMatchObject({ name: "BulkError", checkpoint: { done: 30 }, cause: { status: 503 } });
    expect((error as BulkError).outcome).toMatchObject({ failed: [] });
    expect(first.batches.length).toBeLessThan(10);
    const second = store();
    await second.send(pairs(1_000), { resumeFrom: (error as BulkError).checkpoint });
    expect(second.batches.flat().length).toBe(970);
  });

  it("for less than a row of batches makes these fail, in their place", async () => {
    const { send } = store((ids) => (ids.some((id) => id >= 10 && id < 40) ? out() : undefined));
    const outcomes: string[] = [];
    for await (const { succeeded, failed } of send(pairs(60), { batchSize: 10, concurrency: 2 }))
      outcomes.push(`${succeeded.length} and ${failed.length}`);
    expect(outcomes).toEqual(["10 and 0", "0 and 10", "0 and 10", "0 and 10", "10 and 0", "10 and 0"]);
  });

  it("when everything is sent makes the last batches fail", async () => {
    const { succeeded, failed } = await store(out).send(pairs(30), { batchSize: 10 });
    expect([succeeded.length, failed.length]).toEqual([0, 30]);
  });

  it("that cannot be reached is no other", async () => {
    const fetch = async () => Promise.reject(new TypeError("fetch failed"));
    const hubspot = createClient({ accessToken: "t", retry: false, fetch });
    const call = hubspot.batch.createDefaultAll(pairs(100_000), args, { batchSize: 1 });
    await expect(call).rejects.toMatchObject({ checkpoint: { done: 0 }, cause: { name: "ConnectionError" } });
  });
});

describe("a bulk read", () => {
  /** A server with records that have their associations on pages of two. */
  function reader(
    records: Record<string, number[]>,
    cursorOf = (_id: string, page: number) => `page-${page}`,
    later?: () => Response,
  ) {
    const asked: unknown[] = [];
    const hubspot = createClient({
      accessToken: "t",
      retry: false,
      fetch: async (request) => {
        const { inputs } = (await request.json()) as { inputs: { id: string; after?: string }[] };
        asked.push(inputs);
        if (later && asked.length > 1) return later();
        const results = inputs.flatMap(({ id, after }) => {
          const all = records[id];
          if (all === undefined) return [];
          const page = after === undefined ? 0 : ([1, 2, 3].find((one) => cursorOf(id, one) === after) ?? 0);
          const to = all.slice(page * 2, page * 2 + 2).map((toObjectId) => ({ toObjectId, associationTypes: [] }));
          const paging = (page + 1) * 2 < all.length ? { paging: { next: { after: cursorOf(id, page + 1) } } } : {};
          return [{ from: { id }, to, ...paging }];
        });
        const errors = inputs.flatMap(({ id }) =>
          records[id] === undefined
            ? [
                {
                  category: "OBJECT_NOT_FOUND",
                  subCategory: "crm.associations.NO_ASSOCIATIONS_FOUND",
                  message: "none",
                  context: { fromObjectId: [id] },
                },
              ]
            : [],
        );
        return Response.json(
          { status: "COMPLETE", results, ...(errors.length > 0 && { numErrors: errors.length, errors }) },
          { status: errors.length > 0 ? 207 : 200 },
        );
      },
    });
    return {
      asked,
      read: (ids: string[]) =>
        hubspot.batch.readAll(
          ids.map((id) => ({ id })),
          args,
        ),
    };
  }

  it("follows the cursor of each input, and asks again only for those that have more", async () => {
    const { read, asked } = reader({ a: [1, 2, 3, 4, 5], b: [6], c: [7, 8, 9] });
    const { succeeded, notFound } = await read(["a", "b", "c", "d"]);
    expect(succeeded.map(({ from, to }) => [from.id, to.map(({ toObjectId }) => toObjectId)])).toEqual([
      ["a", ["1", "2", "3", "4", "5"]],
      ["b", ["6"]],
      ["c", ["7", "8", "9"]],
    ]);
    expect(succeeded.every(({ paging }) => paging === undefined)).toBe(true);
    expect(notFound).toEqual([{ id: "d" }]);
    expect(asked.slice(1)).toEqual([
      [
        { id: "a", after: "page-1" },
        { id: "c", after: "page-1" },
      ],
      [{ id: "a", after: "page-2" }],
    ]);
  });

  it("fails an input whose cursor comes back, and it alone", async () => {
    const { read } = reader({ a: [1, 2, 3, 4, 5], b: [6] }, () => "page-1");
    const { succeeded, failed } = await read(["a", "b"]);
    expect(succeeded.map(({ from }) => from.id)).toEqual(["b"]);
    expect(failed.map(({ input, error }) => [input, error.message])).toEqual([
      [{ id: "a" }, "The cursor page-1 of a came back: the pages go in a circle"],
    ]);
  });

  it.each([
    ["fails", () => new Response("", { status: 503 })],
    ["is refused", () => Response.json({ message: "no" }, { status: 400 })],
    [
      "says of an input that it fails",
      () => Response.json({ errors: [{ category: "X", message: "no", context: { id: ["a"] } }] }, { status: 207 }),
    ],
  ])("fails the inputs whose cursor it asked for, and no others, when a next page %s", async (_name, later) => {
    const { read } = reader({ a: [1, 2, 3], b: [6] }, undefined, later);
    const { succeeded, failed } = await read(["a", "b"]);
    expect(succeeded.map(({ from }) => from.id)).toEqual(["b"]);
    expect(failed.map(({ input }) => input)).toEqual([{ id: "a" }]);
  });

  it("ends when a next page is not allowed any more", async () => {
    const { read } = reader({ a: [1, 2, 3], b: [6] }, undefined, () => new Response("", { status: 403 }));
    await expect(read(["a", "b"])).rejects.toMatchObject({ name: "BulkError", checkpoint: { done: 0 } });
  });
});
