// What is said of the API without being a change of it: documentation pages that are behind, and places where real
// answers leave HubSpot's contract in either version. The report keeps both apart from what really changed.
import type { Certainty, Deviation as Mark, Source } from "../openapi.js";
import type { DescribedVersion } from "./migration.js";

/** A documentation page of one operation that does not say what is so. */
export interface Drift {
  version: string;
  operationId: string;
  source: Source;
  /** HubSpot's page of the operation, as it is linked now. */
  page?: string;
  entries: { page: string; really: string }[];
}

/** A place where real answers leave the contract. */
export interface Deviation {
  place: string;
  contract: string;
  wire: string;
  certainty: Certainty;
  source: string;
  /** The versions that it holds for. */
  versions: string[];
}

/** The pages of a version that are behind, in the order of its operations. */
export function driftOf({ id, document, operations }: DescribedVersion): Drift[] {
  return operations.flatMap(({ descriptor: { operationId, method }, path, page }) => {
    const operation = document.paths?.[path]?.[method.toLowerCase() as "get"];
    return (operation?.["x-sources"] ?? []).flatMap((source) =>
      source.drift === undefined
        ? []
        : [{ version: id, operationId, source, ...(page !== undefined && { page }), entries: source.drift }],
    );
  });
}

/** Every deviation that a version marks; one that several mark alike is one. */
export function deviationsOf(versions: readonly DescribedVersion[]): Deviation[] {
  const found = new Map<string, Deviation>();
  for (const { id, document } of versions) {
    for (const [place, mark] of marksIn(document.components ?? {}, [])) {
      const key = JSON.stringify([place, mark.contract, mark.wire]);
      const earlier = found.get(key)?.versions ?? [];
      found.set(key, { place, ...mark, versions: [...earlier, id] });
    }
  }
  return [...found.values()].sort((a, b) => (a.place < b.place ? -1 : 1));
}

function marksIn(value: unknown, path: readonly string[]): [string, Mark][] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, child]): [string, Mark][] =>
    key === "x-deviation" ? [[placeName(path), child as Mark]] : marksIn(child, [...path, key]),
  );
}

/** `schemas/Error/properties/status` is known as `Error.status`. */
function placeName([section, ...rest]: readonly string[]): string {
  if (section === "schemas") return rest.join("/").replaceAll("/properties/", ".").replaceAll("/items", "[]");
  if (section !== "responses") return `security scheme ${rest[0]}`;
  return `response ${rest[0]}${rest.length > 1 ? ", media type" : ""}`;
}
