import { member } from "./json.js";

/** A value of a document together with its place, once for machines and once for people. */
export interface Located {
  value: unknown;
  /** JSON Pointer from the root of the document. */
  pointer: string;
  /** What the place is named within, so that it outlives unrelated edits: a component or an operation. */
  scope: string;
  /** The place within the scope as people name it: `Schema.property[]`, `query limit`. */
  at: string;
  /** Stands for something that the document leaves unsaid; the place is that of what leaves it unsaid. */
  absent?: true;
  /** Stands for the keywords of a schema alone, without what it is combined of. */
  bare?: true;
  /** Stands for the one of its types that this is. */
  only?: string;
}

export function child(parent: Located, key: string | number, at: string = parent.at): Located {
  const value = Array.isArray(parent.value) ? parent.value[Number(key)] : member(parent.value, String(key));
  return { value, pointer: `${parent.pointer}/${escapePointer(String(key))}`, scope: parent.scope, at };
}

/** The items of a list; nothing where it is no list. */
export function items(parent: Located): Located[] {
  return Array.isArray(parent.value) ? parent.value.map((_, index) => child(parent, index)) : [];
}

export function escapePointer(key: string): string {
  return /[~/]/.test(key) ? key.replaceAll("~", "~0").replaceAll("/", "~1") : key;
}

export function unescapePointer(key: string): string {
  return key.replaceAll("~1", "/").replaceAll("~0", "~");
}
