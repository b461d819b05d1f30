// Names that parts of HubSpot's client are taken apart into: `const { batchApi } = …`.
import { ts } from "ts-morph";
import type { References } from "../references.js";
import type { Rewrite } from "../rewrite.js";
import type { Parts } from "./parts.js";

/** Names in `const { batchApi } = …`. */
export function boundParts(references: References, paths: readonly string[]): ts.Identifier[] {
  return paths
    .flatMap((path) => references.named(path.split(".").at(-1) ?? ""))
    .flatMap(({ parent }) => (ts.isBindingElement(parent) && ts.isIdentifier(parent.name) ? [parent.name] : []));
}

/** Keeps what is done with the names of a pattern that does not move: one within another, or of a parameter. */
export function holdUnmoved(
  moved: ReadonlySet<ts.BindingPattern>,
  below: readonly string[],
  { parts, references, rewrite }: { parts: Parts; references: References; rewrite: Rewrite },
): void {
  for (const name of boundParts(references, below)) {
    const element = name.parent as ts.BindingElement;
    const part = parts.partOf(name);
    if (part === undefined || !below.includes(part) || moved.has(element.parent)) continue;
    const place = references.place(element);
    const site = rewrite.site("official-client", place);
    const symbol = references.symbolOf(name);
    if (symbol) site.groups.add(symbol);
    const message = "A part of HubSpot's client is taken out here together with what is around it.";
    rewrite.block(site, "official-reference", place, message);
  }
}
