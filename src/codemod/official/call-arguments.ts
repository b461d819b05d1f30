// The arguments of a call of HubSpot's client, by position, as the one object that our wrapper takes. What the caller wrote
// stays where it is: names and braces are put around it.
import { ts } from "ts-morph";
import type { OfficialMethod, OfficialPosition } from "../plan.js";
import { bare } from "../references.js";
import type { Edit } from "../rewrite.js";

/** Why a call cannot be rewritten, and where. */
export interface Obstacle {
  node: ts.Node;
  message: string;
}

/** One argument, and the position that it fills. */
interface Given {
  node: ts.Expression;
  position: OfficialPosition;
}

/** The edits that turn the arguments of a call into those of our wrapper, or what keeps them from it. */
export function rewriteArguments(
  call: ts.CallExpression,
  { positions }: OfficialMethod,
  checker: ts.TypeChecker,
): { edits: Edit[]; body?: ts.Expression } | Obstacle {
  const spread = call.arguments.find(ts.isSpreadElement);
  if (spread) return { node: spread, message: "The arguments are spread, so it cannot be told which is which." };
  const extra = call.arguments[positions.length];
  if (extra) return { node: extra, message: "Our client takes no options of HubSpot's client here." };
  const missing = positions[call.arguments.length];
  if (missing?.required)
    return { node: call, message: `An argument is missing: \`${missing.argument}\`. HubSpot's client throws here.` };
  const given = call.arguments.map((node, index) => ({ node, position: positions[index] as OfficialPosition }));
  const passed = given.filter(({ node, position }) => position.required || !isUndefined(node));
  const wrong = passed.map((one) => wrongType(one, checker)).find((one) => one !== undefined);
  if (wrong) return wrong;
  const dropped = given.filter((one) => !passed.includes(one));
  const noted = dropped.find(({ node }) => hasComment(call, node));
  if (noted) return { node: noted.node, message: "The comment of an argument that goes would be lost." };
  const body = passed.find(({ position }) => position.argument === "...")?.node;
  const edits = [...wrapped(call, passed), ...dropped.map(({ node }) => removal(call, node))];
  return { edits, ...(body && { body }) };
}

/** Names and braces around the arguments. */
function wrapped(call: ts.CallExpression, passed: readonly Given[]): Edit[] {
  const [first, last] = [passed[0]?.node, passed.at(-1)?.node];
  if (first === undefined || last === undefined) return [];
  const source = call.getSourceFile().text;
  const opening = source.slice(0, first.getStart()).lastIndexOf("(") + 1;
  const isTall = source.slice(opening, first.getStart()).includes("\n") && opening > call.expression.getEnd();
  const around = isTall ? [replace(opening, opening, "{"), replace(call.getEnd() - 1, call.getEnd() - 1, "}")] : [];
  const inside = passed.flatMap(({ node, position: { argument } }, index) => {
    const [group, name] = groupAndName(argument);
    const groupOf = (at: number) => groupAndName(passed[at]?.position.argument ?? "")[0];
    const opens = group !== undefined && groupOf(index - 1) !== group ? `${group}: { ` : "";
    const closes = group !== undefined && groupOf(index + 1) !== group ? " }" : "";
    const start = index > 0 ? gap(source, node) : isTall ? "" : "{ ";
    const end = index === passed.length - 1 && !isTall ? " }" : "";
    const literal = name === "..." && ts.isObjectLiteralExpression(node) ? node : undefined;
    if (literal) return [...unwrapped(literal, start, end), ...remains(call, literal)];
    const key = name === "..." ? "..." : ts.isIdentifier(node) && node.text === name ? "" : `${name}: `;
    const text = [
      { start: node.getStart(), end: node.getStart(), text: `${start}${opens}${key}` },
      { start: node.getEnd(), end: node.getEnd(), text: `${closes}${end}` },
    ];
    const before = passed[index - 1];
    const joined = before && group !== undefined && opens === "" ? joining(source, before.node, node) : [];
    return [...joined, ...text.filter((edit) => edit.text !== "")];
  });
  return [...around, ...inside];
}

/** A space where the caller left none behind a comma. */
function gap(source: string, node: ts.Expression): string {
  return source[node.getStart() - 1] === "," ? " " : "";
}

/** The two halves of a record on one line. */
function joining(source: string, before: ts.Expression, node: ts.Expression): Edit[] {
  const between = source.slice(before.getEnd(), node.getStart());
  return /^,\s*\n\s*$/.test(between) ? [replace(before.getEnd(), node.getStart(), ", ")] : [];
}

/** `from.id` as `from` and `id`; an argument of its own has no group. */
function groupAndName(argument: string): [group: string | undefined, name: string] {
  const dot = argument === "..." ? -1 : argument.indexOf(".");
  return dot < 0 ? [undefined, argument] : [argument.slice(0, dot), argument.slice(dot + 1)];
}

/** The properties of a literal without its braces. */
function unwrapped(literal: ts.ObjectLiteralExpression, start: string, end: string): Edit[] {
  const [first, last] = [literal.properties[0], literal.properties.at(-1)];
  if (first === undefined || last === undefined)
    return [replace(literal.getStart(), literal.getEnd(), `${start}${end}`)];
  const inside = literal.getSourceFile().text;
  const opening = inside.slice(literal.getStart() + 1, first.getStart());
  const closing = inside.slice(last.getEnd(), literal.getEnd() - 1);
  const isBlank = (text: string) => text.trim() === "" && !text.includes("\n");
  const before = inside.slice(0, literal.getStart());
  // Comments and line breaks within the braces stay; no blank is left in front of such a break.
  return [
    isBlank(opening)
      ? replace(literal.getStart(), literal.getStart() + 1 + opening.length, start)
      : replace(
          before.trimEnd().endsWith(",") ? before.trimEnd().length : before.length,
          literal.getStart() + 1,
          start.trimEnd(),
        ),
    isBlank(closing)
      ? replace(last.getEnd(), literal.getEnd(), end)
      : replace(literal.getEnd() - 1, literal.getEnd(), end.trimStart()),
  ];
}

/** What is too much behind the properties of a last literal: a comma after one of its own, and the line of its brace. */
function remains(call: ts.CallExpression, literal: ts.ObjectLiteralExpression): Edit[] {
  if (call.arguments.at(-1) !== literal) return [];
  const { properties } = literal;
  const { text } = call.getSourceFile();
  const brace = literal.getEnd() - 1;
  const line = /\r?\n[ \t]*$/.exec(text.slice(properties.end, brace));
  const isAlone = /^,?[ \t]*\r?\n\s*$/.test(text.slice(brace + 1, call.getEnd() - 1)) && line?.index === 0;
  const isSecond = call.arguments.hasTrailingComma && (properties.length === 0 || properties.hasTrailingComma);
  const comma = call.arguments.end - 1;
  return [
    ...(isAlone ? [replace(properties.end, brace, "")] : []),
    ...(isSecond ? [replace(comma, comma + 1, "")] : []),
  ];
}

function replace(start: number, end: number, text: string): Edit {
  return { start, end, text };
}

/** An argument with the comma in front of it. */
function removal(call: ts.CallExpression, node: ts.Expression): Edit {
  const before = call.arguments[call.arguments.indexOf(node) - 1];
  return { start: before ? before.getEnd() : node.getStart(), end: node.getEnd(), text: "" };
}

/** True for a comment between an argument and the one in front of it. */
function hasComment(call: ts.CallExpression, node: ts.Node): boolean {
  const { start, end } = removal(call, node as ts.Expression);
  return /\/[/*]/.test(call.getSourceFile().text.slice(start, end));
}

/** A value that HubSpot refuses: to be left to a person, not to be put right in passing. */
function wrongType({ node, position }: Given, checker: ts.TypeChecker): Obstacle | undefined {
  if (withoutAssertion(node).kind === ts.SyntaxKind.NullKeyword)
    return { node, message: `\`${position.argument}\` is null, which HubSpot's client sends as a text.` };
  const { flags } = checker.getBaseTypeOfLiteralType(checker.getTypeAtLocation(withoutAssertion(node)));
  const isOther =
    !position.required &&
    ((position.type === "string" && flags & ts.TypeFlags.NumberLike) ||
      (position.type === "number" && flags & ts.TypeFlags.StringLike));
  if (!isOther) return undefined;
  return {
    node,
    message: `\`${position.argument}\` is a ${position.type}; look whether two arguments changed places.`,
  };
}

function withoutAssertion(node: ts.Expression): ts.Expression {
  const value = bare(node);
  return ts.isAsExpression(value) ? withoutAssertion(value.expression) : value;
}

function isUndefined(node: ts.Expression): boolean {
  const value = bare(node);
  return (ts.isIdentifier(value) && value.text === "undefined") || ts.isVoidExpression(value);
}
