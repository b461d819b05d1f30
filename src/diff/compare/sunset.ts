// Until when something deprecated works, as the extension `x-sunset` announces: for operations and for parameters.

import type { Report } from "../change-list.js";
import { member, sameJson, toJson } from "../json.js";
import type { Located } from "../located.js";
import type { RuleId } from "../rules.js";

export type SunsetSubject = "operation" | "request-parameter";

/** The day, as `2026-03-30`, up to which announced dates count as past; without it, none does. */
type Today = string | undefined;

export function compareSunsets(subject: SunsetSubject, base: Located, revision: Located, today: Today, report: Report) {
  const [from, to] = [base, revision].map(({ value }) => member(value, "x-sunset"));
  // Without its deprecation, a sunset has no meaning.
  if (sameJson(from, to) || member(revision.value, "deprecated") !== true) return;
  const args = { base: toJson(from), revision: toJson(to) };
  const [old, now] = [dateOf(from), dateOf(to)];
  const readable = (from === undefined || old !== undefined) && (to === undefined || now !== undefined);
  const say = (change: "unreadable" | "set" | "past" | "removed" | "earlier" | "later") =>
    report({ rule: `${subject}-sunset-${change}`, base, revision, args });
  if (!readable) say("unreadable");
  else if (now === undefined) say("removed");
  else if (old === undefined) say(isPast(now, today) ? "past" : "set");
  else say(now < old ? "earlier" : "later");
}

const removals = {
  operation: {
    unannounced: "operation-removed",
    announced: "deprecated-operation-removed",
    early: "operation-removed-before-sunset",
  },
  "request-parameter": {
    unannounced: "request-parameter-removed",
    announced: "request-deprecated-parameter-removed",
    early: "request-parameter-removed-before-sunset",
  },
} as const satisfies Record<SunsetSubject, Record<string, RuleId>>;

/** Something that is gone: whether its deprecation announced that, and for when. */
export function reportRemoved(subject: SunsetSubject, base: Located, today: Today, report: Report): void {
  const { unannounced, announced, early } = removals[subject];
  const sunset = member(base.value, "x-sunset");
  if (member(base.value, "deprecated") !== true) report({ rule: unannounced, base });
  else if (sunset === undefined || isPast(dateOf(sunset), today)) report({ rule: announced, base });
  else report({ rule: early, base, args: { sunset: toJson(sunset) } });
}

function isPast(date: string | undefined, today: Today): boolean {
  return date !== undefined && today !== undefined && date <= today;
}

/** The day, which is all that is compared; a point in time counts by its day. */
function dateOf(value: unknown): string | undefined {
  return typeof value === "string" && /^\d{4}-\d\d-\d\d($|T)/.test(value) ? value.slice(0, 10) : undefined;
}
