// A text as it is composed: literals with the place that they stand at, and holes for what is only known at run time.
import { ts } from "ts-morph";
import { bare, type References } from "../references.js";

/** Literal text, or a hole. */
export interface Piece {
  /** Undefined for a hole. */
  readonly text?: string;
  /** Where the text stands in its file; undefined for a separator that a call such as `join` puts there. */
  readonly node?: ts.Node;
  readonly start?: number;
  /** The constant that the text comes from, where it is not written in place. */
  readonly constant?: ts.Symbol;
  /** For an element of a list that is joined: the element, and the list. */
  readonly element?: ts.Expression;
}

/** The pieces of a text, in order. */
export function flatten(expression: ts.Expression, references: References): Piece[] {
  return new Flattening(references).pieces(expression);
}

/** True for an expression that makes a text of others, or is one. */
export function isText(node: ts.Node): node is ts.Expression {
  return ts.isStringLiteralLike(node) || ts.isTemplateExpression(node) || isSum(node) || joined(node) !== undefined;
}

class Flattening {
  readonly #references: References;
  readonly #open = new Set<ts.Symbol>();

  constructor(references: References) {
    this.#references = references;
  }

  pieces(expression: ts.Expression): Piece[] {
    const node = unasserted(expression);
    if (ts.isStringLiteralLike(node)) return [literal(node, node.getStart() + 1, node.getEnd() - 1, node.text)];
    if (ts.isTemplateExpression(node)) return this.#template(node);
    if (isSum(node)) return [...this.pieces(node.left), ...this.pieces(node.right)];
    const list = joined(node);
    if (list) return this.#joined(list);
    return this.#constant(node) ?? [{}];
  }

  #template({ head, templateSpans }: ts.TemplateExpression): Piece[] {
    const spans = templateSpans.flatMap(({ expression, literal: { text }, literal: tail }) => {
      const end = tail.getEnd() - (ts.isTemplateTail(tail) ? 1 : 2);
      return [...this.pieces(expression), literal(tail, tail.getStart() + 1, end, text)];
    });
    return [literal(head, head.getStart() + 1, head.getEnd() - 2, head.text), ...spans];
  }

  #joined({ list, separator }: { list: ts.ArrayLiteralExpression; separator: string }): Piece[] {
    return list.elements.flatMap((element, index) => [
      ...(index > 0 ? [{ text: separator }] : []),
      ...this.pieces(element).map((piece) => ({ ...piece, element })),
    ]);
  }

  /** The text of a constant, or of a member of one that nothing is assigned to. */
  #constant(node: ts.Expression): Piece[] | undefined {
    if (!ts.isIdentifier(node) && !ts.isPropertyAccessExpression(node)) return undefined;
    const symbol = this.#references.symbolOf(node);
    const value = symbol && constantValue(symbol, this.#references);
    if (symbol === undefined || value === undefined || this.#open.has(symbol)) return undefined;
    if (
      !isText(unasserted(value)) &&
      !ts.isIdentifier(unasserted(value)) &&
      !ts.isPropertyAccessExpression(unasserted(value))
    )
      return undefined;
    this.#open.add(symbol);
    const pieces = this.pieces(value);
    this.#open.delete(symbol);
    return pieces.map((piece) => (piece.text === undefined ? {} : { ...piece, constant: piece.constant ?? symbol }));
  }
}

/** What a constant is made with; undefined for what is no constant, or has several values. */
export function constantValue(symbol: ts.Symbol, references: References): ts.Expression | undefined {
  const [declaration, ...others] = symbol.declarations ?? [];
  if (declaration === undefined || others.length > 0) return undefined;
  if (ts.isVariableDeclaration(declaration)) return isConst(declaration) ? declaration.initializer : undefined;
  if (ts.isEnumMember(declaration)) return declaration.initializer;
  const isMember = ts.isPropertyAssignment(declaration) || ts.isPropertyDeclaration(declaration);
  if (!isMember || references.usesOf(symbol).some(isAssigned)) return undefined;
  return declaration.initializer;
}

function isConst({ parent }: ts.VariableDeclaration): boolean {
  return ts.isVariableDeclarationList(parent) && (parent.flags & ts.NodeFlags.Const) !== 0;
}

function isAssigned(use: ts.Identifier): boolean {
  const target = ts.isPropertyAccessExpression(use.parent) && use.parent.name === use ? use.parent : use;
  const { parent } = target;
  return (
    ts.isBinaryExpression(parent) &&
    parent.left === target &&
    parent.operatorToken.kind >= ts.SyntaxKind.FirstAssignment &&
    parent.operatorToken.kind <= ts.SyntaxKind.LastAssignment
  );
}

/** A literal that stands in its file as it is meant; one with escapes counts as a hole. */
function literal(node: ts.Node, start: number, end: number, text: string): Piece {
  return node.getSourceFile().text.slice(start, end) === text ? { text, node, start } : {};
}

/** An expression without parentheses and assertions: `("a" as const)`. */
export function unasserted(expression: ts.Expression): ts.Expression {
  const node = bare(expression);
  return ts.isAsExpression(node) ? unasserted(node.expression) : node;
}

function isSum(node: ts.Node): node is ts.BinaryExpression {
  return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken;
}

/** The list and the separator of `[…].join("/")`. */
export function joined(node: ts.Node): { list: ts.ArrayLiteralExpression; separator: string } | undefined {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
  const { name, expression } = node.expression;
  const [separator] = node.arguments;
  const list = bare(expression);
  if (name.text !== "join" || !separator || !ts.isStringLiteralLike(separator) || !ts.isArrayLiteralExpression(list))
    return undefined;
  return list.elements.some(ts.isSpreadElement) ? undefined : { list, separator: separator.text };
}
