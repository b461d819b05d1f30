// Regular expressions and types that fit paths: what they find in the older path they would not find in the newer one.
import { ts } from "ts-morph";
import type { CodeBase } from "../code-base.js";
import type { References } from "../references.js";
import type { Rewrite, Site } from "../rewrite.js";
import type { PathMove } from "./match.js";

interface Context {
  rewrite: Rewrite;
  references: References;
  moves: readonly PathMove[];
  /** The paths of the older version that a URL can be, by its site. */
  paths: ReadonlyMap<Site, readonly PathMove[]>;
  connected: ReadonlyMap<ts.SourceFile, ts.SourceFile>;
}

/** Keeps paths from moving past the patterns that tell them from others, in files that are connected with them. */
export function holdPatterns({ files }: CodeBase, context: Context): void {
  const visit = (node: ts.Node): void => {
    const pattern = patternOf(node);
    if (pattern) holdPaths(node, pattern, context);
    ts.forEachChild(node, visit);
  };
  for (const file of files) if (LOOKS_FOR_PATHS.test(file.getFullText())) visit(file.compilerNode);
}

/** What a pattern has that is meant for paths of HubSpot; a date or a number is in the newer paths by chance. */
const LOOKS_FOR_PATHS = /crm|associations|\bv\d|v\\d|v\[/;

function holdPaths(node: ts.Node, pattern: RegExp, { rewrite, references, moves, paths, connected }: Context): void {
  const told = moves.filter((move) => tellsApart(pattern, move));
  if (told.length === 0) return;
  const place = references.place(node);
  const message = "The pattern looks for paths of the older version.";
  const component = connected.get(node.getSourceFile());
  const movesOf = (site: Site) =>
    paths.get(site) ?? moves.filter(({ operations }) => operations.some((one) => one === site.operation));
  const held = rewrite.sites.filter(
    (site) => connected.get(site.file.compilerNode) === component && movesOf(site).some((move) => told.includes(move)),
  );
  if (held.length === 0) rewrite.find("dynamic-path", place, message);
  for (const site of held) rewrite.block(site, "dynamic-path", place, message);
}

/** `/\/crm\/v4\//`, `new RegExp("crm/v4")` */
function patternOf(node: ts.Node): RegExp | undefined {
  if (ts.isTemplateLiteralTypeNode(node)) return patternOfType(node);
  const text = ts.isRegularExpressionLiteral(node) ? node.text.slice(1, node.text.lastIndexOf("/")) : sourceOf(node);
  if (text === undefined || !LOOKS_FOR_PATHS.test(text)) return undefined;
  const isCaseless = ts.isRegularExpressionLiteral(node) && /i[a-z]*$/.test(node.text);
  try {
    return new RegExp(text, isCaseless ? "i" : "");
  } catch {
    return undefined;
  }
}

/** A type such as `/crm/v4/${string}`, which takes what fits it. */
function patternOfType({ head, templateSpans }: ts.TemplateLiteralTypeNode): RegExp | undefined {
  const plain = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const source = plain(head.text) + templateSpans.map(({ literal }) => `.*${plain(literal.text)}`).join("");
  return LOOKS_FOR_PATHS.test(source) ? new RegExp(`^${source}$`) : undefined;
}

function sourceOf(node: ts.Node): string | undefined {
  if (!(ts.isNewExpression(node) || ts.isCallExpression(node)) || node.expression.getText() !== "RegExp")
    return undefined;
  const [source] = node.arguments ?? [];
  return source && ts.isStringLiteralLike(source) ? source.text : undefined;
}

/** What stands for the parameters of a path, in turn. */
const VALUES = [["1"], ["contacts"], ["contacts", "1"]];

/** True where a pattern fits the older path and not the newer one, or the other way round. */
function tellsApart(pattern: RegExp, { from, to }: PathMove): boolean {
  if (to === undefined) return false;
  return VALUES.some((values) =>
    ["/", "https://api.hubapi.com/", ""].some(
      (start) => pattern.test(start + filled(from, values)) !== pattern.test(start + filled(to, values)),
    ),
  );
}

function filled(segments: readonly string[], values: readonly string[]): string {
  let at = 0;
  return segments.map((segment) => (segment === "{}" ? values[at++ % values.length] : segment)).join("/");
}
