// How an expression for a part of HubSpot's client becomes one for the same part of ours.
import { ts } from "ts-morph";
import { bare, isAssignment, type References } from "../references.js";
import type { Edit } from "../rewrite.js";
import type { Obstacle } from "./call-arguments.js";
import { companionIn } from "./import-companion.js";
import type { Parts } from "./parts.js";

export interface Conversion {
  edits: { node: ts.Node; edit: Edit }[];
  /** The variables, members and functions that the part is come by; they become ours together with it, or not at all. */
  groups: ts.Symbol[];
  /** True where our client is made here, so that the file needs the import. */
  makesClient: boolean;
}

export interface ConversionContext {
  parts: Parts;
  references: References;
  checker: ts.TypeChecker;
  /** The part that becomes our client: `crm.associations.v4`. */
  root: string;
  /** The groups of our client, by the parts of theirs: `crm.associations.v4.basicApi` is `associations`. */
  groups: ReadonlyMap<string, string>;
  /** The version that the code base moves to. */
  to: string;
}

/** The conversion of a part at or below the root, or what keeps it from one. */
export function convertPart(expression: ts.Expression, context: ConversionContext): Conversion | Obstacle {
  const node = bare(expression);
  const part = context.parts.partOf(node);
  if (part === context.root) return convertRoot(node, context);
  if (isAlias(node, context)) return alias(node, context);
  const group = part === undefined ? undefined : context.groups.get(part);
  const inner = rootWithin(node, context);
  if (group === undefined || inner === undefined)
    return { node, message: "The part of HubSpot's client is come by in a way that cannot be rewritten." };
  const base = convertPart(inner, context);
  if ("message" in base) return base;
  const edit = { start: inner.getEnd(), end: node.getEnd(), text: `.${group}` };
  return { ...base, edits: [...base.edits, { node, edit }] };
}

/** The expression for the root, or the alias, that a chain of members starts from. */
function rootWithin(node: ts.Expression, context: ConversionContext): ts.Expression | undefined {
  const member = memberOf(node);
  if (member === undefined) return undefined;
  const inner = bare(member.base);
  const part = context.parts.partOf(inner);
  if (part === context.root) return member.base;
  return part !== undefined && !isAlias(inner, context) ? rootWithin(inner, context) : undefined;
}

/** `base.name` and `base["name"]`; undefined for what may give nothing (`?.`). */
function memberOf(node: ts.Expression): { base: ts.Expression; name: string } | undefined {
  if (ts.isPropertyAccessExpression(node) && !node.questionDotToken)
    return { base: node.expression, name: node.name.text };
  const isNamed = ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression);
  return isNamed && !node.questionDotToken
    ? { base: node.expression, name: (node.argumentExpression as ts.StringLiteralLike).text }
    : undefined;
}

function convertRoot(node: ts.Expression, context: ConversionContext): Conversion | Obstacle {
  const client = clientWithin(node, context);
  if (client !== undefined) return wrapClient(node, client, context);
  if (isAlias(node, context)) return alias(node, context);
  const named = clientByName(node, context);
  if (named === undefined)
    return { node, message: "It cannot be seen which client this is a part of; use the client itself here." };
  const edit = {
    start: node.getStart(),
    end: node.getEnd(),
    text: `${companionIn(node.getSourceFile(), context.to)}(${named})`,
  };
  return { edits: [{ node, edit }], groups: [], makesClient: true };
}

/** `client.crm.associations.v4`, with any expression for the client. */
function clientWithin(node: ts.Expression, { root, parts }: ConversionContext): ts.Expression | undefined {
  let at = node;
  for (const name of root.split(".").reverse()) {
    const member = memberOf(bare(at));
    if (member?.name !== name) return undefined;
    at = member.base;
  }
  return parts.partOf(at) === "" ? at : undefined;
}

function wrapClient(node: ts.Expression, client: ts.Expression, { to }: ConversionContext): Conversion {
  const inner = ts.isParenthesizedExpression(client) ? client.expression : client;
  const edits = [
    { start: node.getStart(), end: inner.getStart(), text: `${companionIn(node.getSourceFile(), to)}(` },
    { start: inner.getEnd(), end: node.getEnd(), text: ")" },
  ];
  return { edits: edits.map((edit) => ({ node, edit })), groups: [], makesClient: true };
}

/** `crm.associations.v4` of `const { crm } = client`: the name of the client, where it means the same here. */
function clientByName(node: ts.Expression, { references, checker, parts }: ConversionContext): string | undefined {
  let at = bare(node);
  while (ts.isPropertyAccessExpression(at)) {
    if (at.questionDotToken) return undefined;
    at = bare(at.expression);
  }
  const [declaration] = references.symbolOf(at)?.declarations ?? [];
  const variable = declaration && ts.findAncestor(declaration, ts.isVariableDeclaration);
  const list = variable?.parent;
  if (!variable?.initializer || !list || !(ts.isVariableDeclarationList(list) && list.flags & ts.NodeFlags.Const))
    return undefined;
  let client = bare(variable.initializer);
  while (ts.isPropertyAccessExpression(client) && parts.partOf(client) !== "") client = bare(client.expression);
  if (!ts.isIdentifier(client) || parts.partOf(client) !== "" || !isConstant(client, references)) return undefined;
  const here = checker.resolveName(client.text, node, ts.SymbolFlags.Value | ts.SymbolFlags.Alias, false);
  return here && here === checker.getSymbolAtLocation(client) ? client.text : undefined;
}

/** True for a name that nothing is assigned to after its declaration. */
function isConstant(name: ts.Identifier, references: References): boolean {
  const symbol = references.symbolOf(name);
  return (
    symbol !== undefined &&
    references
      .usesOf(symbol)
      .every(({ parent }) => !(isAssignment(parent) && ts.isIdentifier(parent.left) && parent.left.text === name.text))
  );
}

/** A name, a member or the call of a function that stands for the part. */
function isAlias(node: ts.Expression, { references }: ConversionContext): boolean {
  if (ts.isIdentifier(node) || ts.isCallExpression(node)) return true;
  if (!ts.isPropertyAccessExpression(node)) return false;
  if (bare(node.expression).kind === ts.SyntaxKind.ThisKeyword) return true;
  const declarations = references.symbolOf(node)?.declarations ?? [];
  return declarations.length > 0 && declarations.every((one) => !one.getSourceFile().isDeclarationFile);
}

function alias(node: ts.Expression, { references }: ConversionContext): Conversion | Obstacle {
  const symbol = references.symbolOf(ts.isCallExpression(node) ? bare(node.expression) : node);
  if (symbol === undefined)
    return { node, message: "It cannot be seen where this part of HubSpot's client comes from." };
  return { edits: [], groups: [symbol], makesClient: false };
}
