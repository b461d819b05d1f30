/** The value at a JSON pointer whose parts need no escaping; undefined when there is none. */
export function pointed(value: unknown, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | null | undefined)?.[key], value);
}

/** Replaces the values at a pointer, in place; `*` stands for every entry of a list. What is not there is left alone. */
export function replaceAt(value: unknown, pointer: string, change: (value: unknown) => unknown): void {
  const [, head = "", ...rest] = pointer.split("/");
  if (value === null || typeof value !== "object") return;
  const at = value as Record<string, unknown>;
  for (const key of head === "*" ? Object.keys(at) : [head]) {
    if (at[key] === undefined || at[key] === null) continue;
    if (rest.length === 0) at[key] = change(at[key]);
    else replaceAt(at[key], `/${rest.join("/")}`, change);
  }
}
