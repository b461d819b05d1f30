import type { Report } from "../change-list.js";
import { type OpenApiDocument, resolve } from "../document.js";
import { isRecord, member, sameJson, sortedKeys } from "../json.js";
import { child, type Located } from "../located.js";
import { type Comparison, partition } from "./comparison.js";

/** Callbacks by name, each as a whole: with the roles exchanged, the rules about requests and responses do not fit. */
export function compareCallbacks({ base, revision, report }: Comparison, from: Located, to: Located): void {
  const [old, now] = [child(from, "callbacks"), child(to, "callbacks")];
  const { removed, added, kept } = partition(callbackNames(old), callbackNames(now));
  const at = (callback: string) => `callback ${callback}`;
  for (const callback of removed)
    report({ rule: "operation-callback-removed", base: child(old, callback, at(callback)), args: { callback } });
  for (const callback of added)
    report({ rule: "operation-callback-added", revision: child(now, callback, at(callback)), args: { callback } });
  for (const callback of kept) {
    const [a, b] = [child(old, callback, at(callback)), child(now, callback, at(callback))];
    if (sameJson(resolve(base, a).value, resolve(revision, b).value)) continue;
    report({ rule: "operation-callbacks-changed", base: a, revision: b, args: { callback } });
  }
}

function callbackNames({ value }: Located): string[] {
  return sortedKeys(value).filter((name) => isRecord(member(value, name)) && !name.startsWith("x-"));
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
