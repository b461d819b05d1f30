// Plain HTTP: paths of the older version become those of the newer one, wherever they are written and however they are put
// together. A text is only touched where it is the path of an operation as a whole.
import { ts } from "ts-morph";
import type { CodeBase } from "../code-base.js";
import { connectedFiles } from "../connected-files.js";
import type { Mover } from "../migrate.js";
import type { References } from "../references.js";
import type { Rewrite, Site } from "../rewrite.js";
import { AnswerFlow } from "./answer-flow.js";
import { checkAnswers } from "./answers.js";
import { unseenUses } from "./constant-holders.js";
import { constantValue, flatten, isText, joined, type Piece, unasserted } from "./flatten.js";
import {
  findCodeInTexts,
  findReplacements,
  isOtherApi,
  isPartOfPath,
  isVersionAlone,
  oddSpelling,
} from "./loose-texts.js";
import { type Match, matchPath, type PathMove, pathMoves, type Segment } from "./match.js";
import { joinMocked } from "./mocked-paths.js";
import { isOwnRoute, isWithoutHost } from "./own-routes.js";
import { holdPatterns } from "./patterns.js";
import { type PathEdit, pathEdits } from "./rewrite-path.js";
import { takenApart } from "./taken-apart.js";

interface Context {
  rewrite: Rewrite;
  references: References;
  checker: ts.TypeChecker;
  moves: readonly PathMove[];
  to: string;
  /** What each constant is used for: the texts that it is part of. */
  uses: Map<ts.Symbol, Set<ts.Node>>;
  /** The edits that each use wants in a constant. */
  wanted: Map<ts.Symbol, Map<string, Site[]>>;
  /** What stands for the files that a file is connected with, as imports of our client move. */
  connected: ReadonlyMap<ts.SourceFile, ts.SourceFile>;
  /** Places that paths are compared at, and the paths. */
  compared: Site[];
  paths: Map<Site, readonly PathMove[]>;
  /** Constants of which it is told that they stay. */
  told: Set<ts.Symbol>;
}

/** A text that is no part of a longer one. */
interface Root {
  node: ts.Expression;
  pieces: readonly Piece[];
  match: Match | undefined;
}

export const moveUrls: Mover = (code, plan, rewrite) => {
  const moves = pathMoves(plan.operations);
  const { references } = code;
  const context: Context = {
    rewrite,
    references,
    checker: code.checker,
    moves,
    to: plan.to,
    uses: new Map(),
    wanted: new Map(),
    told: new Set(),
    compared: [],
    paths: new Map(),
    connected: connectedFiles(code),
  };
  const roots = rootsOf(code).flatMap((node): Root[] => {
    const pieces = flatten(node, references);
    const match = matchPath(pieces, moves);
    return [{ node, pieces, match }];
  });
  const paths = roots.filter(({ match }) => match?.kind === "path");
  for (const root of paths) movePath(root, context);
  for (const root of roots) if (root.match?.kind === "prefix") checkPrefix(root, context);
  for (const root of roots) checkOther(root, context);
  holdDisagreeing(context);
  joinCompared(context);
  joinMocked({ rewrite, moved: context.paths, connected: context.connected });
  holdPatterns(code, context);
  findReplacements(code, context);
  findCodeInTexts(code, context);
};

/** What a path is compared with moves together with the paths around. */
function joinCompared({ compared, paths, connected, rewrite }: Context): void {
  for (const site of compared) {
    const component = connected.get(site.file.compilerNode);
    const group = `compared in ${component?.fileName}`;
    if (![...paths.keys()].some(({ file }) => connected.get(file.compilerNode) === component)) {
      const place = { getSourceFile: () => site.file, getStart: () => site.start, getEnd: () => site.end };
      rewrite.block(site, "dynamic-path", place, "What is asked here about an address may be of either version.");
    }
    for (const one of [site, ...paths.keys()])
      if (connected.get(one.file.compilerNode) === component) one.groups.add(group);
  }
}

/** All texts of the files that are no part of a longer one. */
function rootsOf({ files }: CodeBase): ts.Expression[] {
  const found: ts.Expression[] = [];
  const visit = (node: ts.Node): void => {
    if (isText(node) && !isPartOfText(node) && !isModuleName(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  for (const file of files) visit(file.compilerNode);
  return found;
}

function isPartOfText(node: ts.Expression): boolean {
  let at: ts.Node = node;
  while (ts.isParenthesizedExpression(at.parent) || ts.isAsExpression(at.parent)) at = at.parent;
  const { parent } = at;
  if (ts.isTemplateSpan(parent)) return true;
  if (ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.PlusToken) return true;
  return (
    ts.isArrayLiteralExpression(parent) &&
    ts.isPropertyAccessExpression(parent.parent) &&
    joined(parent.parent.parent) !== undefined
  );
}

function isModuleName({ parent }: ts.Node): boolean {
  return ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent) || ts.isExternalModuleReference(parent);
}

/** Moves the path of an operation. */
function movePath({ node, match }: Root, context: Context): void {
  if (match?.kind !== "path") return;
  const { rewrite, references, to } = context;
  const { moves, segments } = match;
  const [move] = moves as [PathMove, ...PathMove[]];
  const [operation] = move.operations;
  const edits = sameEdits(segments, moves);
  const place = references.place(node);
  if (edits && isWithinConstants(edits, context)) {
    // The constant is a path by itself; here it only has a host in front of it.
    for (const { constant } of edits) if (constant) noteUse(constant, node, context);
    return;
  }
  const site = rewrite.site("url", place, operation);
  context.paths.set(site, moves);
  if (isTyped(node)) site.groups.add(context.connected.get(node.getSourceFile()));
  if (move.to === undefined)
    rewrite.block(site, "removed-operation", place, `${to} has no \`${operation?.operationId}\`.`);
  else if (edits === undefined)
    rewrite.block(
      site,
      "dynamic-path",
      place,
      `The part of the path that changes is put together from pieces. The newer path is \`/${move.to.join("/")}\`.`,
    );
  for (const edit of edits ?? []) {
    site.edits.push({
      file: references.fileOf(edit.node),
      edit: { start: edit.start, end: edit.end, text: edit.text },
    });
  }
  shareConstants(site, node, match, edits ?? [], context);
  const flow = new AnswerFlow(node, references, context.checker);
  for (const one of moves) checkAnswers(site, node, one, flow, context);
  const isMoved = (text: ts.Node) =>
    isText(text) && ["prefix", "path"].includes(matchPath(flatten(text, references), context.moves)?.kind ?? "");
  for (const call of takenApart(flow, isMoved))
    rewrite.block(
      site,
      "dynamic-path",
      references.place(call),
      "A path is taken apart here, and the newer one has other parts.",
    );
  const isOwn = isOwnRoute(node);
  for (const one of moves) if (isOwn || isWithoutHost(node)) site.groups.add(`own route ${one.from.join("/")}`);
  if (isOwn)
    rewrite.block(site, "own-route", place, "This is where a server answers, and not where HubSpot is called.");
}

/** A path that a type of our client knows, so that it is of the version of the import: `client.fetch.GET("/crm/…/{id}")`. */
function isTyped(node: ts.Expression): boolean {
  const { parent } = node;
  if (!ts.isStringLiteralLike(node) || !node.text.includes("{")) return false;
  if (ts.isLiteralTypeNode(parent)) return true;
  return ts.isCallExpression(parent) && /\.fetch\.[A-Z]+$/.test(parent.expression.getText());
}

/** The edits that all moves want; undefined where they differ, or cannot be made. */
function sameEdits(segments: readonly Segment[], moves: readonly PathMove[], length?: number): PathEdit[] | undefined {
  const [first, ...others] = moves.map(
    ({ from, to }) => to && pathEdits(segments, from.slice(0, length), to.slice(0, length)),
  );
  const key = (edits: readonly PathEdit[] | undefined) =>
    edits?.map(({ start, end, text }) => `${start} ${end} ${text}`).join();
  return others.every((edits) => key(edits) === key(first)) ? first : undefined;
}

/** Notes which constants a path uses, and what it wants of them. */
function shareConstants(
  site: Site,
  node: ts.Node,
  { segments }: Extract<Match, { kind: "path" }>,
  edits: readonly PathEdit[],
  context: Context,
): void {
  const used = new Set(
    segments
      .flatMap(({ atoms, slash }) => [...atoms, ...(slash ? [slash] : [])])
      .flatMap(({ piece }) => (piece.constant ? [piece.constant] : [])),
  );
  for (const constant of used) {
    noteUse(constant, node, context);
    const own = edits
      .filter((edit) => edit.constant === constant)
      .map(({ start, end, text }) => `${start} ${end} ${text}`);
    const wanted = context.wanted.get(constant) ?? new Map<string, Site[]>();
    context.wanted.set(constant, wanted.set(own.join(), [...(wanted.get(own.join()) ?? []), site]));
    if (own.length > 0) site.groups.add(constant);
  }
}

function noteUse(constant: ts.Symbol, node: ts.Node, { uses }: Context): void {
  uses.set(constant, (uses.get(constant) ?? new Set()).add(node));
}

/** True where all edits fall into constants that are paths by themselves. */
function isWithinConstants(edits: readonly PathEdit[], { references, moves }: Context): boolean {
  return edits.every(({ constant }) => {
    const value = constant && constantValue(constant, references);
    return (
      value !== undefined && isText(unasserted(value)) && matchPath(flatten(value, references), moves)?.kind === "path"
    );
  });
}

/** The beginning of a path: it moves where everything that is made of it does. */
function checkPrefix({ node, pieces, match }: Root, context: Context): void {
  const { rewrite, references } = context;
  const symbol = constantOf(node, references);
  const place = references.place(node);
  const text = pieces.map((piece) => piece.text ?? "…").join("");
  const uses = symbol ? references.usesOf(symbol) : [];
  if (match?.kind === "prefix" && isCompared(node)) {
    const length = match.segments.filter(({ atoms }) => atoms.length > 0).length;
    const edits = sameEdits(match.segments, match.moves, length);
    if (edits) {
      const site = rewrite.site("url", place);
      context.compared.push(site);
      for (const { node: at, start, end, text } of edits)
        site.edits.push({ file: references.fileOf(at), edit: { start, end, text } });
      return;
    }
  }
  if (symbol === undefined || uses.length === 0) {
    const isWhole =
      !isWildcard(text) && pieces.every((piece) => piece.text !== undefined) && isFilled(match) && !text.endsWith("/");
    if (isWhole) {
      rewrite.block(
        rewrite.site("url", place),
        "unknown-path",
        place,
        "The older version has no operation at this path.",
      );
      return;
    }
    rewrite.block(
      rewrite.site("url", place),
      "dynamic-path",
      place,
      `\`${text}\` is the beginning of paths that cannot be seen here.`,
    );
    return;
  }
  const moved = context.uses.get(symbol) ?? new Set<ts.Node>();
  const others = [
    ...references.usesOf(symbol).filter((use) => !ts.findAncestor(use, (one) => moved.has(one)) && !isExport(use)),
    ...unseenUses(symbol, references),
  ];
  if (others.length === 0 && moved.size > 0) return;
  const site = rewrite.site("url", place);
  site.groups.add(symbol);
  context.told.add(symbol);
  rewrite.block(site, "shared-path", place, `\`${text}\` is the beginning of paths of which not all move.`);
  for (const use of others)
    rewrite.block(site, "shared-path", references.place(use), `It cannot be seen that this is a path which moves.`);
}

/** `/crm/v4/:path*`, `/crm/v4/(.*)` */
function isWildcard(text: string): boolean {
  return /\*\)?$/.test(text);
}

/** True for what a path is compared with: `url.startsWith("/crm/v4/objects")`. */
function isCompared({ parent }: ts.Node): boolean {
  return (
    ts.isCallExpression(parent) &&
    ts.isPropertyAccessExpression(parent.expression) &&
    /^(startsWith|includes|indexOf)$/.test(parent.expression.name.text)
  );
}

/** True for a beginning that goes on behind the fixed segments: a path with an object type at least. */
function isFilled(match: Match | undefined): boolean {
  return match?.kind === "prefix" && match.isFilled;
}

/** A constant that every path would change in its own way stays, and they with it. */
function holdDisagreeing({ wanted, rewrite, references, uses, told }: Context): void {
  for (const [constant, ways] of wanted) {
    const changing = [...ways].filter(([edits]) => edits !== "");
    const others = [
      ...references
        .usesOf(constant)
        .filter((use) => !ts.findAncestor(use, (one) => uses.get(constant)?.has(one) === true) && !isExport(use)),
      ...unseenUses(constant, references),
    ];
    if (changing.length === 0 || told.has(constant) || (ways.size === 1 && others.length === 0)) continue;
    const [place] = others.map((use) => references.place(use));
    for (const site of changing.flatMap(([, sites]) => sites))
      rewrite.block(
        site,
        "shared-path",
        place ?? { getSourceFile: () => site.file, getStart: () => site.start, getEnd: () => site.end },
        `\`${constant.name}\` is part of paths that change in different ways.`,
      );
  }
}

export function isExport({ parent }: ts.Node): boolean {
  return (
    ts.isExportAssignment(parent) ||
    (ts.isShorthandPropertyAssignment(parent) && /exports\s*=/.test(parent.parent.parent.getText().slice(0, 40)))
  );
}

/** The constant that a text is the value of. */
function constantOf(node: ts.Expression, references: References): ts.Symbol | undefined {
  let at: ts.Node = node;
  while (ts.isParenthesizedExpression(at.parent) || ts.isAsExpression(at.parent) || ts.isSatisfiesExpression(at.parent))
    at = at.parent;
  const { parent } = at;
  const isNamed =
    ts.isVariableDeclaration(parent) ||
    ts.isPropertyAssignment(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isEnumMember(parent);
  const symbol =
    isNamed && parent.initializer === at && ts.isIdentifier(parent.name) ? references.symbolOf(parent.name) : undefined;
  return symbol && constantValue(symbol, references) ? symbol : undefined;
}

/** Paths that only look like those of the older version, and those of other HubSpot APIs. */
function checkOther({ node, pieces, match }: Root, context: Context): void {
  const { rewrite, references, told } = context;
  const place = references.place(node);
  if (match?.kind === "dynamic") {
    if (pieces.some(({ constant }) => constant && told.has(constant))) return; // said of the constant already
    const message = "A part of the path is only known at run time, and may be more than one segment.";
    rewrite.block(rewrite.site("url", place), "dynamic-path", place, message);
  } else if (match?.kind === "unknown") {
    const isOpen = isWildcard(pieces.map((piece) => piece.text ?? "…").join(""));
    rewrite.block(
      rewrite.site("url", place),
      isOpen ? "dynamic-path" : "unknown-path",
      place,
      isOpen ? "It stands for all paths that begin like this." : "The older version has no operation at this path.",
    );
  } else if (match === undefined) {
    const text = pieces.map((piece) => piece.text ?? "…").join("");
    const odd = oddSpelling(node, context.moves);
    if (odd?.isElsewhere) rewrite.find("unknown-path", place, odd.message);
    else if (odd) rewrite.block(rewrite.site("url", place), "unknown-path", place, odd.message);
    else if (isOtherApi(text)) rewrite.leave(place, text);
    else if (isPartOfPath(node, text, context.moves))
      rewrite.find(
        "dynamic-path",
        place,
        "It looks like a part of a path that is put together where it cannot be seen.",
      );
    else if (isVersionAlone(node, text, context.moves)) {
      const constant = constantOf(node, references);
      const isDefault = ts.isParameter(node.parent) || ts.isBindingElement(node.parent);
      if (isDefault || (constant && references.usesOf(constant).every(isExport)))
        rewrite.find(
          "dynamic-path",
          place,
          "It looks like a version for paths, and no path is seen that it is part of.",
        );
    }
  }
}
