// What a document promises about the future of an operation or a property: how stable it is, and until when it works.
// Both stand in extensions that other tools read as well, `x-stability-level` and `x-sunset`.

import type { Report } from "../change-list.js";
import type { Operation } from "../document.js";
import { type JsonValue, member, sameJson, toJson } from "../json.js";
import type { Located } from "../located.js";

const ranks: Record<string, number> = { draft: 1, alpha: 2, beta: 3, stable: 4, ga: 4 };

/** Whether the promise went down or up; a level that nobody knows promises nothing that can be relied on. */
export function stabilityChange(base: unknown, revision: unknown): "lowered" | "raised" | undefined {
  const [from, to] = [base, revision].map((value) => member(value, "x-stability-level"));
  if (sameJson(from, to)) return undefined;
  const [rank, now] = [rankOf(from), rankOf(to)];
  if (rank === undefined || now === undefined) return "lowered";
  if (from === undefined || to === undefined || rank === now) return undefined;
  return now < rank ? "lowered" : "raised";
}

export function stabilityArgs(base: unknown, revision: unknown): { base: JsonValue; revision: JsonValue } {
  const level = (value: unknown) => toJson(member(value, "x-stability-level"));
  return { base: level(base), revision: level(revision) };
}

function rankOf(level: unknown): number | undefined {
  if (level === undefined) return 0;
  return typeof level === "string" && Object.hasOwn(ranks, level) ? ranks[level] : undefined;
}

/** Drafts and alphas promise nothing: whatever changes in them was announced by their level. */
export function isUnstable({ node }: Operation): boolean {
  const level = member(node.value, "x-stability-level");
  return level === "draft" || level === "alpha";
}

export function compareStability(base: Located, revision: Located, report: Report): void {
  const change = stabilityChange(base.value, revision.value);
  if (change === undefined) return;
  const args = stabilityArgs(base.value, revision.value);
  report({ rule: `operation-stability-${change}`, base, revision, args });
}

export function compareSunsets(base: Located, revision: Located, report: Report): void {
  const [from, to] = [base, revision].map(({ value }) => member(value, "x-sunset"));
  // Without its deprecation, a sunset has no meaning.
  if (sameJson(from, to) || member(revision.value, "deprecated") !== true) return;
  const args = { base: toJson(from), revision: toJson(to) };
  const [old, now] = [dateOf(from), dateOf(to)];
  const readable = (from === undefined || old !== undefined) && (to === undefined || now !== undefined);
  if (!readable) report({ rule: "operation-sunset-unreadable", base, revision, args });
  else if (old === undefined) report({ rule: "operation-sunset-set", base, revision, args });
  else if (now === undefined) report({ rule: "operation-sunset-removed", base, revision, args });
  else report({ rule: now < old ? "operation-sunset-earlier" : "operation-sunset-later", base, revision, args });
}

/** A removed operation: whether its deprecation announced that, and for when. */
export function reportRemoved({ node }: Operation, today: string | undefined, report: Report): void {
  const sunset = member(node.value, "x-sunset");
  if (member(node.value, "deprecated") !== true) report({ rule: "operation-removed", base: node });
  else if (sunset === undefined || (dateOf(sunset) ?? "9") <= (today ?? ""))
    report({ rule: "deprecated-operation-removed", base: node });
  else report({ rule: "operation-removed-before-sunset", base: node, args: { sunset: toJson(sunset) } });
}

/** The day, which is all that is compared; a point in time counts by its day. */
function dateOf(value: unknown): string | undefined {
  return typeof value === "string" && /^\d{4}-\d\d-\d\d($|T)/.test(value) ? value.slice(0, 10) : undefined;
}
