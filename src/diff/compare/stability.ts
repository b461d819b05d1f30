// How stable a document promises an operation or a property to be, by an extension that other tools read as well,
// `x-stability-level`.

import type { Report } from "../change-list.js";
import type { Operation } from "../document.js";
import { type JsonValue, member, sameJson, toJson } from "../json.js";
import type { Located } from "../located.js";

const ranks: Record<string, number> = { draft: 1, alpha: 2, beta: 3, stable: 4, ga: 4 };
/** From this one on, changes are announced. */
const promising = 3;

/** Whether the promise went down or up; a level that nobody knows promises nothing that can be relied on. */
export function stabilityChange(base: unknown, revision: unknown): "lowered" | "raised" | undefined {
  const [from, to] = [base, revision].map((value) => member(value, "x-stability-level"));
  if (sameJson(from, to)) return undefined;
  const [rank, now] = [rankOf(from), rankOf(to)];
  if (rank === undefined || now === undefined) return "lowered";
  // Without a level it was relied on, and from a draft or an alpha on it cannot be.
  if (from === undefined && now < promising) return "lowered";
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
