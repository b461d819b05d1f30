import { describe, expect, it } from "vitest";
import { createClient } from "../../src/2026-03.js";
import { ConnectionError } from "../../src/runtime/errors.js";
import type { Limiter } from "../../src/runtime/rate-limit.js";

const READ = "/crm/associations/2026-03/{fromObjectType}/{toObjectType}/batch/read";
const read = {
  params: { path: { fromObjectType: "contacts", toObjectType: "companies" } },
  body: { inputs: [{ id: "101" }] },
};

/** Lets everything go, and notes the groups that ask. */
function recordedLimiter(): { groups: string[]; limiter: Limiter } {
  const groups: string[] = [];
  const acquire: Limiter["acquire"] = async (group) => {
    groups.push(group);
    return () => {};
  };
  return { groups, limiter: { acquire } };
}

describe("a call through client.fetch", () => {
  it("takes its turn in the group of its operation, and is repeated as that may be", async () => {
    const { groups, limiter } = recordedLimiter();
    const answers = [new Response("", { status: 500 }), Response.json({ status: "COMPLETE", results: [] })];
    const fetch = async () => answers.shift() as Response;
    const hubspot = createClient({ accessToken: "t", fetch, rateLimit: limiter, retry: { baseDelayMs: 1 } });
    const { data } = await hubspot.fetch.POST(READ, read);
    expect(data).toEqual({ status: "COMPLETE", results: [] });
    expect(groups).toEqual(["associations", "associations"]);
  });

  it("is one of the general group where its path is no operation's", async () => {
    const { groups, limiter } = recordedLimiter();
    const hubspot = createClient({ accessToken: "t", fetch: async () => Response.json({}), rateLimit: limiter });
    await hubspot.fetch.GET("/crm/v3/objects/contacts" as never, {} as never);
    expect(groups).toEqual(["general"]);
  });

  it("fails as a wrapper does where HubSpot cannot be reached", async () => {
    const fetch = () => Promise.reject(new TypeError("fetch failed", { cause: { code: "ECONNRESET" } }));
    const hubspot = createClient({ accessToken: "t", fetch, retry: false });
    const error = await hubspot.fetch.POST(READ, read).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ operationId: "batch/read", code: "ECONNRESET" });
  });
});
