// Values that our types say can be null, as HubSpot sends them, where HubSpot's own types only say that they can be missing.
import { ts } from "ts-morph";
import type { References } from "../references.js";

/** The places where a value, if it can be null, keeps code from compiling under `strict` that did before. */
export function nullReads(name: ts.Identifier, references: References, checker: ts.TypeChecker): ts.Node[] {
  if (/\.[cm]?jsx?$/.test(name.getSourceFile().fileName)) return [];
  const { parent } = name;
  if (ts.isPropertyAccessExpression(parent) && parent.name === name)
    return readsAt(parent, references, checker, new Set());
  return ts.isBindingElement(parent) && !parent.initializer ? readsOf(parent.name, references, checker, new Set()) : [];
}

function readsOf(name: ts.BindingName, references: References, checker: ts.TypeChecker, seen: Set<ts.Node>): ts.Node[] {
  const symbol = ts.isIdentifier(name) ? references.symbolOf(name) : undefined;
  const uses = symbol && !seen.has(name) ? references.usesOf(symbol) : [];
  seen.add(name);
  return uses.flatMap((use) => readsAt(use, references, checker, seen));
}

function readsAt(use: ts.Expression, references: References, checker: ts.TypeChecker, seen: Set<ts.Node>): ts.Node[] {
  const type = checker.getTypeAtLocation(use);
  if (!has(type, ts.TypeFlags.Null)) return []; // a test in front of it has sorted that out
  const { parent } = use;
  if (ts.isParenthesizedExpression(parent)) return readsAt(parent, references, checker, seen);
  if (ts.isPropertyAccessExpression(parent) || ts.isElementAccessExpression(parent))
    return parent.expression === use && !parent.questionDotToken && !has(type, ts.TypeFlags.Undefined) ? [parent] : [];
  if (ts.isVariableDeclaration(parent) && parent.initializer === use && !parent.type)
    return readsOf(parent.name, references, checker, seen);
  if (isLoose(use)) return [];
  const list = mapped(use);
  const place = list && checker.getContextualType(list);
  if (place && !checker.isTypeAssignableTo(checker.getTypeAtLocation(list), place)) return [use];
  const wanted = checker.getContextualType(use);
  if (wanted === undefined || checker.isTypeAssignableTo(type, wanted)) return [];
  const withoutNull = has(type, ts.TypeFlags.Undefined)
    ? has(wanted, ts.TypeFlags.Undefined)
    : checker.isTypeAssignableTo(checker.getNonNullableType(type), wanted);
  return withoutNull ? [use] : [];
}

/** `list.map((one) => one.label)` around what its function gives. */
function mapped({ parent }: ts.Expression): ts.CallExpression | undefined {
  return ts.isArrowFunction(parent) && ts.isCallExpression(parent.parent) ? parent.parent : undefined;
}

/** Where the value is not what is handed on: in a test, a default, an assertion. */
function isLoose({ parent }: ts.Node): boolean {
  return (
    ts.isNonNullExpression(parent) ||
    ts.isAsExpression(parent) ||
    (ts.isBinaryExpression(parent) && parent.operatorToken.kind !== ts.SyntaxKind.EqualsToken)
  );
}

function has(type: ts.Type, flag: ts.TypeFlags): boolean {
  return type.isUnion() ? type.types.some((one) => has(one, flag)) : (type.flags & flag) !== 0;
}
