/** The value at a JSON pointer whose parts need no escaping; undefined when there is none. */
export function pointed(value: unknown, pointer: string): unknown {
  return below(value, pointer.split("/").slice(1));
}

/** The value below another by the keys to it; undefined when there is none. */
export function below(value: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>((at, key) => (at as Record<string, unknown> | null | undefined)?.[key], value);
}

/** Replaces the values at a pointer, in place; `*` stands for every entry of a list. What is not there is left alone. */
export function replaceAt(value: unknown, pointer: string, change: (value: unknown) => unknown): void {
  const keys = pointer.split("/").slice(1);
  const last = keys.pop() ?? "";
  const holders = keys.reduce<unknown[]>(
    (found, key) =>
      key === "*" ? found.flatMap((list) => Object.values(list ?? {})) : found.map((at) => below(at, [key])),
    [value],
  ) as (Record<string, unknown> | null | undefined)[];
  for (const holder of holders) {
    for (const key of last === "*" ? Object.keys(holder ?? {}) : [last]) {
      if (holder?.[key] !== undefined && holder[key] !== null) holder[key] = change(holder[key]);
    }
  }
}
