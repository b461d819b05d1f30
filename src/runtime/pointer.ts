/** Paths and pointers, cut once. */
const cuts = new Map<string, readonly string[]>();

/** The parts of a path; always cut in the same way. */
export function cut(path: string, at: string | RegExp): readonly string[] {
  const parts = cuts.get(path) ?? path.split(at);
  cuts.set(path, parts);
  return parts;
}

/** The value at a JSON pointer whose parts need no escaping; undefined when there is none. */
export function pointed(value: unknown, pointer: string): unknown {
  return below(value, cut(pointer, "/"), 1);
}

/** The value below another by the keys to it; undefined when there is none. */
export function below(value: unknown, keys: readonly string[], first = 0): unknown {
  let at = value;
  for (let depth = first; depth < keys.length; depth++)
    at = (at as Record<string, unknown> | null | undefined)?.[keys[depth] as string];
  return at;
}

/** Replaces the values at a pointer, in place; `*` stands for every entry of a list. What is not there is left alone. */
export function replaceAt(value: unknown, pointer: string, change: (value: unknown) => unknown): void {
  replaceBelow(value, cut(pointer, "/"), 1, change);
}

function replaceBelow(
  holder: unknown,
  keys: readonly string[],
  depth: number,
  change: (value: unknown) => unknown,
): void {
  const at = (holder ?? {}) as Record<string, unknown>;
  const key = keys[depth] ?? "";
  for (const own of key === "*" ? Object.keys(at) : [key]) {
    const value = at[own];
    if (depth < keys.length - 1) replaceBelow(value, keys, depth + 1, change);
    else if (value !== undefined && value !== null) at[own] = change(value);
  }
}
