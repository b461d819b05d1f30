// What is left of a call that was ended while it waited for something that never comes, or comes too late.
import { expect, it } from "vitest";
import { createClient } from "../../src/2026-03.js";
import { BulkError, oauth } from "../../src/index.js";
import { startSandbox } from "../sandbox/checked-sandbox.js";

const pair = { from: { type: "contacts", id: "101" }, to: { type: "companies", id: "202" } };

it("gives its place in the limiter back, whatever it waits for", async () => {
  let isHealthy = false;
  const never = new Promise<string>(() => {});
  const { fetch } = startSandbox();
  const hubspot = createClient({ fetch, timeoutMs: 20, accessToken: () => (isHealthy ? "token" : never) });
  const calls = Array.from({ length: 10 }, () => hubspot.associations.createDefault(pair));
  const ends = await Promise.allSettled(calls);
  expect(ends.map((one) => one.status)).toEqual(calls.map(() => "rejected"));
  isHealthy = true;
  await expect(hubspot.associations.createDefault(pair, { timeoutMs: 2_000 })).resolves.toMatchObject({
    status: "COMPLETE",
  });
});

it("sends nothing once it was aborted, also when its token comes later", async () => {
  const sandbox = startSandbox();
  let give = (_: string) => {};
  const accessToken = () =>
    new Promise<string>((resolve) => {
      give = resolve;
    });
  const hubspot = createClient({ fetch: sandbox.fetch, accessToken });
  const controller = new AbortController();
  const call = hubspot.associations.createDefault(pair, { signal: controller.signal });
  await new Promise((resolve) => setTimeout(resolve));
  controller.abort(new Error("enough"));
  await expect(call).rejects.toThrow("enough");
  give("token");
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(sandbox.journal()).toEqual([]);
});

it("ends a bulk call whose token cannot be renewed, instead of failing every input", async () => {
  const refused = () => Response.json({ status: "BAD_REFRESH_TOKEN", message: "no" }, { status: 400 });
  const accessToken = oauth({ clientId: "id", clientSecret: "client-secret", refreshToken: "refresh-token" });
  const hubspot = createClient({ fetch: async () => refused(), accessToken });
  const inputs = Array.from({ length: 300 }, (_, index) => ({ from: { id: String(index + 1) }, to: { id: "9" } }));
  const call = hubspot.batch.createDefaultAll(
    inputs,
    { fromType: "contacts", toType: "companies" },
    { batchSize: 100 },
  );
  const error: BulkError = await call.then(
    () => expect.unreachable(),
    (reason) => reason,
  );
  expect(error).toBeInstanceOf(BulkError);
  expect(error.checkpoint).toEqual({ done: 0 });
});

it("gives the raw body of a success that is no JSON", async () => {
  const hubspot = createClient({ fetch: async () => new Response("OK"), accessToken: "token" });
  await expect(hubspot.associations.archive(pair).withResponse()).resolves.toMatchObject({ status: 200, body: "OK" });
});
