// What is done with an error, or with the text of one: followed through variables, properties and functions to the places
// that decide by it. Writing it to a log, wrapping it and handing it on decide nothing.
import { ts } from "ts-morph";
import { isFunctionNode, returnsOf } from "../function-nodes.js";
import { enclosingFunction, outermost, type References } from "../references.js";

/** A place that looks into an error. */
export interface ErrorRead {
  readonly node: ts.Node;
  /** True where our errors have the same: `code`, `body`, `headers`; undefined where a function out of sight looks. */
  readonly isKept: boolean | undefined;
}

/** What both clients give their errors, with the same values. */
const KEPT = /^(code|body|headers)$/;
/** What only ours gives them, so that code which looks for it finds it now. */
const NEW = /^(status|category)$/;
const TEXTS = /^(message|stack)$/;
const CLASSES = /\b(ApiException|HttpException)\b/;
/** Methods by which code finds something in a text, and those that give the same text. */
const SEARCHES =
  /^(includes|(last)?indexOf|match(All)?|search|(starts|ends)With|split|replace(All)?|slice|substr(ing)?)$/;
const SAME_TEXT = /^(trim(Start|End)?|to(Lower|Upper)Case|normalize|toString|valueOf)$/;
const TO_TEXT = /^(String|JSON\.stringify|inspect|util\.(inspect|format))$/;
/** Functions that look at a text that they are given. */
const LOOKS = /(^|\.)(test|exec|parse|has|get|includes|indexOf|expect|equal|strictEqual|deepEqual|match)$/;

/** How many functions a handler is looked for behind: bound ones, those that others give. */
const DEPTH = 4;

type Kind = "error" | "text";

export class ErrorFlow {
  readonly #references: References;
  readonly #found = new Map<ts.Node, ErrorRead>();
  readonly #seen: Readonly<Record<Kind, Set<ts.Node | ts.Symbol>>> = { error: new Set(), text: new Set() };
  /** The calls that functions were entered by. */
  readonly #calls = new Map<ts.Node, ts.CallExpression[]>();

  constructor(references: References) {
    this.#references = references;
  }

  get reads(): ErrorRead[] {
    return [...this.#found.values()];
  }

  /** An error that gets a name: `catch (error)`. */
  caught(name: ts.BindingName): void {
    this.#named(name, "error");
  }

  /** A function that is given an error as its first argument: `.catch(handler)`; what it gives comes out of the call. */
  handler(callback: ts.Node, call?: ts.CallExpression): void {
    for (const made of this.#functionsOf(callback, DEPTH)) this.#entered(made, 0, "error", call);
  }

  #entered(made: ts.SignatureDeclaration, index: number, kind: Kind, call?: ts.CallExpression): void {
    const parameter = made.parameters[index];
    if (parameter === undefined || made.getSourceFile().isDeclarationFile) return;
    this.#calls.set(made, [...(this.#calls.get(made) ?? []), ...(call ? [call] : [])]);
    this.#named(parameter.name, kind);
  }

  /** What a callee can be: a function, one that is bound, that another one gives, or that is given for a parameter. */
  #functionsOf(callee: ts.Node, depth: number): readonly ts.SignatureDeclaration[] {
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
      const made = "initializer" in one ? (one.initializer as ts.Node | undefined) : one;
      return made && ts.isFunctionLike(made) ? [made] : [];
    });
  }

  #named(name: ts.Node, kind: Kind): void {
    if (ts.isBindingName(name) && !ts.isIdentifier(name)) {
      for (const element of name.elements) if (ts.isBindingElement(element)) this.#taken(element, kind);
      return;
    }
    const symbol = this.#references.symbolOf(name);
    if (symbol === undefined || this.#seen[kind].has(symbol)) return;
    this.#seen[kind].add(symbol);
    for (const use of this.#references.usesOf(symbol)) {
      const isMember = ts.isPropertyAccessExpression(use.parent) && use.parent.name === use;
      this.#value(isMember ? use.parent : use, kind);
    }
  }

  /** `const { code, message } = error`, `const [error, page] = …`. */
  #taken(element: ts.BindingElement, kind: Kind): void {
    if (ts.isArrayBindingPattern(element.parent)) this.#named(element.name, kind);
    else if (kind === "error") {
      const key = (element.propertyName ?? element.name).getText();
      if (!this.#member(element, key)) this.#named(element.name, TEXTS.test(key) ? "text" : "error");
    }
  }

  /** True for a member that only errors have. */
  #member(node: ts.Node, name: string): boolean {
    if (KEPT.test(name) || NEW.test(name)) this.#find(node, KEPT.test(name));
    else if (name === "name" || name === "constructor") this.#find(node, false);
    else return false;
    return true;
  }

  #value(expression: ts.Expression, kind: Kind): void {
    const node = outermost(expression);
    if (this.#seen[kind].has(node)) return;
    this.#seen[kind].add(node);
    const { parent } = node;
    if (ts.isAsExpression(parent) || ts.isTypeAssertionExpression(parent) || ts.isAwaitExpression(parent))
      this.#value(parent, kind);
    else if (ts.isPropertyAccessExpression(parent) && parent.expression === node) this.#read(parent, kind);
    else if (ts.isElementAccessExpression(parent)) this.#element(parent, node, kind);
    else if (ts.isBinaryExpression(parent)) this.#operand(parent, node, kind);
    else if (ts.isConditionalExpression(parent) && parent.condition !== node) this.#value(parent, kind);
    else if (ts.isTemplateSpan(parent)) this.#value(parent.parent, "text");
    else if (ts.isVariableDeclaration(parent)) this.#named(parent.name, kind);
    else if (ts.isShorthandPropertyAssignment(parent) || ts.isPropertyAssignment(parent))
      this.#property(parent.name, kind);
    else if (ts.isArrayLiteralExpression(parent)) this.#value(parent, kind);
    else if (ts.isCallExpression(parent) && parent.expression !== node) this.#argument(parent, node, kind);
    else if (kind === "text" && (ts.isSwitchStatement(parent) || ts.isCaseClause(parent))) this.#find(node, false);
    else if (ts.isReturnStatement(parent)) this.#returned(enclosingFunction(parent), kind);
    else if (ts.isArrowFunction(parent) && parent.body === node) this.#returned(parent, kind);
  }

  /** `{ error }`, `{ failed: error }`: reads of the property, also where only a type of the project declares it, or none. */
  #property(name: ts.PropertyName, kind: Kind): void {
    if (name.getText() === "cause") return; // of a new error, which is looked into where that arrives
    for (const use of this.#references.named(name.getText())) {
      const access = use.parent;
      if (!ts.isPropertyAccessExpression(access) || access.name !== use) continue;
      const [declaration] = this.#references.symbolOf(use)?.declarations ?? [];
      const isHere = use.getSourceFile() === name.getSourceFile();
      if (declaration === name.parent || (declaration ? isOwnType(declaration) : isHere)) this.#value(access, kind);
    }
  }

  #read(access: ts.PropertyAccessExpression, kind: Kind): void {
    const name = access.name.text;
    const call = access.parent;
    const isCalled = ts.isCallExpression(call) && call.expression === access;
    if (isCalled && SAME_TEXT.test(name)) this.#value(call, "text");
    else if (kind === "text" && SEARCHES.test(name)) this.#find(access, false);
    else if (kind === "error" && TEXTS.test(name)) this.#value(access, "text");
    else if (kind === "error" && name === "cause") this.#value(access, "error");
    else if (kind === "error" && isCalled && name === "then") for (const one of call.arguments) this.handler(one, call);
    else if (kind === "error") this.#member(access, name);
  }

  #element(access: ts.ElementAccessExpression, node: ts.Node, kind: Kind): void {
    const { argumentExpression: key } = access;
    if (kind === "text") this.#find(access, false);
    else if (key === node) return;
    else if (ts.isNumericLiteral(key)) this.#value(access, kind);
    else if (!ts.isStringLiteralLike(key)) this.#find(access, false);
    else if (TEXTS.test(key.text)) this.#value(access, "text");
    else this.#member(access, key.text);
  }

  #operand(parent: ts.BinaryExpression, node: ts.Node, kind: Kind): void {
    const { left, right, operatorToken } = parent;
    switch (operatorToken.kind) {
      case ts.SyntaxKind.InstanceOfKeyword:
        if (CLASSES.test(right.getText())) this.#find(parent, false);
        return;
      case ts.SyntaxKind.InKeyword: {
        const name = ts.isStringLiteralLike(left) ? left.text : "";
        if (NEW.test(name)) this.#find(parent, false);
        return;
      }
      case ts.SyntaxKind.EqualsToken:
      case ts.SyntaxKind.QuestionQuestionEqualsToken:
        if (right === node) this.#named(left, kind);
        return;
      case ts.SyntaxKind.PlusToken:
        this.#value(parent, "text");
        return;
      case ts.SyntaxKind.QuestionQuestionToken:
      case ts.SyntaxKind.BarBarToken:
      case ts.SyntaxKind.AmpersandAmpersandToken:
        this.#value(parent, kind);
        return;
      default: {
        const other = left === node ? right : left;
        if (kind === "text" && !/^(null|undefined|""|'')$/.test(other.getText())) this.#find(parent, false);
      }
    }
  }

  #argument(call: ts.CallExpression, node: ts.Node, kind: Kind): void {
    const callee = call.expression.getText();
    if (TO_TEXT.test(callee)) this.#value(call, "text");
    else if (kind === "text" && LOOKS.test(callee)) this.#find(call, false);
    else if (kind === "error" && /^expect$|^assert\.\w+/.test(callee)) this.#find(call, false);
    else {
      const index = call.arguments.indexOf(node as ts.Expression);
      const functions = this.#functionsOf(call.expression, DEPTH);
      for (const made of functions) this.#entered(made, index, kind, call);
      if (kind === "error" && functions.length === 0 && isOfOwnFile(call.expression)) this.#find(call, undefined);
    }
  }

  /** What a function gives comes out where it is called. */
  #returned(made: ts.FunctionLikeDeclaration | undefined, kind: Kind): void {
    if (made === undefined) return;
    const name = made.name ?? (ts.isVariableDeclaration(made.parent) ? made.parent.name : undefined);
    const symbol = name && this.#references.symbolOf(name);
    const named = (symbol ? this.#references.usesOf(symbol) : []).flatMap((use) => {
      const callee = ts.isPropertyAccessExpression(use.parent) && use.parent.name === use ? use.parent : use;
      return ts.isCallExpression(callee.parent) && callee.parent.expression === callee ? [callee.parent] : [];
    });
    for (const call of this.#calls.get(made) ?? named) this.#value(call, kind);
  }

  #find(node: ts.Node, isKept: boolean | undefined): void {
    this.#found.set(node, { node, isKept });
  }
}

/** True for a function that a file of the project gives, by its path: `import { isNotFound } from "./errors.js"`. */
function isOfOwnFile(callee: ts.Expression): boolean {
  if (!ts.isIdentifier(callee)) return false;
  const source = callee.getSourceFile().text;
  const loaded = [
    ...source.matchAll(/\b(?:import|const|let|var)\s+([^;=]*?)\s*(?:from|=\s*require\()\s*["']\.{1,2}\//g),
  ];
  return loaded.some(([, names = ""]) => names.split(/[\s,{}:]+/).includes(callee.text));
}

function isOwnType(declaration: ts.Node): boolean {
  return ts.isPropertySignature(declaration) && !declaration.getSourceFile().isDeclarationFile;
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
