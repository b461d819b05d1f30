// Association types: the ones that HubSpot defines, with their inverses, and the labels of a portal.
import { associationDefinitions } from "../../generated/association-definitions.js";
import { type ObjectType, objectTypeOfRole, pairOf } from "./object-types.js";

export const CATEGORIES = ["HUBSPOT_DEFINED", "USER_DEFINED", "INTEGRATOR_DEFINED", "WORK"] as const;

/** A type in one direction. */
export interface Definition {
  /** Category and type id in one number: type ids alone are not unique. */
  readonly key: number;
  readonly typeId: number;
  readonly category: string;
  readonly pair: number;
  readonly from: ObjectType;
  readonly to: ObjectType;
  /** Null for the unlabeled type. */
  readonly label: string | null;
  /** What the other record then has; its own key for a symmetric type; absent where HubSpot names none. */
  readonly inverse?: number;
  /** True where one record may have it with one other record only. */
  readonly exclusive?: boolean;
  /** Internal name of a label. */
  readonly name?: string;
}

/** Category and type id in one number, which no type has for a category that does not exist. */
export function keyOf(category: string, typeId: number): number {
  const index = (CATEGORIES as readonly string[]).indexOf(category);
  return index < 0 ? -1 : typeId * 4 + index;
}

/** True for types that HubSpot defines. */
export function isHubSpotDefined(key: number): boolean {
  return key % 4 === 0;
}

const builtIn = new Map<number, Definition>();
const builtInByPair = new Map<number, Definition[]>();

/** The table names objects by their role: `company/parent_company` is a company in the role of a parent. */
function addBuiltIn(fromText: string, toText: string, typeId: number, inverse: number | undefined): void {
  const [fromName = "", fromRole = fromName] = fromText.split("/");
  const toRole = toText.split("/").at(-1) ?? "";
  const [from, to] = [objectTypeOfRole(fromName), objectTypeOfRole(toRole)];
  const pair = pairOf(from, to);
  const definition: Definition = {
    key: typeId * 4,
    typeId,
    category: "HUBSPOT_DEFINED",
    pair,
    from,
    to,
    label: labelOf(from, fromRole, toRole, to),
    ...(inverse !== undefined && { inverse: inverse * 4 }),
    ...(/^primary_(?!contact)/.test(toRole) && { exclusive: true }),
  };
  builtIn.set(definition.key, definition);
  builtInByPair.set(pair, [...(builtInByPair.get(pair) ?? []), definition]);
}

for (const line of associationDefinitions.trim().split("\n")) {
  const [from = "", entries = ""] = line.split(":");
  let id = 0;
  for (const entry of entries.split(",")) {
    const [to = "", step = 2, back = "1"] = entry.split(" ");
    id += Number(step);
    const inverse = back === "!" ? undefined : id + Number(back.replace("=", ""));
    addBuiltIn(from, to, id, inverse);
    if (inverse !== undefined && inverse !== id && !back.startsWith("=")) addBuiltIn(to, from, inverse, id);
  }
}

function labelOf(from: ObjectType, fromRole: string, toRole: string, to: ObjectType): string | null {
  const role = toRole !== to.singular ? toRole : fromRole !== from.singular ? fromRole : undefined;
  if (role === undefined) return null;
  if (role.startsWith("primary_")) return "Primary";
  return role.replace(/(^|_)([a-z])/g, (_, gap: string, letter: string) => (gap && " ") + letter.toUpperCase());
}

/** Labels and unlabeled types of a portal, by key. Never changed in place. */
export type CustomDefinitions = ReadonlyMap<number, Definition>;

export function findDefinition(customs: CustomDefinitions, key: number): Definition | undefined {
  return builtIn.get(key) ?? customs.get(key);
}

/** Every type of one direction, HubSpot's first. */
export function definitionsOfPair(customs: CustomDefinitions, pair: number): Definition[] {
  const own = customs.size === 0 ? [] : [...customs.values()].filter((definition) => definition.pair === pair);
  return [...(builtInByPair.get(pair) ?? []), ...own];
}

/** The type that two associated records always have; undefined where these objects cannot be associated. */
export function unlabeledOfPair(customs: CustomDefinitions, pair: number): Definition | undefined {
  const known = builtInByPair.get(pair)?.find(({ label }) => label === null);
  if (known || customs.size === 0) return known;
  for (const definition of customs.values()) {
    if (definition.pair === pair && definition.label === null) return definition;
  }
  return undefined;
}
