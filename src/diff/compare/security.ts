// Security as set algebra. An operation lists alternatives; an alternative is a set of demands; a token that meets
// all demands of one alternative may call. So a token of the base goes on working if and only if some alternative of
// the revision demands nothing but what the token's own alternative did.

import { component, type OpenApiDocument, type Operation, readOperations, readSecurity } from "../document.js";
import { canonical, compareText, isRecord, type JsonObject, list, member, sameJson, sortedKeys } from "../json.js";
import type { Located } from "../located.js";
import type { Comparison } from "./comparison.js";

/** A set of demands, each a scheme or, after a blank, a scope of it. */
type Alternative = ReadonlySet<string>;

type SecurityRule =
  | "security-applied"
  | "security-became-required"
  | "security-became-optional"
  | "security-alternative-removed"
  | "security-alternative-added"
  | "security-alternative-tightened"
  | "security-alternative-relaxed";

export function compareSecurity(comparison: Comparison, baseOperation: Operation, revisionOperation: Operation): void {
  const base = { ...readSecurity(comparison.base, baseOperation), at: "" };
  const revision = { ...readSecurity(comparison.revision, revisionOperation), at: "" };
  if (comparison.schemes.newNames.size === 0 && sameJson(base.value, revision.value)) return;
  const from = readAlternatives(base, comparison.schemes.newNames);
  const to = readAlternatives(revision, new Map());
  const say = (rule: SecurityRule, args: JsonObject) =>
    comparison.report({ rule, base, revision, args, placeless: true });

  const lost = from.filter((old) => !to.some((now) => isWithin(now, old)));
  const gained = to.filter((now) => !from.some((old) => isWithin(old, now)));
  if (lost.some(isAnonymous)) {
    const rule = demandsNowhere(comparison.base, to) ? "security-applied" : "security-became-required";
    say(rule, { alternatives: to.map(describe) });
  }
  if (gained.some(isAnonymous)) say("security-became-optional", { alternatives: from.map(describe) });
  if (lost.some(isAnonymous) || gained.some(isAnonymous)) return;

  for (const old of lost) {
    const now = nearest(to.filter((candidate) => isWithin(old, candidate)));
    if (now === undefined) say("security-alternative-removed", { alternative: describe(old) });
    else say("security-alternative-tightened", { alternative: describe(old), added: difference(now, old) });
  }
  for (const now of gained) {
    const old = nearest(from.filter((candidate) => isWithin(now, candidate)));
    if (old === undefined) say("security-alternative-added", { alternative: describe(now) });
    else say("security-alternative-relaxed", { alternative: describe(now), dropped: difference(old, now) });
  }
}

/** A document that defines schemes and demands none of them has most likely forgotten to. */
function demandsNowhere(base: OpenApiDocument, alternatives: Alternative[]): boolean {
  const schemes = component(base, "securitySchemes").value;
  const known = alternatives
    .flatMap((demands) => [...demands])
    .every((demand) => {
      return member(schemes, demand.split(" ")[0] ?? "") !== undefined;
    });
  const holders = [base.root, ...readOperations(base).map(({ node }) => node)];
  return known && holders.every(({ value }) => member(value, "security") === undefined);
}

/** Of the alternatives that hold a lost or gained one, the one with the fewest further demands. */
function nearest(candidates: Alternative[]): Alternative | undefined {
  return candidates.sort((a, b) => a.size - b.size || compareText([...a].join(), [...b].join()))[0];
}

function isWithin(part: Alternative, whole: Alternative): boolean {
  return [...part].every((demand) => whole.has(demand));
}

function isAnonymous(alternative: Alternative): boolean {
  return alternative.size === 0;
}

function difference(a: Alternative, b: Alternative): string[] {
  return [...a].filter((demand) => !b.has(demand));
}

/** Scopes imply their scheme, which needs no mention beside them. */
function describe(alternative: Alternative): string[] {
  const demands = [...alternative];
  return demands.filter((demand) => !demands.some((other) => other.startsWith(`${demand} `)));
}

/** No security at all is one alternative that demands nothing. Each alternative once, in one order. */
function readAlternatives(security: Located, renamed: ReadonlyMap<string, string>): Alternative[] {
  const alternatives = list(security.value)
    .filter(isRecord)
    .map((requirement) => {
      const demands = sortedKeys(requirement).flatMap((scheme) => {
        const name = renamed.get(scheme) ?? scheme;
        const scopes = list(member(requirement, scheme)).filter((scope) => typeof scope === "string");
        return [name, ...scopes.sort(compareText).map((scope) => `${name} ${scope}`)];
      });
      return new Set(demands.sort(compareText));
    });
  const distinct = new Map(alternatives.map((alternative) => [canonical([...alternative]), alternative]));
  if (distinct.size === 0) return [new Set()];
  return [...distinct].sort(([a], [b]) => compareText(a, b)).map(([, alternative]) => alternative);
}
