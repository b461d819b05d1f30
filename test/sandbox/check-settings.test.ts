// JavaScript and the control over HTTP do not ask the types: what can never work is told.
import { describe, expect, it } from "vitest";
import type { Fault, Sandbox, SandboxOptions, Seed, Snapshot } from "../../src/sandbox.js";
import { startSandbox, startServer } from "./checked-sandbox.js";

const accessMessage = "access: `scopes` is a list of texts, `expiresAt` a number of milliseconds; it has nothing else";

describe("what is handed over", () => {
  const fetchOnce = (sandbox: Sandbox) => sandbox.fetch("https://x/crm/v4/objects/contacts/1/associations/companies");

  it.each([
    [{ recrods: [] }, "seed: recrods is none of records,associations,labels,limits,access"],
    [{ labels: "x" }, "labels is not a list"],
    [null, "seed: null is none of records"],
    ["x", "seed: 0 is none of records"],
    [{ associations: [{ from: { type: "contacts", id: "1" } }] }, "associations[0].to.type: there is no object type"],
  ])("as a seed is told when it is none: %j", (seed, message) => {
    expect(() => startSandbox().seed(seed as unknown as Seed)).toThrow(message);
  });

  it.each([
    [{ recrods: [] }, "seed: recrods is none of records,associations,labels,limits,access"],
    [{ labels: "x" }, "labels is not a list"],
    [{ limits: [null] }, "limits[0] is not an object"],
    [{ access: null }, accessMessage],
    [{ access: { scope: ["x"] } }, accessMessage],
    [{ access: { scopes: "x" } }, accessMessage],
  ])("as a seed is told over HTTP too: %j", async (seed, message) => {
    const base = await startServer();
    const answer = await fetch(`${base}/_sandbox/seed`, { method: "POST", body: JSON.stringify(seed) });
    expect([answer.status, await answer.json()]).toMatchObject([400, { message }]);
  });

  it.each([null, {}, "x", { version: 99 }])("as a snapshot is told when it is none: %j", (snapshot) => {
    expect(() => startSandbox().restore(snapshot as unknown as Snapshot)).toThrow(
      "restore() takes what snapshot() gave",
    );
  });

  it.each([
    [{ rateLimits: "gold" }, "option rateLimits is free or professional"],
    [{ records: "maybe" }, 'option records is any or strict, not "maybe"'],
    [{ archiveStatus: 7 }, "option archiveStatus is declared or 200 or 204, not 7"],
    [{ foo: 1 }, "option foo is unknown. There are: archiveStatus"],
    [{ toString: 1 }, "option toString is unknown. There are: archiveStatus"],
    [{ clock: { now: () => 0 } }, "option clock is an object with now() and sleep(), not {}"],
    [{ rateLimits: {} }, "option rateLimits is free or professional"],
    [{ rateLimits: { general: 0, associations: 1, search: 1 } }, "option rateLimits is free or professional"],
    [{ rateLimits: { general: 1, associations: 1, search: 1, dayly: 1 } }, "option rateLimits is free or professional"],
  ])("as options is told with the first call, by the server at once: %j", async (options, message) => {
    await expect(fetchOnce(startSandbox(options as SandboxOptions))).rejects.toThrow(message);
    await expect(startServer(options as SandboxOptions)).rejects.toThrow(message);
  });

  it("as undefined is as if it were not there", async () => {
    const names = ["records", "recordIds", "archiveStatus", "scopes", "authorization", "portals"] as const;
    const options = Object.fromEntries(names.map((name) => [name, undefined])) as unknown as SandboxOptions;
    expect((await fetchOnce(startSandbox(options))).status).toBe(200);
    const base = await startServer(options);
    expect((await fetch(`${base}/crm/v4/objects/contacts/1/associations/companies`)).status).toBe(401);
  });

  it.each(["x", null, {}, [null]])("as faults is told with the next call when they are none: %j", async (faults) => {
    const sandbox = startSandbox();
    sandbox.faults(faults as unknown as Fault[]);
    await expect(fetchOnce(sandbox)).rejects.toThrow(/^(Faults are a list|faults\[0\] is no object)/);
    sandbox.faults([]);
    expect((await fetchOnce(sandbox)).status).toBe(200);
  });

  it.each([
    [{ operationId: "batch/creat", effect: { status: 503 } }, "faults[0].operationId is associations/archive or"],
    [{ probability: 3, effect: { status: 503 } }, "faults[0].probability is a number from 0 to 1, not 3"],
    [{ nth: 0, effect: { status: 503 } }, "faults[0].nth is a positive whole number, not 0"],
    [{ effect: {} }, "faults[0].effect is an object that says what happens"],
    [{ effect: { status: 9999 } }, "faults[0].effect.status is from 200 to 599, not 9999"],
    [{ input: {}, effect: { body: {} } }, "faults[0].input is the place of an input, or {id}, not {}"],
    [{ effect: { headers: { "transfer-encoding": "chunked" } } }, "faults[0].effect.headers is an object of names"],
    [{ efect: {} }, "faults[0] is no object with an `effect`"],
    [
      { effect: { headers: { "a b": "c" } } },
      "faults[0].effect.headers is an object of names and texts that HTTP allows",
    ],
    [
      { effect: { headers: { a: "b\n" } } },
      "faults[0].effect.headers is an object of names and texts that HTTP allows",
    ],
    [{ effect: { headers: { a: 1 } } }, "faults[0].effect.headers is an object of names and texts that HTTP allows"],
    [
      { effect: { latencyMs: 2 ** 31 } },
      "faults[0].effect.latencyMs is a number of milliseconds, of which a timer takes",
    ],
    [{ operationId: "batch/archive", input: 0, effect: { body: {} } }, "batch/archive fails as a whole"],
    [
      { input: 0, effect: { status: 500 } },
      "faults[0].effect.status is nothing that one input can have. There are: body",
    ],
    [{ input: 0, when: "after", effect: { body: {} } }, "faults[0].when is nothing that one input can have"],
    [{ input: 0, effect: { body: "no" } }, "faults[0].effect.body is an object: the error of the input"],
  ])("as a fault is told when it can never work: %j", async (fault, message) => {
    const sandbox = startSandbox();
    sandbox.faults([fault as unknown as Fault]);
    await expect(fetchOnce(sandbox)).rejects.toThrow(message);
    const base = await startServer();
    const answer = await fetch(`${base}/_sandbox/faults`, { method: "PUT", body: JSON.stringify([fault]) });
    expect([answer.status, await answer.json()]).toMatchObject([400, { message: expect.stringContaining(message) }]);
  });
});
