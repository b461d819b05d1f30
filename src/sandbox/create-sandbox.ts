// The sandbox in process: `fetch`, and control. The HTTP server is the other shell.
import type { Transport } from "../runtime/transport.js";
import type { PlainAnswer, PlainRequest } from "./engine.js";
import { type Clock, controlOf, Host, type SandboxOptions, type SandboxPortal, type Violation } from "./host.js";

/** The Associations API, offline. */
export interface Sandbox extends SandboxPortal {
  /** Answers like HubSpot: for `createClient({ fetch: sandbox.fetch })`. */
  readonly fetch: Transport;
  /** The account of a token; with `portals: "shared"` the one that there is. */
  portal(token: string): SandboxPortal;
  /** Moves the time of the sandbox on: rate limits recover, tokens end. */
  advance(ms: number): void;
  /** An independent sandbox that starts from this state, in no time. */
  fork(): Sandbox;
  /** Answers that the specs do not allow; empty without `selfCheck`. */
  violations(): readonly Violation[];
}

/**
 * Makes a sandbox in process: no port, no network. Unlike the server, it takes requests without a token, unless
 * `authorization` is `"required"`.
 *
 * @example
 * ```ts
 * import { createSandbox } from "hubspot-associations/sandbox";
 * import { createClient } from "hubspot-associations/v4";
 *
 * const sandbox = createSandbox();
 * const client = createClient({ fetch: sandbox.fetch });
 * ```
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  return sandboxOf(new Host({ authorization: "optional", ...options }));
}

function sandboxOf(host: Host): Sandbox {
  const control = (token?: string) =>
    controlOf(
      () => host.portalOf(token),
      () => host.now(),
    );
  return {
    ...control(),
    fetch: async (request) => {
      const result = host.answer(await plainRequest(request));
      await host.check(result);
      return await respond(result, request.signal, host.clock);
    },
    portal: (token) => control(token),
    advance: (ms) => host.advance(ms),
    fork: () => sandboxOf(host.fork()),
    violations: () => host.violations,
  };
}

async function plainRequest(request: Request): Promise<PlainRequest> {
  const { pathname, searchParams, origin } = new URL(request.url);
  const query = Object.fromEntries(searchParams);
  const headers: PlainRequest["headers"] = {
    authorization: request.headers.get("authorization") ?? undefined,
    "content-type": request.headers.get("content-type") ?? undefined,
  };
  const body = request.body === null ? "" : await request.text();
  return { method: request.method, path: pathname, query, headers, body, url: origin + pathname };
}

async function respond(result: PlainAnswer, signal: AbortSignal, clock: Clock): Promise<Response> {
  const { status, headers, body, fault } = result;
  if (fault && fault.latencyMs > 0) await clock.sleep(fault.latencyMs, signal);
  if (fault?.delivery === "reset") throw new TypeError("fetch failed", { cause: new Error("ECONNRESET") });
  if (fault?.delivery === "hang") {
    return await new Promise<never>((_, reject) => {
      if (signal.aborted) reject(signal.reason);
      signal.addEventListener("abort", () => reject(signal.reason));
    });
  }
  if (body === undefined) return new Response(null, { status, headers });
  const text = JSON.stringify(body);
  const type = { ...headers, "content-type": "application/json;charset=utf-8" };
  if (fault?.delivery === "truncated") return new Response(brokenStream(text), { status, headers: type });
  return new Response(fault?.delivery === "invalid-json" ? `${text.slice(0, -1)}<` : text, { status, headers: type });
}

/** A body that breaks off half way. */
function brokenStream(text: string): ReadableStream<Uint8Array> {
  let sent = false;
  return new ReadableStream({
    pull(controller) {
      if (sent) controller.error(new TypeError("terminated", { cause: new Error("other side closed") }));
      else controller.enqueue(new TextEncoder().encode(text.slice(0, text.length >> 1)));
      sent = true;
    },
  });
}
