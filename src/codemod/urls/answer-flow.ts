// Where a path goes, and the answer of the call that it is given to: through variables, parameters and results, into the
// functions of the project that are called with it and out to those that call.
import { ts } from "ts-morph";
import { enclosingFunction, type References } from "../references.js";

/** How many functions a value is followed through, one within the other. */
const DEPTH = 5;

type Kind = "path" | "answer";

/** What comes of one path. */
export class AnswerFlow {
  /** Expressions that stand for the path, for the answer, or for something read from it. */
  readonly values = new Set<ts.Node>();
  /** Those of them that stand for the path. */
  readonly paths = new Set<ts.Node>();
  /** The functions in which they do, each as a whole with the callbacks written in it. */
  readonly scopes = new Set<ts.Node>();
  /** Functions that are given the path or the answer. */
  readonly entered = new Set<ts.Node>();
  /** False where nothing outside of the functions that are given the path looks at what comes back. */
  isUsed = false;
  readonly #references: References;
  readonly #checker: ts.TypeChecker;
  readonly #followed = new Set<ts.Symbol>();

  constructor(path: ts.Expression, references: References, checker: ts.TypeChecker) {
    this.#references = references;
    this.#checker = checker;
    this.#follow(path, "path", DEPTH);
  }

  #follow(from: ts.Node, initial: Kind, depth: number): void {
    if (depth < 0) return;
    let kind = initial;
    let at = from;
    while (!this.values.has(at)) {
      this.values.add(at);
      if (kind === "path") this.paths.add(at);
      const scope = scopeOf(at);
      this.scopes.add(scope);
      const { parent } = at;
      if (ts.isCallExpression(parent) || ts.isNewExpression(parent)) {
        this.#call(parent, at, kind, depth);
        if (!this.#isText(parent)) kind = "answer";
      } else if (ts.isReturnStatement(parent) || (ts.isArrowFunction(parent) && parent.body === at)) {
        const result = this.#returned(at, kind, depth);
        if (result === undefined) return;
        at = result;
        kind = "answer";
        continue;
      } else if (this.#named(parent, at, kind, depth)) return;
      else if (ts.isPropertyAssignment(parent) || ts.isShorthandPropertyAssignment(parent))
        this.#followUses(parent.name, kind, depth);
      else if (!passesOn(parent, at)) {
        this.#note(kind, scope, !ts.isExpressionStatement(parent) && !ts.isVoidExpression(parent));
        return;
      }
      at = parent;
    }
  }

  /** A call with the value as an argument, or of a method of it: the functions that are called get it. */
  #call(call: ts.CallExpression | ts.NewExpression, at: ts.Node, kind: Kind, depth: number): void {
    const given = call.arguments ?? ts.factory.createNodeArray();
    for (const argument of given)
      if (argument !== at && isFunction(argument))
        for (const { name } of argument.parameters) this.#followNames(name, "answer", depth);
    if (call.expression === at) {
      for (const argument of given) if (!isFunction(argument)) this.#enter(argument, 0, "answer", depth - 1);
      return;
    }
    const index = given.indexOf(at as ts.Expression);
    if (ts.isCallExpression(call)) this.#enter(call.expression, index, kind, depth - 1);
  }

  #enter(callee: ts.Expression, index: number, kind: Kind, depth: number): void {
    if (depth < 0) return;
    for (const made of this.#functionsOf(callee)) {
      const parameter = made.parameters[index] ?? made.parameters.at(-1);
      if (parameter === undefined) continue;
      this.entered.add(made);
      this.#followNames(parameter.name, kind, depth);
    }
  }

  /** What a callee can be: the function that it names, or where only its type is known, all that have its name. */
  #functionsOf(callee: ts.Expression): ts.FunctionLikeDeclaration[] {
    const symbol = this.#references.symbolOf(callee);
    const declared = (symbol?.declarations ?? []).flatMap(functionOf);
    if (declared.some(({ body }) => body !== undefined)) return declared.filter(({ body }) => body !== undefined);
    if (!ts.isPropertyAccessExpression(callee)) return [];
    if (declared.length === 0 && !this.#isUntyped(callee.expression)) return [];
    return this.#references
      .named(callee.name.text)
      .filter(({ parent }) => ts.isClassElement(parent) || ts.isObjectLiteralElement(parent))
      .flatMap(({ parent }) => functionOf(parent));
  }

  /** True for an object that the project hands over without saying what it is. */
  #isUntyped(expression: ts.Expression): boolean {
    if (ts.isPropertyAccessExpression(expression)) return expression.expression.kind === ts.SyntaxKind.ThisKeyword;
    const [declaration] = this.#references.symbolOf(expression)?.declarations ?? [];
    return declaration !== undefined && ts.isParameter(declaration) && declaration.type === undefined;
  }

  /** A value that a function gives: for a callback the call that it is written in, otherwise all calls of the function. */
  #returned(at: ts.Node, kind: Kind, depth: number): ts.Node | undefined {
    const made = enclosingFunction(at);
    if (made === undefined || this.entered.has(made)) return undefined;
    if (isCallback(made)) return made.parent;
    const name = made.name ?? (hasName(made.parent) ? made.parent.name : undefined);
    const symbol = name && this.#references.symbolOf(name);
    const uses = symbol ? this.#references.usesOf(symbol) : [];
    const isVoid = /^(Promise<)?void\b/.test(made.type?.getText() ?? "");
    if (kind === "answer" && uses.length === 0 && !isVoid) this.isUsed = true;
    for (const use of isVoid ? [] : uses) {
      const callee = ts.isPropertyAccessExpression(use.parent) && use.parent.name === use ? use.parent : use;
      if (ts.isCallExpression(callee.parent) && callee.parent.expression === callee)
        this.#follow(callee.parent, kind, depth - 1);
      else if (kind === "answer") this.isUsed = true;
    }
    return undefined;
  }

  /** A value that gets a name: everything that the name is used for. */
  #named(parent: ts.Node, at: ts.Node, kind: Kind, depth: number): boolean {
    if (ts.isVariableDeclaration(parent) || ts.isParameter(parent) || ts.isBindingElement(parent))
      this.#followNames(parent.name, kind, depth);
    else if (ts.isPropertyDeclaration(parent) || ts.isEnumMember(parent)) this.#followUses(parent.name, kind, depth);
    else if (isAssignment(parent) && parent.right === at) this.#followUses(parent.left, kind, depth);
    else return false;
    this.#note(kind, scopeOf(at), true);
    return true;
  }

  #followNames(name: ts.BindingName, kind: Kind, depth: number): void {
    if (ts.isIdentifier(name)) this.#followUses(name, kind, depth);
    else
      for (const element of name.elements)
        if (ts.isBindingElement(element)) this.#followNames(element.name, kind, depth);
  }

  #followUses(name: ts.Node, kind: Kind, depth: number): void {
    const symbol = this.#symbolOf(name);
    if (symbol === undefined || this.#followed.has(symbol)) return;
    this.#followed.add(symbol);
    for (const use of this.#references.usesOf(symbol)) {
      if (isAssignment(use.parent) && use.parent.left === use) continue;
      const isMember = ts.isPropertyAccessExpression(use.parent) && use.parent.name === use;
      this.#follow(isMember ? use.parent : use, kind, depth);
    }
  }

  #symbolOf(name: ts.Node): ts.Symbol | undefined {
    if (ts.isShorthandPropertyAssignment(name.parent)) return this.#checker.getSymbolAtLocation(name);
    return this.#references.symbolOf(name);
  }

  #note(kind: Kind, scope: ts.Node, isUse: boolean): void {
    if (kind === "answer" && isUse && !this.entered.has(scope)) this.isUsed = true;
  }

  /** True for a call that makes a text or a URL, which is still the path. */
  #isText(call: ts.CallExpression | ts.NewExpression): boolean {
    if (/^(URL|Request|String|encodeURI)$/.test(call.expression.getText())) return true;
    return (this.#checker.getTypeAtLocation(call).flags & ts.TypeFlags.StringLike) !== 0;
  }
}

/** The function that a node stands in, callbacks counted as part of the function that they are written in. */
function scopeOf(node: ts.Node): ts.Node {
  const made = enclosingFunction(node);
  if (made === undefined) return node.getSourceFile();
  return isCallback(made) ? scopeOf(made.parent) : made;
}

/** A function that is written where it is handed over: `retry(() => …)`, `post(url, { validateStatus: (s) => … })`. */
export function isCallback(made: ts.Node): boolean {
  if (!isFunction(made)) return false;
  if (ts.isCallExpression(made.parent) || ts.isNewExpression(made.parent)) return true;
  return (
    (ts.isPropertyAssignment(made.parent) || ts.isParenthesizedExpression(made.parent)) &&
    ts.findAncestor(made.parent, (one) =>
      ts.isCallExpression(one) ? true : ts.isStatement(one) || ts.isFunctionLike(one) ? "quit" : false,
    ) !== undefined
  );
}

function isFunction(node: ts.Node): node is ts.ArrowFunction | ts.FunctionExpression {
  return ts.isArrowFunction(node) || ts.isFunctionExpression(node);
}

function functionOf(declaration: ts.Node): ts.FunctionLikeDeclaration[] {
  if (declaration.getSourceFile().isDeclarationFile) return [];
  const made = hasName(declaration) ? declaration.initializer : declaration;
  return made && ts.isFunctionLike(made) ? [made as ts.FunctionLikeDeclaration] : [];
}

function hasName(node: ts.Node): node is ts.VariableDeclaration | ts.PropertyAssignment | ts.PropertyDeclaration {
  return ts.isVariableDeclaration(node) || ts.isPropertyAssignment(node) || ts.isPropertyDeclaration(node);
}

function isAssignment(node: ts.Node): node is ts.BinaryExpression {
  return (
    ts.isBinaryExpression(node) &&
    node.operatorToken.kind >= ts.SyntaxKind.FirstAssignment &&
    node.operatorToken.kind <= ts.SyntaxKind.LastAssignment
  );
}

/** True for an expression that its part goes on in: `await x`, `x.y`, `x ?? y`, `[x]`, `{ ...x }`. */
function passesOn(parent: ts.Node, at: ts.Node): boolean {
  if (ts.isBinaryExpression(parent))
    return [
      ts.SyntaxKind.PlusToken,
      ts.SyntaxKind.QuestionQuestionToken,
      ts.SyntaxKind.BarBarToken,
      ts.SyntaxKind.AmpersandAmpersandToken,
    ].includes(parent.operatorToken.kind);
  if (ts.isConditionalExpression(parent)) return parent.condition !== at;
  return (
    ts.isParenthesizedExpression(parent) ||
    ts.isAsExpression(parent) ||
    ts.isNonNullExpression(parent) ||
    ts.isSatisfiesExpression(parent) ||
    ts.isAwaitExpression(parent) ||
    ts.isTemplateSpan(parent) ||
    ts.isTemplateExpression(parent) ||
    ts.isPropertyAccessExpression(parent) ||
    ts.isElementAccessExpression(parent) ||
    ts.isArrayLiteralExpression(parent) ||
    ts.isObjectLiteralExpression(parent) ||
    ts.isSpreadElement(parent) ||
    ts.isSpreadAssignment(parent)
  );
}
