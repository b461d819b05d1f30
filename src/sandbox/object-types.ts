// Object types as HubSpot addresses them: object type id, name in the singular, in the plural (HubSpot's guide
// "Understanding the CRM"). A type that HubSpot's table of association types names, but gives no id for, has its name as id.

/** One object type. */
export interface ObjectType {
  /** Small number of our own, for keys. */
  readonly index: number;
  /** `0-1`, `2-<number>`. */
  readonly id: string;
  readonly singular: string;
  readonly plural: string;
}

/** `0-` and this number; name in the singular; in the plural where that is not an `s` more. */
const STANDARD = `1 contact|2 company companies|3 deal|5 ticket|7 product|8 line_item|14 quote|18 communication|19 feedback_submission|
27 task|46 note|47 meeting|48 call|49 email|53 invoice|54 marketing_event|69 subscription|74 goal|84 discount|85 fee|
86 tax taxes|101 payment|115 user|116 postal_mail|123 order|136 lead|142 cart|162 service|410 course|420 listing|
421 appointment|970 project`;

/** So many types have a number of their own in a pair. */
export const MOST = 2 ** 26;

const ROLE = /^(primary|billing|signer|parent|child|upcoming)_(.+)$/;

const byIndex: ObjectType[] = [];
const byName = new Map<string, ObjectType>();

function add(id: string, singular: string, plural = `${singular}s`): ObjectType {
  const type = { index: byIndex.length, id, singular, plural };
  byIndex.push(type);
  for (const name of [id, singular, plural]) byName.set(name, type);
  return type;
}

for (const row of STANDARD.split("|")) {
  const [number = "", singular = "", plural] = row.trim().split(" ");
  add(`0-${number}`, singular, plural);
}

/** The object type behind a role of HubSpot's table: `company` for `primary_company`. */
export function objectTypeOfRole(role: string): ObjectType {
  const base = ROLE.exec(role)?.[2] ?? "";
  return byName.get(role) ?? byName.get(base) ?? add(role, role);
}

/** The object type that a path or a body names; custom objects by id only. */
export function findObjectType(name: string): ObjectType | undefined {
  const known = byName.get(name) ?? byName.get(name.toLowerCase());
  if (known) return known;
  const isFree = byIndex.length < MOST && /^2-[1-9]\d{0,14}$/.test(name);
  return isFree ? add(name, name, name) : undefined;
}

/** The object type with an index that came from here. */
export function objectTypeAt(index: number): ObjectType {
  return byIndex[index] as ObjectType;
}

/** Number of two object types in one direction. */
export function pairOf(from: ObjectType, to: ObjectType): number {
  return from.index * MOST + to.index;
}

export function isCustom(type: ObjectType): boolean {
  return type.id.startsWith("2-");
}

export function objectTypesOfPair(pair: number): [from: ObjectType, to: ObjectType] {
  return [objectTypeAt(Math.floor(pair / MOST)), objectTypeAt(pair % MOST)];
}
