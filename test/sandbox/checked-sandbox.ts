import { expect, onTestFinished } from "vitest";
import { createSandbox, type SandboxOptions } from "../../src/sandbox.js";

export const VERSIONS = ["v4", "2026-03"] as const;

/** A sandbox that holds its answers against the specs; the test fails when one differs. */
export function checkedSandbox(options: SandboxOptions = {}) {
  const sandbox = createSandbox({ selfCheck: true, ...options });
  onTestFinished(() => expect(sandbox.violations()).toEqual([]));
  const send = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const response = await sandbox.fetch(
      new Request(`https://api.hubapi.com${path}`, {
        method,
        headers: {
          authorization: "Bearer test",
          ...(body !== undefined && { "content-type": "application/json" }),
          ...headers,
        },
        ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
      }),
    );
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text === "" ? undefined : JSON.parse(text) };
  };
  return { sandbox, send };
}

/** Paths by version, as HubSpot spells them. */
export const paths = {
  v4: { objects: "/crm/v4/objects", associations: "/crm/v4/associations", schema: "/crm/associations/v4" },
  "2026-03": {
    objects: "/crm/objects/2026-03",
    associations: "/crm/associations/2026-03",
    schema: "/crm/associations/2026-03",
  },
} as const;

export const spec = (associationTypeId: number, associationCategory = "HUBSPOT_DEFINED") => ({
  associationCategory,
  associationTypeId,
});
