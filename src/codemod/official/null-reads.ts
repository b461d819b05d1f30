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

/**
 * The values that hold a member which can be null, where they go to a type that does not take it: a parameter, a
 * variable, a callback with a type of its own, an interface that a class has.
 */
export function nullWholes(file: ts.SourceFile, holds: (type: ts.Type) => boolean, checker: ts.TypeChecker): ts.Node[] {
  const found: ts.Node[] = [];
  if (/\.[cm]?jsx?$/.test(file.fileName)) return found;
  const takes = (wanted: ts.Type | undefined, type: ts.Type) =>
    wanted === undefined || checker.isTypeAssignableTo(type, wanted);
  const isGiven = (wanted: ts.Type | undefined, node: ts.Node) =>
    wanted
      ?.getCallSignatures()
      .some(({ parameters }) => parameters.some((one) => holds(checker.getTypeOfSymbolAtLocation(one, node)))) === true;
  const visit = (node: ts.Node): void => {
    if (isHandedOn(node)) {
      const value = ts.isSpreadElement(node) ? node.expression : node;
      const type = checker.getTypeAtLocation(value);
      const wanted = checker.getContextualType(node);
      const one = ts.isSpreadElement(node) ? (checker.getIndexTypeOfType(type, ts.IndexKind.Number) ?? type) : type;
      if ((holds(type) || isGiven(wanted, node)) && !takes(wanted, one)) found.push(value);
    } else if (ts.isExpressionWithTypeArguments(node) && ts.isClassLike(node.parent.parent)) {
      const made = checker.getTypeAtLocation(node.parent.parent);
      if (holds(made) && !takes(checker.getTypeAtLocation(node), made)) found.push(node);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** An expression that something with a type of its own may get: an argument, what a name or member is set to, a result. */
function isHandedOn(node: ts.Node): node is ts.Expression {
  const { parent } = node;
  if (parent === undefined) return false;
  if (ts.isCallExpression(parent) || ts.isNewExpression(parent))
    return parent.arguments?.includes(node as ts.Expression) === true;
  if (ts.isVariableDeclaration(parent) || ts.isPropertyDeclaration(parent) || ts.isParameter(parent))
    return parent.initializer === node && parent.type !== undefined;
  if (ts.isBinaryExpression(parent))
    return parent.right === node && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;
  if (ts.isArrowFunction(parent)) return parent.body === node && !ts.isBlock(node);
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  if (ts.isSatisfiesExpression(parent)) return parent.expression === node;
  return ts.isReturnStatement(parent) || ts.isJsxExpression(parent) || ts.isYieldExpression(parent);
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
