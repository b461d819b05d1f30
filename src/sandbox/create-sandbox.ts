// The sandbox in process: `fetch`, and control. The HTTP server is the other shell.
import type { Transport } from "../runtime/transport.js";
import type { PlainAnswer, PlainRequest } from "./engine.js";
import { controlOf, Host, type SandboxOptions, type SandboxPortal, type Violation } from "./host.js";

/** The Associations API, offline. */
export interface Sandbox extends SandboxPortal {
  /** Answers like HubSpot: for `createClient({ fetch: sandbox.fetch })`, or where a client takes the global `fetch`. */
  readonly fetch: Transport & ((input: Request | URL | string, init?: RequestInit) => Promise<Response>);
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
  return sandboxOf(new Host(options, { authorization: "optional" }));
}

function sandboxOf(host: Host): Sandbox {
  return {
    ...controlOf(host),
    fetch: async (input: Request | URL | string, init?: RequestInit) => {
      const { request, signal } = await read(input, init);
      const loading = host.load(request);
      if (loading) await loading;
      const result = host.answer(request);
      if (host.options.selfCheck) await host.check(result);
      return (
        (result.fault && (await host.conditions?.faultyResponse(result, signal, host.options.clock))) ??
        response(result)
      );
    },
    portal: (token) => controlOf(host, token),
    advance: (ms) => host.advance(ms),
    fork: () => sandboxOf(host.fork()),
    violations: () => host.violations,
  };
}

/** What was sent, as plain values. Without a Request where that makes no difference: it costs more than the answer. */
async function read(input: Request | URL | string, init: RequestInit | undefined) {
  const { method = "GET", headers, signal } = init ?? {};
  const text = init?.body ?? "";
  if (!(input instanceof Request) && typeof text === "string" && (text === "" || !/^(get|head)$/i.test(method))) {
    signal?.throwIfAborted();
    const sent = new Headers(headers);
    if (text !== "" && !sent.has("content-type")) sent.set("content-type", "text/plain;charset=UTF-8");
    return { request: plainRequest(String(input), method.toUpperCase(), sent, text), signal };
  }
  const request = init === undefined && input instanceof Request ? input : new Request(input, init);
  const body = request.body === null ? "" : await request.text();
  return { request: plainRequest(request.url, request.method, request.headers, body), signal: request.signal };
}

function plainRequest(address: string, method: string, sent: Headers, body: string): PlainRequest {
  const { pathname, search, searchParams, origin } = new URL(address);
  const query = search === "" ? {} : Object.fromEntries(searchParams);
  const headers: PlainRequest["headers"] = {
    authorization: sent.get("authorization") ?? undefined,
    "content-type": sent.get("content-type") ?? undefined,
  };
  return { method, path: pathname, query, headers, body, url: origin + pathname };
}

function response({ status, headers, body }: PlainAnswer): Response {
  if (body === undefined) return new Response(null, { status, headers });
  headers["content-type"] = "application/json;charset=utf-8";
  return new Response(JSON.stringify(body), { status, headers });
}
