// Places that tell answers apart: by the status code, or by whether there is a body.
import { STATUS_CODES } from "node:http";
import { ts } from "ts-morph";
import type { References } from "../references.js";
import { type AnswerFlow, isCallback } from "./answer-flow.js";
import { constantValue, unasserted } from "./flatten.js";

/** A success code that is gone, and one that came in its place. */
export interface StatusChange {
  readonly gone: number;
  readonly now: number;
}

/** A place that decides otherwise from now on. */
export interface AnswerTest {
  readonly node: ts.Node;
  /** True where it only keeps an empty body from being read: `status === 204 ? undefined : await response.json()`. */
  readonly isGuard: boolean;
}

const BODY = /^(text|body|data|raw|content|payload|json|result|responseText)$/i;

/** Visits a function with the callbacks written in it, without other functions. */
export function visitScope(scope: ts.Node, visit: (node: ts.Node) => void): void {
  const each = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && !isCallback(node)) return;
    visit(node);
    ts.forEachChild(node, each);
  };
  ts.forEachChild(scope, each);
}

/** Conditions, cases and assertions on a status code that come out differently. */
export class StatusTests {
  readonly #change: StatusChange;
  readonly #flow: AnswerFlow;
  readonly #references: References;

  constructor(change: StatusChange, flow: AnswerFlow, references: References) {
    this.#change = change;
    this.#flow = flow;
    this.#references = references;
  }

  in(scope: ts.Node): AnswerTest[] {
    const found: AnswerTest[] = [];
    visitScope(scope, (node) => {
      if (this.#isOpenComparison(node) || this.#isIndex(node)) found.push({ node, isGuard: false });
      else if (this.#isCondition(node) && this.#concerns(node)) {
        const whole = wholeCondition(node);
        if (this.#differs(whole)) found.push({ node, isGuard: isGuard(whole) });
      } else if (ts.isCaseClause(node) && this.#isChangedCase(node) && this.#concerns(node.parent.parent.expression))
        found.push({ node: node.expression, isGuard: false });
      else if (ts.isCallExpression(node) && this.#isAssertion(node)) found.push({ node, isGuard: false });
    });
    return found;
  }

  /** `response.status !== expected`: with a code that is only known at run time. */
  #isOpenComparison(node: ts.Node): boolean {
    if (!ts.isBinaryExpression(node) || compare(0, 0, node.operatorToken.kind) === undefined) return false;
    const sides = [node.left, node.right].map(unasserted);
    const isStatus = (side: ts.Expression) =>
      ts.isPropertyAccessExpression(side) && /^status(Code)?$/.test(side.name.text) && this.#flow.values.has(side);
    const other = sides.find((side) => !isStatus(side));
    return sides.some(isStatus) && other !== undefined && isName(other) && this.#numberOf(other) === undefined;
  }

  /** `MESSAGES[response.status]` */
  #isIndex(node: ts.Node): boolean {
    if (!ts.isElementAccessExpression(node)) return false;
    const key = unasserted(node.argumentExpression);
    const name = ts.isPropertyAccessExpression(key) ? key.name.text : ts.isIdentifier(key) ? key.text : "";
    return /^status(Code)?$/.test(name) && this.#flow.values.has(key);
  }

  /** A comparison, or a look-up in a list, with a status code. */
  #isCondition(node: ts.Node): node is ts.Expression {
    return (
      (ts.isBinaryExpression(node) || ts.isCallExpression(node)) && this.#outcome(node, 0, new Map()) !== undefined
    );
  }

  /** Whether a condition can come out differently, whatever the other parts of it are. */
  #differs(whole: ts.Expression): boolean {
    const unknown = new Map<ts.Node, boolean>();
    this.#outcome(whole, this.#change.gone, unknown);
    const parts = [...unknown.keys()].slice(0, 6);
    for (let mask = 0; mask < 2 ** parts.length; mask++) {
      const known = new Map(parts.map((part, bit) => [part, (mask & (2 ** bit)) !== 0]));
      if (this.#outcome(whole, this.#change.gone, known) !== this.#outcome(whole, this.#change.now, known)) return true;
    }
    return false;
  }

  /** What a condition is for a status code; parts that do not depend on it are looked up, or noted. */
  #outcome(expression: ts.Expression, status: number, known: Map<ts.Node, boolean>): boolean | undefined {
    const node = unasserted(expression);
    if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) {
      const inner = this.#outcome(node.operand, status, known);
      return inner === undefined ? undefined : !inner;
    }
    if (ts.isBinaryExpression(node)) {
      const { kind } = node.operatorToken;
      if (status !== 0 && isLogical(kind)) {
        const left = this.#part(node.left, status, known);
        const right = this.#part(node.right, status, known);
        return kind === ts.SyntaxKind.AmpersandAmpersandToken ? left && right : left || right;
      }
      return this.#comparison(node, status);
    }
    if (ts.isCallExpression(node)) return this.#membership(node, status);
    if (status !== 0 && ts.isPropertyAccessExpression(node) && node.name.text === "ok") return isSuccess(status);
    if (status !== 0 && ts.isIdentifier(node) && node.text === "ok") return isSuccess(status);
    return undefined;
  }

  #part(node: ts.Expression, status: number, known: Map<ts.Node, boolean>): boolean {
    const outcome = this.#outcome(node, status, known);
    if (outcome !== undefined) return outcome;
    if (!known.has(node)) known.set(node, false);
    return known.get(node) === true;
  }

  #comparison({ left, right, operatorToken: { kind } }: ts.BinaryExpression, status: number): boolean | undefined {
    const [a, b] = [this.#numberOf(left), this.#numberOf(right)];
    if ((a === undefined) === (b === undefined)) return undefined;
    const constant = a ?? b;
    const tested = a === undefined ? left : right;
    if (constant !== this.#change.gone && !/status|code/i.test(tested.getText())) return undefined;
    return compare(a ?? status, b ?? status, kind);
  }

  /** `[200, 204].includes(status)`, `NO_CONTENT.has(status)`. */
  #membership(call: ts.CallExpression, status: number): boolean | undefined {
    if (!ts.isPropertyAccessExpression(call.expression)) return undefined;
    const { name, expression } = call.expression;
    if (!/^(includes|has)$/.test(name.text)) return undefined;
    const members = this.#listOf(expression)?.map((element) => this.#numberOf(element));
    return members?.some((one) => one !== undefined) ? members.includes(status) : undefined;
  }

  #listOf(expression: ts.Expression): readonly ts.Expression[] | undefined {
    const node = unasserted(expression);
    if (ts.isArrayLiteralExpression(node)) return node.elements;
    if (ts.isNewExpression(node)) return node.arguments?.[0] && this.#listOf(node.arguments[0]);
    const symbol = isName(node) ? this.#references.symbolOf(node) : undefined;
    const value = symbol && constantValue(symbol, this.#references);
    return value && value !== node && !isName(value) ? this.#listOf(value) : undefined;
  }

  /** The number that is written, or that a constant has; a name as `NO_CONTENT` stands for the code it is the name of. */
  #numberOf(expression: ts.Expression): number | undefined {
    const node = unasserted(expression);
    if (ts.isNumericLiteral(node)) return Number(node.text);
    if (ts.isStringLiteralLike(node))
      return node.text === String(this.#change.gone) || node.text === STATUS_CODES[this.#change.gone]
        ? this.#change.gone
        : undefined;
    if (!isName(node)) return undefined;
    const symbol = this.#references.symbolOf(node);
    const value = symbol && constantValue(symbol, this.#references);
    if (value && ts.isNumericLiteral(unasserted(value))) return Number(unasserted(value).getText());
    const name = ts.isIdentifier(node) ? node.text : node.name.text;
    const phrase = STATUS_CODES[this.#change.gone]?.replace(/\W/g, "").toLowerCase() ?? "?";
    const isConstant = /^[A-Z]/.test(name);
    return isConstant &&
      name
        .replace(/[^a-z]/gi, "")
        .toLowerCase()
        .endsWith(phrase)
      ? this.#change.gone
      : undefined;
  }

  #isChangedCase({ expression, parent }: ts.CaseClause): boolean {
    const value = this.#numberOf(expression);
    if (value !== this.#change.gone && value !== this.#change.now) return false;
    if (!parent.clauses.some((one) => ts.isCaseClause(one) && this.#numberOf(one.expression) === this.#change.gone))
      return value === this.#change.now && /status|code/i.test(parent.parent.expression.getText());
    return value === this.#change.gone && this.#landing(parent, value) !== this.#landing(parent, this.#change.now);
  }

  /** The clause whose statements run for a status. */
  #landing({ clauses }: ts.CaseBlock, status: number): ts.CaseOrDefaultClause | undefined {
    const matching = clauses.findIndex((one) => ts.isCaseClause(one) && this.#numberOf(one.expression) === status);
    const start = matching < 0 ? clauses.findIndex(ts.isDefaultClause) : matching;
    return start < 0 ? undefined : clauses.slice(start).find(({ statements }) => statements.length > 0);
  }

  #isAssertion(call: ts.CallExpression): boolean {
    const { expression } = call;
    const name = ts.isPropertyAccessExpression(expression) ? expression.name.text : expression.getText();
    const isChained = /\bhave\.status$/.test(expression.getText());
    if (
      !isChained &&
      !/^(to(Be|Equal|StrictEqual|MatchObject|HaveProperty)|(strict|deep|deepStrict)?equal|is|expect)$/i.test(name)
    )
      return false;
    if (!this.#concerns(call)) return false;
    return call.arguments.some(
      (argument) => this.#numberOf(argument) === this.#change.gone || this.#hasStatus(argument),
    );
  }

  /** `{ status: 204 }`, as an answer is expected to be. */
  #hasStatus(node: ts.Expression): boolean {
    return (
      ts.isObjectLiteralExpression(node) &&
      node.properties.some(
        (one) =>
          ts.isPropertyAssignment(one) &&
          /^status(Code)?$/.test(one.name.getText()) &&
          this.#numberOf(one.initializer) === this.#change.gone,
      )
    );
  }

  /** False for a test of what clearly came from another call. */
  #concerns(test: ts.Node): boolean {
    return concerns(test, this.#flow, this.#references);
  }
}

/** False for what is read from the result of another call; in doubt it is the one that is followed. */
function concerns(test: ts.Node, { values }: AnswerFlow, references: References): boolean {
  let isOther = false;
  let isOwn = false;
  const visit = (node: ts.Node): void => {
    if (values.has(node)) isOwn = true;
    if (ts.isIdentifier(node) && !(ts.isPropertyAccessExpression(node.parent) && node.parent.name === node)) {
      const [declaration] = references.symbolOf(node)?.declarations ?? [];
      const made = declaration && variableOf(declaration)?.initializer;
      if (made && /\(/.test(made.getText()) && !ts.isFunctionLike(made)) isOther = true;
    }
    ts.forEachChild(node, visit);
  };
  visit(test);
  return isOwn || !isOther;
}

/** The variable that a name is declared with, not one around the function that has it as a parameter. */
function variableOf(declaration: ts.Declaration): ts.VariableDeclaration | undefined {
  const found = ts.findAncestor(declaration, (one) =>
    ts.isParameter(one) ? "quit" : ts.isVariableDeclaration(one) || false,
  );
  return found as ts.VariableDeclaration | undefined;
}

/** Code that takes an empty body for success, or for nothing to read: `text === ""`, `!data`, `text ? … : …`. */
export function emptyBodyTests(scope: ts.Node, flow: AnswerFlow, references: References): AnswerTest[] {
  const found: AnswerTest[] = [];
  const isBody = (node: ts.Expression): boolean => {
    const value = unasserted(node);
    const name = ts.isPropertyAccessExpression(value) ? value.name.text : ts.isIdentifier(value) ? value.text : "";
    const [declaration] = references.symbolOf(value)?.declarations ?? [];
    const made = declaration && ts.isVariableDeclaration(declaration) ? declaration.initializer?.getText() : undefined;
    if (made !== undefined && /\.(text\(\)|data|body)$/.test(made)) return concerns(value, flow, references);
    return (BODY.test(name) || /\.text\(\)$/.test(value.getText())) && concerns(value, flow, references);
  };
  visitScope(scope, (node) => {
    if (ts.isBinaryExpression(node) && compare(0, 0, node.operatorToken.kind) !== undefined) {
      const sides = [node.left, node.right].map(unasserted);
      const empty = sides.find((side) => /^(""|''|``|null|undefined|0)$/.test(side.getText()));
      const tested = sides.find((side) => side !== empty);
      const measured =
        tested && ts.isPropertyAccessExpression(tested) && tested.name.text === "length" ? tested.expression : tested;
      if (empty && measured && isBody(measured)) found.push({ node, isGuard: isGuard(wholeCondition(node)) });
    } else if (isTruthTest(node) && isBody(lengthOwner(node)))
      found.push({
        node: ts.isPrefixUnaryExpression(node.parent) ? node.parent : node,
        isGuard: isGuard(wholeCondition(node)),
      });
  });
  return found;
}

/** Bodies and codes of the answer that go on to somewhere: `return await response.text()`, `{ data: response.data }`. */
export function bodyReads(scope: ts.Node, { values }: AnswerFlow): AnswerTest[] {
  const found: AnswerTest[] = [];
  visitScope(scope, (node) => {
    if (!ts.isPropertyAccessExpression(node) || !values.has(node.expression)) return;
    if (!BODY.test(node.name.text) && !/^status(Code)?$/.test(node.name.text)) return;
    const call = node.parent;
    let at: ts.Node = ts.isCallExpression(call) && call.expression === node ? call : node;
    while (ts.isAwaitExpression(at.parent) || ts.isParenthesizedExpression(at.parent) || ts.isAsExpression(at.parent))
      at = at.parent;
    const isGivenOn =
      ts.isReturnStatement(at.parent) ||
      (ts.isArrowFunction(at.parent) && at.parent.body === at) ||
      ts.isPropertyAssignment(at.parent);
    if (isGivenOn) found.push({ node, isGuard: true });
  });
  return found;
}

/** `body` of `body.length`. */
function lengthOwner(node: ts.Expression): ts.Expression {
  return ts.isPropertyAccessExpression(node) && node.name.text === "length" ? node.expression : node;
}

function isTruthTest(node: ts.Node): node is ts.Expression {
  const { parent } = node;
  if (ts.isPrefixUnaryExpression(parent)) return parent.operator === ts.SyntaxKind.ExclamationToken;
  if (ts.isIfStatement(parent)) return parent.expression === node;
  if (ts.isConditionalExpression(parent)) return parent.condition === node;
  return ts.isBinaryExpression(parent) && isLogical(parent.operatorToken.kind) && parent.left === node;
}

/** The whole of a condition that a test is part of. */
function wholeCondition(node: ts.Expression): ts.Expression {
  const { parent } = node;
  const isPart =
    (ts.isBinaryExpression(parent) && isLogical(parent.operatorToken.kind)) ||
    ts.isParenthesizedExpression(parent) ||
    (ts.isPrefixUnaryExpression(parent) && parent.operator === ts.SyntaxKind.ExclamationToken);
  return isPart ? wholeCondition(parent) : node;
}

/** True where a condition only chooses between nothing and what the body says. */
function isGuard({ parent }: ts.Expression): boolean {
  if (ts.isConditionalExpression(parent)) return isEmpty(parent.whenTrue) || isEmpty(parent.whenFalse);
  if (!ts.isIfStatement(parent) || parent.elseStatement) return false;
  const [only, ...others] = ts.isBlock(parent.thenStatement) ? parent.thenStatement.statements : [parent.thenStatement];
  return (
    others.length === 0 &&
    only !== undefined &&
    ts.isReturnStatement(only) &&
    (!only.expression || isEmpty(only.expression))
  );
}

function isEmpty(expression: ts.Expression): boolean {
  return /^(undefined|null|""|''|void 0|\{\}|\[\])$/.test(unasserted(expression).getText());
}

function isLogical(kind: ts.SyntaxKind): boolean {
  return kind === ts.SyntaxKind.AmpersandAmpersandToken || kind === ts.SyntaxKind.BarBarToken;
}

function isName(node: ts.Node): node is ts.Identifier | ts.PropertyAccessExpression {
  return ts.isIdentifier(node) || ts.isPropertyAccessExpression(node);
}

function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}

function compare(a: number, b: number, operator: ts.SyntaxKind): boolean | undefined {
  switch (operator) {
    case ts.SyntaxKind.EqualsEqualsEqualsToken:
    case ts.SyntaxKind.EqualsEqualsToken:
      return a === b;
    case ts.SyntaxKind.ExclamationEqualsEqualsToken:
    case ts.SyntaxKind.ExclamationEqualsToken:
      return a !== b;
    case ts.SyntaxKind.LessThanToken:
      return a < b;
    case ts.SyntaxKind.LessThanEqualsToken:
      return a <= b;
    case ts.SyntaxKind.GreaterThanToken:
      return a > b;
    case ts.SyntaxKind.GreaterThanEqualsToken:
      return a >= b;
    default:
      return undefined;
  }
}
