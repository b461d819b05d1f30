import { type Operation, resolveAs } from "../document.js";
import { isRecord, member } from "../json.js";
import { child, type Located } from "../located.js";
import type { Comparison } from "./comparison.js";
import { compareContents } from "./contents.js";
import { compareDocumentation } from "./documentation.js";

export function compareRequestBodies(comparison: Comparison, base: Operation, revision: Operation): void {
  const { report } = comparison;
  const from = resolveAs(comparison.base, child(base.node, "requestBody", "body"));
  const to = resolveAs(comparison.revision, child(revision.node, "requestBody", "body"));
  if (!isRecord(from.value) && !isRecord(to.value)) return;
  if (!isRecord(from.value)) {
    report({ rule: isRequired(to) ? "request-required-body-added" : "request-body-added", revision: to });
    return;
  }
  if (!isRecord(to.value)) {
    report({ rule: "request-body-removed", base: from });
    return;
  }
  if (!isRequired(from) && isRequired(to)) report({ rule: "request-body-became-required", base: from, revision: to });
  if (isRequired(from) && !isRequired(to)) report({ rule: "request-body-became-optional", base: from, revision: to });
  compareContents(comparison, from, to, "request");
  compareDocumentation(from, to, report);
}

function isRequired(body: Located): boolean {
  return member(body.value, "required") === true;
}
