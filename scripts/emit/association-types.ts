import type { AssociationTypeModel } from "../association-types.js";
import { type GeneratedFile, printSource } from "./generated-file.js";

/** A constant for each association type that HubSpot defines, so that a bundler keeps only those in use. */
export function emitAssociationTypes(types: readonly AssociationTypeModel[]): GeneratedFile {
  const sorted = types.map((type) => ({ ...type, name: nameOf(type) })).sort((a, b) => (a.name < b.name ? -1 : 1));
  const constants = sorted.map(({ name, typeId, fromRole, to }) => {
    const value = `{ associationCategory: "HUBSPOT_DEFINED", associationTypeId: ${typeId} } as const`;
    return `/** ${words(fromRole)} to ${words(to)}: \`HUBSPOT_DEFINED\` ${typeId}. */\nexport const ${name} = ${value};`;
  });
  return { path: "association-types.ts", text: printSource("specs/association-types.tsv", constants) };
}

/** `contact` and `primary_company` make `contactToPrimaryCompany`. */
function nameOf({ fromRole, to }: AssociationTypeModel): string {
  return `${fromRole}_to_${to}`.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function words(name: string): string {
  return name.replaceAll("_", " ");
}
