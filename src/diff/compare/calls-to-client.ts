import type { Report } from "../change-list.js";
import type { OpenApiDocument } from "../document.js";
import { member, sameJson, sortedKeys } from "../json.js";
import { child, type Located } from "../located.js";
import { partition } from "./comparison.js";

/** Callbacks as a whole: with the roles exchanged, the rules about requests and responses do not fit. */
export function compareCallbacks(base: Located, revision: Located, report: Report): void {
  const [from, to] = [base, revision].map(({ value }) => member(value, "callbacks") ?? {});
  if (!sameJson(from, to)) report({ rule: "operation-callbacks-changed", base, revision });
}

/** Webhooks by name, each as a whole. */
export function compareWebhooks(base: OpenApiDocument, revision: OpenApiDocument, report: Report): void {
  const [from, to] = [child(base.root, "webhooks"), child(revision.root, "webhooks")];
  const { removed, added, kept } = partition(sortedKeys(from.value), sortedKeys(to.value));
  for (const webhook of removed) report({ rule: "webhook-removed", base: child(from, webhook), args: { webhook } });
  for (const webhook of added) report({ rule: "webhook-added", revision: child(to, webhook), args: { webhook } });
  for (const webhook of kept) {
    const [a, b] = [child(from, webhook), child(to, webhook)];
    if (!sameJson(a.value, b.value)) report({ rule: "webhook-changed", base: a, revision: b, args: { webhook } });
  }
}
