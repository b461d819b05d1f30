// What a function does with the results of a callback that it is given: whether they come out of it, and nowhere else.
import { ts } from "ts-morph";
import { bare, callOf, enclosingFunction, outermost, type References } from "../references.js";

/** How many functions a callback is handed on through. */
const DEPTH = 4;
/** Methods of lists and maps, which keep what they are given. */
const KEEPS = /^(push|unshift|splice|fill|concat|set|add|with)$/;

/** False where a function may look into what the callback gives, or keeps the callback for others to call. */
export function givesBack(
  call: ts.CallExpression,
  callback: ts.Node,
  references: References,
  checker: ts.TypeChecker,
  depth = DEPTH,
): boolean {
  const [made] = functionsOf(call.expression, references);
  if (made === undefined) return !isKept(call.expression, checker);
  const parameter = made.parameters[call.arguments.indexOf(callback as ts.Expression)];
  if (parameter === undefined || parameter.dotDotDotToken || !ts.isIdentifier(parameter.name)) return false;
  const symbol = depth > 0 ? references.symbolOf(parameter.name) : undefined;
  if (symbol === undefined) return false;
  return references.usesOf(symbol).every((use) => {
    const called = callOf(use);
    if (called) return isGiven(called, references, checker, depth - 1);
    const { parent } = outermost(use);
    return ts.isCallExpression(parent) && givesBack(parent, use, references, checker, depth - 1);
  });
}

/** The functions of the project that an expression names, with their bodies. */
function functionsOf(callee: ts.Expression, references: References): ts.FunctionLikeDeclaration[] {
  return (references.symbolOf(callee)?.declarations ?? []).flatMap((one) => {
    const made = "initializer" in one && one.initializer ? bare(one.initializer as ts.Expression) : one;
    return ts.isFunctionLike(made) && "body" in made && made.body ? [made as ts.FunctionLikeDeclaration] : [];
  });
}

function isKept(callee: ts.Expression, checker: ts.TypeChecker): boolean {
  if (!ts.isPropertyAccessExpression(callee) || !KEEPS.test(callee.name.text)) return false;
  const { symbol } = checker.getTypeAtLocation(callee.expression);
  if (symbol === undefined) return callee.name.text !== "add"; // nothing is known of it; queues of packages run what they are given
  return /^(Readonly)?(Array|Map|Set|WeakMap|WeakSet)$/.test(symbol.name);
}

/** True for a result that is dropped or returned, also by a variable, or by a callback to who gives it back. */
function isGiven(expression: ts.Expression, references: References, checker: ts.TypeChecker, depth: number): boolean {
  const { parent } = outermost(expression);
  if (ts.isAwaitExpression(parent)) return isGiven(parent, references, checker, depth);
  if (ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name)) {
    const symbol = references.symbolOf(parent.name);
    return symbol !== undefined && references.usesOf(symbol).every((use) => isGiven(use, references, checker, depth));
  }
  if (!ts.isReturnStatement(parent) && !ts.isArrowFunction(parent)) return ts.isExpressionStatement(parent);
  const around = ts.isArrowFunction(parent) ? parent : enclosingFunction(parent);
  const call = around?.parent;
  const isCallback = call && ts.isCallExpression(call) && call.arguments.includes(around as unknown as ts.Expression);
  return !isCallback || givesBack(call, around, references, checker, depth);
}
