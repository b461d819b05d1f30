// One account: its state, and what surrounds it.
import type { ArmedFault, Fault } from "./fault.js";
import type { RateUsage } from "./rate-limit.js";
import { createState, forkState, type State } from "./state.js";

/** What the token of a portal may do. */
export interface Access {
  /** Scopes that were granted; all when absent. */
  scopes?: readonly string[];
  /** When the token ends, in milliseconds. */
  expiresAt?: number;
}

/** One call, as the journal keeps it. */
export interface JournalEntry {
  /** Number of the call, from 1. */
  number: number;
  /** ISO time. */
  at: string;
  method: string;
  path: string;
  status: number;
  version: string | undefined;
  operationId: string | undefined;
  /** `ok`, or why the request was refused. */
  validation: string;
  /** What changed, by kind: `{ associated: 2 }`. */
  changes: Readonly<Record<string, number>>;
  /** Number of faults that struck. */
  faults: number;
}

export interface Portal {
  state: State;
  access: Access;
  /** As they were given: they are checked and armed with the next call, when that is loaded. */
  faults: readonly Fault[];
  armed: ArmedFault[] | undefined;
  /** Calls that count for rate limits. */
  usage: RateUsage | undefined;
  journal: JournalEntry[];
  calls: number;
}

const JOURNAL_LENGTH = 1_000;

export function createPortal(state: State = createState()): Portal {
  return { state, access: {}, faults: [], armed: undefined, usage: undefined, journal: [], calls: 0 };
}

/** An independent portal with the same state, access and faults, and an empty journal. */
export function forkPortal({ state, access, faults, armed }: Portal): Portal {
  return { ...createPortal(forkState(state)), access, faults, armed: armed?.map((one) => ({ ...one })) };
}

export function record(portal: Portal, entry: JournalEntry): void {
  portal.calls += 1;
  entry.number = portal.calls;
  portal.journal.push(entry);
  if (portal.journal.length > JOURNAL_LENGTH * 2) portal.journal = portal.journal.slice(-JOURNAL_LENGTH);
}

/** The latest calls, oldest first. */
export function journalOf({ journal }: Portal): readonly JournalEntry[] {
  return journal.slice(-JOURNAL_LENGTH);
}
