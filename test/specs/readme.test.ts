// specs/README.md is written by hand and repeats what the specs say: here it is held against them.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse, parseDocument } from "yaml";
import type { Deviation } from "../../scripts/openapi.js";
import { specs, VERSIONS, type Version } from "./spec-documents.js";

const folder = new URL("../../specs/", import.meta.url);
const readme = readFileSync(new URL("README.md", folder), "utf8");

/** A value in a spec file, with the keys that lead to it. */
interface Node {
  version: Version;
  file: string;
  path: string[];
  value: Record<string, unknown>;
}

/** Every mapping in the YAML files of the versions. */
const nodes = VERSIONS.flatMap((version) =>
  readdirSync(new URL(version, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".yaml"))
    .flatMap((name) => {
      const file = name.replaceAll("\\", "/");
      const text = readFileSync(new URL(`${version}/${file}`, folder), "utf8");
      return mappings(parse(text, { maxAliasCount: -1 })).map((found) => ({ version, file, ...found }));
    }),
);

function mappings(value: unknown, path: string[] = []): Pick<Node, "path" | "value">[] {
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.entries(value).flatMap(([key, child]) => mappings(child, [...path, key]));
  return Array.isArray(value) ? inside : [{ path, value: value as Record<string, unknown> }, ...inside];
}

/** The name that the README gives to the place of a mark. */
function placeName({ file, path }: Node): string {
  const where = path.join("/");
  if (file.startsWith("schemas/")) return `\`${where.replace("/properties/", ".")}\``;
  const response = /^components\/responses\/(\w+)(\/content\/.+)?$/.exec(where);
  const scheme = /^components\/securitySchemes\/(\w+)$/.exec(where);
  if (scheme) return `security scheme \`${scheme[1]}\``;
  return response ? `response \`${response[1]}\`${response[2] ? ", media type" : ""}` : `${file} ${where}`;
}

/** What stands between a heading and the next one of its level or above. */
function section(heading: string): string {
  const start = readme.indexOf(`\n${heading}`);
  if (start < 0) throw new Error(`The README has no heading ${heading}`);
  const level = heading.indexOf(" ");
  const rest = readme.slice(start + heading.length + 1);
  const end = rest.search(new RegExp(`^#{1,${level}} `, "m"));
  return end < 0 ? rest : rest.slice(0, end);
}

/** Rows of the first table in a section, without its head, as trimmed cells. */
function tableRows(text: string): string[][] {
  const lines = text.split("\n").filter((line) => line.startsWith("|"));
  return lines.slice(2).map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

const isExtension = (key: string) => key.startsWith("x-");
const extensionsIn = (found: Pick<Node, "value">[]) =>
  new Set(found.flatMap(({ value }) => Object.keys(value).filter(isExtension)));

describe("the table of deliberate deviations in specs/README.md", () => {
  const rows = tableRows(section("## Deliberate deviations from the contract")).map(
    ([where = "", contract, wire, certainty, source]) => {
      const [, place = "", only] = /^(.*?)(?: \((.+) only\))?$/.exec(where) ?? [];
      return { place, versions: only ? [only] : [...VERSIONS], contract, wire, certainty, source };
    },
  );
  const marked = nodes.filter(({ value }) => "x-deviation" in value);

  it("has a row for each mark in the specs, with its words, and no other row", () => {
    const marks = new Map<string, Deviation & { place: string; versions: string[] }>();
    for (const node of marked) {
      const place = placeName(node);
      const mark = node.value["x-deviation"] as Deviation;
      const earlier = marks.get(place)?.versions ?? [];
      marks.set(place, { place, versions: [...earlier, node.version], ...mark });
    }
    const byPlace = (a: { place: string }, b: { place: string }) => (a.place < b.place ? -1 : 1);
    expect(rows.toSorted(byPlace)).toEqual([...marks.values()].sort(byPlace));
  });

  it("speaks of marks that say the same in every version", () => {
    const words = new Set(marked.map((node) => JSON.stringify([placeName(node), node.value["x-deviation"]])));
    expect(words.size).toBe(rows.length);
  });
});

describe("what is not settled", () => {
  const rows = tableRows(section("## Not settled")).map(([question = ""]) => question);
  const operations = VERSIONS.flatMap((version) => specs[version].operations);

  it("has a row in specs/README.md for each operation that is marked", () => {
    const marked = operations.filter((operation) => operation["x-not-settled"]);
    expect(marked.map(({ operationId }) => operationId).sort()).toEqual([
      "batch/archive",
      "batch/archiveLabels",
      "limits/purge",
    ]);
    for (const { operationId } of marked)
      expect(rows.filter((question) => question.includes(`\`${operationId}\``))).not.toEqual([]);
  });

  it("gives each operation of labels and limits in v4 its second path, and no other operation one", () => {
    for (const { tags, path, "x-path-aliases": aliases } of operations) {
      const second = path.replace("/crm/associations/v4/", "/crm/v4/associations/");
      const isSpeltTwice = ["labels", "limits"].includes(tags[0]) && second !== path;
      expect(
        aliases?.map((alias) => alias.path),
        path,
      ).toEqual(isSpeltTwice ? [second] : undefined);
    }
  });
});

describe("the extensions in specs/README.md", () => {
  const headings = [...readme.matchAll(/^### `(x-[\w-]+)`/gm)].map(([, name]) => name);

  it("are those that the specs use", () => {
    expect([...headings].sort()).toEqual([...extensionsIn(nodes)].sort());
  });

  it("have one section each, and no name in the text is a misspelt one", () => {
    expect(new Set(headings).size).toBe(headings.length);
    const mentioned = [...readme.matchAll(/`(x-[\w-]+)`/g)].map(([, name]) => name);
    expect(mentioned.filter((name) => !headings.includes(name))).toEqual([]);
  });

  it("list the fields of a source that the specs use", () => {
    const listed = tableRows(section("### `x-sources`")).map(([field]) => field?.replaceAll("`", ""));
    const used = nodes.filter(({ path }) => path.at(-2) === "x-sources").flatMap(({ value }) => Object.keys(value));
    expect(listed.sort()).toEqual([...new Set(used)].sort());
  });
});

describe("the examples in specs/README.md", () => {
  const examples = [...readme.matchAll(/```yaml\n(.*?)```/gs)].map(({ index, 1: text = "" }) => {
    const before = readme.slice(0, index);
    const extension = [...before.matchAll(/^### `([\w-]+)`/gm)].at(-1)?.[1];
    return { text, line: before.split("\n").length, extension };
  });

  it("are there for every extension", () => {
    const shown = extensionsIn(examples.flatMap(({ text }) => mappings(parse(text))));
    expect([...shown].sort()).toEqual([...extensionsIn(nodes)].sort());
  });

  for (const { text, line, extension } of examples) {
    it(`are valid YAML: ${extension}, line ${line}`, () => {
      const { errors, warnings } = parseDocument(text);
      expect([...errors, ...warnings].map(({ message }) => message)).toEqual([]);
      expect([...extensionsIn(mappings(parse(text)))]).toEqual([extension]);
    });
  }
});

describe("the layout in specs/README.md", () => {
  it("names the folders of a version as they are", () => {
    for (const version of VERSIONS) {
      const tags = specs[version].document.tags?.map(({ name }) => `${name}.yaml`) ?? [];
      const names = (part: string) => readdirSync(new URL(`${version}/${part}`, folder)).sort();
      expect(names("paths")).toEqual([...tags].sort());
      expect(names("schemas")).toEqual([...tags, "errors.yaml"].sort());
    }
  });

  it("names the limit that the operations of each tag count in", () => {
    const groups = Object.fromEntries(
      [...section("### `x-rate-limit-group`").matchAll(/`(general|associations)` \((?:tag )?([\w, ]+)\)/g)].flatMap(
        ([, group, tags = ""]) => tags.split(", ").map((tag) => [tag, group] as const),
      ),
    );
    for (const { tags, "x-rate-limit-group": group } of VERSIONS.flatMap((version) => specs[version].operations))
      expect(groups[tags[0]] ?? "search", tags[0]).toBe(group);
  });
});
