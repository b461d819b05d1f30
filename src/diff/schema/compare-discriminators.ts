// How the alternatives of a union are told apart: by which property, and which value of it stands for which schema.

import { compareText, isRecord, member, sortedKeys, text } from "../json.js";
import { child, type Located } from "../located.js";
import type { SchemaPair } from "./compare-schemas.js";
import type { Shape } from "./shape.js";

interface Discriminator {
  node: Located;
  property: string | undefined;
  /** Names of schemas by the value that stands for them. */
  mapped: Map<string, string>;
  /** Schemas whose own name stands for them, for want of a mapping. */
  named: Set<string>;
}

export function compareDiscriminators({ base, revision, report }: SchemaPair): void {
  const [from, to] = [readDiscriminator(base), readDiscriminator(revision)];
  if (from === undefined && to === undefined) return;
  const places = [from?.node ?? base.holders[0], to?.node ?? revision.holders[0]] as const;
  if (from === undefined || to === undefined) {
    if (from === undefined) report("discriminator-added", ...places, { revision: to?.property ?? null });
    else report("discriminator-removed", ...places, { base: from.property ?? null });
    return;
  }
  if (from.property !== to.property) {
    const args = { base: from.property ?? null, revision: to.property ?? null };
    report("discriminator-property-changed", ...places, args);
  }
  for (const value of [...new Set([...from.mapped.keys(), ...to.mapped.keys()])].sort(compareText)) {
    const [old, now] = [from, to].map(
      ({ mapped, named }) => mapped.get(value) ?? (named.has(value) ? value : undefined),
    );
    if (old === now) continue;
    if (old === undefined) report("discriminator-value-added", ...places, { value, schema: now ?? "" });
    else if (now === undefined) report("discriminator-value-removed", ...places, { value, schema: old });
    else report("discriminator-value-changed", ...places, { value, base: old, revision: now });
  }
}

function readDiscriminator({ holders, unions }: Shape): Discriminator | undefined {
  const holder = holders.find(({ value }) => isRecord(member(value, "discriminator")));
  if (holder === undefined) return undefined;
  const node = child(holder, "discriminator");
  const mapping = member(node.value, "mapping");
  const mapped = new Map(sortedKeys(mapping).map((value) => [value, nameOf(text(member(mapping, value)) ?? "")]));
  const refs = unions.flatMap(({ members }) => members.map(({ value }) => text(member(value, "$ref"))));
  const named = new Set(refs.flatMap((ref) => (ref === undefined ? [] : [nameOf(ref)])));
  for (const name of mapped.values()) named.delete(name);
  return { node, property: text(member(node.value, "propertyName")), mapped, named };
}

function nameOf(ref: string): string {
  return ref.slice(ref.lastIndexOf("/") + 1);
}
