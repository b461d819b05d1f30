import { type SourceFile, ts } from "ts-morph";
import type { Site } from "../rewrite.js";

/** The function of our entries that gives our client for a client of HubSpot's. */
const COMPANION = "associationsOf";

/** Its name in a file where that one is taken. */
const ALIAS = "hubspotAssociationsOf";

/** Where our package has the client of a version. */
export function entryOf(version: string): string {
  return `hubspot-associations/${version}`;
}

/** The name in a file of what makes our client. */
export function companionIn(file: ts.SourceFile, version: string): string {
  return declarationOf(COMPANION, file, version) ? ALIAS : COMPANION;
}

/** Gives the file of a site the import of what makes our client, in the way that the file imports. */
export function addImport(site: Site, version: string): void {
  const { file } = site;
  const name = companionIn(file.compilerNode, version);
  if (isImported(name, file, version)) return;
  const imported = (as: string) => (name === COMPANION ? COMPANION : `${COMPANION}${as} ${name}`);
  const statements = file.compilerNode.statements;
  const imports = statements.filter((one) => ts.isImportDeclaration(one) || ts.isImportEqualsDeclaration(one));
  const requires = statements.filter(isRequire);
  const isModule = imports.length > 0 || (ts.isExternalModule(file.compilerNode) && !isCommonJs(file));
  const last = (isModule ? imports : requires).at(-1);
  const entry = entryOf(version);
  const quote = /from\s+'|require\('/.test(file.getFullText()) ? "'" : '"';
  const end = last && !last.getText().endsWith(";") ? "" : ";";
  const line = isModule
    ? `import { ${imported(" as")} } from ${quote}${entry}${quote}${end}`
    : `const { ${imported(":")} } = require(${quote}${entry}${quote})${end}`;
  const newline = file.getFullText().includes("\r\n") ? "\r\n" : "\n";
  const start = last ? last.getEnd() : firstStatement(file);
  const text = last ? `${newline}${line}` : `${line}${newline}`;
  site.edits.push({ file, edit: { start, end: start, text } });
}

/** What keeps our client from being made in a file: both names are taken. */
export function takenName({ compilerNode }: SourceFile, version: string): ts.Node | undefined {
  return companionIn(compilerNode, version) === ALIAS ? declarationOf(ALIAS, compilerNode, version) : undefined;
}

/** What else in a file has a name that we would import. */
function declarationOf(wanted: string, file: ts.SourceFile, version: string): ts.Node | undefined {
  if (!file.text.includes(wanted)) return undefined;
  const within = (node: ts.Node): ts.Node | undefined => {
    if (ts.isImportDeclaration(node) && isOurs(wanted, node, version)) return undefined;
    if (ts.isVariableStatement(node) && isOurRequire(wanted, node, version)) return undefined;
    const { name } = node as ts.NamedDeclaration;
    const isDeclared = name && ts.isIdentifier(name) && name.text === wanted;
    if (isDeclared && !ts.isPropertyAccessExpression(node) && !ts.isClassElement(node)) return name;
    return ts.forEachChild(node, within);
  };
  return within(file);
}

function isImported(local: string, { compilerNode }: SourceFile, version: string): boolean {
  return compilerNode.statements.some(
    (one) =>
      (ts.isImportDeclaration(one) && isOurs(local, one, version)) ||
      (ts.isVariableStatement(one) && isOurRequire(local, one, version)),
  );
}

/** `const { associationsOf } = require("…")`. */
function isOurRequire(local: string, statement: ts.VariableStatement, version: string): boolean {
  return statement.declarationList.declarations.some(
    ({ name, initializer }) =>
      ts.isObjectBindingPattern(name) &&
      name.elements.some((one) => one.name.getText() === local) &&
      initializer !== undefined &&
      ts.isCallExpression(initializer) &&
      initializer.arguments.some((one) => ts.isStringLiteral(one) && one.text === entryOf(version)),
  );
}

function isOurs(local: string, { moduleSpecifier, importClause }: ts.ImportDeclaration, version: string): boolean {
  const names = importClause?.namedBindings;
  return (
    ts.isStringLiteral(moduleSpecifier) &&
    moduleSpecifier.text === entryOf(version) &&
    names !== undefined &&
    ts.isNamedImports(names) &&
    names.elements.some(({ name }) => name.text === local)
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
