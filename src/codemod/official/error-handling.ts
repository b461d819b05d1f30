// Code that looks into an error as HubSpot's client throws it: ours throws another one, so such calls stay for a person.
import { ts } from "ts-morph";
import { enclosingFunction, outermost, type References } from "../references.js";

/** How far up the callers, and into functions that an error is handed to, it is looked. */
const DEPTH = 3;

/** What HubSpot's client gives its errors, and what is easily taken for it. */
const MEMBERS = new Set(["code", "body", "headers", "response", "statusCode", "status"]);

/** The places that look into an error of a call, in its function and in those that call it. */
export function errorReads(call: ts.Expression, references: References): ts.Node[] {
  return [...new Set(readsAround(call, references, DEPTH, new Set()))];
}

function readsAround(node: ts.Node, references: References, depth: number, seen: Set<ts.Node>): ts.Node[] {
  if (depth === 0 || seen.has(node)) return [];
  seen.add(node);
  const around = [...catchClauses(node), ...catchCallbacks(node)];
  const reads = [...around.flatMap((one) => readsOf(one, references, DEPTH)), ...reasonReads(node)];
  const callers = callersOf(node, references);
  return [...reads, ...callers.flatMap((caller) => readsAround(caller, references, depth - 1, seen))];
}

/** The variables of the catch clauses around a node. */
function catchClauses(node: ts.Node): ts.Node[] {
  const found: ts.Node[] = [];
  for (let at: ts.Node = node; at.parent; at = at.parent) {
    const { parent } = at;
    if (ts.isTryStatement(parent) && parent.tryBlock === at) {
      const name = parent.catchClause?.variableDeclaration?.name;
      if (name) found.push(name);
    }
  }
  return found;
}

/** The parameters of the callbacks for errors of the promises that a node is part of: `.catch(…)`, `.then(…, …)`. */
function catchCallbacks(node: ts.Node): ts.Node[] {
  const found: ts.Node[] = [];
  for (let at: ts.Node = node; at.parent && !ts.isStatement(at); at = at.parent) {
    const access = at.parent;
    if (!ts.isPropertyAccessExpression(access) || access.expression !== at) continue;
    const call = access.parent;
    if (!ts.isCallExpression(call) || call.expression !== access) continue;
    const callback =
      access.name.text === "catch" ? call.arguments[0] : access.name.text === "then" ? call.arguments[1] : undefined;
    if (callback) found.push(callback);
  }
  return found;
}

/** `result.reason.code` in a function that waits with `Promise.allSettled`. */
function reasonReads(node: ts.Node): ts.Node[] {
  const isSettled = (one: ts.Node) =>
    ts.isCallExpression(one) && /^Promise\.allSettled$/.test(one.expression.getText());
  const waits = ts.findAncestor(node, isSettled);
  if (waits === undefined) return [];
  const found: ts.Node[] = [];
  const visit = (one: ts.Node): void => {
    const isRead = ts.isPropertyAccessExpression(one) && MEMBERS.has(one.name.text);
    if (isRead && /\breason\)?[?!]?$/.test(one.expression.getText())) found.push(one);
    ts.forEachChild(one, visit);
  };
  visit(enclosingFunction(waits) ?? waits.getSourceFile());
  return found;
}

/** Where an error is looked into: the variable of a catch clause, or a function that is given it. */
function readsOf(target: ts.Node, references: References, depth: number): ts.Node[] {
  if (depth === 0) return [];
  if (
    ts.isArrowFunction(target) ||
    ts.isFunctionExpression(target) ||
    ts.isFunctionDeclaration(target) ||
    ts.isMethodDeclaration(target)
  ) {
    const [parameter] = target.parameters;
    return parameter ? readsOf(parameter.name, references, depth) : [];
  }
  if (ts.isObjectBindingPattern(target))
    return target.elements.filter((one) => MEMBERS.has((one.propertyName ?? one.name).getText()));
  const symbol = references.symbolOf(target);
  if (symbol === undefined) return [];
  const isName = target.parent && "name" in target.parent && target.parent.name === target;
  if (!isName) return (symbol.declarations ?? []).flatMap((one) => readsOf(functionOf(one), references, depth - 1));
  return references.usesOf(symbol).flatMap((use) => readAt(use, references, depth));
}

function readAt(use: ts.Identifier, references: References, depth: number): ts.Node[] {
  const node = outermost(use);
  const { parent } = node;
  const assertion = ts.isAsExpression(parent) ? outermost(parent) : node;
  const at = assertion.parent;
  if (ts.isPropertyAccessExpression(at) && at.expression === assertion) return MEMBERS.has(at.name.text) ? [at] : [];
  if (ts.isElementAccessExpression(at) && at.expression === assertion) return [at];
  if (ts.isBinaryExpression(at) && at.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword)
    return /ApiException/.test(at.right.getText()) ? [at] : [];
  if (ts.isBinaryExpression(at) && at.operatorToken.kind === ts.SyntaxKind.InKeyword) return [at];
  if (ts.isVariableDeclaration(at) && at.initializer === assertion)
    return ts.isIdentifier(at.name) || ts.isObjectBindingPattern(at.name) ? readsOf(at.name, references, depth) : [];
  if (ts.isCallExpression(at) && at.expression !== assertion) {
    const index = at.arguments.indexOf(assertion as ts.Expression);
    const callee = references.symbolOf(
      ts.isPropertyAccessExpression(at.expression) ? at.expression.name : at.expression,
    );
    return (callee?.declarations ?? []).flatMap((one) => {
      const made = functionOf(one);
      const parameter = "parameters" in made ? (made as ts.FunctionDeclaration).parameters[index] : undefined;
      return parameter && !made.getSourceFile().isDeclarationFile ? readsOf(parameter.name, references, depth - 1) : [];
    });
  }
  return [];
}

function functionOf(declaration: ts.Node): ts.Node {
  return ts.isVariableDeclaration(declaration) && declaration.initializer ? declaration.initializer : declaration;
}

/** Where the function that a node stands in is called: by its name, or by the function that it is given to. */
function callersOf(node: ts.Node, references: References): ts.Node[] {
  const around = enclosingFunction(node);
  if (around === undefined) return [];
  const { parent } = around;
  const isNamed = ts.isVariableDeclaration(parent) || ts.isPropertyDeclaration(parent);
  const name = around.name ?? (isNamed ? parent.name : parameterGiven(around, references)?.name);
  const symbol = name && ts.isMemberName(name) ? references.symbolOf(name) : undefined;
  return symbol ? references.usesOf(symbol) : [];
}

/** The parameter that a function is given for: `task` of `withRetry(task)` in `withRetry(() => …)`. */
function parameterGiven(node: ts.Node, references: References): ts.ParameterDeclaration | undefined {
  const { parent } = node;
  if (!ts.isCallExpression(parent)) return undefined;
  const index = parent.arguments.indexOf(node as ts.Expression);
  const [declaration] = references.symbolOf(parent.expression)?.declarations ?? [];
  const made = declaration && functionOf(declaration);
  return made && "parameters" in made ? (made as ts.FunctionDeclaration).parameters[index] : undefined;
}
