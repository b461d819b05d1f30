// Where the answers of calls may get to, by names alone: types are only asked for there, since asking everywhere would mean
// checking the whole code base.
import { ts } from "ts-morph";
import type { References } from "../references.js";

/** The statements at the top of files that have one of the calls, or a name that leads to one. */
export function reachedStatements(
  calls: Iterable<ts.Node>,
  members: Iterable<string>,
  references: References,
): Set<ts.Statement> {
  const reached = new Set<ts.Statement>();
  const names = new Set<string>();
  const todo: ts.Statement[] = [];
  const reach = (node: ts.Node): void => {
    const statement = topStatement(node);
    if (statement === undefined || reached.has(statement)) return;
    reached.add(statement);
    todo.push(statement);
  };
  const name = (text: string): void => {
    if (names.has(text)) return;
    names.add(text);
    for (const use of references.named(text)) reach(use);
  };
  for (const call of calls) reach(call);
  for (const member of members) name(member);
  for (let statement = todo.pop(); statement; statement = todo.pop())
    for (const text of namesGiven(statement)) name(text);
  return reached;
}

function topStatement(node: ts.Node): ts.Statement | undefined {
  return ts.findAncestor(node, (one) => one.parent !== undefined && ts.isSourceFile(one.parent)) as
    | ts.Statement
    | undefined;
}

/** The names that a statement gives to what is in it, for other statements: of variables, functions, and members of classes. */
function namesGiven(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) => boundNames(name));
  if (ts.isFunctionDeclaration(statement)) return statement.name ? [statement.name.text] : [];
  if (ts.isClassDeclaration(statement)) return statement.members.flatMap(({ name }) => (name ? [name.getText()] : []));
  if (!ts.isExpressionStatement(statement) || !ts.isBinaryExpression(statement.expression)) return [];
  const { left } = statement.expression; // module.exports.name = …
  return ts.isPropertyAccessExpression(left) ? [left.name.text] : [];
}

function boundNames(name: ts.BindingName): string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((one) => (ts.isBindingElement(one) ? boundNames(one.name) : []));
}
