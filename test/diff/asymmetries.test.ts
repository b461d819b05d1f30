// Each rule has its opposite, and each rule about one direction its counterpart in the other, or a reason why not.
import { describe, expect, it } from "vitest";
import { rules } from "../../src/diff/index.js";

const opposites: [string, string][] = [
  ["-added", "-removed"],
  ["-became-required", "-became-optional"],
  ["-became-nullable", "-became-non-nullable"],
  ["-became-read-only", "-became-not-read-only"],
  ["-became-write-only", "-became-not-write-only"],
  ["-deprecated", "-undeprecated"],
  ["-tightened", "-relaxed"],
  ["-narrowed", "-widened"],
  ["-lowered", "-raised"],
  ["-opened", "-closed"],
  ["-earlier", "-later"],
  ["-set", "-removed"],
];

const oneWay: Record<string, string> = {
  "operation-path-moved": "A move back is a move.",
  "deprecated-operation-removed": "Nothing is added as deprecated in any other way.",
  "request-deprecated-parameter-removed": "Nothing is added as deprecated in any other way.",
  "request-parameter-removed-before-sunset": "The reverse is an addition.",
  "operation-sunset-past": "What is past can only be put off, which is operation-sunset-later.",
  "request-parameter-sunset-past": "What is past can only be put off, which is request-parameter-sunset-later.",
  "operation-removed-before-sunset": "The reverse is an addition.",
  "request-required-parameter-added": "A parameter that goes breaks no client, required or not.",
  "request-parameter-reserved-allowed": "Its opposite is request-parameter-serialization-changed, as of any notation.",
  "request-required-body-added": "A body that goes breaks no client, required or not.",
  "request-bound-added": "A bound that goes is relaxed: what was below it still is.",
  "response-bound-added": "A bound that goes is relaxed: what was below it still is.",
  "response-required-header-removed": "A header that comes breaks no client, required or not.",
  "request-property-added-to-closed-object": "Its opposite is about the closed object of the revision, and named so.",
  "response-property-added-to-closed-object": "Its opposite is about the closed object of the revision, and named so.",
  "request-property-removed-from-closed-object": "Its opposite is about the closed object of the base, and named so.",
  "response-property-removed-from-closed-object": "Its opposite is about the closed object of the base, and named so.",
  "security-became-required": "Its opposite is security-became-optional.",
  "security-applied": "A scheme that is no longer demanded is security-became-optional.",
};

/** Rules about requests that responses cannot have, or the reverse. */
const oneDirection: [RegExp, string][] = [
  [/^request-(required-|deprecated-)?parameter-/, "A response has headers instead, which have rules of their own."],
  [/^request-path-parameter-/, "A response has no path."],
  [/^response-(required-)?header-/, "A header of a request is a parameter."],
  [/^request-(required-)?body-/, "A body of a response goes with its code; what is optional is the code."],
  [/^response-body-/, "A body of a request says whether it is required, and has rules for that."],
  [/^request-encoding-/, "OpenAPI has encodings for requests alone."],
  [/^request-batch-limit-/, "A limit of what is sent."],
  [/^response-(success-|error-|default-)?code-/, "A request has no code."],
  [/^response-links-/, "A request has no links."],
];

const ids = [...rules.keys()].map(String);
const has = (id: string) => ids.includes(id);

function opposite(id: string): string | undefined {
  for (const [a, b] of opposites) {
    if (id.endsWith(a) && has(id.slice(0, -a.length) + b)) return id.slice(0, -a.length) + b;
    if (id.endsWith(b) && has(id.slice(0, -b.length) + a)) return id.slice(0, -b.length) + a;
  }
  return undefined;
}

/** `-changed` and the like say nothing about a direction in which they could be reversed. */
const isReversible = (id: string) => !/-(changed|replaced|renamed|described|unreadable|applied|moved)$/.test(id);

describe("the table of rules", () => {
  it("has for each rule the opposite one, or a reason", () => {
    expect(ids.filter((id) => isReversible(id) && opposite(id) === undefined && oneWay[id] === undefined)).toEqual([]);
  });

  it("has each rule about requests for responses, and the reverse, or a reason", () => {
    const lonely = ids.filter((id) => {
      const [direction, ...rest] = id.split("-");
      if (direction !== "request" && direction !== "response") return false;
      const other = [direction === "request" ? "response" : "request", ...rest].join("-");
      return !has(other) && !oneDirection.some(([pattern]) => pattern.test(id));
    });
    expect(lonely).toEqual([]);
  });

  it("has no reason that is not needed", () => {
    expect(Object.keys(oneWay).filter((id) => !has(id))).toEqual([]);
    expect(oneDirection.filter(([pattern]) => !ids.some((id) => pattern.test(id)))).toEqual([]);
  });
});
