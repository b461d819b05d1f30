/** The value at a JSON pointer whose parts need no escaping; undefined when there is none. */
export function pointed(value: unknown, pointer: string): unknown {
  return below(value, pointer.split("/").slice(1));
}

/** The value below another by the keys to it; undefined when there is none. */
export function below(value: unknown, keys: readonly string[]): unknown {
  let at = value;
  for (const key of keys) at = (at as Record<string, unknown> | null | undefined)?.[key];
  return at;
}

/** Replaces the values at a pointer, in place; `*` stands for every entry of a list. What is not there is left alone. */
export function replaceAt(value: unknown, pointer: string, change: (value: unknown) => unknown): void {
  replaceBelow(value, pointer.split("/"), 1, change);
}

function replaceBelow(holder: unknown, keys: string[], depth: number, change: (value: unknown) => unknown): void {
  const at = (holder ?? {}) as Record<string, unknown>;
  const key = keys[depth] ?? "";
  for (const own of key === "*" ? Object.keys(at) : [key]) {
    const value = at[own];
    if (depth < keys.length - 1) replaceBelow(value, keys, depth + 1, change);
    else if (value !== undefined && value !== null) at[own] = change(value);
  }
}
