// What becomes of the answer of a call: followed through variables, promises and functions of the project, as far as the
// answer of our client has another shape than that of HubSpot's.
import { ts } from "ts-morph";
import type { FindingRuleId } from "../findings.js";
import { isFunctionNode, returnsOf } from "../function-nodes.js";
import type { MigratedOperation } from "../plan.js";
import { bare, callOf, enclosingFunction, isAssignment, outermost, type References } from "../references.js";
import type { Edit } from "../rewrite.js";
import { givesBack } from "./given-back.js";

export interface ResultUse {
  edits: { node: ts.Node; edit: Edit }[];
  /** What keeps the call from moving. */
  obstacles: { rule: FindingRuleId; node: ts.Node; message: string }[];
  /** What a person should look at all the same. */
  remarks: { rule: FindingRuleId; node: ts.Node; message: string }[];
  /** Functions and variables whose other sources must move as well. */
  groups: ts.Symbol[];
}

type Stage = "promise" | "value";

/** Follows the answer of a batch, whose lists have other names in the outcome that our client gives. */
export function followOutcome(
  call: ts.CallExpression,
  { answers }: MigratedOperation,
  references: References,
  checker: ts.TypeChecker,
): ResultUse {
  const follow = new Outcome(call, references, checker);
  follow.value(call, "promise");
  const isPartial = answers.base.some(({ status }) => status === 207);
  // Code that looks at errors stays as it is, so what moves does not.
  if (isPartial && follow.use.obstacles.length === 0) {
    const message = "The batch can succeed in part, and nothing looks at its errors.";
    follow.use.remarks.push({ rule: "batch-errors-ignored", node: call, message });
  }
  return follow.use;
}

class Outcome {
  readonly use: ResultUse = { edits: [], obstacles: [], remarks: [], groups: [] };
  readonly #references: References;
  readonly #checker: ts.TypeChecker;
  readonly #seen = new Set<ts.Node>();

  /** What HubSpot's client declares the answer to be. */
  readonly #type: ts.Symbol | undefined;

  constructor(call: ts.CallExpression, references: References, checker: ts.TypeChecker) {
    this.#references = references;
    this.#checker = checker;
    this.#type = this.#answerType(call);
  }

  value(expression: ts.Expression, stage: Stage): void {
    const node = outermost(expression);
    if (this.#seen.has(node)) return;
    this.#seen.add(node);
    const { parent } = node;
    if (ts.isAwaitExpression(parent)) this.value(parent, "value");
    else if (ts.isExpressionStatement(parent) || ts.isVoidExpression(parent)) return;
    else if (ts.isVariableDeclaration(parent)) this.#variable(parent, stage);
    else if (isAssignment(parent)) this.#assigned(parent, node, stage);
    else if (isTested(node)) return;
    else if (ts.isPropertyAccessExpression(parent) && parent.expression === node) this.#member(parent, stage);
    else if (ts.isReturnStatement(parent) || (ts.isArrowFunction(parent) && parent.body === node))
      this.#returned(parent, stage);
    else if (ts.isCallExpression(parent) && parent.expression !== node) this.#argument(parent, node, stage);
    else if (ts.isArrayLiteralExpression(parent) && this.#isUnreadAll(parent)) return;
    else this.#escape(node);
  }

  /** `let page; try { page = await … }`: all that the variable is given must be answers of this kind, or nothing. */
  #assigned({ left, right, parent }: ts.BinaryExpression, node: ts.Expression, stage: Stage): void {
    const symbol = ts.isIdentifier(left) ? this.#references.symbolOf(left) : undefined;
    const [declaration, ...others] = symbol?.declarations ?? [];
    if (!ts.isExpressionStatement(parent)) this.#escape(left);
    else if (node === left) this.#sameAnswer(right);
    else if (declaration && ts.isVariableDeclaration(declaration) && others.length === 0) {
      if (declaration.initializer) this.#sameAnswer(declaration.initializer);
      this.#variable(declaration, stage);
    } else this.#escape(left);
  }

  /** What else a variable is given: nothing, or an answer of HubSpot's client of the same type, which moves too. */
  #sameAnswer(value: ts.Expression): void {
    const isNothing = /^(undefined|null|void 0)$/.test(bare(value).getText());
    if (!isNothing && (this.#type === undefined || this.#answerType(value) !== this.#type)) this.#escape(value);
  }

  #answerType(value: ts.Expression): ts.Symbol | undefined {
    return this.#checker.getAwaitedType(this.#checker.getTypeAtLocation(value))?.symbol;
  }

  #variable({ name, type }: ts.VariableDeclaration, stage: Stage): void {
    if (type) this.#obstacle("official-type", type, "The variable is declared with a type of HubSpot's client.");
    if (ts.isObjectBindingPattern(name) && stage === "value") for (const one of name.elements) this.#bound(one);
    else if (ts.isIdentifier(name)) this.#uses(name, stage);
    else this.#escape(name);
  }

  #uses(name: ts.Identifier, stage: Stage): void {
    const symbol = this.#references.symbolOf(name);
    if (symbol === undefined) {
      this.#escape(name);
      return;
    }
    this.use.groups.push(symbol);
    for (const use of this.#references.usesOf(symbol)) this.value(use, stage);
  }

  #bound(element: ts.BindingElement): void {
    const key = element.propertyName ?? element.name;
    if (element.dotDotDotToken || !ts.isIdentifier(key)) {
      this.#escape(element);
      return;
    }
    if (key.text !== "results") {
      this.#unknownMember(key);
      return;
    }
    const text = element.propertyName ? "succeeded" : "succeeded: results";
    this.#edit(key, text);
    if (ts.isIdentifier(element.name)) {
      const symbol = this.#references.symbolOf(element.name);
      for (const use of symbol ? this.#references.usesOf(symbol) : []) this.#list(use);
    }
  }

  #member(access: ts.PropertyAccessExpression, stage: Stage): void {
    const name = access.name.text;
    if (stage === "promise") {
      this.#promiseMember(access, name);
      return;
    }
    if (name !== "results") {
      this.#unknownMember(access.name);
      return;
    }
    this.#edit(access.name, "succeeded");
    this.#list(access);
  }

  #promiseMember(access: ts.PropertyAccessExpression, name: string): void {
    const call = access.parent;
    if (!ts.isCallExpression(call) || call.expression !== access) {
      this.#escape(access);
      return;
    }
    const [callback] = call.arguments;
    if (name === "catch" || name === "finally") {
      if (name === "catch" && callback) this.#fallback(callback, call);
      this.value(call, "promise");
      return;
    }
    if (name === "then" && call.arguments[1]) this.#fallback(call.arguments[1], call);
    if (name !== "then" || callback === undefined) {
      this.#escape(access);
      return;
    }
    const made = bare(callback);
    if (!ts.isArrowFunction(made) && !ts.isFunctionExpression(made)) {
      this.#escape(callback);
      return;
    }
    const [parameter] = made.parameters;
    if (parameter === undefined) return;
    if (parameter.type)
      this.#obstacle("official-type", parameter.type, "The parameter is declared with a type of HubSpot's client.");
    if (ts.isObjectBindingPattern(parameter.name)) for (const one of parameter.name.elements) this.#bound(one);
    else if (ts.isIdentifier(parameter.name)) this.#uses(parameter.name, "value");
  }

  /** What stands for the answer after an error: `.catch(() => ({ results: [] }))` gets the names of the outcome too. */
  #fallback(callback: ts.Expression, call: ts.CallExpression): void {
    const made = bare(callback);
    if (/^console\.\w+$/.test(made.getText()) || isUnread(call)) return;
    const given = isFunctionNode(made) ? returnsOf(made) : [made];
    for (const value of given.map(withoutAssertion)) {
      const [only, ...others] = ts.isObjectLiteralExpression(value) ? value.properties : [];
      const isNothing = /^(undefined|null|void 0|console\.\w+\(.*\))$/s.test(value.getText());
      const isList = only?.name?.getText() === "results" && others.length === 0;
      if (isList && ts.isPropertyAssignment(only)) this.#edit(only.name, "succeeded");
      else if (!isNothing && !(ts.isCallExpression(value) && this.#neverReturns(value))) this.#escape(value);
    }
  }

  #neverReturns(call: ts.CallExpression): boolean {
    return (this.#checker.getTypeAtLocation(call).flags & ts.TypeFlags.Never) !== 0;
  }

  #returned(node: ts.ReturnStatement | ts.ArrowFunction, stage: Stage): void {
    const made = ts.isArrowFunction(node) ? node : enclosingFunction(node);
    if (made === undefined) {
      this.#escape(node);
      return;
    }
    if (made.type) {
      this.#obstacle("official-type", made.type, "The function is declared to give a type of HubSpot's client.");
      return;
    }
    const isAsync = made.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.AsyncKeyword) === true;
    const gives: Stage = isAsync ? "promise" : stage;
    const name =
      made.name ??
      (ts.isVariableDeclaration(made.parent) ||
      ts.isPropertyDeclaration(made.parent) ||
      ts.isPropertyAssignment(made.parent)
        ? made.parent.name
        : undefined);
    if (name === undefined && ts.isCallExpression(made.parent)) {
      this.#callback(made.parent, made, gives);
      return;
    }
    const symbol = name && ts.isIdentifier(name) ? this.#references.symbolOf(name) : undefined;
    if (symbol === undefined) {
      this.#escape(node);
      return;
    }
    this.use.groups.push(symbol);
    const uses = this.#references.usesOf(symbol);
    if (!uses.some(callOf) && !isUnused(symbol, uses)) this.#escape(node); // a framework may call it, or other code
    for (const use of uses) this.#calledBy(use, gives);
  }

  #calledBy(use: ts.Identifier, stage: Stage): void {
    const call = callOf(use);
    if (call) this.value(call, stage);
    else if (!ts.isShorthandPropertyAssignment(use.parent) && !ts.isExportAssignment(use.parent)) this.#escape(use);
  }

  /** A function that is given to another: `withRetry(() => …)` gives what it gives, `rows.map(async …)` a list of it. */
  #callback(call: ts.CallExpression, made: ts.Node, stage: Stage): void {
    const isMap =
      ts.isPropertyAccessExpression(call.expression) && ["map", "forEach"].includes(call.expression.name.text);
    if (isMap) {
      if (!this.#isUnreadAll(call)) this.#escape(call);
      return;
    }
    const isStatement = (node: ts.Expression) => ts.isExpressionStatement(outermost(node).parent);
    const isUnread = isStatement(call) || (ts.isAwaitExpression(call.parent) && isStatement(call.parent));
    if (!givesBack(call, made, this.#references, this.#checker)) this.#escape(call);
    else if (this.#hasType(call, "results")) this.value(call, stage);
    else if (!isUnread) this.#escape(call);
  }

  /** True for `await Promise.all(…)` as a statement, around a list. */
  #isUnreadAll(list: ts.Expression): boolean {
    const parent = outermost(list).parent;
    if (ts.isExpressionStatement(parent)) return true;
    if (!ts.isCallExpression(parent) || !/^Promise\.(all|allSettled)$/.test(parent.expression.getText())) return false;
    const outer = outermost(parent).parent;
    return ts.isAwaitExpression(outer)
      ? ts.isExpressionStatement(outermost(outer).parent)
      : ts.isExpressionStatement(outer);
  }

  #hasType(node: ts.Expression, member: string): boolean {
    const type = this.#checker.getAwaitedType(this.#checker.getTypeAtLocation(node));
    const property = type?.getProperty(member);
    return property?.declarations?.some((one) => one.getSourceFile().isDeclarationFile) === true;
  }

  #argument(call: ts.CallExpression, node: ts.Expression, stage: Stage): void {
    const callee = this.#references.symbolOf(call.expression);
    const [declaration, ...others] = callee?.declarations ?? [];
    const made = declaration && ts.isVariableDeclaration(declaration) ? declaration.initializer : declaration;
    const parameter =
      made && others.length === 0 && ts.isFunctionLike(made)
        ? made.parameters[call.arguments.indexOf(node)]
        : undefined;
    if (parameter === undefined || parameter.getSourceFile().isDeclarationFile || !ts.isIdentifier(parameter.name)) {
      this.#escape(node);
      return;
    }
    if (parameter.type) {
      this.#obstacle("official-type", parameter.type, "The parameter is declared with a type.");
      return;
    }
    this.#uses(parameter.name, stage);
  }

  /** The list of results: what is done with it that a read-only list in no promised order cannot do. */
  #list(expression: ts.Expression): void {
    const node = outermost(expression);
    const { parent } = node;
    if (this.#seen.has(node)) return;
    this.#seen.add(node);
    const wanted = isScript(node) ? undefined : this.#checker.getContextualType(node);
    if (wanted && this.#isMutableList(wanted))
      this.#obstacle("official-type", node, "A list that can be changed is declared here, and ours is read-only.");
    if (ts.isElementAccessExpression(parent) && !ts.isNumericLiteral(bare(parent.argumentExpression)))
      this.#order(parent);
    else if (ts.isVariableDeclaration(parent)) {
      if (parent.type && !wanted)
        this.#obstacle("official-type", parent.type, "The variable is declared with a type of HubSpot's client.");
      if (ts.isIdentifier(parent.name)) this.#listNamed(parent.name);
    } else if (ts.isReturnStatement(parent) || (ts.isArrowFunction(parent) && parent.body === node))
      this.#listReturned(ts.isArrowFunction(parent) ? parent : enclosingFunction(parent));
    else if (ts.isAwaitExpression(parent)) this.#list(parent);
    else if (ts.isPropertyAccessExpression(parent) && ts.isCallExpression(parent.parent))
      this.#listCall(parent, parent.parent);
  }

  #listCall(access: ts.PropertyAccessExpression, { arguments: [callback] }: ts.CallExpression): void {
    const name = access.name.text;
    if (
      callback &&
      ts.isFunctionLike(callback) &&
      !/^(toS|s)ort/.test(name) &&
      callback.parameters.length > (name === "reduce" ? 2 : 1)
    )
      this.#order(access);
    if (["push", "pop", "shift", "unshift", "splice", "sort", "reverse", "fill"].includes(name))
      this.#obstacle("batch-outcome", access, `The list is changed by \`${name}\`, and ours is read-only.`);
  }

  #listNamed(name: ts.Identifier): void {
    const symbol = this.#references.symbolOf(name);
    for (const use of symbol ? this.#references.usesOf(symbol) : []) this.#list(use);
  }

  /** A function that gives the list, where it is called. */
  #listReturned(made: ts.FunctionLikeDeclaration | undefined): void {
    const name = made?.name ?? (made && ts.isVariableDeclaration(made.parent) ? made.parent.name : undefined);
    const symbol = name && this.#references.symbolOf(name);
    for (const use of symbol ? this.#references.usesOf(symbol) : []) {
      const call = callOf(use);
      if (call) this.#list(call);
    }
  }

  /** `X[]`, also as one of several types. */
  #isMutableList(type: ts.Type): boolean {
    if (type.isUnion()) return type.types.some((one) => this.#isMutableList(one));
    return this.#checker.isArrayType(type) && type.symbol?.name === "Array";
  }

  #order(node: ts.Node): void {
    this.use.remarks.push({ rule: "batch-order", node, message: "Results are read by the index of something else." });
  }

  #unknownMember(name: ts.MemberName): void {
    this.#obstacle(
      "batch-outcome",
      name,
      `\`${name.text}\` of the answer has no counterpart in the outcome that our client gives.`,
    );
  }

  #escape(node: ts.Node): void {
    this.#obstacle(
      "batch-outcome",
      node,
      "The answer goes where it cannot be followed, and that of our client has another shape.",
    );
  }

  #obstacle(rule: FindingRuleId, node: ts.Node, message: string): void {
    this.use.obstacles.push({ rule, node, message });
  }

  #edit(node: ts.Node, text: string): void {
    this.use.edits.push({ node, edit: { start: node.getStart(), end: node.getEnd(), text } });
  }
}

/** True for a function that nothing can call: it is not handed on, no member, and not exported. */
function isUnused({ declarations = [] }: ts.Symbol, uses: readonly ts.Identifier[]): boolean {
  const isOwn = (one: ts.Declaration) => ts.isVariableDeclaration(one) || ts.isFunctionDeclaration(one);
  const isExported = (one: ts.Declaration) => (ts.getCombinedModifierFlags(one) & ts.ModifierFlags.Export) !== 0;
  return uses.length === 0 && declarations.every((one) => isOwn(one) && !isExported(one));
}

/** True for what is only looked at for being there: `if (page)`, `!page`. */
function isTested(node: ts.Expression): boolean {
  const { parent } = node;
  return (
    (ts.isIfStatement(parent) && parent.expression === node) ||
    (ts.isConditionalExpression(parent) && parent.condition === node) ||
    (ts.isPrefixUnaryExpression(parent) && parent.operator === ts.SyntaxKind.ExclamationToken)
  );
}

/** True for a call as a statement, awaited or not. */
export function isUnread(call: ts.CallExpression): boolean {
  const outer = outermost(call);
  const whole = ts.isAwaitExpression(outer.parent) ? outermost(outer.parent) : outer;
  return ts.isExpressionStatement(whole.parent);
}

function withoutAssertion(node: ts.Expression): ts.Expression {
  const value = bare(node);
  return ts.isAsExpression(value) ? withoutAssertion(value.expression) : value;
}

function isScript(node: ts.Node): boolean {
  return /\.[cm]?jsx?$/.test(node.getSourceFile().fileName);
}
