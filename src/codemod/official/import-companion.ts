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

/** Something else in the file that has the name of what makes our client, so that it cannot be imported. */
export function otherCompanion({ compilerNode }: SourceFile, version: string): ts.Node | undefined {
  if (!compilerNode.text.includes(COMPANION)) return undefined;
  const within = (node: ts.Node): ts.Node | undefined => {
    if (ts.isImportDeclaration(node) && isOurs(node, version)) return undefined;
    if (ts.isVariableStatement(node) && isOurRequire(node, version)) return undefined;
    const { name } = node as ts.NamedDeclaration;
    const isDeclared = name && ts.isIdentifier(name) && name.text === COMPANION;
    if (isDeclared && !ts.isPropertyAccessExpression(node) && !ts.isClassElement(node)) return name;
    return ts.forEachChild(node, within);
  };
  return within(compilerNode);
}

function isImported({ compilerNode }: SourceFile, version: string): boolean {
  return compilerNode.statements.some(
    (one) =>
      (ts.isImportDeclaration(one) && isOurs(one, version)) ||
      (ts.isVariableStatement(one) && isOurRequire(one, version)),
  );
}

/** `const { associationsOf } = require("…")`. */
function isOurRequire(statement: ts.VariableStatement, version: string): boolean {
  return statement.declarationList.declarations.some(
    ({ name, initializer }) =>
      ts.isObjectBindingPattern(name) &&
      name.elements.some((one) => one.name.getText() === COMPANION) &&
      initializer !== undefined &&
      ts.isCallExpression(initializer) &&
      initializer.arguments.some((one) => ts.isStringLiteral(one) && one.text === entryOf(version)),
  );
}

function isOurs({ moduleSpecifier, importClause }: ts.ImportDeclaration, version: string): boolean {
  const names = importClause?.namedBindings;
  return (
    ts.isStringLiteral(moduleSpecifier) &&
    moduleSpecifier.text === entryOf(version) &&
    names !== undefined &&
    ts.isNamedImports(names) &&
    names.elements.some(({ name }) => name.text === COMPANION)
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
