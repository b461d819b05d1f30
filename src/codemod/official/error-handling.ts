// Code that looks into an error as HubSpot's client throws it: ours throws another one, so such calls stay for a person.
// Here is where errors of a call come to; what is done with them is in error-flow.ts.
import { ts } from "ts-morph";
import { enclosingFunction, type References } from "../references.js";
import { ErrorFlow, MEMBERS } from "./error-flow.js";

/** How far up the callers it is looked. */
const DEPTH = 3;

/** The places that look into an error of a call, in its function and in those that call it. */
export function errorReads(call: ts.Expression, references: References): ts.Node[] {
  return [...new Set(readsAround(call, references, DEPTH, new Set()))];
}

function readsAround(node: ts.Node, references: References, depth: number, seen: Set<ts.Node>): ts.Node[] {
  if (depth === 0 || seen.has(node)) return [];
  seen.add(node);
  const flow = new ErrorFlow(references);
  for (const name of catchVariables(node)) flow.caught(name);
  for (const callback of catchCallbacks(node)) flow.handler(callback);
  const reads = [...flow.found, ...reasonReads(node), ...assertions(node)];
  const callers = callersOf(node, references);
  return [...reads, ...callers.flatMap((caller) => readsAround(caller, references, depth - 1, seen))];
}

/** The variables of the catch clauses around a node. */
function catchVariables(node: ts.Node): ts.BindingName[] {
  const found: ts.BindingName[] = [];
  for (let at: ts.Node = node; at.parent; at = at.parent) {
    const { parent } = at;
    if (ts.isTryStatement(parent) && parent.tryBlock === at) {
      const name = parent.catchClause?.variableDeclaration?.name;
      if (name) found.push(name);
    }
  }
  return found;
}

/** The calls of methods around a node, out to the function with a name that it stands in: `node.then(…)`, `f(() => { node }).catch(…)`. */
function methodCalls(node: ts.Node): { name: string; call: ts.CallExpression }[] {
  const found: { name: string; call: ts.CallExpression }[] = [];
  for (let at = node; at.parent && !ts.isFunctionDeclaration(at) && !ts.isClassElement(at); at = at.parent) {
    const access = at.parent;
    if (!ts.isPropertyAccessExpression(access) || access.expression !== at) continue;
    const call = access.parent;
    if (ts.isCallExpression(call) && call.expression === access) found.push({ name: access.name.text, call });
  }
  return found;
}

/** The callbacks for errors of the promises that a node is part of: `.catch(…)`, `.then(…, …)`. */
function catchCallbacks(node: ts.Node): ts.Expression[] {
  return methodCalls(node).flatMap(({ name, call: { arguments: given } }) => {
    const callback = name === "catch" ? given[0] : name === "then" ? given[1] : undefined;
    return callback ? [callback] : [];
  });
}

/** What a test says of the error: `await expect(node).rejects.toThrow("404")`, `assert.rejects(node, { code: 404 })`. */
function assertions(node: ts.Node): ts.Node[] {
  const found = methodCalls(node).flatMap(
    ({
      call: {
        expression,
        arguments: [expected],
      },
    }) => (expected && /\.rejects(\.not)?\.\w+$|\.rejected(With)?$/.test(expression.getText()) ? [expected] : []),
  );
  const within = ts.findAncestor(
    node,
    (one) => ts.isCallExpression(one) && /(^|\.)rejects$/.test(one.expression.getText()),
  );
  const matcher = within && ts.isCallExpression(within) ? within.arguments[1] : undefined;
  return matcher ? [...found, matcher] : found;
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
  const made = declaration && ts.isVariableDeclaration(declaration) ? declaration.initializer : declaration;
  return made && "parameters" in made ? (made as ts.FunctionDeclaration).parameters[index] : undefined;
}
