/** HubSpot's associations API, offline and stateful, in both versions: for tests. */

export type { Clock } from "./sandbox/clock.js";
export { createSandbox, type Sandbox } from "./sandbox/create-sandbox.js";
export type { Fault, FaultEffect } from "./sandbox/fault.js";
export type { SandboxOptions, SandboxPortal, Snapshot, Violation } from "./sandbox/host.js";
export type { Access, JournalEntry } from "./sandbox/portal.js";
export type { RateLimits } from "./sandbox/rate-limit.js";
export type { Seed } from "./sandbox/seed.js";
export type { Switches } from "./sandbox/switches.js";
