// Code that depends on what an operation answered: its status code, or that it had no body. Where that changed, the path
// stays as it is, with a finding at the place that must be mended first.
import { ts } from "ts-morph";
import type { MigratedOperation } from "../plan.js";
import { enclosingFunction, type References } from "../references.js";
import type { Rewrite, Site } from "../rewrite.js";
import { unasserted } from "./flatten.js";
import type { PathMove } from "./match.js";

/** How far a path is followed into the functions that it is handed to. */
const DEPTH = 2;

export function checkAnswers(
  site: Site,
  node: ts.Expression,
  { operations }: PathMove,
  { rewrite, references }: { rewrite: Rewrite; references: References },
): void {
  const [operation, ...others] = operations;
  if (operation === undefined) return;
  const own = scopesOf(node, references);
  if (others.length === 0 && hasChanged(operation)) {
    const gone = operation.answers.base.filter(
      ({ status }) => !operation.answers.revision.some((now) => now.status === status),
    );
    for (const { status } of gone) {
      const message = `\`${operation.operationId}\` answered ${status} and answers ${operation.answers.revision.map((now) => now.status).join(" or ")} now.`;
      for (const scope of own)
        for (const test of statusTests(scope, status))
          rewrite.block(site, "answer-status", references.place(test), message);
      for (const scope of handedTo(node, references, DEPTH))
        for (const test of statusTests(scope, status))
          rewrite.block(site, "answer-status", references.place(test), message);
      for (const reply of repliesWith(node, status))
        rewrite.find("answer-status", references.place(reply), message, operation);
    }
    if (operation.answers.base.every(({ body }) => !body) && operation.answers.revision.some(({ body }) => body))
      for (const scope of own)
        for (const test of emptyBodyTests(scope))
          rewrite.block(
            site,
            "answer-body",
            references.place(test),
            `\`${operation.operationId}\` answers with a body now.`,
          );
  }
  if (operation.answers.base.some(({ status }) => status === 207))
    for (const scope of own) checkPartial(scope, node, operation, { rewrite, references });
}

function hasChanged({ answers }: MigratedOperation): boolean {
  return JSON.stringify(answers.base) !== JSON.stringify(answers.revision);
}

/** The functions that use a path: the one that it is written in, and those that use the constant with it. */
function scopesOf(node: ts.Expression, references: References): ts.Node[] {
  const uses = [node, ...namesOf(node, references)];
  return [...new Set(uses.map((use) => enclosingFunction(use) ?? use.getSourceFile()))].filter(
    (scope, _, all) => !ts.isSourceFile(scope) || all.length === 1,
  );
}

/** The uses of the constant, or of the function, that a path is the value of. */
function namesOf(node: ts.Expression, references: References): ts.Identifier[] {
  let at: ts.Node = node;
  while (ts.isParenthesizedExpression(at.parent) || ts.isAsExpression(at.parent)) at = at.parent;
  const { parent } = at;
  const returns = ts.isReturnStatement(parent) || (ts.isArrowFunction(parent) && parent.body === at);
  const made = returns ? (ts.isArrowFunction(parent) ? parent : enclosingFunction(at)) : undefined;
  const name =
    ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent)
      ? parent.name
      : (made?.name ?? (made && ts.isVariableDeclaration(made.parent) ? made.parent.name : undefined));
  const symbol = name && ts.isIdentifier(name) ? references.symbolOf(name) : undefined;
  return symbol ? references.usesOf(symbol) : [];
}

/** The functions of the project that a path is handed to. */
function handedTo(node: ts.Expression, references: References, depth: number): ts.Node[] {
  if (depth === 0) return [];
  const uses = [node, ...namesOf(node, references)];
  return uses.flatMap((use) => {
    const call = ts.findAncestor(
      use,
      (one): one is ts.CallExpression => ts.isCallExpression(one) && one.expression !== use,
    );
    if (call === undefined || enclosingFunction(call) !== enclosingFunction(use)) return [];
    const [declaration] = references.symbolOf(call.expression)?.declarations ?? [];
    const made = declaration && ts.isVariableDeclaration(declaration) ? declaration.initializer : declaration;
    if (made === undefined || !ts.isFunctionLike(made) || made.getSourceFile().isDeclarationFile) return [];
    const inner: ts.Node[] = [];
    const visit = (one: ts.Node): void => {
      if (ts.isCallExpression(one)) {
        const [target] = references.symbolOf(one.expression)?.declarations ?? [];
        const called = target && ts.isVariableDeclaration(target) ? target.initializer : target;
        if (called && ts.isFunctionLike(called) && !called.getSourceFile().isDeclarationFile) inner.push(called);
      }
      ts.forEachChild(one, visit);
    };
    if (depth > 1) visit(made);
    return [made, ...inner];
  });
}

/** Comparisons with a status code, where no other success is accepted beside it. */
function statusTests(scope: ts.Node, status: number): ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isNumericLiteral(node) && Number(node.text) === status) {
      const { parent } = node;
      if (ts.isBinaryExpression(parent) && isComparison(parent)) found.push(parent);
      else if (ts.isCaseClause(parent)) found.push(parent.expression);
      else if (ts.isCallExpression(parent) && isAssertion(parent)) found.push(parent);
      else if (ts.isArrayLiteralExpression(parent) && parent.elements.length === 1) found.push(parent);
      else if (ts.isPropertyAssignment(parent) && /^(status|statusCode)$/.test(parent.name.getText()))
        found.push(parent);
    }
    ts.forEachChild(node, visit);
  };
  visit(scope);
  return found;
}

function isComparison({ operatorToken: { kind } }: ts.BinaryExpression): boolean {
  return [
    ts.SyntaxKind.EqualsEqualsEqualsToken,
    ts.SyntaxKind.ExclamationEqualsEqualsToken,
    ts.SyntaxKind.EqualsEqualsToken,
    ts.SyntaxKind.ExclamationEqualsToken,
  ].includes(kind);
}

function isAssertion({ expression }: ts.CallExpression): boolean {
  const name = ts.isPropertyAccessExpression(expression) ? expression.name.text : expression.getText();
  return /^(toBe|toEqual|toStrictEqual|equal|strictEqual|is|expect)$/.test(name);
}

/** `.reply(204)` of a stand-in for the server, in the same chain of calls as the path. */
function repliesWith(node: ts.Expression, status: number): ts.Node[] {
  const found: ts.Node[] = [];
  for (let at: ts.Node = node; at.parent && !ts.isStatement(at); at = at.parent)
    if (
      ts.isCallExpression(at) &&
      ts.isPropertyAccessExpression(at.expression) &&
      /^reply/.test(at.expression.name.text) &&
      at.arguments[0]?.getText() === String(status)
    )
      found.push(at.arguments[0]);
  return found;
}

/** Code that takes an empty body for success: `text === ""`, `!text`. */
function emptyBodyTests(scope: ts.Node): ts.Node[] {
  const found: ts.Node[] = [];
  const isBody = (node: ts.Expression) =>
    /(\.text\(\)|\bbody|\bdata|\btext|\braw)\)?$/.test(unasserted(node).getText());
  const visit = (node: ts.Node): void => {
    if (ts.isBinaryExpression(node) && isComparison(node)) {
      const sides = [node.left, node.right];
      const empty = sides.find((side) => /^(""|''|``|null|undefined)$/.test(side.getText()));
      if (empty && sides.some((side) => side !== empty && isBody(side))) found.push(node);
      if (sides.some((side) => /\b(text|body|data|raw)\.length$/.test(side.getText()))) found.push(node);
    }
    if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken && isBody(node.operand))
      found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(scope);
  return found;
}

/** A batch that can succeed in part: results that are read and errors that are not, or by the index of something else. */
function checkPartial(
  scope: ts.Node,
  node: ts.Expression,
  operation: MigratedOperation,
  { rewrite, references }: { rewrite: Rewrite; references: References },
): void {
  let readsResults = false;
  let readsErrors = false;
  const visit = (one: ts.Node): void => {
    if (ts.isIdentifier(one) || ts.isStringLiteralLike(one)) {
      readsResults ||= one.text === "results";
      readsErrors ||= /^(errors|numErrors)$/.test(one.text);
    }
    readsErrors ||= ts.isNumericLiteral(one) && one.text === "207";
    if (
      ts.isElementAccessExpression(one) &&
      /(^|\.)results$/.test(unasserted(one.expression).getText()) &&
      !ts.isNumericLiteral(one.argumentExpression)
    )
      rewrite.find("batch-order", references.place(one), "Results are read by the index of something else.", operation);
    ts.forEachChild(one, visit);
  };
  visit(scope);
  if (readsResults && !readsErrors)
    rewrite.find(
      "batch-errors-ignored",
      references.place(node),
      "The batch can succeed in part, and nothing looks at its errors.",
      operation,
    );
}
