import type { Finding, Report } from "../change-list.js";
import type { OpenApiDocument } from "../document.js";
import type { Located } from "../located.js";
import type { Carrier, SchemaDirection } from "../schema/compare-schemas.js";

/** What a module that compares one part of the documents works with. */
export interface Comparison {
  base: OpenApiDocument;
  revision: OpenApiDocument;
  /** Takes a finding for the operation at hand. */
  report: Report;
  /** Compares two schemas and reports what differs in them for the operation at hand. */
  compareSchemas: (base: Located, revision: Located, direction: SchemaDirection, carrier?: Carrier) => void;
  schemes: SchemeComparison;
  /** The day as `2026-03-30`; without it, no announced date is past. */
  today: string | undefined;
}

/** What differs between the security schemes of the documents. */
export interface SchemeComparison {
  /** The new name, by the old one, of each scheme that changed nothing but its name. */
  newNames: ReadonlyMap<string, string>;
  /** By the name in the base. */
  findings: ReadonlyMap<string, Finding[]>;
}

/** The names that only one side has, and those of both. */
export function partition(base: Iterable<string>, revision: Iterable<string>) {
  const [from, to] = [new Set(base), new Set(revision)];
  return {
    removed: [...from].filter((name) => !to.has(name)),
    added: [...to].filter((name) => !from.has(name)),
    kept: [...from].filter((name) => to.has(name)),
  };
}
