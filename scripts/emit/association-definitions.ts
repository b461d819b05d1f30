import type { AssociationTypeModel } from "../association-types.js";
import { type GeneratedFile, printSource } from "./generated-file.js";

/** How far the id of an entry is mostly above that of the entry before it, and that of the other direction above its own. */
const [STEP, BACK] = [2, 1];

/**
 * The association types as a short table for the sandbox, which needs all of them: a line for each role of the from side,
 * with the roles of the to side, the type id and that of the inverse. An inverse between the same roles has no entry of
 * its own.
 */
export function emitAssociationDefinitions(types: readonly AssociationTypeModel[]): GeneratedFile {
  const byId = new Map(types.map((type) => [type.typeId, type]));
  const lines = new Map<string, { last: number; entries: string[] }>();
  for (const { typeId, from, fromRole, to, inverse } of types) {
    const back = inverse === undefined ? undefined : byId.get(inverse);
    const isMirror = back?.fromRole === to && back.to === fromRole;
    if (isMirror && back.typeId < typeId) continue;
    const role = from === fromRole ? from : `${from}/${fromRole}`;
    const line = lines.get(role) ?? { last: 0, entries: [] };
    const step = String(typeId - line.last);
    const other = inverse === undefined ? "!" : `${isMirror ? "" : "="}${inverse - typeId}`;
    const numbers = other !== String(BACK) ? ` ${step} ${other}` : step !== String(STEP) ? ` ${step}` : "";
    lines.set(role, { last: typeId, entries: [...line.entries, `${to}${numbers}`] });
  }
  const text = [...lines].map(([role, { entries }]) => `${role}:${entries.join()}`).join("\n");
  const comment = `/**
 * A line for each role of the from side, and in it the roles of the to side. The first number is how far the type id is
 * above the one before it (${STEP} if there is none); the second, how far that of the other direction is above it (${BACK}), after
 * an equals sign if that has an entry of its own. An exclamation mark: there is no other direction.
 */`;
  const table = `${comment}\nexport const associationDefinitions = \`\n${text}\`;`;
  return { path: "association-definitions.ts", text: printSource("specs/association-types.tsv", [table]) };
}
