// What a test can do with a sandbox: copies of state, faults, limits on a clock.
import { describe, expect, it } from "vitest";
import { createClient } from "../../src/v4.js";
import { checkedSandbox } from "./checked-sandbox.js";

const put = (id: number) => `/crm/v4/objects/contacts/1/associations/default/companies/${id}`;
const LIST = "/crm/v4/objects/contacts/1/associations/companies";
const ids = (body: { results: { toObjectId: number }[] }) => body.results.map(({ toObjectId }) => toObjectId);

it("takes the place of the network for the client", async () => {
  const { sandbox } = checkedSandbox();
  const client = createClient({ accessToken: "any", fetch: sandbox.fetch });
  await client.associations.createDefault({ from: { type: "contacts", id: "1" }, to: { type: "companies", id: "2" } });
  const found = await client.associations.list({ from: { type: "contacts", id: "1" }, toType: "companies" }).all(10);
  expect(found.map(({ toObjectId }) => toObjectId)).toEqual(["2"]);
});

it("is called as the global fetch is", async () => {
  const { sandbox } = checkedSandbox({ clock: { now: () => 1_000, sleep: async () => {} } });
  const headers = { authorization: "Bearer a" };
  const json = { ...headers, "content-type": "application/json" };
  const address = (path: string) => `https://api.hubapi.com${path}`;
  const body = '[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":1}]';
  const calls: [string, RequestInit?][] = [
    [address(put(1)), { method: "put", headers }],
    [address(put(2)), { method: "PUT", headers: new Headers(headers), body: null }],
    [address(`${LIST}/3`), { method: "PUT", headers: json, body }],
    [address(`${LIST}/4`), { method: "PUT", headers: json, body: new TextEncoder().encode(body) }],
    [address(`${LIST}/5`), { method: "PUT", headers, body }],
    [address(`${LIST}?limit=2#here`)],
    [address("/crm/v4/objects/contacts/../nothing")],
  ];
  const answers: unknown[] = [];
  for (const [url, init] of calls) {
    const told = async (response: Response) => {
      const { correlationId: _, ...said } = await response.json();
      return { status: response.status, type: response.headers.get("content-type"), said };
    };
    const plain = await told(await sandbox.fetch(url, init));
    expect(await told(await sandbox.fetch(new URL(url), init))).toEqual(plain);
    expect(await told(await sandbox.fetch(new Request(url, init)))).toEqual(plain);
    answers.push(plain.status);
  }
  expect(answers).toEqual([200, 200, 201, 201, 415, 200, 404]);
  await expect(sandbox.fetch(address(LIST), { body })).rejects.toThrow(TypeError);
  const signal = AbortSignal.abort(new Error("enough"));
  await expect(sandbox.fetch(address(put(9)), { method: "PUT", signal })).rejects.toThrow("enough");
  expect(sandbox.journal().at(-1)?.path).not.toBe(put(9));
});

it("goes back to a snapshot, and forks, without one touching the other", async () => {
  const { sandbox, send } = checkedSandbox();
  await send("PUT", put(1));
  const snapshot = sandbox.snapshot();
  const fork = sandbox.fork();
  await send("PUT", put(2));
  const inFork = await fork.fetch(new Request(`https://x${LIST}`, { headers: { authorization: "Bearer a" } }));
  expect(ids(await inFork.json())).toEqual([1]);
  sandbox.restore(snapshot);
  expect(ids((await send("GET", LIST)).body)).toEqual([1]);
  await send("PUT", put(3));
  sandbox.restore(snapshot);
  expect(ids((await send("GET", LIST)).body)).toEqual([1]);
  sandbox.reset();
  expect(ids((await send("GET", LIST)).body)).toEqual([]);
});

it("forks the time too", async () => {
  const { sandbox } = checkedSandbox({ clock: { now: () => 1_000, sleep: async () => {} } });
  sandbox.seed({ access: { expiresAt: 5_000 } });
  const statuses = async () => {
    const answers = [sandbox, sandbox.fork()].map(({ fetch }) => fetch(`https://x${LIST}`));
    return (await Promise.all(answers)).map(({ status }) => status);
  };
  expect(await statuses()).toEqual([200, 200]);
  sandbox.advance(4_000);
  expect(await statuses()).toEqual([401, 401]);
});

it("takes a seed as a whole or not at all", () => {
  const { sandbox } = checkedSandbox();
  const before = sandbox.snapshot();
  const records = [
    { type: "contacts", id: 1 },
    { type: "widgets", id: 2 },
  ];
  expect(() => sandbox.seed({ records, access: { scopes: [] } })).toThrow(
    'records[1].type: there is no object type "widgets"',
  );
  expect(sandbox.snapshot()).toEqual(before);
});

it("forks a state of 10,000 associations in no time", () => {
  const { sandbox } = checkedSandbox();
  const associations = Array.from({ length: 10_000 }, (_, index) => ({
    from: { type: "company", id: 1 },
    to: { type: "contact", id: index + 1 },
  }));
  sandbox.seed({ associations });
  const start = performance.now();
  for (let times = 0; times < 100; times += 1) sandbox.fork();
  expect((performance.now() - start) / 100).toBeLessThan(1); // 0.1 ms is measured by the benchmark; this machine is shared
});

it("keeps tokens apart when each has an account", async () => {
  const { sandbox, send } = checkedSandbox({ portals: "token" });
  await send("PUT", put(1), undefined, { authorization: "Bearer a" });
  expect(ids((await send("GET", LIST, undefined, { authorization: "Bearer b" })).body)).toEqual([]);
  expect(sandbox.portal("a").journal()).toMatchObject([
    {
      number: 1,
      operationId: "associations/createDefault",
      version: "v4",
      status: 200,
      validation: "ok",
      changes: { associated: 1 },
    },
  ]);
});

describe("faults", () => {
  it("strike the nth call of an operation, before the work or after it", async () => {
    const { sandbox, send } = checkedSandbox();
    sandbox.faults([
      { operationId: "associations/createDefault", nth: 1, effect: { status: 503 } },
      { operationId: "associations/createDefault", nth: 2, when: "after", effect: { status: 500 } },
    ]);
    expect((await send("PUT", put(1))).status).toBe(503);
    const lost = await send("PUT", put(2));
    expect([lost.status, lost.body.message]).toEqual([500, "internal error"]);
    expect((await send("PUT", put(3))).status).toBe(200);
    expect(ids((await send("GET", LIST)).body)).toEqual([2, 3]);
  });

  it("fail one input of a batch, and let the others pass", async () => {
    const { sandbox, send } = checkedSandbox();
    sandbox.faults([
      { operationId: "batch/createDefault", input: { id: "2" }, effect: { body: { message: "no luck" } } },
    ]);
    const inputs = ["1", "2", "3"].map((id) => ({ from: { id }, to: { id: "9" } }));
    const { status, body } = await send("POST", "/crm/v4/associations/contacts/companies/batch/associate/default", {
      inputs,
    });
    expect([status, body.results.length, body.numErrors]).toEqual([200, 4, 1]);
    const context = { fromObjectId: ["2"], toObjectId: ["9"] };
    expect(body.errors).toEqual([{ status: "error", category: "INTERNAL_ERROR", message: "no luck", context }]);
  });

  it("fail one input of every batch that answers each, and strike no other operation", async () => {
    const { sandbox, send } = checkedSandbox();
    sandbox.faults([{ input: 0, effect: { body: { category: "CONFLICT" } } }]);
    const pair = { from: { id: "1" }, to: { id: "2" } };
    const limit = { category: "HUBSPOT_DEFINED", typeId: 279, maxToObjectIds: 5 };
    const between = "/crm/associations/2026-03/contacts/companies/batch";
    const limits = "/crm/associations/2026-03/definitions/configurations/contacts/companies/batch";
    const calls = [
      [`${between}/create`, { ...pair, types: [] }, { fromObjectId: ["1"], toObjectId: ["2"] }],
      [`${between}/associate/default`, pair, { fromObjectId: ["1"], toObjectId: ["2"] }],
      [`${between}/read`, { id: "1" }, { fromObjectId: ["1"] }],
      [`${limits}/create`, limit, { category: ["HUBSPOT_DEFINED"], typeId: ["279"] }],
      [`${limits}/update`, limit, { category: ["HUBSPOT_DEFINED"], typeId: ["279"] }],
      [`${between}/archive`, { from: { id: "1" }, to: [{ id: "2" }] }, undefined],
      [`${between}/labels/archive`, { ...pair, types: [] }, undefined],
      [`${limits}/purge`, { category: "HUBSPOT_DEFINED", typeId: 279 }, undefined],
    ] as const;
    for (const [path, input, context] of calls) {
      const { body } = await send("POST", path, { inputs: [input] });
      expect(body.errors, path).toEqual(context && [expect.objectContaining({ category: "CONFLICT", context })]);
    }
    expect(sandbox.journal().map(({ faults }) => faults)).toEqual([1, 1, 1, 1, 1, 0, 0, 0]);
  });

  it("of an input wait for that input", async () => {
    const { sandbox, send } = checkedSandbox();
    sandbox.faults([
      { input: { id: "2" }, times: 1, effect: { body: { message: "one" } } },
      { input: { id: "2" }, times: 1, effect: { body: { category: "CONFLICT" } } },
    ]);
    const path = "/crm/v4/associations/contacts/companies/batch/associate/default";
    const errors: unknown[] = [];
    for (const id of ["1", "2", "2"])
      errors.push((await send("POST", path, { inputs: [{ from: { id }, to: { id: "9" } }] })).body.errors);
    expect(errors).toEqual([undefined, [expect.objectContaining({ message: "one", category: "CONFLICT" })], undefined]);
    expect(sandbox.journal().map(({ faults }) => faults)).toEqual([0, 2, 0]);
  });

  it("can speak as a gateway does", async () => {
    const { sandbox } = checkedSandbox();
    sandbox.faults([{ effect: { status: 502, headers: { "Content-Type": "text/html" }, body: "<html>Bad gateway" } }]);
    const answer = await sandbox.fetch("https://x/crm/v4/objects/contacts/1/associations/companies");
    expect([answer.status, answer.headers.get("content-type"), await answer.text()]).toEqual([
      502,
      "text/html",
      "<html>Bad gateway",
    ]);
  });

  it("change the answer one after the other, where several strike", async () => {
    const { sandbox, send } = checkedSandbox();
    sandbox.faults([
      { effect: { status: 503, headers: { "retry-after": "7" } } },
      { effect: { body: { message: "later" } } },
      { nth: 2, effect: { status: 204 } },
    ]);
    const first = await send("PUT", put(1));
    expect([first.status, first.headers.get("retry-after"), first.body]).toEqual([503, "7", { message: "later" }]);
    const second = await send("PUT", put(1));
    expect([second.status, second.body]).toEqual([204, undefined]); // no answer with a body
  });

  it.each([
    [401, { category: "INVALID_AUTHENTICATION" }],
    [403, { category: "MISSING_SCOPES" }],
    [429, { errorType: "RATE_LIMIT", policyName: "TEN_SECONDLY_ROLLING" }],
    [500, { message: "internal error" }],
    [418, { message: "HTTP 418" }],
  ])("speak HubSpot's language for %i", async (status, body) => {
    const { sandbox, send } = checkedSandbox();
    sandbox.faults([{ effect: { status } }]);
    const answer = await send("PUT", put(1));
    expect(answer).toMatchObject({ status, body: { status: "error", correlationId: expect.any(String), ...body } });
  });

  it("do the work or not, as the effect says", async () => {
    const { sandbox, send } = checkedSandbox();
    const effects = [
      { status: 500 },
      { delivery: "reset" },
      { delivery: "truncated" },
      { delivery: "invalid-json" },
      { body: {} },
    ] as const;
    for (const [index, effect] of effects.entries()) {
      sandbox.faults([{ nth: 1, effect }]);
      await send("PUT", put(index + 1)).catch(() => {});
    }
    sandbox.faults([]);
    expect(ids((await send("GET", LIST)).body)).toEqual([3, 4, 5]);
  });

  it("strike by chance, the same with the same seed", async () => {
    const runOnce = async () => {
      const { sandbox, send } = checkedSandbox();
      sandbox.faults([{ probability: 0.3, seed: 5, effect: { status: 502 } }]);
      const codes: number[] = [];
      for (let id = 1; id <= 40; id += 1) codes.push((await send("PUT", put(id))).status);
      return codes;
    };
    const codes = await runOnce();
    expect(codes).toEqual(await runOnce());
    expect(codes.filter((code) => code === 502).length).toBeGreaterThan(4);
    expect(codes.filter((code) => code === 200).length).toBeGreaterThan(15);
  });

  it("reset, cut off, spoil, delay or hang an answer", async () => {
    const slept: number[] = [];
    const { sandbox } = checkedSandbox({ clock: { now: () => 0, sleep: async (ms) => void slept.push(ms) } });
    const get = (signal?: AbortSignal) =>
      sandbox.fetch(
        new Request(`https://x${LIST}`, { headers: { authorization: "Bearer a" }, ...(signal && { signal }) }),
      );
    sandbox.faults([{ effect: { delivery: "reset" } }]);
    await expect(get()).rejects.toThrow("fetch failed");
    sandbox.faults([{ effect: { delivery: "truncated" } }]);
    await expect((await get()).text()).rejects.toThrow("terminated");
    sandbox.faults([{ effect: { delivery: "invalid-json" } }]);
    await expect((await get()).json()).rejects.toThrow("JSON");
    sandbox.faults([{ effect: { latencyMs: 1_500 } }]);
    expect((await get()).status).toBe(200);
    expect(slept).toEqual([1_500]);
    sandbox.faults([{ effect: { delivery: "hang" } }]);
    const hung = get(AbortSignal.abort(new Error("enough")));
    await expect(hung).rejects.toThrow("enough");
  });
});

describe("rate limits", () => {
  it("count in ten seconds that roll, and recover as time goes on [rate-limits/buckets] [rate-limits/count]", async () => {
    const { sandbox, send } = checkedSandbox({
      rateLimits: { general: 3, associations: 1, search: 1, daily: 6 },
      clock: { now: () => 1_000, sleep: async () => {} },
    });
    const statuses: number[] = [];
    for (let id = 1; id <= 4; id += 1) statuses.push((await send("PUT", put(id))).status);
    expect(statuses).toEqual([200, 200, 200, 429]);
    const refused = await send("PUT", put(5));
    expect(refused.body).toEqual({
      status: "error",
      message: "You have reached your ten_secondly_rolling limit.",
      errorType: "RATE_LIMIT",
      correlationId: refused.headers.get("x-hubspot-correlation-id"),
      policyName: "TEN_SECONDLY_ROLLING",
      groupName: expect.stringMatching(/^publicapi:private_app-api-calls-ten-secondly:\d+:\d+$/),
    });
    expect(refused.headers.get("x-hubspot-ratelimit-remaining")).toBe("0");
    expect(
      (await send("GET", "/crm/v4/associations/contacts/companies/labels")).headers.get("x-hubspot-ratelimit-max"),
    ).toBe("1");
    sandbox.advance(9_999);
    expect((await send("PUT", put(6))).status).toBe(429);
    sandbox.advance(1);
    const again = await send("PUT", put(6));
    expect([again.status, again.headers.get("x-hubspot-ratelimit-daily-remaining")]).toEqual([200, "1"]);
    const search = await send("POST", "/crm/objects/2026-03/contacts/search", {});
    expect([search.status, search.headers.get("x-hubspot-ratelimit-max")]).toEqual([200, null]);
    const { correlationId, ...daily } = (await send("PUT", put(7))).body;
    expect(daily).toEqual({
      status: "error",
      message: "You have reached your daily limit.",
      errorType: "RATE_LIMIT",
      policyName: "DAILY",
      requestId: correlationId,
    });
    sandbox.advance(86_400_000);
    expect((await send("PUT", put(7))).status).toBe(200);
  });

  it("refuse a search that is one too many in a second, by the name of that policy", async () => {
    const { sandbox, send } = checkedSandbox({
      rateLimits: "professional",
      clock: { now: () => 1_000, sleep: async () => {} },
    });
    const search = () => send("POST", "/crm/objects/2026-03/contacts/search", {});
    for (let call = 1; call <= 5; call += 1) expect((await search()).status).toBe(200);
    const refused = await search();
    expect([refused.status, refused.body.policyName, refused.body.message]).toEqual([
      429,
      "SECONDLY",
      "You have reached your secondly limit.",
    ]);
    expect(refused.body.requestId).toBe(refused.body.correlationId);
    sandbox.advance(1_000);
    expect((await search()).status).toBe(200);
  });
});
