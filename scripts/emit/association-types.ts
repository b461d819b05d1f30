import type { AssociationTypeModel } from "../association-types.js";
import { type GeneratedFile, printSource } from "./generated-file.js";

/** Short, since it is there 410 times: a call marked as pure, and a type with the id as its argument. */
const preamble = `type HubSpotDefined<Id extends number> = {
  readonly associationCategory: "HUBSPOT_DEFINED";
  readonly associationTypeId: Id;
};

const hubSpotDefined = <Id extends number>(associationTypeId: Id): HubSpotDefined<Id> => ({
  associationCategory: "HUBSPOT_DEFINED",
  associationTypeId,
});`;

/** A constant for each association type that HubSpot defines, so that a bundler keeps only those in use. */
export function emitAssociationTypes(types: readonly AssociationTypeModel[]): GeneratedFile {
  const sorted = types.map((type) => ({ ...type, name: nameOf(type) })).sort((a, b) => (a.name < b.name ? -1 : 1));
  const constants = sorted.map(({ name, typeId, fromRole, to }) => {
    const value = `/* @__PURE__ */ hubSpotDefined(${typeId})`;
    return `/** ${words(fromRole)} to ${words(to)}: \`HUBSPOT_DEFINED\` ${typeId}. */\nexport const ${name} = ${value};`;
  });
  return { path: "association-types.ts", text: printSource("specs/association-types.tsv", [preamble, ...constants]) };
}

/** `contact` and `primary_company` make `contactToPrimaryCompany`. */
function nameOf({ fromRole, to }: AssociationTypeModel): string {
  return `${fromRole}_to_${to}`.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function words(name: string): string {
  return name.replaceAll("_", " ");
}
