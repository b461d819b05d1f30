import { ts } from "ts-morph";
import { enclosingFunction } from "./references.js";

/** A function of which the body can be looked into. */
export type FunctionNode = ts.ArrowFunction | ts.FunctionExpression | ts.FunctionDeclaration | ts.MethodDeclaration;

export function isFunctionNode(node: ts.Node): node is FunctionNode {
  return (
    ts.isArrowFunction(node) ||
    ts.isFunctionExpression(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isMethodDeclaration(node)
  );
}

/** What a function gives back. */
export function returnsOf(made: FunctionNode): ts.Expression[] {
  const { body } = made;
  if (body === undefined) return [];
  if (!ts.isBlock(body)) return [body];
  const found: ts.Expression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isReturnStatement(node) && node.expression && enclosingFunction(node) === made) found.push(node.expression);
    ts.forEachChild(node, visit);
  };
  visit(body);
  return found;
}
