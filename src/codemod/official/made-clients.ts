// Which client a call is made through: where each that it can be was made, followed back through variables, members,
// parameters and functions.
import { ts } from "ts-morph";
import { isFunctionNode, returnsOf } from "../function-nodes.js";
import { bare, callOf, isAssignment, type References } from "../references.js";
import { isExport, type Parts } from "./parts.js";

/** The places that make the clients which an expression is, or is a part of; undefined where one may be made elsewhere. */
export function madeClients(expression: ts.Expression, parts: Parts): Set<ts.NewExpression> | undefined {
  const search = new ClientSearch(parts);
  search.value(expression);
  return search.complete && search.found.size > 0 ? search.found : undefined;
}

class ClientSearch {
  readonly found = new Set<ts.NewExpression>();
  complete = true;
  readonly #parts: Parts;
  readonly #references: References;
  readonly #seen = new Set<ts.Node>();

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#references = parts.references;
  }

  value(expression: ts.Expression): void {
    const inner = bare(expression);
    const node = ts.isAsExpression(inner) || ts.isAwaitExpression(inner) ? bare(inner.expression) : inner;
    if (this.#seen.has(node)) return;
    this.#seen.add(node);
    if (ts.isNewExpression(node) && this.#parts.partOf(node) === "") this.found.add(node);
    else if (isMember(node) && this.#parts.partOf(node.expression) !== undefined) this.value(node.expression);
    else if (ts.isIdentifier(node) || ts.isPropertyAccessExpression(node)) this.#name(node);
    else if (ts.isCallExpression(node)) this.#returned(node);
    else if (ts.isConditionalExpression(node)) for (const one of [node.whenTrue, node.whenFalse]) this.value(one);
    else if (isChoice(node)) for (const one of [node.left, node.right]) this.value(one);
    else if (isAssignment(node)) this.value(node.right);
    else this.complete = false;
  }

  #name(node: ts.Identifier | ts.PropertyAccessExpression): void {
    const symbol = this.#references.symbolOf(node);
    const [declaration, ...others] = symbol?.declarations ?? [];
    if (symbol === undefined || declaration === undefined || others.length > 0) this.complete = false;
    else this.#declared(declaration, symbol);
  }

  #declared(declaration: ts.Declaration, symbol: ts.Symbol): void {
    const values = this.#references.usesOf(symbol).flatMap(assignedTo);
    if (ts.isVariableDeclaration(declaration) || ts.isPropertyDeclaration(declaration)) {
      if (declaration.initializer) values.push(declaration.initializer);
    } else if (ts.isParameter(declaration)) {
      const given = this.#arguments(declaration);
      if (given) values.push(...given);
      else this.complete = false;
    } else if (ts.isPropertyAssignment(declaration)) values.push(declaration.initializer);
    else if (ts.isBindingElement(declaration)) this.#bound(declaration);
    else if (ts.isShorthandPropertyAssignment(declaration)) values.push(declaration.name);
    else if (values.length === 0) {
      const { parent } = declaration; // exports.client = …
      if (ts.isBinaryExpression(declaration)) values.push(declaration.right);
      else if (isAssignment(parent)) values.push(parent.right);
      else this.complete = false;
    }
    if (values.length === 0 && !ts.isBindingElement(declaration)) this.complete = false;
    for (const one of values) this.value(one);
  }

  /** `const { crm } = client`, `const { client } = require("./client")` */
  #bound(element: ts.BindingElement): void {
    const pattern = element.parent.parent;
    const key = element.propertyName ?? element.name;
    if (!ts.isVariableDeclaration(pattern) || !pattern.initializer || !ts.isIdentifier(key)) this.complete = false;
    else if (this.#parts.partOf(pattern.initializer) !== undefined) this.value(pattern.initializer);
    else {
      const member = this.#references.memberOf(key);
      const [declaration, ...others] = member?.declarations ?? [];
      if (member && declaration && others.length === 0) this.#declared(declaration, member);
      else this.complete = false;
    }
  }

  /** What a parameter is given at every call of its function; undefined where a call cannot be seen. */
  #arguments(parameter: ts.ParameterDeclaration): ts.Expression[] | undefined {
    const made = parameter.parent;
    const name = ts.isConstructorDeclaration(made)
      ? made.parent.name
      : (made.name ?? (ts.isVariableDeclaration(made.parent) ? made.parent.name : undefined));
    const symbol = name && this.#references.symbolOf(name);
    const index = made.parameters.indexOf(parameter);
    const uses = symbol ? this.#references.usesOf(symbol).filter((use) => !isExport(use) && !isTypeName(use)) : [];
    const given = uses.map((use) => argumentsAt(use)?.[index]);
    const isSeen = (one: ts.Expression | undefined): one is ts.Expression => one !== undefined;
    return given.length > 0 && given.every(isSeen) ? given : undefined;
  }

  #returned(call: ts.CallExpression): void {
    const [declaration, ...others] = this.#references.symbolOf(bare(call.expression))?.declarations ?? [];
    const made = declaration && ts.isVariableDeclaration(declaration) ? declaration.initializer : declaration;
    const values = made && others.length === 0 && isFunctionNode(made) ? returnsOf(made) : [];
    if (values.length === 0) this.complete = false;
    for (const one of values) this.value(one);
  }
}

function isMember(node: ts.Expression): node is ts.PropertyAccessExpression | ts.ElementAccessExpression {
  return ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node);
}

/** `a ?? b`, `a || b`, `a && b` */
function isChoice(node: ts.Expression): node is ts.BinaryExpression {
  const choices = [
    ts.SyntaxKind.QuestionQuestionToken,
    ts.SyntaxKind.BarBarToken,
    ts.SyntaxKind.AmpersandAmpersandToken,
    ts.SyntaxKind.QuestionQuestionEqualsToken,
    ts.SyntaxKind.BarBarEqualsToken,
  ];
  return ts.isBinaryExpression(node) && choices.includes(node.operatorToken.kind);
}

/** What is given to a variable or member at a use of it: `client = …`, `this.client ??= …`. */
function assignedTo(use: ts.Identifier): ts.Expression[] {
  const target = ts.isPropertyAccessExpression(use.parent) && use.parent.name === use ? use.parent : use;
  const { parent } = target;
  const isGiven = ts.isBinaryExpression(parent) && parent.left === target && (isAssignment(parent) || isChoice(parent));
  return isGiven ? [parent.right] : [];
}

function argumentsAt(use: ts.Identifier): ts.NodeArray<ts.Expression> | undefined {
  const target = ts.isPropertyAccessExpression(use.parent) && use.parent.name === use ? use.parent : use;
  const call = ts.isNewExpression(target.parent) && target.parent.expression === target ? target.parent : callOf(use);
  return call?.arguments?.some(ts.isSpreadElement) ? undefined : call?.arguments;
}

function isTypeName({ parent }: ts.Identifier): boolean {
  return ts.isTypeReferenceNode(parent);
}
