// Which files have to be read: those that may have to do with HubSpot by their text, and those around them, where answers
// and errors of such calls may end up. By text alone, since parsing is what it is to save.
import { STATUS_CODES } from "node:http";
import type { SourceText } from "./code-base.js";
import { goneStatuses } from "./plan.js";

/** How far away from a call its answers and errors are looked for, in files that import each other. */
const DEPTH = 3;

/** The files to parse, in the order in which they are given. */
export function tracedFiles(sources: readonly SourceText[]): SourceText[] {
  const traced = new Set(sources.filter(({ text }) => hasTrace(text)));
  const loaded = new Set([...traced].flatMap((one) => [...importsOf(one)]));
  for (const one of sources) if (/["'`/]v4["'`/]/.test(one.text) && loaded.has(moduleName(one.path))) traced.add(one); // export const VERSION = "v4"
  const others = sources.filter((one) => !traced.has(one)).map((one) => ({ one, imports: importsOf(one) }));
  let nearest = [...traced].filter(({ text }) => /\bv4\b|Api\b/.test(text));
  const handlers = new Set(nearest.filter(({ text }) => /\bcatch\b/.test(text)).flatMap((one) => [...importsOf(one)]));
  for (let depth = 0; depth < DEPTH && nearest.length > 0; depth++) {
    const names = new Set(nearest.map(({ path }) => moduleName(path)));
    nearest = others
      .filter(({ one, imports }) => !traced.has(one) && [...imports].some((name) => names.has(name)))
      .map(({ one }) => one);
    for (const one of nearest) {
      traced.add(one);
      if (/\bcatch\b/.test(one.text)) for (const name of importsOf(one)) handlers.add(name);
    }
  }
  const isHandler = ({ path, text }: SourceText) =>
    handlers.has(moduleName(path)) &&
    /\b(?:code|body|status|statusCode|response|headers|message|String|ApiException)\b/.test(text);
  return sources.filter((one) => traced.has(one) || isHandler(one));
}

/** Success codes that some operation does not answer with any more, and what constants of them are called: `NO_CONTENT`. */
const goneCodes = goneStatuses.flatMap((status) => [
  `\\b${status}\\b`,
  ...(STATUS_CODES[status] ? [STATUS_CODES[status].replaceAll(" ", "_?")] : []),
]);
const TRACE = new RegExp(["hub-?_?spot|hubapi|\\bcrm\\b|associations|\\b_from\\b", ...goneCodes].join("|"), "i");

/** True for text that may have to do with HubSpot, or tests for an answer that changed. */
export function hasTrace(text: string): boolean {
  return TRACE.test(text);
}

/** The modules that a file imports or loads, by their names alone: aliases and extensions play no part. */
function importsOf({ path, text }: SourceText): Set<string> {
  const folders = path.split("/").slice(0, -1);
  return new Set(
    [...text.matchAll(/\b(?:from|import|require)\s*\(?\s*["'`]([^"'`\n]+)["'`]/g)].map(([, specifier = ""]) => {
      const ups = /^\.{1,2}(?:\/\.\.)*\/?$/.test(specifier) ? (specifier.match(/\.\./g)?.length ?? 0) : undefined;
      return ups === undefined ? moduleName(specifier) : (folders.at(-1 - ups) ?? "");
    }),
  );
}

/** `links` of `/src/links.ts`, `./links.js` and `/src/links/index.ts`. */
function moduleName(path: string): string {
  return (
    path
      .replace(/\.(?:d\.)?[cm]?[jt]sx?$/, "")
      .replace(/\/index$/, "")
      .split("/")
      .at(-1) ?? ""
  );
}
