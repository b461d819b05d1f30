import { StructureKind } from "ts-morph";
import type { DiffReport } from "../../src/diff/index.js";
import type { Json } from "../openapi.js";
import { renderMigrationPage } from "../report/html/page.js";
import { renderMigrationMarkdown } from "../report/markdown.js";
import type { Migration } from "../report/migration.js";
import { urlList } from "../report/url-list.js";
import { migrateCommand } from "../report/verdicts.js";
import { banner } from "./banner.js";
import { type GeneratedFile, printSource } from "./generated-file.js";
import { literal } from "./literal.js";

/** The version-diff report of two versions: as data for code, as data for tools, and as pages for people. */
export function emitChanges(difference: DiffReport, migration: Migration, canMigrate: boolean): GeneratedFile[] {
  const [base, revision] = [migration.base.id, migration.revision.id];
  const report = namedBy(base, revision, difference);
  const name = `changes/${base}-to-${revision}`;
  const source = `specs/${base} and specs/${revision}`;
  const command = canMigrate ? migrateCommand(migration) : undefined;
  const typescript = printSource(source, [
    {
      kind: StructureKind.ImportDeclaration,
      isTypeOnly: true,
      namedImports: ["DiffReport"],
      moduleSpecifier: "../../src/diff/index.js",
    },
    `/** Every difference between ${base} and ${revision} of the API. */\nexport const report: DiffReport = ${literal(report as unknown as Json)};`,
  ]);
  const urlsFile = `${base}-to-${revision}.urls.json`;
  return [
    { path: `${name}.ts`, text: typescript },
    { path: `${name}.json`, text: json(report) },
    { path: `${name}.urls.json`, text: json(urlList(migration)) },
    {
      path: `${name}.html`,
      text: renderMigrationPage(migration, { banner: banner(source), command, urlsFile }),
    },
    {
      path: `${name}.md`,
      text: `<!-- ${banner(source)} -->\n\n${renderMigrationMarkdown(migration, { command, urlsFile })}`,
    },
  ];
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** The report with the names of the version folders: `info.version` is easily left behind when a version is copied. */
function namedBy(base: string, revision: string, { documents, ...report }: DiffReport): DiffReport {
  const named = { base: { ...documents.base, version: base }, revision: { ...documents.revision, version: revision } };
  const { format, profile, ...rest } = report;
  return { format, profile, documents: named, ...rest };
}
