import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { createClient } from "../../src/2026-03.js";
import { callOperation } from "../../src/runtime/call-operation.js";
import { connect } from "../../src/runtime/create-client.js";
import { ApiError, ConnectionError, HubSpotError } from "../../src/runtime/errors.js";
import { fetchClient } from "../../src/runtime/fetch-client.js";
import { type OAuthOptions, oauth } from "../../src/runtime/oauth.js";
import { createObservedConnection, ended, ok, read } from "./observed-connection.js";
import { virtualClock } from "./virtual-clock.js";

const unauthorized = () =>
  Response.json({ status: "error", category: "EXPIRED_AUTHENTICATION", message: "expired" }, { status: 401 });

describe("an access token", () => {
  it("is sent as a bearer token", async () => {
    const { call, attempts } = createObservedConnection([ok()], { accessToken: "pat-1" });
    await call();
    expect(attempts[0]?.authorization).toBe("Bearer pat-1");
  });

  it("that is fixed is not tried again after a 401", async () => {
    const { call, attempts } = createObservedConnection([unauthorized()], { accessToken: "pat-1" });
    await expect(call()).rejects.toMatchObject({ status: 401, category: "EXPIRED_AUTHENTICATION" });
    expect(attempts.length).toBe(1);
  });

  it("that a function gives is asked for again after a 401, once", async () => {
    const tokens = ["old", "new", "newer"];
    const accessToken = () => tokens.shift() ?? "none";
    const { call, attempts } = createObservedConnection([unauthorized(), unauthorized(), ok()], { accessToken });
    await expect(call()).rejects.toMatchObject({ status: 401 });
    expect(attempts.map(({ authorization }) => authorization)).toEqual(["Bearer old", "Bearer new"]);
  });

  it.each(["authorization", "Authorization", "AUTHORIZATION"])(
    "gives way to a header `%s` of the call",
    async (name) => {
      let asked = 0;
      const accessToken = () => `${++asked}`;
      const { call, attempts } = createObservedConnection([unauthorized()], { accessToken });
      await expect(call(undefined, { headers: { [name]: "Bearer own" } })).rejects.toMatchObject({ status: 401 });
      expect(attempts.map(({ authorization }) => authorization)).toEqual(["Bearer own"]);
      expect(asked).toBe(0);
    },
  );

  it("gives way to a header of a call through the fetch client", async () => {
    const { connection, attempts } = createObservedConnection([ok()], { accessToken: "pat-1" });
    await fetchClient(connection).request("get", "/x" as never, { headers: { Authorization: "Bearer own" } } as never);
    expect(attempts.map(({ authorization }) => authorization)).toEqual(["Bearer own"]);
  });

  it.each([
    [
      "throws",
      () => {
        throw new Error("no vault");
      },
    ],
    ["rejects", () => Promise.reject(new Error("no vault"))],
  ])("whose function %s ends the call at once, with the cause", async (_name, accessToken) => {
    const { call, attempts, times } = createObservedConnection([ok()], { accessToken });
    const error = await call().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(HubSpotError);
    expect(error).not.toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ message: "accessToken failed: no vault", cause: { message: "no vault" } });
    expect([attempts, times()]).toEqual([[], []]);
  });

  it("must be there", () => {
    expect(() => connect({})).toThrow("createClient: no token. Pass `accessToken`");
  });
});

/** HubSpot's token address and its API in one transport, on a virtual clock. */
function oauthConnection(options: Partial<OAuthOptions> = {}, refusals = 0) {
  const clock = virtualClock();
  const refreshes: Record<string, string>[] = [];
  const authorizations: (string | null)[] = [];
  let refused = 0;
  const connection = connect({
    accessToken: oauth({ clientId: "id", clientSecret: "hush", refreshToken: "r-0", ...options }),
    clock,
    retry: false,
    rateLimit: false,
    fetch: async (request) => {
      if (request.url.endsWith("/token")) {
        refreshes.push({ url: request.url, ...Object.fromEntries(new URLSearchParams(await request.text())) });
        const access_token = `a-${refreshes.length}`;
        return Response.json({ access_token, refresh_token: `r-${refreshes.length}`, expires_in: 1800 });
      }
      authorizations.push(request.headers.get("authorization"));
      return refused++ < refusals ? unauthorized() : ok();
    },
  });
  return {
    connection,
    clock,
    refreshes,
    authorizations,
    call: () => callOperation(connection, read, { id: "1", body: {} }),
  };
}

describe("an OAuth app", () => {
  it("gets its access token from the dated token address, with its secrets in the body", async () => {
    const { call, refreshes, authorizations } = oauthConnection();
    await call();
    expect(refreshes).toEqual([
      {
        url: "https://api.hubapi.com/oauth/2026-03/token",
        grant_type: "refresh_token",
        client_id: "id",
        client_secret: "hush",
        refresh_token: "r-0",
      },
    ]);
    expect(authorizations).toEqual(["Bearer a-1"]);
  });

  it("refreshes once, however many calls wait", async () => {
    const { call, refreshes } = oauthConnection();
    await Promise.all(Array.from({ length: 50 }, call));
    expect(refreshes.length).toBe(1);
  });

  it("refreshes before its token expires, with the newest refresh token", async () => {
    const { call, clock, refreshes } = oauthConnection();
    await call();
    await new Promise<void>((resolve) => clock.after(1_739_000, resolve));
    await call();
    expect(refreshes.length).toBe(1);
    await new Promise<void>((resolve) => clock.after(2_000, resolve));
    await call();
    expect(refreshes.map(({ refresh_token }) => refresh_token)).toEqual(["r-0", "r-1"]);
  });

  it("tells the caller every new pair of tokens", async () => {
    const kept: unknown[] = [];
    const { call } = oauthConnection({ onRefresh: (tokens) => void kept.push(tokens) });
    await call();
    expect(kept).toEqual([{ accessToken: "a-1", refreshToken: "r-1", expiresAt: 1_800_000 }]);
  });

  it("refreshes once and tries once more after a 401, also when many calls get one", async () => {
    const { call, refreshes, authorizations } = oauthConnection({}, 3);
    await Promise.all([call(), call(), call()]);
    expect(refreshes.length).toBe(2);
    expect(authorizations).toEqual([...Array(3).fill("Bearer a-1"), ...Array(3).fill("Bearer a-2")]);
  });

  it("says why HubSpot refused to refresh, without a secret", async () => {
    const refusal = {
      status: "BAD_REFRESH_TOKEN",
      message: "missing or invalid refresh token",
      error: "invalid_grant",
    };
    const connection = connect({
      accessToken: oauth({ clientId: "id", clientSecret: "hush", refreshToken: "r-0" }),
      fetch: async () => Response.json(refusal, { status: 400 }),
    });
    const error = await callOperation(connection, read, { id: "1", body: {} }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ApiError);
    expect((error as Error).message).toBe(
      "oauth/refresh: POST /oauth/2026-03/token failed with 400, BAD_REFRESH_TOKEN: missing or invalid refresh token",
    );
    expect(inspect(error)).not.toMatch(/hush|r-0/);
  });
});

describe("a token", () => {
  it("goes to the configured origin only", async () => {
    const { connection, attempts } = createObservedConnection([ok()]);
    const call = fetchClient(connection).request(
      "get",
      "/" as never,
      { baseUrl: "https://elsewhere.example" } as never,
    );
    await expect(call).rejects.toBeInstanceOf(HubSpotError);
    expect(attempts).toEqual([]);
  });

  it("does not follow a redirect", async () => {
    const redirects: RequestRedirect[] = [];
    const { call } = createObservedConnection([
      (request) => {
        redirects.push(request.redirect);
        return new Response("", { status: 307, headers: { Location: "https://elsewhere.example" } });
      },
    ]);
    await expect(call()).rejects.toMatchObject({ status: 307 });
    expect(redirects).toEqual(["manual"]);
  });

  it("never shows in a client, in an error or in JSON of either", async () => {
    const secrets = { clientId: "id", clientSecret: "hush-secret", refreshToken: "hush-refresh" };
    for (const accessToken of ["hush-token", oauth(secrets)]) {
      const client = createClient({
        accessToken,
        retry: false,
        fetch: async () => Response.json({ message: "no" }, { status: 403 }),
      });
      const error = await client.limits.listAll().catch((reason: unknown) => reason);
      const shown = [client, client.fetch, error].map(
        (value) => inspect(value, { depth: 10, showHidden: true }) + JSON.stringify(value),
      );
      expect(shown.join("")).not.toMatch(/hush/);
    }
  });
});

describe("a source of tokens", () => {
  it("that gives none ends the call before anything is sent", async () => {
    const { call, attempts } = createObservedConnection([ok()], { accessToken: () => undefined as never });
    await expect(call()).rejects.toThrow("no access token");
    expect(attempts).toEqual([]);
  });

  it("that never answers is left when the time of the call is over", async () => {
    const { call, clock } = createObservedConnection([ok()], {
      accessToken: () => new Promise(() => {}),
      timeoutMs: 900,
    });
    await expect(call()).rejects.toMatchObject({ name: "TimeoutError" });
    expect(clock.pending()).toBe(0);
  });

  it("that refreshes gives up on an address that never answers", async () => {
    const clock = virtualClock();
    const accessToken = oauth({ clientId: "id", clientSecret: "hush", refreshToken: "r-0" });
    const source = accessToken({ fetch: ({ signal }) => ended(signal), clock });
    await expect(source).rejects.toMatchObject({ name: "TimeoutError", operationId: "oauth/refresh" });
  });
});
