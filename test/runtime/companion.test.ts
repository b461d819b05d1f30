import { inspect } from "node:util";
import { afterEach, describe, expect, it, vi } from "vitest";
import { associationsOf, createClient } from "../../src/2026-03.js";
import { ApiError } from "../../src/index.js";
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

  it("sends the token that the other client has at the time of the call, however long the call takes", async () => {
    const requests = recordRequests();
    const official = { config: { accessToken: "first" } };
    await associationsOf(official).associations.archive(pair);
    const calls = ["second", "third"].map((accessToken) => {
      official.config.accessToken = accessToken;
      return associationsOf(official).associations.archive(pair);
    });
    await Promise.all(calls);
    const sent = requests.map(({ headers }) => headers.get("authorization"));
    expect(sent).toEqual(["Bearer first", "Bearer second", "Bearer third"]);
  });

  it("sends the default headers of the other client, below its own", async () => {
    const requests = recordRequests();
    const defaultHeaders = { "X-Source": "sync", Accept: "text/plain" };
    await associationsOf({ config: { accessToken: "t", defaultHeaders } }).associations.archive(pair);
    expect(requests[0]?.headers.get("x-source")).toBe("sync");
    expect(requests[0]?.headers.get("accept")).toBe("application/json");
  });

  it("calls the server that the other client calls", async () => {
    const requests = recordRequests();
    await associationsOf({ config: { accessToken: "t", basePath: "http://localhost:4010" } }).associations.archive(
      pair,
    );
    expect(requests[0]?.url).toBe("http://localhost:4010/crm/objects/2026-03/contacts/101/associations/companies/202");
  });

  it("is the same at each call, one for each client and version", () => {
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
    const early = associationsOf(official);
    const call = early.associations.archive(pair);
    await expect(call).rejects.toThrow("The client of @hubspot/api-client has no `accessToken`");
    expect(requests).toEqual([]);
  });

  describe("answers and fails as the code around it is used to", () => {
    const official = () => ({ config: { accessToken: "t" } });
    const answering = (response: () => Response) => vi.stubGlobal("fetch", async () => response());
    const sides = { fromType: "contacts", toType: "companies" };
    const ours = () => associationsOf(official());
    const list = () => associationsOf(official()).associations.list({ from: pair.from, toType: "companies" });

    it("with record ids as HubSpot sends them, though createClient gives text", async () => {
      answering(() => Response.json({ results: [{ toObjectId: 202, associationTypes: [] }] }));
      expect((await list()).results[0]?.toObjectId).toBe(202);
      const own = createClient({ accessToken: "t" }).associations.list({ from: pair.from, toType: "companies" });
      expect((await own).results[0]?.toObjectId).toBe("202");
    });

    it("with `_from` beside `from`, as HubSpot's client has it", async () => {
      const results = [{ from: { id: "101" }, to: [{ toObjectId: 202, associationTypes: [] }] }];
      vi.stubGlobal("fetch", async () => Response.json({ status: "COMPLETE", results }));
      const call = { fromType: "contacts", toType: "companies", inputs: [{ id: "101" }] };
      const { succeeded } = await associationsOf({ config: { accessToken: "t" } }).batch.read(call);
      expect(succeeded[0]).toEqual({ ...results[0], _from: { id: "101" } });
      const plain = await createClient({ accessToken: "t" }).batch.read(call);
      expect(plain.succeeded[0]).not.toHaveProperty("_from");
    });

    it.each([
      ["a list of types that is empty", (types: []) => ours().associations.create({ ...pair, types }), [], "[]"],
      ["inputs that are missing", (inputs: []) => ours().batch.archive({ ...sides, inputs }), undefined, "{}"],
      [
        "an input without types",
        (inputs: never) => ours().batch.create({ ...sides, inputs }),
        [{ from: { id: "1" }, to: { id: "2" }, types: [] }],
        `{"inputs":[{"from":{"id":"1"},"to":{"id":"2"},"types":[]}]}`,
      ],
    ])("with what HubSpot says to %s", async (_, call, value, body) => {
      const sent: unknown[] = [];
      vi.stubGlobal("fetch", async (_url: string, init: RequestInit) => {
        sent.push(init.body);
        return Response.json({ message: "no" }, { status: 400 });
      });
      await expect(call(value as never)).rejects.toMatchObject({ code: 400 });
      expect(sent).toEqual([body]);
    });

    it("with an error that lists code, body and headers as theirs does, and is an ApiError all the same", async () => {
      const body = { status: "error", category: "VALIDATION_ERROR", message: "no" };
      answering(() =>
        Response.json(body, { status: 400, headers: { "X-Trace": "7", "X-Echo": "Bearer pat-na1-secret" } }),
      );
      const ours = associationsOf({ config: { accessToken: "pat-na1-secret" } });
      const error = await ours.associations.list({ from: pair.from, toType: "companies" }).catch((reason) => reason);
      expect(error).toBeInstanceOf(ApiError);
      expect(error).toMatchObject({ status: 400, category: "VALIDATION_ERROR", details: body });
      const headers = { "content-type": "application/json", "x-echo": "Bearer ***", "x-trace": "7" };
      expect({ ...error }).toEqual({ code: 400, body, headers });
      expect(JSON.parse(JSON.stringify(error))).toEqual({ code: 400, body, headers });
      expect(inspect(error)).not.toContain("secret");
    });

    it("with the system's code where HubSpot cannot be reached", async () => {
      const cause = Object.assign(new Error("refused"), { code: "ECONNREFUSED" });
      vi.stubGlobal("fetch", () => Promise.reject(new TypeError("fetch failed", { cause })));
      const call = associationsOf(official()).usage.requestReport({ userId: 1 });
      await expect(call).rejects.toMatchObject({ name: "ConnectionError", code: "ECONNREFUSED" });
    });
  });
});
