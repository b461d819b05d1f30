// Which references lead to the same in both documents, all the way down. What is written alike and refers to nothing
// else needs no comparison, which is most of two versions of one API.

import { followRef, type OpenApiDocument } from "../document.js";
import { sameJson } from "../json.js";

/** Whether two values that stand in the documents say the same, with everything that they refer to. */
export type SaysTheSame = (base: unknown, revision: unknown) => boolean;

export function findUnchanged(base: OpenApiDocument, revision: OpenApiDocument): SaysTheSame {
  if (base.refSiblingsCount !== revision.refSiblingsCount) return () => false;
  const changed = changedReferences(base, revision);
  return (a, b) => sameJson(a, b) && !referencesIn(a).some((reference) => changed.has(reference));
}

function changedReferences(base: OpenApiDocument, revision: OpenApiDocument): Set<string> {
  const target = (document: OpenApiDocument, $ref: string) =>
    followRef(document, { ...document.root, value: { $ref } })?.value;
  const users = new Map<string, string[]>();
  const changed = new Set<string>();
  const pending = new Set(referencesIn(base.root.value));
  for (const reference of pending) {
    const own = target(base, reference);
    if (!sameJson(own, target(revision, reference))) changed.add(reference);
    for (const used of referencesIn(own)) {
      pending.add(used);
      const list = users.get(used);
      if (list === undefined) users.set(used, [reference]);
      else list.push(reference);
    }
  }
  // What refers to a change is changed: a set takes up what is added to it on the way.
  for (const reference of changed) for (const user of users.get(reference) ?? []) changed.add(user);
  return changed;
}

function referencesIn(value: unknown, found: string[] = []): string[] {
  if (typeof value !== "object" || value === null) return found;
  if (Array.isArray(value)) {
    for (const item of value) referencesIn(item, found);
    return found;
  }
  for (const [key, part] of Object.entries(value)) {
    if (key === "$ref" && typeof part === "string") found.push(part);
    else referencesIn(part, found);
  }
  return found;
}
