// The responses of an operation: first which code of the base answers to which code of the revision, then each pair.

import { type Operation, resolveAs } from "../document.js";
import { isRecord, sortedKeys } from "../json.js";
import { child, type Located } from "../located.js";
import type { RuleId } from "../rules.js";
import { type Comparison, partition } from "./comparison.js";
import { compareContents, readContents } from "./contents.js";
import { compareDocumentation } from "./documentation.js";
import { compareHeaders, compareLinks } from "./headers.js";

type Responses = Map<string, Located>;

export function compareResponses(comparison: Comparison, base: Operation, revision: Operation): void {
  const from: Responses = new Map(readResponses(base).map(([code, node]) => [code, resolveAs(comparison.base, node)]));
  const to: Responses = new Map(
    readResponses(revision).map(([code, node]) => [code, resolveAs(comparison.revision, node)]),
  );
  const { removed, added, kept } = partition(from.keys(), to.keys());
  for (const code of kept) compareResponse(comparison, from.get(code), to.get(code));
  const covered = compareRanges(comparison, from, to, removed, added);
  compareDefaults(comparison, from, to, covered);
  const gone = removed.filter((code) => !covered.has(code));
  const come = added.filter((code) => !covered.has(code));
  compareSuccessCodes(comparison, pick(from, gone.filter(isSuccess)), pick(to, come.filter(isSuccess)));
  for (const code of gone.filter((name) => !isSuccess(name))) reportOther(comparison, "removed", code, from.get(code));
  for (const code of come.filter((name) => !isSuccess(name))) reportOther(comparison, "added", code, to.get(code));
}

function readResponses(operation: Operation): [string, Located][] {
  const responses = child(operation.node, "responses");
  return sortedKeys(responses.value)
    .filter((key) => /^([1-5](\d\d|xx)|default)$/i.test(key))
    .map((key) => {
      const code = key === "default" ? key : key.toUpperCase();
      return [code, child(responses, key, `${code} response`)];
    });
}

function pick(responses: Responses, codes: string[]): Responses {
  return new Map([...responses].filter(([code]) => codes.includes(code)));
}

function isSuccess(code: string): boolean {
  return code.startsWith("2");
}

/** A code that only one side names may lie within a range of the other. Returns the codes that need no more said. */
function compareRanges(comparison: Comparison, from: Responses, to: Responses, removed: string[], added: string[]) {
  const covered = new Set<string>();
  for (const [codes, others, direction] of [
    [removed, to, "widened"],
    [added, from, "narrowed"],
  ] as const) {
    for (const code of codes) {
      const range = `${code.charAt(0)}XX`;
      const [base, revision] =
        direction === "widened" ? [from.get(code), to.get(range)] : [from.get(range), to.get(code)];
      if (code === range || !others.has(range)) continue;
      covered.add(code);
      compareResponse(comparison, base, revision);
      const isNew = direction === "widened" ? added.includes(range) : removed.includes(range);
      if (!isNew || covered.has(range)) continue;
      covered.add(range);
      const alike = codes.filter((other) => other.charAt(0) === code.charAt(0) && other !== range);
      const args = direction === "widened" ? { base: alike, revision: [range] } : { base: [range], revision: alike };
      comparison.report({ rule: codesRule(alike, direction), base, revision, args });
    }
  }
  return covered;
}

/**
 * `default` stands for every code that is not listed: where codes or ranges replace it, or it them, that is one change.
 * It is taken for errors alone where successes are listed beside it. Adds what is said to the codes that are covered.
 */
function compareDefaults(comparison: Comparison, from: Responses, to: Responses, covered: Set<string>): void {
  for (const [holders, others, direction] of [
    [from, to, "narrowed"],
    [to, from, "widened"],
  ] as const) {
    const all = holders.get("default");
    if (all === undefined || others.has("default")) continue;
    const errorsAlone = [...holders.keys()].some(isSuccess);
    const listed = [...others].filter(
      ([code]) => !holders.has(code) && !covered.has(code) && !(errorsAlone && isSuccess(code)),
    );
    const [first] = listed;
    if (first === undefined) continue;
    const codes = listed.map(([code]) => code);
    const sides = (node: Located): [Located, Located] => (direction === "narrowed" ? [all, node] : [node, all]);
    for (const [, node] of listed) compareResponse(comparison, ...sides(node));
    const [base, revision] = sides(first[1]);
    const args =
      direction === "narrowed" ? { base: ["default"], revision: codes } : { base: codes, revision: ["default"] };
    comparison.report({ rule: codesRule(codes, direction), base, revision, args });
    for (const code of ["default", ...codes]) covered.add(code);
  }
}

function codesRule(codes: string[], direction: "narrowed" | "widened"): RuleId {
  return codes.some(isSuccess) ? `response-success-code-${direction}` : `response-code-${direction}`;
}

/** Codes of success that replace others are one change, however many they are: 201 and 207 folded into 200. */
function compareSuccessCodes(comparison: Comparison, gone: Responses, come: Responses): void {
  const { report } = comparison;
  const [base] = gone.values();
  const [revision] = come.values();
  if (base === undefined || revision === undefined) {
    for (const [code, node] of gone) report({ rule: "response-success-code-removed", base: node, args: { code } });
    for (const [code, node] of come) report({ rule: "response-success-code-added", revision: node, args: { code } });
    return;
  }
  const [had, has] = [readContents(base).size > 0, readContents(revision).size > 0];
  const body = had === has ? (has ? "kept" : "none") : has ? "added" : "removed";
  const args = { base: [...gone.keys()], revision: [...come.keys()], body };
  report({ rule: "response-success-code-changed", base, revision, args });
  compareHeaders(comparison, base, revision);
  if (body === "kept") compareContents(comparison, asBody(base), asBody(revision), "response");
}

function reportOther({ report }: Comparison, kind: "added" | "removed", code: string, node: Located | undefined): void {
  const place = kind === "added" ? { revision: node } : { base: node };
  if (code === "default") report({ rule: `response-default-code-${kind}`, ...place });
  else report({ rule: `response-error-code-${kind}`, ...place, args: { code } });
}

function compareResponse(comparison: Comparison, base: Located | undefined, revision: Located | undefined): void {
  if (!isRecord(base?.value) || !isRecord(revision?.value)) return;
  compareDocumentation(base, revision, comparison.report);
  compareHeaders(comparison, base, revision);
  compareLinks(comparison, base, revision);
  const [had, has] = [readContents(base).size > 0, readContents(revision).size > 0];
  const [from, to] = [asBody(base), asBody(revision)];
  if (had && has) compareContents(comparison, from, to, "response");
  else if (has) comparison.report({ rule: "response-body-added", base: from, revision: to });
  else if (had) comparison.report({ rule: "response-body-removed", base: from, revision: to });
}

/** `200 response` and, within it, `200 body`. */
function asBody(response: Located): Located {
  return { ...response, at: response.at.replace("response", "body") };
}
