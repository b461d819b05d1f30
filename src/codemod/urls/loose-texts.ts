// Texts that are no path by themselves: of other HubSpot APIs, and parts of a path that is put together where it cannot be
// seen.
import { ts } from "ts-morph";
import type { CodeBase } from "../code-base.js";
import type { References } from "../references.js";
import type { Rewrite } from "../rewrite.js";
import { matchPath, type PathMove } from "./match.js";

interface Context {
  rewrite: Rewrite;
  references: References;
  moves: readonly PathMove[];
}

/** True for a constant that is a version by itself, in a file that has to do with HubSpot. */
export function isVersionAlone(node: ts.Node, text: string, moves: readonly PathMove[]): boolean {
  const { fileName, text: source } = node.getSourceFile();
  return (
    moves.some((move) => stemOf(move).split("/").at(-1) === text.replaceAll("/", "")) &&
    /hubapi|hubspot/i.test(fileName + source)
  );
}

/** `"/v4"` that is added to a text, or put into a path by a function, in a file that has to do with HubSpot. */
export function isPartOfPath({ parent }: ts.Node, text: string, moves: readonly PathMove[]): boolean {
  const versions = new Set(moves.map((move) => stemOf(move).split("/").at(-1)));
  if (
    !text
      .split("/")
      .slice(0, 3)
      .some((segment) => versions.has(segment)) ||
    /\s/.test(text)
  )
    return false;
  const isAdded =
    (ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.PlusEqualsToken) ||
    (ts.isCallExpression(parent) && /(^|\.)(join|resolve|concat|format)$/.test(parent.expression.getText())) ||
    (ts.isCallExpression(parent.parent) &&
      ts.isPropertyAccessExpression(parent) &&
      /^(replace|replaceAll|concat)$/.test(parent.name.text));
  return isAdded && /hubapi|hubspot|["'`/]crm\b/i.test(parent.getSourceFile().text);
}

/** What is unusual about a text that would be the path of an operation if it were written as HubSpot documents it. */
export function oddSpelling(
  node: ts.Expression,
  moves: readonly PathMove[],
): { message: string; isElsewhere: boolean } | undefined {
  const text = cookedText(node);
  if (text === undefined || !/crm|associations/i.test(text)) return undefined;
  const whole = matchPath([{ text: `/crm/${text.replace(/^\//, "")}` }], moves);
  if (/^\/?(v\d|associations\/v\d)\//.test(text) && whole?.kind === "path")
    return { message: "It is a path of the older version without its beginning.", isElsewhere: false };
  const host = /^(https?:)?\/\/[^/]+/i.exec(text)?.[0] ?? "";
  const plain = decoded(text.slice(host.length)).toLowerCase();
  const start = Math.max(plain.indexOf("/crm/"), 0);
  if (matchPath([{ text: plain.slice(start) }], moves)?.kind !== "path") return undefined;
  const isElsewhere = host !== "" && !/hubapi/i.test(host);
  if (isElsewhere) {
    const message = `It is a path of the older version at \`${host}\`; if that hands requests on to HubSpot, it has to move.`;
    return { message, isElsewhere };
  }
  const isBehind = start > 0 && matchPath([{ text: text.slice(text.indexOf("/crm/")) }], moves)?.kind === "path";
  const message = isBehind
    ? `A path of the older version stands behind \`${node.getText().slice(1).split("/crm/")[0]}\`, as in the key of a cache.`
    : "It looks like a path of the older version, spelled in another way: with escapes, in another case, or as a pattern.";
  return { message, isElsewhere };
}

/** A text as it is at run time, with something in the place of what is only known then. */
function cookedText(node: ts.Expression): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  return ts.isTemplateExpression(node)
    ? node.head.text + node.templateSpans.map(({ literal }) => `0${literal.text}`).join("")
    : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A path of HubSpot's with a numbered version. */
export function isOtherApi(text: string): boolean {
  return (
    /^(https:\/\/api\.hubapi\.com|…)?\/?(account-info|automation|business-units|cms|communication-preferences|conversations|crm|events|files|integrations|marketing|oauth|scheduler|settings|webhooks)\/([\w-]+\/)*v[1-4](\/|$)/.test(
      text,
    ) || /^https:\/\/api\.hubapi\.com\/[\w-]+\/v[1-4]\//.test(text)
  );
}

/** Texts that hold code of their own, as for a workflow of HubSpot: it calls the older version, and is no code here. */
export function findCodeInTexts({ files }: CodeBase, { moves, rewrite, references }: Context): void {
  const stems = [...new Set(moves.map((move) => `/${stemOf(move)}/`))];
  const methods = moves.flatMap(({ operations }) => operations.flatMap(({ official }) => official?.path ?? []));
  const roots = [...new Set(methods.map((path) => `.${path.split(".").slice(0, -2).join(".")}.`))];
  const has = (text: string) =>
    roots.some((root) => text.split(root).some((rest, index) => index > 0 && /^[\w.\s]+\(/.test(rest))) ||
    (text.includes("\n") && stems.some((stem) => text.includes(stem)));
  const visit = (node: ts.Node): void => {
    const text = ts.isExpression(node) ? cookedText(node) : undefined;
    if (text !== undefined && has(text))
      rewrite.find("code-in-text", references.place(node), "Code in this text calls the older version.");
    ts.forEachChild(node, visit);
  };
  const mayHave = (text: string) => [...stems, ...roots].some((one) => text.includes(one));
  for (const file of files) if (mayHave(file.getFullText())) visit(file.compilerNode);
}

/** Replacements that put a version into a path. */
export function findReplacements({ files }: CodeBase, { moves, rewrite, references }: Context): void {
  const versions = new Set(moves.map((move) => stemOf(move).split("/").at(-1)));
  const visit = (node: ts.Node): void => {
    if (
      isReplacement(node) &&
      node.arguments.some((one) => ts.isStringLiteralLike(one) && versions.has(one.text.replaceAll("/", "")))
    )
      rewrite.block(
        rewrite.site("url", references.place(node)),
        "dynamic-path",
        references.place(node),
        "A version is put into a path, or taken out of it, at run time.",
      );
    ts.forEachChild(node, visit);
  };
  for (const file of files) if (/\.replace(All)?\(/.test(file.getFullText())) visit(file.compilerNode);
}

/** The fixed beginning of an old path, up to its version. */
function stemOf({ from, to }: PathMove): string {
  return from.slice(0, from.findIndex((one) => one !== "{}" && !to?.includes(one)) + 1).join("/");
}

function isReplacement(node: ts.Node): node is ts.CallExpression {
  return (
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    /^replace(All)?$/.test(node.expression.name.text)
  );
}
