import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, it, onTestFinished } from "vitest";
import { createClient } from "../../src/2026-03.js";
import type { Middleware } from "../../src/runtime/middleware.js";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/** A server that never answers, and how many requests were given up. */
async function silentServer() {
  let givenUp = 0;
  const server = createServer((request) => {
    request.on("close", () => {
      givenUp += 1;
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, givenUp: () => givenUp };
}

const passing: Middleware = (next) => (request) => next(request);

it.each([
  ["a fetch of its own", {}],
  ["a middleware", { middleware: [passing] }],
])(
  "an attempt through %s ends in time, and its connection with it, whatever was collected meanwhile",
  async (_name, own) => {
    const { baseUrl, givenUp } = await silentServer();
    const fetch = (request: Request) => globalThis.fetch(request);
    const hubspot = createClient({ baseUrl, accessToken: "t", retry: false, attemptTimeoutMs: 300, fetch, ...own });
    const call = hubspot.labels.list({ fromType: "contacts", toType: "companies" }).catch((error: unknown) => error);
    const collecting = setInterval(collect, 40);
    const error = await Promise.race([call, new Promise((resolve) => setTimeout(resolve, 2_000, "no end"))]);
    clearInterval(collecting);
    expect(error).toMatchObject({ name: "TimeoutError" });
    await expect.poll(givenUp, { timeout: 2_000 }).toBe(1);
  },
);
