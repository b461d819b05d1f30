// What is done with an error, or with the text of one: followed through variables and functions to the places that decide
// by it. Writing it to a log, wrapping it and handing it on decide nothing.
import { ts } from "ts-morph";
import { isFunctionNode, returnsOf } from "../function-nodes.js";
import { enclosingFunction, outermost, type References } from "../references.js";

/** How many functions an error is followed into. */
const DEPTH = 3;

/** What HubSpot's client gives its errors, and what is easily taken for it. */
export const MEMBERS: ReadonlySet<string> = new Set(["code", "body", "headers", "response", "statusCode", "status"]);

const TEXTS = /^(message|stack)$/;
/** Methods by which code finds something in a text, and those that give the same text. */
const SEARCHES =
  /^(includes|(last)?indexOf|match(All)?|search|(starts|ends)With|split|replace(All)?|slice|substr(ing)?)$/;
const SAME_TEXT = /^(trim(Start|End)?|to(Lower|Upper)Case|normalize|toString|valueOf)$/;
/** Functions that look at what they are given. */
const LOOKS = /(^|\.)(test|exec|parse|has|get|includes|indexOf|expect|assert|equal|strictEqual|deepEqual|match)$/;

type Kind = "error" | "text";

/** The places that look into an error: `error.code`, `error.message.includes("404")`. */
export class ErrorFlow {
  readonly found = new Set<ts.Node>();
  readonly #references: References;
  readonly #seen: Readonly<Record<Kind, Set<ts.Node>>> = { error: new Set(), text: new Set() };
  /** The calls by which a function got the error: what it gives back comes out there. */
  readonly #entered = new Map<ts.Node, ts.Expression>();

  constructor(references: References) {
    this.#references = references;
  }

  /** An error that gets a name: `catch (error)`. */
  caught(name: ts.BindingName): void {
    this.#named(name, "error", DEPTH);
  }

  /** A function that is given an error: `.catch(handler)`. */
  handler(callback: ts.Expression): void {
    this.#given(callback, 0, "error", DEPTH);
  }

  #given(callee: ts.Node, index: number, kind: Kind, depth: number, call?: ts.Expression): void {
    if (depth === 0) return;
    for (const made of this.#functionsOf(callee)) {
      const parameter = made.parameters[index];
      if (parameter === undefined || made.getSourceFile().isDeclarationFile) continue;
      if (call) this.#entered.set(made, call);
      this.#named(parameter.name, kind, depth - 1);
    }
  }

  /** What a callee can be: a function, one that is bound, that another one gives, or that is given for a parameter. */
  #functionsOf(callee: ts.Node, depth = DEPTH): readonly ts.SignatureDeclaration[] {
    if (ts.isFunctionLike(callee)) return [callee];
    if (depth === 0) return [];
    if (ts.isCallExpression(callee)) {
      const { expression } = callee;
      if (ts.isPropertyAccessExpression(expression) && expression.name.text === "bind")
        return this.#functionsOf(expression.expression, depth - 1);
      const made = this.#functionsOf(expression, depth - 1).filter(isFunctionNode);
      return made.flatMap(returnsOf).flatMap((one) => this.#functionsOf(one, depth - 1));
    }
    return (this.#references.symbolOf(callee)?.declarations ?? []).flatMap((one) => {
      if (ts.isParameter(one))
        return argumentsFor(one, this.#references).flatMap((given) => this.#functionsOf(given, depth - 1));
      const made = ts.isVariableDeclaration(one) || ts.isPropertyDeclaration(one) ? one.initializer : one;
      return made && ts.isFunctionLike(made) ? [made] : [];
    });
  }

  #named(name: ts.Node, kind: Kind, depth: number): void {
    if (ts.isObjectBindingPattern(name)) {
      for (const element of kind === "error" ? name.elements : []) this.#taken(element, depth);
      return;
    }
    const symbol = this.#references.symbolOf(name);
    for (const use of symbol ? this.#references.usesOf(symbol) : []) {
      const isMember = ts.isPropertyAccessExpression(use.parent) && use.parent.name === use;
      this.#value(isMember ? use.parent : use, kind, depth);
    }
  }

  /** `const { code, message } = error`. */
  #taken(element: ts.BindingElement, depth: number): void {
    const key = (element.propertyName ?? element.name).getText();
    if (MEMBERS.has(key)) this.found.add(element);
    else if (TEXTS.test(key)) this.#named(element.name, "text", depth);
    else if (key === "cause") this.#named(element.name, "error", depth);
  }

  #value(expression: ts.Expression, kind: Kind, depth: number): void {
    const node = asserted(expression);
    if (this.#seen[kind].has(node)) return;
    this.#seen[kind].add(node);
    const { parent } = node;
    if (ts.isPropertyAccessExpression(parent) && parent.expression === node) this.#member(parent, kind, depth);
    else if (ts.isElementAccessExpression(parent)) this.found.add(parent);
    else if (ts.isBinaryExpression(parent)) this.#operand(parent, node, kind, depth);
    else if (ts.isConditionalExpression(parent) && parent.condition !== node) this.#value(parent, kind, depth);
    else if (ts.isTemplateSpan(parent)) this.#value(parent.parent, "text", depth);
    else if (ts.isVariableDeclaration(parent)) this.#named(parent.name, kind, depth);
    else if (ts.isCallExpression(parent) && parent.expression !== node) this.#argument(parent, node, kind, depth);
    else if (kind === "text" && (ts.isSwitchStatement(parent) || ts.isCaseClause(parent))) this.found.add(node);
    else if (ts.isReturnStatement(parent) || (ts.isArrowFunction(parent) && parent.body === node)) {
      const call = this.#entered.get(ts.isArrowFunction(parent) ? parent : (enclosingFunction(parent) ?? parent));
      if (call) this.#value(call, kind, depth);
    }
  }

  #member(access: ts.PropertyAccessExpression, kind: Kind, depth: number): void {
    const name = access.name.text;
    const call = access.parent;
    const isCalled = ts.isCallExpression(call) && call.expression === access;
    if (kind === "error" && MEMBERS.has(name)) this.found.add(access);
    else if (kind === "error" && TEXTS.test(name)) this.#value(access, "text", depth);
    else if (kind === "error" && name === "cause") this.#value(access, "error", depth);
    else if (kind === "text" && SEARCHES.test(name)) this.found.add(access);
    else if (isCalled && SAME_TEXT.test(name)) this.#value(call, "text", depth);
  }

  #operand(parent: ts.BinaryExpression, node: ts.Node, kind: Kind, depth: number): void {
    const { left, right, operatorToken } = parent;
    switch (operatorToken.kind) {
      case ts.SyntaxKind.InstanceOfKeyword:
        if (/ApiException/.test(right.getText())) this.found.add(parent);
        return;
      case ts.SyntaxKind.InKeyword:
        this.found.add(parent);
        return;
      case ts.SyntaxKind.EqualsToken:
      case ts.SyntaxKind.QuestionQuestionEqualsToken:
        if (right === node) this.#named(left, kind, depth);
        return;
      case ts.SyntaxKind.PlusToken:
        this.#value(parent, "text", depth);
        return;
      case ts.SyntaxKind.QuestionQuestionToken:
      case ts.SyntaxKind.BarBarToken:
      case ts.SyntaxKind.AmpersandAmpersandToken:
        this.#value(parent, kind, depth);
        return;
      default: {
        const other = left === node ? right : left;
        if (kind === "text" && !/^(null|undefined|""|'')$/.test(other.getText())) this.found.add(parent);
      }
    }
  }

  #argument(call: ts.CallExpression, node: ts.Node, kind: Kind, depth: number): void {
    const callee = call.expression.getText();
    if (/^(String|JSON\.stringify|inspect|util\.(inspect|format))$/.test(callee)) this.#value(call, "text", depth);
    else if (/^assert$/.test(callee)) return;
    else if (isLook(callee, kind)) this.found.add(call);
    else this.#given(call.expression, call.arguments.indexOf(node as ts.Expression), kind, depth, call);
  }
}

/** An assertion on an error, or anything that finds something in a text. */
function isLook(callee: string, kind: Kind): boolean {
  return kind === "text" ? LOOKS.test(callee) : /^expect$|^assert\.\w+/.test(callee);
}

/** An expression with the parentheses and assertions around it. */
function asserted(expression: ts.Expression): ts.Expression {
  const node = outermost(expression);
  return ts.isAsExpression(node.parent) || ts.isTypeAssertionExpression(node.parent) ? asserted(node.parent) : node;
}

/** What a parameter is given where its function is called. */
function argumentsFor(parameter: ts.ParameterDeclaration, references: References): ts.Expression[] {
  const { parent: made } = parameter;
  const name = made.name ?? (ts.isVariableDeclaration(made.parent) ? made.parent.name : undefined);
  const symbol = name && references.symbolOf(name);
  return (symbol ? references.usesOf(symbol) : []).flatMap((use) => {
    const callee = ts.isPropertyAccessExpression(use.parent) && use.parent.name === use ? use.parent : use;
    const call = callee.parent;
    const given = ts.isCallExpression(call) && call.expression === callee ? call.arguments : undefined;
    return given?.[made.parameters.indexOf(parameter)] ?? [];
  });
}
