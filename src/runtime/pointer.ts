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
  const at = (holder ?? {}) as Record<string | number, unknown>;
  const replace = (key: string | number) => {
    const value = at[key];
    if (depth < keys.length - 1) replaceBelow(value, keys, depth + 1, change);
    else if (value !== undefined && value !== null) at[key] = change(value);
  };
  const key = keys[depth] ?? "";
  if (key !== "*") replace(key);
  else for (let index = 0; index < Number(at.length); index++) replace(index);
}
