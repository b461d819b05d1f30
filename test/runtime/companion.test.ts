import { afterEach, describe, expect, it, vi } from "vitest";
import { associationsOf } from "../../src/2026-03.js";
import { associationsOf as associationsOfV4 } from "../../src/v4.js";

const pair = { from: { type: "contacts", id: "101" }, to: { type: "companies", id: "202" } };

describe("our client for a client of @hubspot/api-client", () => {
  afterEach(() => void vi.unstubAllGlobals());

  function recordRequests(): Request[] {
    const requests: Request[] = [];
    vi.stubGlobal("fetch", async (input: RequestInfo, init?: RequestInit) => {
      requests.push(new Request(input, init));
      return new Response(null, { status: 204 });
    });
    return requests;
  }

  it("sends the token that the other client has at the time of the call", async () => {
    const requests = recordRequests();
    const official = { config: { accessToken: "first" } };
    await associationsOf(official).associations.archive(pair);
    official.config.accessToken = "second";
    await associationsOf(official).associations.archive(pair);
    expect(requests.map(({ headers }) => headers.get("authorization"))).toEqual(["Bearer first", "Bearer second"]);
  });

  it("calls the server that the other client calls", async () => {
    const requests = recordRequests();
    await associationsOf({ config: { accessToken: "t", basePath: "http://localhost:4010" } }).associations.archive(
      pair,
    );
    expect(requests[0]?.url).toBe("http://localhost:4010/crm/objects/2026-03/contacts/101/associations/companies/202");
  });

  it("is the same at each call, one for each client and version, so that they share no rate limit by accident", () => {
    const [one, other] = [{ config: { accessToken: "a" } }, { config: { accessToken: "a" } }];
    expect(associationsOf(one)).toBe(associationsOf(one));
    expect(associationsOf(one)).not.toBe(associationsOf(other));
    expect(associationsOf(one)).not.toBe(associationsOfV4(one));
  });

  it("says what is missing where it is given a stand-in", () => {
    const standIn = { crm: {} } as unknown as { config: object };
    expect(() => associationsOf(standIn)).toThrow(/no client of @hubspot\/api-client was given/);
  });

  it("can be made before there is a token, and says that there is none when it is called", async () => {
    const requests = recordRequests();
    const official: { config: { accessToken?: string } } = { config: {} };
    const call = associationsOf(official).associations.archive(pair);
    await expect(call).rejects.toThrow("The client of @hubspot/api-client has no `accessToken`");
    expect(requests).toEqual([]);
  });
});
