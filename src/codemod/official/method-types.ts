// Types that are made from a method of HubSpot's client: they are of what it gives, and ours gives something else.
import { ts } from "ts-morph";
import type { References } from "../references.js";
import type { Rewrite } from "../rewrite.js";
import type { Models } from "./models.js";

interface Context {
  references: References;
  rewrite: Rewrite;
  models: Models;
  root: string;
  /** By their paths from the client. */
  methods: ReadonlyMap<string, unknown>;
}

/** Keeps the calls around such a type from moving. */
export function holdMethodTypes({ references, rewrite, models, root, methods }: Context): void {
  const last = root.split(".").at(-1) ?? "";
  const queries = references.named(last).flatMap(({ parent }) => {
    const query = ts.isQualifiedName(parent) ? ts.findAncestor(parent, ts.isTypeQueryNode) : undefined;
    return query?.exprName.getText().includes(`.${root}`) ? [query] : [];
  });
  const indexed = references.texts(last).flatMap(({ text, parent }) => {
    const type = text === last && ts.isLiteralTypeNode(parent) ? outermostIndex(parent.parent) : undefined;
    return type && methods.has(pathOf(type)) ? [type] : [];
  });
  for (const type of [...queries, ...indexed]) {
    const place = references.place(type);
    const message = "The type is made from a method of HubSpot's client, and what ours gives differs from it.";
    rewrite.block(rewrite.site("official-client", place), "official-type", place, message);
    for (const call of models.callsAround(type)) rewrite.block(call, "official-type", place, message);
  }
}

/** `Client["crm"]["associations"]` as a whole, from any of its indexes. */
function outermostIndex(node: ts.Node): ts.IndexedAccessTypeNode | undefined {
  if (!ts.isIndexedAccessTypeNode(node)) return undefined;
  return (ts.isIndexedAccessTypeNode(node.parent) && outermostIndex(node.parent)) || node;
}

/** `crm.associations`; what stands in front is a name for the client. */
function pathOf({ objectType, indexType }: ts.IndexedAccessTypeNode): string {
  const key =
    ts.isLiteralTypeNode(indexType) && ts.isStringLiteralLike(indexType.literal) ? indexType.literal.text : "?";
  return ts.isIndexedAccessTypeNode(objectType) ? `${pathOf(objectType)}.${key}` : key;
}
