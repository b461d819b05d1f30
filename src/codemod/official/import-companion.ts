import { type SourceFile, ts } from "ts-morph";
import type { Site } from "../rewrite.js";
import { COMPANION } from "./conversions.js";

/** Where our package has the client of a version. */
export function entryOf(version: string): string {
  return `hubspot-associations/${version}`;
}

/** Gives the file of a site the import of what makes our client, in the way that the file imports. */
export function addImport(site: Site, version: string): void {
  const { file } = site;
  if (isImported(file, version)) return;
  const statements = file.compilerNode.statements;
  const imports = statements.filter((one) => ts.isImportDeclaration(one) || ts.isImportEqualsDeclaration(one));
  const requires = statements.filter(isRequire);
  const isModule = imports.length > 0 || (ts.isExternalModule(file.compilerNode) && !isCommonJs(file));
  const last = (isModule ? imports : requires).at(-1);
  const entry = entryOf(version);
  const quote = /from\s+'|require\('/.test(file.getFullText()) ? "'" : '"';
  const end = last && !last.getText().endsWith(";") ? "" : ";";
  const line = isModule
    ? `import { ${COMPANION} } from ${quote}${entry}${quote}${end}`
    : `const { ${COMPANION} } = require(${quote}${entry}${quote})${end}`;
  const newline = file.getFullText().includes("\r\n") ? "\r\n" : "\n";
  const start = last ? last.getEnd() : firstStatement(file);
  const text = last ? `${newline}${line}` : `${line}${newline}`;
  site.edits.push({ file, edit: { start, end: start, text } });
}

function isImported(file: SourceFile, version: string): boolean {
  return file.compilerNode.statements.some(
    (one) =>
      ts.isImportDeclaration(one) &&
      ts.isStringLiteral(one.moduleSpecifier) &&
      one.moduleSpecifier.text === entryOf(version) &&
      one.importClause?.namedBindings !== undefined &&
      ts.isNamedImports(one.importClause.namedBindings) &&
      one.importClause.namedBindings.elements.some(({ name }) => name.text === COMPANION),
  );
}

function isCommonJs(file: SourceFile): boolean {
  return /\.cjs$/.test(file.getFilePath()) || /\bmodule\.exports\b|\brequire\(/.test(file.getFullText());
}

function isRequire(statement: ts.Statement): boolean {
  return ts.isVariableStatement(statement) && /=\s*require\(/.test(statement.getText());
}

/** Behind directives such as "use strict", and in front of everything else. */
function firstStatement(file: SourceFile): number {
  const isDirective = (one: ts.Statement) => ts.isExpressionStatement(one) && ts.isStringLiteral(one.expression);
  const first = file.compilerNode.statements.find((one) => !isDirective(one));
  return first ? first.getStart() : file.getEnd();
}
