// A limiter over a real redis-server. Without one on the machine (Debian's package redis-server) these are left out.
import { type ChildProcess, fork, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { Redis } from "ioredis";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { createRedisLimiter } from "../../src/redis/index.js";
import { densest } from "./densest.js";

const installed = spawnSync("redis-server", ["--version"]).status === 0;
if (!installed) console.warn("redis-server is not installed: the tests of the limiter over Redis are left out");

const folder = mkdtempSync(join(tmpdir(), "associations-redis-"));
let port = 0;
let server: ChildProcess | undefined;

async function startServer() {
  const child = spawn("redis-server", ["--port", String(port), "--save", "", "--dir", folder, "--bind", "127.0.0.1"]);
  server = child;
  await new Promise<void>((resolve, reject) => {
    child.stdout?.on("data", (chunk) => String(chunk).includes("Ready to accept connections") && resolve());
    child.once("error", reject);
    child.once("exit", () => reject(new Error("redis-server ended")));
  });
}

async function stopServer() {
  const child = server;
  server = undefined;
  if (child === undefined || child.exitCode !== null) return;
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  child.kill("SIGKILL");
  await ended;
}

describe.skipIf(!installed)("a limiter over Redis", () => {
  beforeAll(async () => {
    const probe = createServer().listen(0, "127.0.0.1");
    await new Promise<void>((resolve) => probe.once("listening", () => resolve()));
    port = (probe.address() as { port: number }).port;
    await new Promise<void>((resolve) => probe.close(() => resolve()));
    await startServer();
  });

  afterAll(async () => {
    await stopServer();
    rmSync(folder, { recursive: true, force: true });
  });

  function connect(): Redis {
    const client = new Redis(port, "127.0.0.1", { retryStrategy: () => 50 });
    client.on("error", () => {});
    onTestFinished(() => client.disconnect());
    return client;
  }

  it("keeps several processes below the limit together, in every rolling interval", async () => {
    const outfile = join(folder, "worker.mjs");
    const banner = {
      js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
    };
    const entry = fileURLToPath(new URL("worker.ts", import.meta.url));
    await build({ entryPoints: [entry], outfile, bundle: true, platform: "node", format: "esm", banner });
    const work = {
      url: `redis://127.0.0.1:${port}`,
      budget: "app-1:portal-1",
      requests: 25,
      max: 30,
      intervalMs: 1_000,
    };
    const times: number[][] = await Promise.all(
      Array.from({ length: 4 }, async () => {
        const child = fork(outfile, { env: { ...process.env, WORK: JSON.stringify(work) } });
        const sent: number[] = [];
        const outages: unknown[] = [];
        child.on("message", (message: { at?: number; outages?: unknown[] }) => {
          if (message.at) sent.push(message.at);
          outages.push(...(message.outages ?? []));
        });
        const code = await new Promise((resolve) => child.once("exit", resolve));
        expect({ code, outages }).toEqual({ code: 0, outages: [] });
        return sent;
      }),
    );
    const all = times.flat().sort((a, b) => a - b);
    expect(all.length).toBe(100);
    expect(densest(all, 800)).toBeLessThanOrEqual(30); // a busy machine may tell of one late, though it went in time
    expect((all.at(-1) ?? 0) - (all[0] ?? 0)).toBeLessThan(6_000);
  });

  it("does not mix the budgets of two portals", async () => {
    const client = connect();
    const limits = { general: { max: 1, intervalMs: 60_000 } };
    const [one, other] = ["portal-1", "portal-2"].map((budget) => createRedisLimiter({ client, budget, limits }));
    const controller = new AbortController();
    await one?.acquire("general");
    await other?.acquire("general");
    const waiting = one?.acquire("general", controller.signal);
    setTimeout(() => controller.abort("still waiting"), 50);
    await expect(waiting).rejects.toBe("still waiting");
  });

  it("lets every process wait after a 429", async () => {
    const limiters = [connect(), connect()].map((client) => createRedisLimiter({ client, budget: "paused" }));
    (await limiters[0]?.acquire("general"))?.({ status: 429, pauseMs: 1_000 });
    await new Promise((resolve) => setTimeout(resolve, 50));
    const start = Date.now();
    await limiters[1]?.acquire("general");
    expect(Date.now() - start).toBeGreaterThan(800);
  });

  it("leaves no key behind that never ends", async () => {
    const client = connect();
    const limiter = createRedisLimiter({ client, budget: "ending" });
    (await limiter.acquire("general"))({ status: 429, pauseMs: 1_000 });
    await new Promise((resolve) => setTimeout(resolve, 50));
    const keys = await client.keys("hubspot-associations:ending:*");
    expect(keys.length).toBe(3);
    for (const key of keys) expect(await client.pttl(key), key).toBeGreaterThan(0);
  });

  it("goes on within its own part while Redis is gone, and counts there again when it is back", async () => {
    const outages: unknown[] = [];
    let now = 0;
    const clock = {
      now: () => Date.now() + now,
      after: (ms: number, run: () => void) => {
        const timer = setTimeout(run, ms);
        return () => clearTimeout(timer);
      },
    };
    const client = connect();
    const limits = { general: { max: 8, intervalMs: 60_000 } };
    const limiter = createRedisLimiter({
      client,
      budget: "outage",
      limits,
      storeTimeoutMs: 100,
      clock,
      onOutage: (error) => outages.push(error),
    });
    (await limiter.acquire("general"))();
    await stopServer();
    (await limiter.acquire("general"))();
    (await limiter.acquire("general"))();
    await expect(limiter.acquire("general", AbortSignal.timeout(50))).rejects.toThrow("timeout"); // 8 by 4 processes is 2
    expect(outages.length).toBe(1);
    await startServer();
    await expect.poll(() => client.status).toBe("ready");
    now += 5_000;
    (await limiter.acquire("general"))();
    expect((await client.keys("hubspot-associations:outage:slot:*")).length).toBeGreaterThan(0);
  });
});

describe("createRedisLimiter", () => {
  it.each([
    [{ limits: { general: { max: 0, intervalMs: 10_000 } } }, "`limits.general` is 0 requests in 10000 ms"],
    [{ limits: { search: { max: 5, intervalMs: 100 } } }, "`limits.search` is 5 requests in 100 ms"],
    [{ processes: 0 }, "`processes` is 0, less than 1"],
  ])("refuses limits that cannot be kept: %j", (options, message) => {
    expect(() => createRedisLimiter({ client: {}, budget: "b", ...options })).toThrow(message);
  });
});
