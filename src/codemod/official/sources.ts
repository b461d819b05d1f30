// Where a value comes from: the calls that gave it, followed back through variables, callbacks, lists and functions.
import { ts } from "ts-morph";
import { isFunctionNode, returnsOf } from "../function-nodes.js";
import { bare, isAssignment, type References } from "../references.js";

/** The calls, of those that are known, that a value comes from; undefined where it cannot be told. */
export function sourceCalls<T>(
  value: ts.Expression,
  calls: ReadonlyMap<ts.Node, T>,
  references: References,
): Set<T> | undefined {
  const search = new SourceSearch(calls, references);
  search.value(value);
  return search.complete ? search.found : undefined;
}

class SourceSearch<T> {
  readonly found = new Set<T>();
  /** False where a value comes from somewhere that cannot be followed. */
  complete = true;
  readonly #calls: ReadonlyMap<ts.Node, T>;
  readonly #references: References;
  readonly #seen = new Set<ts.Node>();

  constructor(calls: ReadonlyMap<ts.Node, T>, references: References) {
    this.#calls = calls;
    this.#references = references;
  }

  value(expression: ts.Expression): void {
    const node = ts.isAsExpression(bare(expression))
      ? bare((bare(expression) as ts.AsExpression).expression)
      : bare(expression);
    if (this.#seen.has(node)) return;
    this.#seen.add(node);
    const call = this.#calls.get(node);
    if (call !== undefined) this.found.add(call);
    else if (ts.isAwaitExpression(node) || ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node))
      this.#within(node);
    else if (ts.isCallExpression(node)) this.#call(node);
    else if (ts.isIdentifier(node)) this.#name(node);
    else if (ts.isArrayLiteralExpression(node))
      for (const one of node.elements) this.value(ts.isSpreadElement(one) ? one.expression : one);
    else if (ts.isConditionalExpression(node)) for (const one of [node.whenTrue, node.whenFalse]) this.value(one);
    else if (ts.isBinaryExpression(node)) for (const one of [node.left, node.right]) this.value(one);
    else if (!isPlain(node)) this.complete = false;
  }

  #within(node: ts.AwaitExpression | ts.PropertyAccessExpression | ts.ElementAccessExpression): void {
    this.value(node.expression);
  }

  /** A method of a list or promise gives what it is called on; a function of the project what it returns. */
  #call({ expression, arguments: args }: ts.CallExpression): void {
    const callee = bare(expression);
    if (ts.isPropertyAccessExpression(callee)) {
      const target = callee.expression.getText();
      if (target === "Promise" || target === "Array" || target === "Object") for (const one of args) this.value(one);
      else if (!this.#returns(callee)) this.#listMethod(callee, args);
    } else if (!this.#returns(callee)) this.complete = false;
  }

  #listMethod(callee: ts.PropertyAccessExpression, args: ts.NodeArray<ts.Expression>): void {
    const [callback] = args;
    const maps = ["map", "flatMap", "then"].includes(callee.name.text) && callback && isFunctionNode(bare(callback));
    if (maps) for (const one of returnsOf(bare(callback) as ts.ArrowFunction)) this.value(one);
    this.value(callee.expression);
  }

  #returns(callee: ts.Expression): boolean {
    const [declaration, ...others] = this.#references.symbolOf(callee)?.declarations ?? [];
    const made = declaration && ts.isVariableDeclaration(declaration) ? declaration.initializer : declaration;
    if (made === undefined || others.length > 0 || made.getSourceFile().isDeclarationFile || !isFunctionNode(made))
      return false;
    for (const one of returnsOf(made)) this.value(one);
    return true;
  }

  #name(node: ts.Identifier): void {
    if (node.text === "undefined") return;
    const symbol = this.#references.symbolOf(node);
    const [declaration, ...others] = symbol?.declarations ?? [];
    if (symbol === undefined || declaration === undefined || others.length > 0) this.complete = false;
    else {
      this.#declared(declaration);
      for (const use of this.#references.usesOf(symbol)) this.#filled(use);
    }
  }

  #declared(declaration: ts.Declaration): void {
    const variable = ts.isBindingElement(declaration)
      ? ts.findAncestor(declaration, (one) => ts.isVariableDeclaration(one) || ts.isParameter(one))
      : declaration;
    if (variable && ts.isVariableDeclaration(variable)) {
      const statement = variable.parent.parent;
      if (ts.isForOfStatement(statement)) this.value(statement.expression);
      else if (variable.initializer) this.value(variable.initializer);
    } else if (variable && ts.isParameter(variable)) this.#parameter(variable);
    else this.complete = false;
  }

  /** A parameter of a callback is an entry of the list that it is called on; one of a function what it is called with. */
  #parameter(parameter: ts.ParameterDeclaration): void {
    const made = parameter.parent;
    const { parent } = made;
    if (ts.isCallExpression(parent) && ts.isPropertyAccessExpression(parent.expression)) {
      this.value(parent.expression.expression);
      return;
    }
    const name = made.name ?? (ts.isVariableDeclaration(parent) ? parent.name : undefined);
    const symbol = name && this.#references.symbolOf(name);
    const index = made.parameters.indexOf(parameter);
    const uses = symbol ? this.#references.usesOf(symbol) : [];
    if (uses.length === 0) this.complete = false;
    for (const use of uses) {
      const callee = ts.isPropertyAccessExpression(use.parent) && use.parent.name === use ? use.parent : use;
      const call = callee.parent;
      if (ts.isCallExpression(call) && call.expression === callee && call.arguments[index])
        this.value(call.arguments[index]);
      else if (ts.isCallExpression(call) && ts.isPropertyAccessExpression(call.expression))
        this.value(call.expression.expression); // rows.map(idOf)
      else this.complete = false;
    }
  }

  /** `list.push(value)` and `name = value`. */
  #filled(use: ts.Identifier): void {
    const { parent } = use;
    if (isAssignment(parent) && parent.left === use) this.value(parent.right);
    const call =
      ts.isPropertyAccessExpression(parent) &&
      parent.expression === use &&
      /^(push|unshift|set|add)$/.test(parent.name.text)
        ? parent.parent
        : undefined;
    if (call && ts.isCallExpression(call))
      for (const one of call.arguments) this.value(ts.isSpreadElement(one) ? one.expression : one);
  }
}

/** Values that no answer is part of. */
function isPlain(node: ts.Expression): boolean {
  return (
    ts.isLiteralExpression(node) ||
    ts.isObjectLiteralExpression(node) ||
    ts.isNewExpression(node) ||
    ts.isTemplateExpression(node) ||
    node.kind === ts.SyntaxKind.NullKeyword
  );
}
