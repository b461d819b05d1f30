// The sandbox in process: portals, control and `fetch`. The HTTP server is a shell around this one.
import { routes as routes202603 } from "../../generated/2026-03/routes.js";
import { routes as routesV4 } from "../../generated/v4/routes.js";
import type { Transport } from "../runtime/transport.js";
import { answer, type PlainAnswer, type PlainRequest, tokenOf } from "./engine.js";
import type { Fault } from "./fault.js";
import { createPortal, forkPortal, type JournalEntry, journalOf, type Portal, setFaults } from "./portal.js";
import { PLANS, type RateLimits } from "./rate-limit.js";
import { Router } from "./route.js";
import { type Seed, seedState } from "./seed.js";
import { forkState, type State } from "./state.js";
import { DEFAULT_SWITCHES, type Switches } from "./switches.js";

/** Where the sandbox gets its time from. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** Settings of a sandbox. */
export interface SandboxOptions extends Partial<Switches> {
  /** `shared`: one account for all tokens; `token`: each token has its own. @default "shared" */
  portals?: "shared" | "token";
  /** Limits of a plan of HubSpot, or your own. Without, calls are not limited. */
  rateLimits?: "free" | "professional" | "enterprise" | "limit-increase" | "oauth" | RateLimits;
  clock?: Clock;
  /** Holds every answer against the specs; what differs is in `violations()`. */
  selfCheck?: boolean;
}

/** A state that was kept, to go back to. */
export interface Snapshot {
  readonly state: State;
}

/** One account of the sandbox. */
export interface SandboxPortal {
  /** Forgets everything, journal and faults included. */
  reset(): void;
  /** Keeps the state, in no time and at any size. */
  snapshot(): Snapshot;
  /** Goes back to a state that was kept. */
  restore(snapshot: Snapshot): void;
  /** Adds records, associations, labels, limits; sets what the token may do. */
  seed(seed: Seed): void;
  /** The latest 1,000 calls, oldest first. */
  journal(): readonly JournalEntry[];
  /** Replaces the faults. */
  faults(faults: readonly Fault[]): void;
}

/** An answer that the specs do not allow. */
export interface Violation {
  version: string;
  operationId: string;
  status: number;
  problem: string;
}

/** The Associations API, offline. */
export interface Sandbox extends SandboxPortal {
  /** Answers like HubSpot: for `createClient({ fetch: sandbox.fetch })`. */
  readonly fetch: Transport;
  /** The account of a token; with `portals: "shared"` the one that there is. */
  portal(token: string): SandboxPortal;
  /** An independent sandbox that starts from this state, in no time. */
  fork(): Sandbox;
  /** Answers that the specs do not allow; empty without `selfCheck`. */
  violations(): readonly Violation[];
}

const realClock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(resolve, ms);
      signal?.addEventListener("abort", () => {
        clearTimeout(timer);
        reject(signal.reason);
      });
    }),
};

let router: Router | undefined;

/** The core that both shells share. */
export class Host {
  readonly options: SandboxOptions;
  readonly switches: Switches;
  readonly clock: Clock;
  readonly portals = new Map<string, Portal>();
  readonly violations: Violation[] = [];
  readonly #rateLimits: RateLimits | undefined;
  #answers = 0;
  readonly #router: Router;

  constructor(options: SandboxOptions) {
    const { portals: _, rateLimits, clock = realClock, selfCheck: __, ...switches } = options;
    this.options = options;
    this.switches = { ...DEFAULT_SWITCHES, ...switches };
    this.clock = clock;
    this.#rateLimits = typeof rateLimits === "string" ? PLANS[rateLimits] : rateLimits;
    router ??= new Router({ v4: routesV4, "2026-03": routes202603 });
    this.#router = router;
  }

  get router(): Router {
    return this.#router;
  }

  portalOf(token: string | undefined): Portal {
    const name = this.options.portals === "token" ? (token ?? "") : "";
    let portal = this.portals.get(name);
    if (portal === undefined) {
      portal = createPortal();
      this.portals.set(name, portal);
    }
    return portal;
  }

  answer(request: PlainRequest): PlainAnswer {
    this.#answers += 1;
    const portal = this.portalOf(tokenOf(request.headers.authorization));
    return answer(portal, request, {
      router: this.#router,
      switches: this.switches,
      rateLimits: this.#rateLimits,
      now: this.clock.now(),
      correlationId: `00000000-0000-4000-8000-${this.#answers.toString(16).padStart(12, "0")}`,
    });
  }

  /** Holds an answer against the specs. */
  async check({ origin, status, body }: PlainAnswer): Promise<void> {
    if (!this.options.selfCheck || !origin?.own) return;
    const { problemOfAnswer } = await import("./self-check.js");
    const problem = problemOfAnswer(origin.version, origin.operationId, status, body);
    if (problem) this.violations.push({ version: origin.version, operationId: origin.operationId, status, problem });
  }

  fork(): Host {
    const fork = new Host(this.options);
    for (const [token, portal] of this.portals) fork.portals.set(token, forkPortal(portal));
    return fork;
  }
}

/** Makes the control of one account. */
export function controlOf(portal: () => Portal, now: () => number): SandboxPortal {
  return {
    reset: () => {
      const fresh = createPortal();
      Object.assign(portal(), fresh);
    },
    snapshot: () => ({ state: forkState(portal().state) }),
    restore: ({ state }) => {
      portal().state = forkState(state);
    },
    seed: (seed) => {
      if (seed.access) portal().access = seed.access;
      seedState(portal().state, seed, now());
    },
    journal: () => journalOf(portal()),
    faults: (faults) => setFaults(portal(), faults),
  };
}

/**
 * Makes a sandbox in process: no port, no network.
 *
 * @example
 * ```ts
 * import { createSandbox } from "hubspot-associations/sandbox";
 * import { createClient } from "hubspot-associations/v4";
 *
 * const sandbox = createSandbox();
 * const client = createClient({ accessToken: "any", fetch: sandbox.fetch });
 * ```
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  return sandboxOf(new Host(options));
}

function sandboxOf(host: Host): Sandbox {
  const control = (token?: string) =>
    controlOf(
      () => host.portalOf(token),
      () => host.clock.now(),
    );
  return {
    ...control(),
    fetch: async (request) => {
      const result = host.answer(await plainRequest(request));
      await host.check(result);
      return await respond(result, request.signal, host.clock);
    },
    portal: (token) => control(token),
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
