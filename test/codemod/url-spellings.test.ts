// However a path is put together: evaluated, the text that comes out is the path of the newer version.
import { createContext, runInContext } from "node:vm";
import fc from "fast-check";
import { expect, it } from "vitest";
import { migrations } from "../../generated/changes/migrations.js";
import { migrate, targets } from "../../src/codemod.js";

const to = targets.at(-1) as string;
const operations = migrations.find(({ revision }) => revision === to)?.operations ?? [];
const templates = operations.flatMap(({ paths, revision }) =>
  revision === undefined ? [] : paths.map((from) => ({ from, to: revision })),
);

/** Parameters that are numbers: a word in their place is no path of the operation. */
const numbers = new Set(
  operations.flatMap(({ official }) =>
    (official?.positions ?? []).flatMap(({ argument, type }) => (type === "number" ? [`{${argument}}`] : [])),
  ),
);

/** A path in its parts, to be written down. */
interface Path {
  host: string;
  /** Segments in front of the first parameter. */
  head: string[];
  /** The other segments; those of parameters have a variable. */
  tail: { text: string; variable?: string }[];
  query: string;
}

const quoted = (text: string) => JSON.stringify(text);
const slashed = (segments: readonly string[]) => segments.map((one) => `/${one}`).join("");
const inTemplate = ({ tail, query }: Path) =>
  slashed(tail.map(({ text, variable }) => (variable ? `\${${variable}}` : text))) + query;
const versionOf = ({ head }: Path) => head.find((segment) => /^v\d/.test(segment)) as string;

/** Ways to write a path: statements, of which the last gives it out. */
const spellings: Record<string, (path: Path, cut: number) => string> = {
  literal: ({ host, head, tail, query }) =>
    `out(${quoted(host + slashed([...head, ...tail.map(({ text }) => text)]) + query)});`,
  template: (path) => `out(\`${path.host}${slashed(path.head)}${inTemplate(path)}\`);`,
  sum: ({ host, head, tail, query }) =>
    `out(${quoted(host + slashed(head))} + ${tail.map(({ text, variable }) => (variable ? `"/" + ${variable}` : quoted(`/${text}`))).join(" + ")} + ${quoted(query)});`,
  list: ({ host, head, tail, query }) =>
    `out(${quoted(host)} + ["", ${[...head.map(quoted), ...tail.map(({ text, variable }) => variable ?? quoted(text))].join(", ")}].join("/") + ${quoted(query)});`,
  "constant beginning": (path, cut) =>
    `const base = ${quoted(path.host + slashed(path.head.slice(0, cut)))};\nout(\`\${base}${slashed(path.head.slice(cut))}${inTemplate(path)}\`);`,
  "member of an object": (path) =>
    `const paths = { base: ${quoted(slashed(path.head))} };\nout(${quoted(path.host)} + paths.base + \`${inTemplate(path)}\`);`,
  "host at run time": (path) =>
    `let host = ${quoted(path.host)};\nout(host + \`${slashed(path.head)}${inTemplate(path)}\`);`,
  "constant version": (path) =>
    `const version = ${quoted(versionOf(path))};\nout(\`${path.host}${slashed(path.head).replace(versionOf(path), () => `\${version}`)}${inTemplate(path)}\`);`,
  function: (path) =>
    `const path = () => \`${slashed(path.head)}${inTemplate(path)}\`;\nout(${quoted(path.host)} + path());`,
};

const value = fc.stringMatching(/^[a-z][a-z0-9_]{0,6}$/);

const written = fc
  .record({
    template: fc.constantFrom(...templates),
    values: fc.array(value, { minLength: 4, maxLength: 4 }),
    host: fc.constantFrom("", "https://api.hubapi.com", "http://localhost:3000"),
    query: fc.constantFrom("", "?limit=500", "?after=10&limit=5"),
    spelling: fc.constantFrom(...Object.keys(spellings)),
    cut: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ template, values: words, host, query, spelling, cut }) => {
    const segments = template.from.slice(1).split("/");
    const parameters = segments.filter((segment) => segment.startsWith("{"));
    const values = parameters.map((name, index) => (numbers.has(name) ? `${index}7` : (words[index] as string)));
    const first = segments.findIndex((segment) => segment.startsWith("{"));
    let next = 0;
    const tail = segments.slice(first).map((segment) => {
      if (!segment.startsWith("{")) return { text: segment };
      const variable = `p${next}`;
      return { text: values[next++] as string, variable };
    });
    const path: Path = { host, head: segments.slice(0, first), tail, query };
    const variables = tail.flatMap(({ text, variable }) => (variable ? [`let ${variable} = ${quoted(text)};`] : []));
    let filled = 0;
    const now = host + template.to.replace(/\{[^}]+\}/g, () => values[filled++] as string) + query;
    return { code: [...variables, spellings[spelling]?.(path, cut)].join("\n"), now };
  });

/** What a script gives out. */
function outputOf(code: string): unknown[] {
  const given: unknown[] = [];
  runInContext(code, createContext({ out: (text: unknown) => given.push(text) }));
  return given;
}

function moved(code: string): { code: string; findings: readonly unknown[] } {
  const { files, findings } = migrate([{ path: "/project/a.js", text: code }], { to });
  return { code: files[0]?.after ?? code, findings };
}

it("a path moves, however it is written, and running again changes nothing", () => {
  fc.assert(
    fc.property(written, ({ code, now }) => {
      const after = moved(code);
      expect(outputOf(after.code)).toEqual([now]);
      expect(after.findings).toEqual([]);
      expect(moved(after.code).code).toBe(after.code);
    }),
    { numRuns: 30 },
  );
}, 30_000);

it("other paths stay as they are", () => {
  const segment = fc.constantFrom("crm", "v3", "v4", "objects", "automation", "flows", "contacts", "search", "7001");
  const isMoved = (path: string) =>
    templates.some(({ from }) => new RegExp(`^${from.replace(/\{[^}]+\}/g, "[^/]+")}$`).test(path));
  fc.assert(
    fc.property(
      fc.array(segment, { minLength: 2, maxLength: 6 }),
      fc.constantFrom("", "https://api.hubapi.com"),
      (path, host) => {
        fc.pre(!isMoved(slashed(path)));
        for (const code of [
          `out(${quoted(host + slashed(path))});`,
          `const base = ${quoted(host)};\nout(\`\${base}${slashed(path)}\`);`,
        ])
          expect(outputOf(moved(code).code)).toEqual([host + slashed(path)]);
      },
    ),
    { numRuns: 20 },
  );
}, 30_000);
