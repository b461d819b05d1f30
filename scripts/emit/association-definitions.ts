import type { AssociationTypeModel } from "../association-types.js";
import { type GeneratedFile, printSource } from "./generated-file.js";

/** The association types as a table, one row of text a type, for the sandbox, which needs all of them and their inverses. */
export function emitAssociationDefinitions(types: readonly AssociationTypeModel[]): GeneratedFile {
  const rows = types.map(({ typeId, from, fromRole, to, inverse }) => {
    return `${typeId} ${from === fromRole ? from : `${from}/${fromRole}`} ${to} ${inverse ?? ""}`.trim();
  });
  const comment =
    "/** A row a type: type id, object type (and role) of the from side, of the to side, inverse type id. */";
  const table = `${comment}\nexport const associationDefinitions = \`\n${rows.join("\n")}\`;`;
  return { path: "association-definitions.ts", text: printSource("specs/association-types.tsv", [table]) };
}
