import { describe, expect, it } from "vitest";
import { debug } from "../../src/runtime/debug.js";
import { createObservedConnection, ok } from "./observed-connection.js";

describe("debug", () => {
  it("writes one line for each attempt, and nothing that is secret", async () => {
    const lines: string[] = [];
    const secret = "https://x.example/?hapikey=hush-1&a=1 with Bearer hush-2 and client_secret=hush-3";
    const { call } = createObservedConnection(
      [
        new Response("hush-body", { status: 503, headers: { "X-HubSpot-Correlation-Id": "c-1" } }),
        new TypeError(`Failed to fetch ${secret}`),
        ok(),
      ],
      { accessToken: "hush-token", onAttempt: debug((line) => lines.push(line)) },
    );
    await call();
    const request = "POST https://api.hubapi.com/shelves/1";
    expect(lines).toEqual([
      `shelves/read, attempt 1: ${request} 503 in 0 ms, correlation id c-1`,
      `shelves/read, attempt 2: ${request} failed (Failed to fetch https://x.example/?hapikey=***&a=1 with Bearer *** and client_secret=***) in 0 ms`,
      `shelves/read, attempt 3: ${request} 200 in 0 ms`,
    ]);
  });
});
