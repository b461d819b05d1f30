import { StructureKind } from "ts-morph";
import { type DiffReport, renderMarkdown } from "../../src/diff/index.js";
import type { Json } from "../openapi.js";
import { banner } from "./banner.js";
import { type GeneratedFile, printSource } from "./generated-file.js";
import { literal } from "./literal.js";

/** The version-diff report of two versions: as data for code, as data for tools, and as a page for people. */
export function emitChanges(base: string, revision: string, difference: DiffReport): GeneratedFile[] {
  const report = namedBy(base, revision, difference);
  const name = `changes/${base}-to-${revision}`;
  const source = `specs/${base} and specs/${revision}`;
  const data = report as unknown as Json;
  const typescript = printSource(source, [
    {
      kind: StructureKind.ImportDeclaration,
      isTypeOnly: true,
      namedImports: ["DiffReport"],
      moduleSpecifier: "../../src/diff/index.js",
    },
    `/** Every difference between ${base} and ${revision} of the API. */\nexport const report: DiffReport = ${literal(data)};`,
  ]);
  return [
    { path: `${name}.ts`, text: typescript },
    { path: `${name}.json`, text: `${JSON.stringify(report, null, 2)}\n` },
    { path: `${name}.md`, text: `<!-- ${banner(source)} -->\n\n${renderMarkdown(report)}` },
  ];
}

/** The report with the names of the version folders: `info.version` is easily left behind when a version is copied. */
function namedBy(base: string, revision: string, { documents, ...report }: DiffReport): DiffReport {
  const named = { base: { ...documents.base, version: base }, revision: { ...documents.revision, version: revision } };
  const { format, profile, ...rest } = report;
  return { format, profile, documents: named, ...rest };
}
