// Cursors as HubSpot sends them: base64 of `<object type id>-<last record id>`, percent-encoded. Because a cursor names
// the last record seen, pages stay right while records are removed.
import type { ObjectType } from "./object-types.js";
import { validationError } from "./problem.js";

export function cursorAfter(to: ObjectType, id: number): string {
  return encodeURIComponent(btoa(`${to.id}-${id}`));
}

/** The record that a cursor stands after, 0 without one. A client may have encoded it again. */
export function cursorId(cursor: string | undefined): number {
  if (!cursor) return 0;
  try {
    let plain = cursor;
    while (plain.includes("%")) plain = decodeURIComponent(plain); // gets shorter, or throws
    const text = atob(plain);
    const id = /-(\d{1,16})$/.exec(text)?.[1];
    if (id !== undefined) return Number(id);
  } catch {}
  throw validationError(`The cursor ${cursor} is not valid`);
}
