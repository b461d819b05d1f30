import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { shownPath } from "./lint/place.js";
import { SpecError, type SpecProblem } from "./spec-error.js";

/** One association type that HubSpot defines: what a record of one role is to a record of another. */
export interface AssociationTypeModel {
  typeId: number;
  /** Object type of the from side. */
  from: string;
  /** What the record of the from side is: its object type, or a role such as `billing_contact`. */
  fromRole: string;
  /** What the record of the to side is. */
  to: string;
  /** The type that the other record then has towards this one; absent where HubSpot names none. */
  inverse?: number;
}

const COLUMNS = ["typeId", "from", "fromRole", "to", "inverse"] as const;

/**
 * Reads the table of association types beside the versions: tab-separated, a heading, a row a type.
 * @returns an empty list when the specs have no such table.
 * @throws SpecError with every bad row.
 */
export function loadAssociationTypes(specs: string): AssociationTypeModel[] {
  const path = join(specs, "association-types.tsv");
  if (!existsSync(path)) return [];
  const file = shownPath(path);
  const [heading = "", ...lines] = readFileSync(path, "utf8").trimEnd().split(/\r?\n/);
  const problem = (line: number, message: string): SpecProblem => ({
    rule: "association-types",
    file,
    line,
    column: 1,
    message,
  });
  if (heading !== COLUMNS.join("\t")) {
    throw new SpecError([problem(1, `The heading is not ${COLUMNS.join(", ")}, separated by tabs. Write it so.`)]);
  }
  const problems: SpecProblem[] = [];
  const seen = new Map<string, number>();
  const types = lines.map((text, index): AssociationTypeModel => {
    const [typeId = "", from = "", fromRole = "", to = "", inverse = "", ...rest] = text.split("\t");
    const names = [from, fromRole, to].every((name) => /^[a-z][a-z0-9_]*$/.test(name));
    if (!/^[1-9]\d*$/.test(typeId) || !names || !/^([1-9]\d*)?$/.test(inverse) || rest.length > 0) {
      problems.push(
        problem(
          index + 2,
          `\`${text}\` is not a type id, three names in lower case and the inverse type id or nothing, separated by tabs. Correct the row.`,
        ),
      );
    }
    for (const key of [typeId, `${fromRole} to ${to}`]) {
      const first = seen.get(key);
      if (first !== undefined)
        problems.push({
          ...problem(index + 2, `\`${key}\` stands there twice. Remove one of the rows.`),
          alsoAt: [`${file}:${first}:1`],
        });
      seen.set(key, index + 2);
    }
    return { typeId: Number(typeId), from, fromRole, to, ...(inverse !== "" && { inverse: Number(inverse) }) };
  });
  const inverses = new Map(types.map(({ typeId, inverse }) => [typeId, inverse]));
  for (const [index, { typeId, inverse }] of types.entries()) {
    if (inverse === undefined || inverses.get(inverse) === typeId) continue;
    problems.push(
      problem(index + 2, `${typeId} has the inverse ${inverse}, but not the other way round. Correct one of them.`),
    );
  }
  if (problems.length > 0) throw new SpecError(problems);
  return types;
}
