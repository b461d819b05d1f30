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

const STANDARD = `0-1 contact contacts|0-2 company companies|0-3 deal deals|0-5 ticket tickets|0-7 product products|
0-8 line_item line_items|0-14 quote quotes|0-18 communication communications|
0-19 feedback_submission feedback_submissions|0-27 task tasks|0-46 note notes|0-47 meeting meetings|0-48 call calls|
0-49 email emails|0-53 invoice invoices|0-54 marketing_event marketing_events|0-69 subscription subscriptions|
0-74 goal goals|0-84 discount discounts|0-85 fee fees|0-86 tax taxes|0-101 payment payments|0-115 user users|
0-116 postal_mail postal_mails|0-123 order orders|0-136 lead leads|0-142 cart carts|0-162 service services|
0-410 course courses|0-420 listing listings|0-421 appointment appointments|0-970 project projects`;

/** So many types have a number of their own in a pair. */
const MOST = 65_536;

const ROLE = /^(primary|billing|signer|parent|child|upcoming)_(.+)$/;

const byIndex: ObjectType[] = [];
const byName = new Map<string, ObjectType>();

function add(id: string, singular: string, plural: string): ObjectType {
  const type = { index: byIndex.length, id, singular, plural };
  byIndex.push(type);
  for (const name of [id, singular, plural]) byName.set(name, type);
  return type;
}

for (const row of STANDARD.split("|")) {
  const [id = "", singular = "", plural = ""] = row.trim().split(" ");
  add(id, singular, plural);
}

/** The object type behind a role of HubSpot's table: `company` for `primary_company`. */
export function objectTypeOfRole(role: string): ObjectType {
  const base = ROLE.exec(role)?.[2] ?? "";
  return byName.get(role) ?? byName.get(base) ?? add(role, role, `${role}s`);
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
