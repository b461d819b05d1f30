import type { AssociationTypeModel } from "../association-types.js";
import { type GeneratedFile, printSource } from "./generated-file.js";

/**
 * The association types as a short table for the sandbox, which needs all of them: a line for each role of the from side,
 * with the roles of the to side, the type id and that of the inverse. An inverse between the same roles has no entry of
 * its own.
 */
export function emitAssociationDefinitions(types: readonly AssociationTypeModel[]): GeneratedFile {
  const byId = new Map(types.map((type) => [type.typeId, type]));
  const lines = new Map<string, string[]>();
  for (const { typeId, from, fromRole, to, inverse } of types) {
    const back = inverse === undefined ? undefined : byId.get(inverse);
    const isMirror = back?.fromRole === to && back.to === fromRole;
    if (isMirror && back.typeId < typeId) continue;
    const role = from === fromRole ? from : `${from}/${fromRole}`;
    const ids = [typeId, ...(inverse === undefined ? [] : [isMirror ? inverse : `=${inverse}`])];
    lines.set(role, [...(lines.get(role) ?? []), `${to} ${ids.join(" ")}`]);
  }
  const text = [...lines].map(([role, entries]) => `${role}: ${entries.join(", ")}`).join("\n");
  const comment = `/**
 * A line for each role of the from side; for each role of the to side the type id, and the type id of the other direction.
 * After an equals sign the other direction has an entry of its own.
 */`;
  const table = `${comment}\nexport const associationDefinitions = \`\n${text}\`;`;
  return { path: "association-definitions.ts", text: printSource("specs/association-types.tsv", [table]) };
}
