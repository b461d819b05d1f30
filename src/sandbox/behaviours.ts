// What the sandbox imitates, and how sure each behaviour is: the one table, for `sandbox --behaviours` and the README.
// Kept out of the entry, because it is words.
import { CHOICES } from "./check-settings.js";
import { DEFAULT_SWITCHES, type Switches } from "./switches.js";

/** How sure a behaviour is: HubSpot says so, a real answer shows it, or we assume it. */
export type BehaviourCertainty = "documented" | "observed" | "assumed";

export interface Behaviour {
  /** Topic and name; a test of the behaviour has it in its title. */
  id: string;
  text: string;
  certainty: BehaviourCertainty;
  /** The switch that changes it. */
  switch?: keyof Switches;
}

const row =
  (certainty: BehaviourCertainty) =>
  (id: string, text: string, name?: keyof Switches): Behaviour => ({
    id,
    text,
    certainty,
    ...(name && { switch: name }),
  });
const documented = row("documented");
const observed = row("observed");
const assumed = row("assumed");

export const behaviours: readonly Behaviour[] = [
  documented(
    "associations/both-directions",
    "An association holds in both directions; each direction has its own type id, and the inverse is looked up, never computed.",
  ),
  documented(
    "associations/unlabeled",
    "The unlabeled type is always there once two records are associated, with the label null.",
  ),
  documented(
    "associations/default",
    "A default association adds the unlabeled type and answers both directions, where both have one.",
  ),
  documented("associations/labels-replace", "Labels that are sent take the place of the labels that were there."),
  assumed(
    "associations/labels-keep",
    "Types that HubSpot defines, such as Primary, stay when a label comes; so do labels when only the unlabeled type comes.",
    "labelsReplacePrimary",
  ),
  documented("associations/one-primary", "One company is primary; another one that becomes primary takes its place."),
  assumed("associations/default-primary", "A default association does not make a company primary.", "primaryOnDefault"),
  documented(
    "associations/archive",
    "Archiving a pair removes all types; archiving labels removes those listed, and everything with the unlabeled one.",
  ),
  assumed(
    "associations/nothing-to-archive",
    "Archiving what is not associated is no error. A record cannot be its own associate.",
  ),
  observed("associations/empty-types-in-batch", "Empty `types` in a batch succeed and do nothing."),
  assumed("associations/empty-types", "Empty types for one pair succeed and do nothing."),
  assumed("associations/exists", "Creating an association that exists changes nothing and succeeds."),
  observed(
    "associations/record-ids",
    "`toObjectId` and `fromObjectId` are JSON numbers in answers; `from.id` is text.",
    "recordIds",
  ),
  assumed(
    "associations/custom-objects",
    "Custom objects (`2-<number>`) exist for every number; their unlabeled types are USER_DEFINED, made when first asked for.",
  ),
  documented("associations/object-types", "Object types by singular name, plural name or object type id."),
  assumed("associations/records", "Records exist for every positive id up to 2^53-1.", "records"),
  assumed(
    "associations/no-inverse",
    "A type that HubSpot gives no inverse for shows from its own side only, beside the unlabeled type of the other.",
  ),
  documented("paging/size", "Reads of one record give 500 a page, and a cursor when there are more."),
  assumed(
    "paging/order",
    "Pages are in the order of record ids; a limit above 500 counts as 500; batch reads give 500 for each input.",
  ),
  observed("paging/cursors", "Cursors are percent-encoded base64; one that a client encoded again is understood."),
  observed(
    "batch/no-associations",
    "Inputs without associations are errors of a 207 in batch read, with NO_ASSOCIATIONS_FOUND.",
  ),
  observed(
    "batch/failed-inputs",
    "Inputs that fail are left out of the results, which do not line up with the inputs.",
  ),
  documented("batch/caps", "1,000 inputs for batch read, 2,000 for batch create."),
  assumed(
    "batch/other-caps",
    "100 inputs for archiving and limits, 2,000 for default associations; the message above the cap is that of HubSpot's object batches.",
  ),
  assumed(
    "batch/results",
    "One result for each input of batch create. A bad id in batch archive refuses the whole batch.",
  ),
  documented(
    "batch/removal",
    "Archive, archive of labels and purge answer as the contract of each version says: 204 in v4, 200 with a body in 2026-03.",
    "archiveStatus",
  ),
  observed("labels/single", "A single label gets an id for each direction, counted from 1; the answer lists both."),
  documented(
    "labels/paired",
    "A paired label is answered with the inverse first. Names have no hyphen and no digit at the start.",
  ),
  documented(
    "labels/in-use",
    "A label in use cannot be deleted, a type that HubSpot defines neither changed nor deleted.",
  ),
  documented(
    "labels/number",
    "A pair of object types has a limited number of labels: HubSpot's guide says 10, its knowledge base 50.",
    "labelsPerPair",
  ),
  assumed("labels/refusals", "The bodies of these refusals. A single label between records of one type has one id."),
  assumed(
    "labels/built-in",
    "The texts of built-in labels other than Primary and Billing Contact, made from their roles.",
  ),
  documented(
    "limits/direction",
    "A limit is for a type in one direction, and counts the records that one record has it with.",
  ),
  documented(
    "limits/label",
    "The limit of a label is at most that of the pair, whichever is set first; an example of HubSpot's changelog has it below. Limits are not retroactive.",
    "labelLimits",
  ),
  documented("limits/range", "Limits are 1 to 10,000."),
  assumed("limits/purge", "Purging a type without a limit, or one that does not exist, is no error."),
  assumed(
    "limits/existing",
    "Setting a limit where there is one replaces it; updating one that is not there fails.",
    "limitCreateOnExisting",
  ),
  observed(
    "limits/exceeded",
    "Above a limit: 400 with ASSOCIATION_USER_CONFIG_LIMIT_EXCEEDED. Where in the body it stands is assumed.",
  ),
  observed(
    "errors/bodies",
    "The bodies of malformed JSON, missing fields, wrong JSON types, unknown object types, bad record ids, unknown type ids, 401, 403, 404 and 429.",
  ),
  assumed("errors/places", "Places in messages about JSON name the start of the body."),
  assumed(
    "errors/texts",
    "The texts of 405, 413 and 415. INVALID_OBJECT_IDS for a type of another pair of objects, where `invalid from object type` was seen as well. Of two unknown types the first is named.",
  ),
  assumed("errors/numbers", "A number is taken where a text is wanted."),
  documented(
    "access/refused",
    "A token that has ended answers 401 with EXPIRED_AUTHENTICATION; missing scopes 403 with their names.",
  ),
  documented("access/any-scope", "Any one of the scopes that an operation lists is enough.", "scopes"),
  documented("access/token", "A token is needed, but not in process. Any is accepted.", "authorization"),
  documented(
    "rate-limits/buckets",
    "Ten seconds for single associations, ten seconds for batches, labels and limits, a second for search, a day for all, by plan, with HubSpot's headers.",
  ),
  assumed(
    "rate-limits/count",
    "The two groups count apart. A refused call does not count. The day ends at midnight UTC. 625,000 a day for professional.",
  ),
  assumed("usage/report", "The report is ordered and never sent; the mail address is made up."),
  documented("search/request", "Filter groups, sorts, properties, query, and the caps on their number."),
  assumed("search/optional", "All members of a search may be left out."),
  assumed(
    "search/records",
    "Records that only associations name have no properties but the dates of 1970. `associations.<object>` filters by an associated id.",
  ),
];

/** What a user must not rely on the sandbox for. */
export const notImitated: readonly string[] = [
  "How long HubSpot takes, and that reads may lag behind writes.",
  "Records: creating, changing, merging and deleting them; deleted records keep their associations here.",
  "The characters that a label may have, and the 3,000 that a search may have.",
  "HubSpot's daily limit of its own for associations (500,000 for Professional and Enterprise).",
  "Subscription tiers: labels and limits are there for everyone; limits per record of HubSpot's catalog are not.",
  "INTEGRATOR_DEFINED and WORK types, whose meaning HubSpot does not explain.",
  "OAuth: tokens are not issued, refreshed or introspected.",
  "Statuses 423, 477 and 5xx of HubSpot's own; set a fault to get one.",
];

/** What a switch can be set to, its default first. */
export function valuesOf(name: keyof Switches): unknown[] {
  return [...(CHOICES[name] ?? [DEFAULT_SWITCHES[name], "any number"])];
}

/** The table as Markdown, which reads well in a terminal too. */
export function renderBehaviours(): string {
  const lines = ["| id | behaviour | certainty | switch (default first) |", "|---|---|---|---|"];
  for (const { id, text, certainty, switch: name } of behaviours) {
    lines.push(`| ${id} | ${text} | ${certainty} | ${name ? `\`${name}\` (${valuesOf(name).join(", ")})` : ""} |`);
  }
  return `${[...lines, "", "Not imitated:", "", ...notImitated.map((line) => `- ${line}`)].join("\n")}\n`;
}
