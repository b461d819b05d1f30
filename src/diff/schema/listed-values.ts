// The values that a schema lists, by `enum`, `const` or as an open list.

import { canonical, compareText, isRecord, list } from "../json.js";
import { child, type Located } from "../located.js";
import { keywordPlace, keywordValues } from "./compare-values.js";
import type { Shape } from "./shape.js";

export interface ListedValues {
  /** No value but these, as with `enum`; otherwise the known ones of an open list. */
  closed: boolean;
  values: Map<string, unknown>;
  node: Located | undefined;
}

/** The values of `enum` and `const` that all holders list, else those of an open enum; `null` counts as a type. */
export function listedValues(shape: Shape): ListedValues | undefined {
  const closed = shape.holders.flatMap((holder): ListedValues[] => {
    const node = child(holder, "enum");
    const fixed =
      isRecord(holder.value) && Object.hasOwn(holder.value, "const") && holder.value.const !== null
        ? [child(holder, "const")]
        : [];
    const listed = Array.isArray(node.value) && !isType(shape, node.value) ? node.value : undefined;
    const lists = listed === undefined ? [] : [{ closed: true, values: byText(listed), node }];
    return [...lists, ...fixed.map((place) => ({ closed: true, values: byText([place.value]), node: place }))];
  });
  const [first, ...rest] = closed;
  if (first !== undefined) {
    const values = [...first.values].filter(
      ([key, value]) => rest.every((other) => other.values.has(key)) && meetsBounds(value, shape),
    );
    return { ...first, values: new Map(values) };
  }
  const open = keywordPlace(shape, "x-extensible-enum");
  if (keywordValues(shape, "x-extensible-enum").length === 0) return undefined;
  return { closed: false, values: byText(list(open?.value)), node: open };
}

export function isListed(shape: Shape): boolean {
  return listedValues(shape)?.closed === true;
}

/** The bounds that are told by the values that they leave of a list. */
export const valueBounds: ReadonlySet<string> = new Set(["minimum", "maximum", "minLength", "maxLength"]);

/** Whether a listed value is accepted by the bounds that stand beside the list. */
function meetsBounds(value: unknown, shape: Shape): boolean {
  const numbers = (keyword: string) => keywordValues(shape, keyword).filter((bound) => typeof bound === "number");
  const isOpen = (keyword: string) => keywordValues(shape, keyword).includes(true);
  if (typeof value === "number") {
    return (
      numbers("minimum").every((bound) => value > bound || (value === bound && !isOpen("exclusiveMinimum"))) &&
      numbers("maximum").every((bound) => value < bound || (value === bound && !isOpen("exclusiveMaximum"))) &&
      numbers("exclusiveMinimum").every((bound) => value > bound) &&
      numbers("exclusiveMaximum").every((bound) => value < bound)
    );
  }
  if (typeof value !== "string") return true;
  const length = [...value].length;
  return (
    numbers("minLength").every((bound) => length >= bound) && numbers("maxLength").every((bound) => length <= bound)
  );
}

/** `null` alone is a type, and both truth values are all that there are. */
function isType({ types }: Shape, values: unknown[]): boolean {
  if (values.length > 0 && values.every((value) => value === null)) return true;
  return types?.size === 1 && types.has("boolean") && values.includes(true) && values.includes(false);
}

function byText(values: unknown[]): Map<string, unknown> {
  const listed = values.filter((value) => value !== null).map((value): [string, unknown] => [canonical(value), value]);
  return new Map(listed.sort(([a], [b]) => compareText(a, b)));
}
