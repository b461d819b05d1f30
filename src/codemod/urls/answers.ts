// Code that depends on what an operation answered: its status code, or that it had no body. Where that changed, the path
// stays as it is, with a finding at the place that must be mended first.
import { ts } from "ts-morph";
import type { MigratedOperation } from "../plan.js";
import type { References } from "../references.js";
import type { Rewrite, Site } from "../rewrite.js";
import type { AnswerFlow } from "./answer-flow.js";
import { type AnswerTest, bodyReads, emptyBodyTests, StatusTests, visitScope } from "./answer-tests.js";
import { unasserted } from "./flatten.js";
import type { PathMove } from "./match.js";

interface Context {
  rewrite: Rewrite;
  references: References;
  checker: ts.TypeChecker;
  /** What stands for the files that a file is connected with. */
  connected: ReadonlyMap<ts.SourceFile, ts.SourceFile>;
}

/** Looks at what is done with the answers of the operations that a path leads to. */
export function checkAnswers(
  site: Site,
  node: ts.Expression,
  { operations }: PathMove,
  flow: AnswerFlow,
  context: Context,
): void {
  const method = methodOf(node);
  const possible = operations.some((one) => one.method === method)
    ? operations.filter((one) => one.method === method)
    : operations;
  const relevant = possible.filter((one) => hasChanged(one) || isPartial(one));
  if (relevant.length === 0) return;
  for (const operation of relevant) {
    if (hasChanged(operation)) checkChange(site, node, operation, flow, context);
    if (isPartial(operation)) for (const scope of outside(flow)) checkPartial(scope, node, operation, context);
  }
}

function checkChange(
  site: Site,
  node: ts.Node,
  operation: MigratedOperation,
  flow: AnswerFlow,
  context: Context,
): void {
  const { rewrite, references } = context;
  const { base, revision } = operation.answers;
  const block = (rule: "answer-status" | "answer-body", tests: readonly AnswerTest[], message: string) => {
    // What keeps an empty body from being read changes nothing where nobody looks at the outcome.
    for (const test of tests)
      if (!test.isGuard || flow.isUsed) rewrite.block(site, rule, references.place(test.node), message);
  };
  const scopes = [...flow.scopes, ...sharedHandlers(site, context)];
  for (const { status: gone } of base) {
    if (revision.some(({ status }) => status === gone)) continue;
    const message = `\`${operation.operationId}\` answered ${gone} and answers ${revision.map(({ status }) => status).join(" or ")} now.`;
    for (const { status: now } of revision) {
      const tests = new StatusTests({ gone, now }, flow, references);
      block(
        "answer-status",
        scopes.flatMap((scope) => tests.in(scope)),
        message,
      );
    }
    block(
      "answer-status",
      numbersBeside(node, gone).map((one) => ({ node: one, isGuard: false })),
      message,
    );
    for (const reply of repliesWith(node, gone))
      rewrite.find("answer-status", references.place(reply), message, operation);
  }
  if (base.some(({ body }) => !body) && revision.some(({ body }) => body))
    block(
      "answer-body",
      scopes.flatMap((scope) => [...emptyBodyTests(scope, flow, references), ...bodyReads(scope, flow)]),
      `\`${operation.operationId}\` answers with a body now.`,
    );
}

/** Functions that every answer of a client goes through: `axios.create({ validateStatus })`, `interceptors.response.use(…)`. */
function sharedHandlers({ file }: Site, { references, connected }: Context): ts.Node[] {
  const isNear = (node: ts.Node) => connected.get(node.getSourceFile()) === connected.get(file.compilerNode);
  const options = ["validateStatus", "afterResponse"].flatMap((name) => references.named(name)).filter(isOfInstance);
  const interceptors = references.named("interceptors").flatMap((name) => {
    const call = ts.findAncestor(name, ts.isCallExpression);
    return call && /\bresponse\.use$/.test(call.expression.getText()) ? [call] : [];
  });
  return [...options.map(({ parent }) => parent), ...interceptors].filter(isNear).flatMap(functionsIn);
}

function isOfInstance({ parent }: ts.Identifier): boolean {
  if (ts.isPropertyAccessExpression(parent)) return /\bdefaults$/.test(parent.expression.getText());
  const call = ts.findAncestor(parent, ts.isCallExpression);
  return call !== undefined && /\.(create|extend|defaults)$/.test(call.expression.getText());
}

function functionsIn(node: ts.Node): ts.Node[] {
  const whole = ts.isPropertyAccessExpression(node) ? node.parent : node;
  const found: ts.Node[] = [];
  const visit = (one: ts.Node): void => {
    if (ts.isFunctionLike(one)) found.push(one);
    else ts.forEachChild(one, visit);
  };
  visit(whole);
  return found;
}

function hasChanged({ answers }: MigratedOperation): boolean {
  return JSON.stringify(answers.base) !== JSON.stringify(answers.revision);
}

function isPartial({ answers }: MigratedOperation): boolean {
  return answers.base.some(({ status }) => status === 207);
}

/** The functions that have the answer, without those that are only given the path. */
function outside({ scopes, entered }: AnswerFlow): ts.Node[] {
  return [...scopes].filter((scope) => !entered.has(scope));
}

/** The HTTP method that a path is called with, where it is written beside it. */
function methodOf(node: ts.Expression): string | undefined {
  for (let at: ts.Node = node; at.parent && !ts.isStatement(at); at = at.parent) {
    if (ts.isObjectLiteralExpression(at)) {
      const found = methodIn(at);
      if (found) return found;
    }
    if (!ts.isCallExpression(at)) continue;
    const name = ts.isPropertyAccessExpression(at.expression) ? at.expression.name.text : "";
    if (/^(get|put|post|patch|delete)$/i.test(name)) return name.toUpperCase();
    for (const argument of at.arguments) {
      if (ts.isStringLiteralLike(argument) && /^(get|put|post|patch|delete)$/i.test(argument.text))
        return argument.text.toUpperCase();
      const found = ts.isObjectLiteralExpression(argument) ? methodIn(argument) : undefined;
      if (found) return found;
    }
  }
  return undefined;
}

function methodIn({ properties }: ts.ObjectLiteralExpression): string | undefined {
  const method = properties.find(
    (one): one is ts.PropertyAssignment => ts.isPropertyAssignment(one) && one.name.getText() === "method",
  );
  const value = method && unasserted(method.initializer);
  return value && ts.isStringLiteralLike(value) ? value.text.toUpperCase() : undefined;
}

/** `send(path, body, 204)`, `{ path, expected: [204] }`: the code that is expected, beside the path. */
function numbersBeside(node: ts.Node, status: number): ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (one: ts.Node): void => {
    if (ts.isNumericLiteral(one) && Number(one.text) === status) found.push(one);
    if (!ts.isFunctionLike(one)) ts.forEachChild(one, visit);
  };
  let at = node;
  for (; at.parent && isPartOfValue(at.parent); at = at.parent);
  const isReply = ts.isCallExpression(at) && /\.reply\w*$/.test(at.expression.getText());
  if (at !== node && !isReply) visit(at);
  return found;
}

/** True for what a call is given, or an object or list is made of. */
function isPartOfValue(node: ts.Node): boolean {
  return (
    ts.isCallExpression(node) ||
    ts.isNewExpression(node) ||
    ts.isObjectLiteralExpression(node) ||
    ts.isPropertyAssignment(node) ||
    ts.isTemplateSpan(node) ||
    ts.isTemplateExpression(node) ||
    (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken)
  );
}

/** `.reply(204)` of a stand-in for the server, in the same chain of calls as the path. */
function repliesWith(node: ts.Node, status: number): ts.Node[] {
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

/** A batch that can succeed in part: results that are read and errors that are not, or by the index of something else. */
function checkPartial(
  scope: ts.Node,
  node: ts.Expression,
  operation: MigratedOperation,
  { rewrite, references }: Context,
): void {
  let readsResults = false;
  let readsErrors = false;
  visitScope(scope, (one) => {
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
  });
  if (readsResults && !readsErrors)
    rewrite.find(
      "batch-errors-ignored",
      references.place(node),
      "The batch can succeed in part, and nothing looks at its errors.",
      operation,
    );
}
