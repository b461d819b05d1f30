// Code that looks into a path: what it finds there is elsewhere, or something else, in the newer one.
import { ts } from "ts-morph";
import type { AnswerFlow } from "./answer-flow.js";
import { unasserted } from "./flatten.js";

const SEARCHES = /^(match(All)?|replace(All)?|search|includes|(last)?[iI]ndexOf|(starts|ends)With|split)$/;
const CUTS = /^(slice|substr(ing)?|at|charAt)$/;

/** The calls that take a path apart, or look for a part of it, so that they give something else for the newer one. */
export function takenApart({ paths }: AnswerFlow, isMoved: (text: ts.Node) => boolean): ts.Node[] {
  return [...paths].flatMap((path) => {
    const { parent } = path;
    if (ts.isCallExpression(parent))
      return isPattern(parent) || (ts.isIdentifier(path) && isLookedUp(parent)) ? [parent] : [];
    if (!ts.isPropertyAccessExpression(parent) || parent.expression !== path) return [];
    const call = parent.parent;
    if (!ts.isCallExpression(call) || call.expression !== parent) return [];
    const { name } = parent;
    const [sought] = call.arguments;
    if (CUTS.test(name.text)) return sought?.getText() === "1" && call.arguments.length === 1 ? [] : [call];
    const stays = sought && (/^replace/.test(name.text) || !isMoved(sought));
    return SEARCHES.test(name.text) && stays && looksInto(sought, name.text) ? [call] : [];
  });
}

/** `ALLOWED.includes(path)`: the list may stay, or have been made elsewhere. */
function isLookedUp({ expression }: ts.CallExpression): boolean {
  return ts.isPropertyAccessExpression(expression) && /^(includes|has|indexOf)$/.test(expression.name.text);
}

/** `/v4/.test(path)` */
function isPattern({ expression }: ts.CallExpression): boolean {
  return (
    ts.isPropertyAccessExpression(expression) &&
    /^(test|exec)$/.test(expression.name.text) &&
    (!ts.isRegularExpressionLiteral(expression.expression) || looksInto(expression.expression, "test"))
  );
}

/** False for what both paths have, or neither: a slash at an end, a query. */
function looksInto(sought: ts.Expression, method: string): boolean {
  const node = unasserted(sought);
  if (ts.isStringLiteralLike(node))
    return method === "split"
      ? !/^[?#&=]/.test(node.text)
      : /\w/.test(node.text) && !/^(https?:|[?&#])/.test(node.text);
  if (!ts.isRegularExpressionLiteral(node)) return true;
  if (/^\/(\\?\{|:|%|\\?\$)/.test(node.text)) return false; // a placeholder
  return /v\d|crm|objects|associations|\(|\[|\\[dw]|\.[*+]/.test(node.text) && !/^\/\^?https\?/.test(node.text);
}
