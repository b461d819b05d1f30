// Paths that a test answers at, or looks for in a request: they move together with the calls that send them.
import type { ts } from "ts-morph";
import type { Rewrite, Site } from "../rewrite.js";
import type { PathMove } from "./match.js";

interface Context {
  rewrite: Rewrite;
  /** The paths of the older version that a URL can be, by its site. */
  moved: ReadonlyMap<Site, readonly PathMove[]>;
  connected: ReadonlyMap<ts.SourceFile, ts.SourceFile>;
}

/** Puts paths in tests into one group with the calls of the same path, of all kinds, that are connected with them. */
export function joinMocked({ rewrite, moved, connected }: Context): void {
  const isMock = ({ file }: Site) => answersRequests(file.compilerNode);
  const mocks = [...moved.keys()].filter(isMock);
  const calls =
    mocks.length > 0 ? rewrite.sites.filter((site) => isCall(site) && !(moved.has(site) && isMock(site))) : [];
  const pathsOf = (site: Site) => moved.get(site)?.map(keyOf) ?? site.operation?.paths.map(withoutNames) ?? [];
  for (const mock of mocks) {
    const paths = new Set(pathsOf(mock));
    const near = (site: Site) => connected.get(site.file.compilerNode) === connected.get(mock.file.compilerNode);
    const same = calls.filter((site) => pathsOf(site).some((path) => paths.has(path)));
    const answered = [
      same.filter(near),
      same,
      calls.filter((site) => near(site) && site.kind === "url" && !site.operation),
    ];
    for (const call of answered.find(({ length }) => length > 0) ?? []) {
      const group = `requests answered in ${mock.file.getFilePath()} at ${[...paths].join()}`;
      for (const site of [mock, call]) site.groups.add(group);
    }
  }
}

/** A call of an operation, or a URL that may be one. */
function isCall({ kind, operation }: Site): boolean {
  return kind === "url" || (kind === "official-client" && operation !== undefined);
}

function keyOf({ from }: PathMove): string {
  return `/${from.join("/")}`;
}

function withoutNames(path: string): string {
  return path.replaceAll(/\{[^}]*\}/g, "{}");
}

const LIBRARIES =
  /^(nock|msw(\/.*)?|fetch-mock(-jest)?|jest-fetch-mock|vitest-fetch-mock|axios-mock-adapter|moxios|@pollyjs\/.*)$/;

/** True for a file that answers requests itself, by the library that it loads or the agent that it makes. */
function answersRequests(file: ts.SourceFile): boolean {
  return (
    [...file.text.matchAll(/\b(?:from|require\(|import\()\s*["']([^"']+)["']/g)].some(([, name]) =>
      LIBRARIES.test(name ?? ""),
    ) ||
    /\bnew MockAgent\b|\b(global(This)?\.fetch\s*=|stubGlobal\(\s*["']fetch|spyOn\(\s*global(This)?\s*,\s*["']fetch)/.test(
      file.text,
    )
  );
}
