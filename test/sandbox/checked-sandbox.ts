// The one place where tests start sandboxes: each holds its answers against the specs, and a test in which one differs
// fails.
import type { AddressInfo } from "node:net";
import { expect, onTestFinished } from "vitest";
import { createSandbox, type Sandbox, type SandboxOptions } from "../../src/sandbox.js";
import { createSandboxServer, type SandboxServerOptions } from "../../src/sandbox-server.js";

export const VERSIONS = ["v4", "2026-03"] as const;

/** A sandbox in process. */
export function startSandbox(options: Omit<SandboxOptions, "selfCheck"> = {}): Sandbox {
  return watched(createSandbox({ ...options, selfCheck: true }));
}

function watched(sandbox: Sandbox): Sandbox {
  onTestFinished(() => expect(sandbox.violations()).toEqual([]));
  return { ...sandbox, fork: () => watched(sandbox.fork()) };
}

/** The base URL of a server of this process, which ends with the test. */
export async function startServer(options: Omit<SandboxServerOptions, "selfCheck"> = {}): Promise<string> {
  const { server, close } = createSandboxServer({ ...options, selfCheck: true });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  onTestFinished(async () => {
    await expectNoViolations(base);
    await close();
  });
  return base;
}

/** Asks a server with `--self-check` whether all its answers were as the specs say. */
export async function expectNoViolations(base: string): Promise<void> {
  const response = await fetch(`${base}/_sandbox/violations`);
  expect(await response.json()).toEqual({ selfCheck: true, violations: [] });
}

/** A sandbox in process, and what sends it a request. */
export function checkedSandbox(options: Omit<SandboxOptions, "selfCheck"> = {}) {
  const sandbox = startSandbox(options);
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
