import type { Area, Lane, Level, Profile } from "../change.js";

/** What is known about a kind of change before any document is read. */
export interface Rule {
  level: Record<Profile, Level>;
  area: Area;
  lane: Lane;
  /** Why the level is what it is, in one sentence. */
  why: string;
}

/** A part of the table. It has the ids in its type, and what is said of them is not repeated there. */
export function tableOf<Id extends string>(table: Record<Id, Rule>): Readonly<Record<Id, Rule>> {
  return table;
}

/** A rule of the wire lane; the second level, if any, is the one of the `hubspot` profile. */
export function wire(area: Area, level: Level | readonly [Level, Level], why: string): Rule {
  const [contract, hubspot] = typeof level === "string" ? [level, level] : level;
  return { level: { contract, hubspot }, area, lane: "wire", why };
}

/** A rule of the code lane. */
export function code(area: Area, level: Level, why: string): Rule {
  return { level: { contract: level, hubspot: level }, area, lane: "code", why };
}

/** A rule of the documentation lane: never more than information. */
export function documentation(area: Area, why: string): Rule {
  return { level: { contract: "info", hubspot: "info" }, area, lane: "documentation", why };
}
