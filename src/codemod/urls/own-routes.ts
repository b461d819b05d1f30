// Paths of the project's own server: they are its own to change, with all that call it.
import { ts } from "ts-morph";

/** `fetch("/crm/v4/…")`: of the page's own server. */
export function isWithoutHost(node: ts.Expression): boolean {
  const { parent } = node;
  const isSent = ts.isCallExpression(parent) && /(^|\.)fetch$/.test(parent.expression.getText());
  return isSent && /^["'`](\/|https?:\/\/(localhost|127\.))/.test(node.getText());
}

/** `app.get("/crm/v4/…", (request, response) => …)`, and the `source` of a rewrite. */
export function isOwnRoute(node: ts.Expression): boolean {
  const { parent } = node;
  if (!/^["'`]\//.test(node.getText())) return false;
  if (ts.isPropertyAssignment(parent)) return parent.name.getText() === "source";
  return (
    ts.isCallExpression(parent) &&
    ts.isPropertyAccessExpression(parent.expression) &&
    /^(get|put|post|patch|delete|all|use|route)$/.test(parent.expression.name.text) &&
    (node.getText().includes("/:") ||
      parent.arguments.slice(1).some((one) => ts.isArrowFunction(one) || ts.isFunctionExpression(one)))
  );
}
