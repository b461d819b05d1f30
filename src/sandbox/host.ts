// What both shells share: the accounts by token, the settings, the time, and the check of answers.
import { routes as routes202603 } from "../../generated/2026-03/routes.js";
import { routes as routesV4 } from "../../generated/v4/routes.js";
import type { Clock } from "./clock.js";
import type { conditions } from "./conditions.js";
import { answer, type PlainAnswer, type PlainRequest, tokenOf } from "./engine.js";
import type { Fault } from "./fault.js";
import { createPortal, forkPortal, type JournalEntry, journalOf, type Portal } from "./portal.js";
import type { RateLimits } from "./rate-limit.js";
import { Router } from "./route.js";
import { type Seed, seedState } from "./seed.js";
import { forkState, type State } from "./state.js";
import { DEFAULT_SWITCHES, type Switches } from "./switches.js";

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

/** Of both versions. */
export const router = new Router({ v4: routesV4, "2026-03": routes202603 });

/** The core that both shells share. */
export class Host {
  declare readonly options: SandboxOptions;
  /** The options that are switches; the others are there too. */
  declare readonly switches: Switches;
  readonly portals = new Map<string, Portal>();
  readonly violations: Violation[] = [];
  /** What stands against calls, once it is loaded. */
  conditions: typeof conditions | undefined;
  #advancedMs = 0;
  #answers = 0;

  constructor(options: SandboxOptions, defaults: SandboxOptions, loaded?: typeof conditions) {
    const given = Object.entries(options).filter((entry) => entry[1] !== undefined);
    this.options = { ...defaults, ...Object.fromEntries(given) };
    this.switches = { ...DEFAULT_SWITCHES, ...this.options };
    this.conditions = loaded;
    loaded?.checkOptions(options);
  }

  /** The account of a token; a new one is empty. */
  portalOf(token: string | undefined): Portal {
    return this.portalNamed(this.options.portals === "token" ? (token ?? "") : "");
  }

  portalNamed(name: string): Portal {
    let portal = this.portals.get(name);
    if (portal === undefined) {
      portal = createPortal();
      this.portals.set(name, portal);
    }
    return portal;
  }

  /** Time of the sandbox: that of its clock, and what it was moved on by. */
  now(): number {
    return (this.options.clock ?? Date).now() + this.#advancedMs;
  }

  advance(ms: number): void {
    this.#advancedMs += ms;
  }

  /** A number for an answer, in the form of HubSpot's. */
  correlationId(): string {
    this.#answers += 1;
    return `00000000-0000-4000-8000-${this.#answers.toString(16).padStart(12, "0")}`;
  }

  /** Loads what may stand against a call, when something does and it is not there yet. */
  load({ headers }: PlainRequest): Promise<void> | undefined {
    if (this.conditions) return undefined;
    const { access, faults } = this.portalOf(tokenOf(headers.authorization));
    const isPlain = Object.keys(this.options).length === 1 && this.switches.authorization === "optional";
    if (isPlain && faults?.length === 0 && Object.keys(access).length === 0) return undefined;
    return import("./conditions.js").then((loaded) => {
      loaded.conditions.checkOptions(this.options);
      this.conditions = loaded.conditions;
    });
  }

  answer(request: PlainRequest): PlainAnswer {
    const portal = this.portalOf(tokenOf(request.headers.authorization));
    return answer(portal, request, {
      router,
      switches: this.switches,
      rateLimits: this.options.rateLimits,
      conditions: this.conditions,
      now: this.now(),
      correlationId: this.correlationId(),
    });
  }

  /** Holds an answer against the specs. */
  async check({ origin, status, body }: PlainAnswer): Promise<void> {
    if (!origin?.own) return;
    const { version, operationId } = origin;
    const { problemOfAnswer } = await import("./self-check.js");
    const problem = problemOfAnswer(version, operationId, status, body);
    if (problem) this.violations.push({ version, operationId, status, problem });
  }

  fork(): Host {
    const fork = new Host(this.options, {}, this.conditions);
    fork.advance(this.#advancedMs);
    for (const [token, portal] of this.portals) fork.portals.set(token, forkPortal(portal));
    return fork;
  }
}

/** Makes the control of one account. */
export function controlOf(host: Host, token?: string): SandboxPortal {
  const portal = () => host.portalOf(token);
  return {
    reset: () => {
      Object.assign(portal(), createPortal());
    },
    snapshot: () => ({ state: forkState(portal().state) }),
    restore: (snapshot) => {
      const state = snapshot?.state;
      if (!state?.records?.fork) throw new Error("restore() takes what snapshot() gave");
      portal().state = forkState(state);
    },
    seed: (seed) => {
      const state = forkState(portal().state);
      seedState(state, seed, host.now(), host.switches);
      Object.assign(portal(), { state, ...(seed.access && { access: seed.access }) });
    },
    journal: () => journalOf(portal()),
    faults: (faults) => {
      Object.assign(portal(), { faults, armed: undefined });
    },
  };
}
