// Tokens and secrets must not show, wherever somebody looks: every text below is searched for them.
import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { createClient } from "../../src/2026-03.js";
import { debug } from "../../src/runtime/debug.js";
import { ApiError } from "../../src/runtime/errors.js";
import { oauth } from "../../src/runtime/oauth.js";
import type { AttemptReport } from "../../src/runtime/observe.js";
import { createLimiter } from "../../src/runtime/rate-limit.js";
import { virtualClock } from "./virtual-clock.js";

const pair = { fromType: "contacts", toType: "companies" };

/** Everything that printing, logging or storing a value could show. */
function shown(value: unknown): string {
  const parts = [inspect(value, { showHidden: true, depth: Number.POSITIVE_INFINITY }), String(value)];
  parts.push(JSON.stringify(value) ?? "");
  if (value instanceof Error) parts.push(value.message, value.stack ?? "", shown(value.cause));
  return parts.join("\n");
}

const failures: [string, (request: Request) => Promise<Response>][] = [
  ["HubSpot refuses", async () => Response.json({ category: "X", message: "no" }, { status: 403 })],
  ["HubSpot refuses the token", async () => Response.json({ message: "expired" }, { status: 401 })],
  ["HubSpot limits", async () => Response.json({ policyName: "DAILY", message: "no" }, { status: 429 })],
  ["the answer is no JSON", async () => new Response("<html>", { status: 200 })],
  ["the connection breaks", async () => Promise.reject(new TypeError("fetch failed", { cause: new Error("reset") }))],
];

describe("a token", () => {
  it.each(failures)("shows in no error, client, call or report when %s", async (_name, fetch) => {
    const reports: AttemptReport[] = [];
    for (const accessToken of ["hush-token", () => "hush-token", async () => "hush-token"]) {
      const hubspot = createClient({
        accessToken,
        fetch,
        clock: virtualClock(),
        retry: { attempts: 2 },
        onAttempt: (report) => void reports.push(report),
      });
      const call = hubspot.labels.list(pair, { headers: { "X-Own": "hush-header" } });
      const bulk = hubspot.batch.createDefaultAll([{ from: { id: "1" }, to: { id: "2" } }], pair);
      const errors = [
        await call.catch((error: unknown) => error),
        await bulk.then(undefined, (error: unknown) => error),
      ];
      expect([hubspot, hubspot.fetch, call, bulk, reports, ...errors].map(shown).join("\n")).not.toMatch(/hush/);
      expect(errors[0]).toBeInstanceOf(Error);
    }
  });

  it("shows in no limiter", async () => {
    const limiter = createLimiter({}, virtualClock());
    const fetch = async () => Response.json({ results: [] });
    await createClient({ accessToken: "hush-token", rateLimit: limiter, fetch }).labels.list(pair);
    expect(shown(limiter)).not.toMatch(/hush/);
  });
});

const echoes: [string, (token: string) => Response][] = [
  ["an error", (token) => Response.json({ category: "X", message: `bad ${token}`, token }, { status: 400 })],
  ["a 401", (token) => Response.json({ message: `expired ${token}` }, { status: 401 })],
  ["a 429", (token) => Response.json({ policyName: "DAILY", message: token }, { status: 429 })],
  ["a page of HTML", (token) => new Response(`<pre>Authorization: Bearer ${token}</pre>`, { status: 502 })],
  ["a success that is no JSON", (token) => new Response(`<pre>${token}</pre>`)],
];

describe("a token that the server echoes", () => {
  it.each(echoes)("is not in the error of %s", async (_name, answer) => {
    const fetch = async () => answer("hush-token");
    const own = { headers: { authorization: "Bearer hush-token" } };
    const lines: string[] = [];
    const onAttempt = debug((line) => void lines.push(line));
    const shared = { fetch, retry: false, onAttempt } as const;
    for (const call of [
      createClient({ ...shared, accessToken: "hush-token" }).labels.list(pair),
      createClient({ ...shared, accessToken: () => "hush-token" }).labels.list(pair),
      createClient({ ...shared, accessToken: "another" }).labels.list(pair, own),
    ]) {
      const error = await call.catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(ApiError);
      expect([error, lines].map(shown).join("\n")).not.toMatch(/hush/);
    }
  });

  it("is left out of the reason of a refresh", async () => {
    const fetch = async () => Response.json({ message: "hush-secret or hush-refresh is wrong" }, { status: 400 });
    const source = oauth({ clientId: "app", clientSecret: "hush-secret", refreshToken: "hush-refresh" });
    const call = createClient({ accessToken: source, fetch }).labels.list(pair);
    await expect(call).rejects.toThrow("failed with 400, *** or *** is wrong");
  });
});

describe("an address with a secret", () => {
  it.each(["https://app:hush@proxy.test", "https://hush@proxy.test", "https://proxy.test/?key=hush", "app:hush@proxy"])(
    "is refused when the client is made, and not quoted: %s",
    (baseUrl) => {
      const make = () => createClient({ accessToken: "t", baseUrl });
      expect(make).toThrow("createClient: `baseUrl`");
      expect(make).not.toThrow(/hush/);
    },
  );

  it("is refused for refreshing tokens, and not quoted", async () => {
    const source = oauth({ clientId: "a", clientSecret: "b", refreshToken: "c", tokenUrl: "https://a:hush@b.test/x" });
    const fetch = async () => Response.json({});
    const error = await createClient({ accessToken: source, fetch })
      .labels.list(pair)
      .catch((reason: unknown) => reason);
    expect(shown(error)).toMatch(/oauth: `tokenUrl` is no HTTP address/);
    expect(shown(error)).not.toMatch(/hush/);
  });
});

describe("the secrets of an OAuth app", () => {
  const secrets = { clientId: "app", clientSecret: "hush-secret", refreshToken: "hush-refresh" };

  it.each<[string, () => Promise<Response>]>([
    [
      "is refused",
      async () => Response.json({ status: "BAD", message: "no", refresh_token: "hush-x" }, { status: 400 }),
    ],
    ["is no JSON", async () => new Response("hush-body", { status: 502 })],
    ["breaks", async () => Promise.reject(new TypeError("fetch failed"))],
  ])("show in no error and no client when the refresh %s", async (_name, fetch) => {
    const source = oauth(secrets);
    const hubspot = createClient({ accessToken: source, clock: virtualClock(), fetch });
    const error = await hubspot.labels.list(pair).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(Error);
    expect([error, hubspot, source].map(shown).join("\n")).not.toMatch(/hush/);
  });

  it("do not show when the token that comes cannot stand in a header", async () => {
    const fetch = async () => Response.json({ access_token: "hush\nhush", refresh_token: "hush-new" });
    const hubspot = createClient({ accessToken: oauth(secrets), clock: virtualClock(), fetch });
    const error = await hubspot.labels.list(pair).catch((reason: unknown) => reason);
    expect(shown(error)).toMatch(/cannot stand in a header/);
    expect(shown(error)).not.toMatch(/hush/);
  });
});

describe("secrets of a query", () => {
  it("show in no report and no error of a call through the fetch client", async () => {
    const reports: AttemptReport[] = [];
    const hubspot = createClient({
      accessToken: "hush-token",
      fetch: async () => Promise.reject(new TypeError("fetch failed")),
      retry: false,
      onAttempt: (report) => void reports.push(report),
    });
    const query = { hapikey: "hush-key", access_token: "hush-access" };
    const call = hubspot.fetch.request("get", "/crm/x" as never, { params: { query } } as never);
    const error = await call.catch((reason: unknown) => reason);
    expect(reports.length).toBe(1);
    expect([error, reports].map(shown).join("\n")).not.toMatch(/hush/);
  });
});

describe("two clients of one process", () => {
  it("share no token, no retry setting and no limiter", async () => {
    const clock = virtualClock();
    const make = (accessToken: string, attempts: number, max: number) => {
      const sent: { at: number; token: string | null }[] = [];
      const fetch = async (request: Request) => {
        sent.push({ at: clock.now(), token: request.headers.get("Authorization") });
        return new Response("{}", { status: 503 });
      };
      const rateLimit = { associations: { max, intervalMs: 600_000 }, general: { max, intervalMs: 600_000 } };
      const retry = { attempts, baseDelayMs: 0 };
      return { sent, hubspot: createClient({ accessToken, retry, rateLimit, clock, random: () => 0, fetch }) };
    };
    const [one, other] = [make("one", 2, 100), make("other", 1, 2)];
    const calls = [one, one, other, other].map(({ hubspot }) => hubspot.labels.list(pair).catch(() => {}));
    await Promise.all(calls);
    expect(one.sent).toEqual(Array(4).fill({ at: 0, token: "Bearer one" }));
    expect(other.sent).toEqual(Array(2).fill({ at: 0, token: "Bearer other" }));
  });
});
