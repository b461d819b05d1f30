// Where errors of a call come to: catch clauses and callbacks around it, around its callers, and around those. What is
// done with them there is in error-flow.ts.
import { ts } from "ts-morph";
import { enclosingFunction, outermost, type References } from "../references.js";
import { ErrorFlow, type ErrorRead } from "./error-flow.js";

export class ErrorHandling {
  readonly #references: References;
  /** For each file what stands for those that it is connected with: names alone say nothing beyond. */
  readonly #connected: ReadonlyMap<ts.SourceFile, ts.SourceFile>;
  /** What is found around a node alone, and where its errors go on to. */
  readonly #around = new Map<ts.Node, { reads: ErrorRead[]; callers: ts.Node[] }>();

  constructor(references: References, connected: ReadonlyMap<ts.SourceFile, ts.SourceFile>) {
    this.#references = references;
    this.#connected = connected;
  }

  /** The places that look into an error of a call. */
  readsOf(call: ts.Expression): ErrorRead[] {
    const reads = new Map<ts.Node, ErrorRead>();
    const reached = new Set<ts.Node>([call]);
    for (const node of reached) {
      const around = this.#around.get(node) ?? this.#lookAround(node);
      this.#around.set(node, around);
      for (const read of around.reads) reads.set(read.node, read);
      for (const caller of around.callers) reached.add(caller);
    }
    return [...reads.values()];
  }

  #lookAround(node: ts.Node): { reads: ErrorRead[]; callers: ts.Node[] } {
    const flow = new ErrorFlow(this.#references);
    for (const name of catchVariables(node)) flow.caught(name);
    for (const { callback, call } of catchCallbacks(node)) flow.handler(callback, call);
    for (const one of otherHandlers(node)) flow.handler(one);
    const isNear = (other: ts.Node) =>
      this.#connected.get(other.getSourceFile()) === this.#connected.get(node.getSourceFile());
    for (const name of middlewareErrors(node, this.#references)) if (isNear(name)) flow.caught(name);
    const reads = [...flow.reads, ...reasonReads(node), ...assertions(node)];
    const behind = behindInterface(node, this.#references).filter(isNear);
    return {
      reads,
      callers: [...callersOf(node, this.#references), ...promiseUses(node, this.#references), ...behind],
    };
  }
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

/** The calls of methods around a node, out to the function with a name that it stands in: `f(() => { node }).catch(…)`. */
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
function catchCallbacks(node: ts.Node): { callback: ts.Expression; call: ts.CallExpression }[] {
  return methodCalls(node).flatMap(({ name, call }) => {
    const callback = name === "catch" ? call.arguments[0] : name === "then" ? call.arguments[1] : undefined;
    return callback ? [{ callback, call }] : [];
  });
}

/** Functions beside the one that a node stands in: `retry(() => node, { when: (error) => … })`. */
function otherHandlers(node: ts.Node): ts.Node[] {
  const around = enclosingFunction(node);
  const call = around?.parent;
  if (around === undefined || call === undefined || !ts.isCallExpression(call)) return [];
  return call.arguments.flatMap((one) => {
    if (one === around) return [];
    if (ts.isArrowFunction(one) || ts.isFunctionExpression(one)) return [one];
    if (!ts.isObjectLiteralExpression(one)) return [];
    return one.properties.map((property) => (ts.isPropertyAssignment(property) ? property.initializer : property));
  });
}

/** The error of `app.use((err, req, res, next) => …)`, where the catch clauses around a node hand it on: `next(err)`. */
function middlewareErrors(node: ts.Node, references: References): ts.BindingName[] {
  const handsOn = catchVariables(node).some((name) => /\bnext\(/.test(name.parent.parent.getText()));
  return (handsOn ? ["err", "error", "e"] : []).flatMap((name) =>
    references.named(name).flatMap(({ parent }) => {
      const isFirst = ts.isParameter(parent) && parent.parent.parameters[0] === parent;
      return isFirst && parent.parent.parameters.length === 4 ? [parent.name] : [];
    }),
  );
}

/** What a test says of the error: `await expect(node).rejects.toThrow("404")`, `assert.rejects(node, { code: 404 })`. */
function assertions(node: ts.Node): ErrorRead[] {
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
  return [...found, ...(matcher ? [matcher] : [])].map((one) => ({ node: one, isKept: hasKept(one) }));
}

/** `{ code: 404 }` */
function hasKept(matcher: ts.Expression): boolean {
  return (
    ts.isObjectLiteralExpression(matcher) &&
    matcher.properties.every(({ name }) => /^(code|body|headers)$/.test(name?.getText() ?? ""))
  );
}

/** `result.reason.code` in a function that waits with `Promise.allSettled`. */
function reasonReads(node: ts.Node): ErrorRead[] {
  const isSettled = (one: ts.Node) =>
    ts.isCallExpression(one) && /^Promise\.allSettled$/.test(one.expression.getText());
  const waits = ts.findAncestor(node, isSettled);
  if (waits === undefined) return [];
  const found: ErrorRead[] = [];
  const visit = (one: ts.Node): void => {
    if (ts.isPropertyAccessExpression(one) && /\breason\)?[?!]?$/.test(one.expression.getText())) {
      const isKept = /^(code|body|headers)$/.test(one.name.text);
      if (isKept || /^(status|category|message|name|constructor)$/.test(one.name.text))
        found.push({ node: one, isKept });
    } else if (
      ts.isBinaryExpression(one) &&
      /\breason$/.test(one.left.getText()) &&
      /Exception\b/.test(one.right.getText())
    )
      found.push({ node: one, isKept: false });
    ts.forEachChild(one, visit);
  };
  visit(enclosingFunction(waits) ?? waits.getSourceFile());
  return found;
}

/** Where the function that a node stands in is called: by its name, or by the function that it is given to. */
function callersOf(node: ts.Node, references: References): ts.Node[] {
  const around = enclosingFunction(node);
  const name = around && (nameOf(around) ?? parameterGiven(around, references)?.name);
  const symbol = name && references.symbolOf(name);
  return symbol ? references.usesOf(symbol) : [];
}

function nameOf(made: ts.FunctionLikeDeclaration): ts.Node | undefined {
  const { parent } = made;
  const isNamed =
    ts.isVariableDeclaration(parent) || ts.isPropertyDeclaration(parent) || ts.isPropertyAssignment(parent);
  const assigned = ts.isBinaryExpression(parent) ? parent.left : undefined; // exports.run = async () => …
  return made.name ?? (isNamed ? parent.name : assigned);
}

/** Reads of a member of which only a type is known, or nothing: `this.links.drop()` with `private links: Links`. */
function behindInterface(node: ts.Node, references: References): ts.Node[] {
  const around = enclosingFunction(node);
  const isMember =
    around &&
    (ts.isMethodDeclaration(around) ||
      ts.isPropertyAssignment(around.parent) ||
      ts.isPropertyDeclaration(around.parent));
  const name = isMember ? nameOf(around)?.getText() : undefined;
  return (name === undefined ? [] : references.named(name)).filter((use) => {
    const { parent } = use;
    if (!ts.isPropertyAccessExpression(parent) || parent.name !== use) return false;
    const [declaration] = references.symbolOf(use)?.declarations ?? [];
    if (declaration === undefined) return /^this\.|^\w+$/.test(parent.expression.getText());
    const isAbstract = ts.isMethodDeclaration(declaration) && declaration.body === undefined;
    return (isAbstract || ts.isTypeElement(declaration)) && !declaration.getSourceFile().isDeclarationFile;
  });
}

/** A promise that is awaited elsewhere: by a variable, or by a function that it is given to. */
function promiseUses(node: ts.Node, references: References): ts.Node[] {
  const outer = ts.isExpression(node) ? outermost(callOf(node)) : node;
  const { parent } = outer;
  if (ts.isVariableDeclaration(parent)) {
    const symbol = references.symbolOf(parent.name);
    return symbol ? references.usesOf(symbol) : [];
  }
  if (!ts.isCallExpression(parent) || parent.expression === outer) return [];
  const parameter = parameterGiven(outer, references);
  const symbol = parameter && references.symbolOf(parameter.name);
  return symbol ? references.usesOf(symbol) : [];
}

/** The call of a name: callers are known by it. */
function callOf(node: ts.Expression): ts.Expression {
  const callee = ts.isPropertyAccessExpression(node.parent) && node.parent.name === node ? node.parent : node;
  const call = outermost(callee).parent;
  return ts.isCallExpression(call) && call.expression === outermost(callee) ? call : node;
}

/** The parameter that a value is given for: `task` of `withRetry(task)` in `withRetry(() => …)`. */
function parameterGiven(node: ts.Node, references: References): ts.ParameterDeclaration | undefined {
  const { parent } = node;
  if (!ts.isCallExpression(parent)) return undefined;
  const index = parent.arguments.indexOf(node as ts.Expression);
  const [declaration] = references.symbolOf(parent.expression)?.declarations ?? [];
  const made = declaration && ts.isVariableDeclaration(declaration) ? declaration.initializer : declaration;
  return made && "parameters" in made ? (made as ts.FunctionDeclaration).parameters[index] : undefined;
}
