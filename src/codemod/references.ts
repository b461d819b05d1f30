// Where names are used, over all files: symbols by the type checker, found by their text first, which is fast.
import { type SourceFile, ts } from "ts-morph";
import type { Place } from "./rewrite.js";

/** The uses of names in a code base. */
export class References {
  readonly #checker: ts.TypeChecker;
  readonly #files = new Map<ts.SourceFile, SourceFile>();
  readonly #byText = new Map<string, ts.Identifier[]>();
  /** The same by file; what is declared within a function is used in its file only. */
  readonly #byFile = new Map<ts.SourceFile, Map<string, ts.Identifier[]>>();
  readonly #texts: ts.StringLiteralLike[] = [];
  /** The names that a name is imported or exported under elsewhere. */
  readonly #aliases = new Map<string, Set<string>>();

  constructor(files: readonly SourceFile[], checker: ts.TypeChecker) {
    this.#checker = checker;
    for (const file of files) {
      const own = new Map<string, ts.Identifier[]>();
      this.#files.set(file.compilerNode, file);
      this.#byFile.set(file.compilerNode, own);
      this.#collect(file.compilerNode, own);
      for (const [text, names] of own) {
        const known = this.#byText.get(text);
        if (known) known.push(...names);
        else this.#byText.set(text, [...names]);
      }
    }
  }

  /** All identifiers with a text, in the order of the files. */
  named(text: string): readonly ts.Identifier[] {
    return this.#byText.get(text) ?? [];
  }

  /** The texts of all identifiers. */
  names(): string[] {
    return [...this.#byText.keys()];
  }

  /** All string literals that begin with a text. */
  texts(start: string): readonly ts.StringLiteralLike[] {
    return this.#texts.filter(({ text }) => text.startsWith(start));
  }

  /** What an expression or name stands for, through imports and re-exports; undefined where nothing is known. */
  symbolOf(node: ts.Node): ts.Symbol | undefined {
    const { parent } = node;
    const shorthand = ts.isShorthandPropertyAssignment(parent) && parent.name === node;
    const symbol = shorthand
      ? this.#checker.getShorthandAssignmentValueSymbol(parent)
      : this.#checker.getSymbolAtLocation(ts.isPropertyAccessExpression(node) ? node.name : node);
    const [root, ...others] = symbol ? this.#roots(symbol) : [];
    return others.length === 0 ? root : symbol;
  }

  /** What was declared: behind imports, type arguments (a method of `new Links()` has a symbol of its own), and unions. */
  #roots(symbol: ts.Symbol): readonly ts.Symbol[] {
    const original = symbol.flags & ts.SymbolFlags.Alias ? this.#checker.getAliasedSymbol(symbol) : symbol;
    return original.flags & ts.SymbolFlags.Transient ? this.#checker.getRootSymbols(original) : [original];
  }

  /** The member of a type that a name reads: in `answer.status` or `const { status } = answer`. */
  memberOf(name: ts.Identifier): ts.Symbol | undefined {
    const { parent } = name;
    if (!ts.isBindingElement(parent)) return this.symbolOf(name);
    if ((parent.propertyName ?? parent.name) !== name) return undefined;
    return this.#checker.getTypeAtLocation(parent.parent).getProperty(name.text);
  }

  /** The uses of a variable, parameter, function or member, its declaration and imports left out. */
  usesOf(symbol: ts.Symbol): ts.Identifier[] {
    return this.#near(symbol).filter((node) => !isDeclarationName(node) && this.#isUse(node, symbol));
  }

  #isUse(node: ts.Identifier, symbol: ts.Symbol): boolean {
    const used = this.symbolOf(node);
    return used === symbol || (used !== undefined && this.#roots(used).includes(symbol));
  }

  #near({ name: escaped, declarations = [] }: ts.Symbol): readonly ts.Identifier[] {
    const [declaration, ...others] = declarations;
    const name = escaped.replace(/^__#\d+@/, ""); // how the checker keeps private names of classes apart
    const isLocal =
      declaration !== undefined &&
      others.length === 0 &&
      (ts.isVariableDeclaration(declaration) || ts.isParameter(declaration) || ts.isBindingElement(declaration)) &&
      ts.findAncestor(declaration.parent, ts.isFunctionLike) !== undefined;
    if (isLocal) return this.#byFile.get(declaration.getSourceFile())?.get(name) ?? [];
    const names = new Set([name]);
    for (const one of names) for (const alias of this.#aliases.get(one) ?? []) names.add(alias);
    return [...names].flatMap((one) => this.named(one));
  }

  /** A node as a place that edits and findings can be given for. */
  place(node: ts.Node): Place {
    const file = this.#files.get(node.getSourceFile());
    if (file === undefined) throw new Error(`${node.getSourceFile().fileName} is not one of the files`);
    return { getSourceFile: () => file, getStart: () => node.getStart(), getEnd: () => node.getEnd() };
  }

  fileOf(node: ts.Node): SourceFile {
    return this.place(node).getSourceFile();
  }

  #collect(node: ts.Node, own: Map<string, ts.Identifier[]>): void {
    if (ts.isMemberName(node)) {
      const known = own.get(node.text);
      if (known) known.push(node as ts.Identifier);
      else own.set(node.text, [node as ts.Identifier]);
      const [from, alias] = aliasOf(node) ?? [];
      if (from !== undefined && alias !== undefined)
        this.#aliases.set(from, (this.#aliases.get(from) ?? new Set()).add(alias));
    } else if (ts.isStringLiteralLike(node)) this.#texts.push(node);
    ts.forEachChild(node, (child) => this.#collect(child, own));
  }
}

/** For a name in an import or export that has another name there: the name, and the other one. */
function aliasOf(node: ts.MemberName): [string, string] | undefined {
  const { parent } = node;
  const isSpecifier = ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent) || ts.isBindingElement(parent);
  if (isSpecifier && parent.propertyName === node && ts.isIdentifier(parent.name)) return [node.text, parent.name.text];
  if (ts.isImportClause(parent)) return ["default", node.text];
  if (ts.isExportAssignment(parent)) return [node.text, "default"];
  return undefined;
}

function isDeclarationName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent) || ts.isImportClause(parent)) return true;
  const declares =
    ts.isVariableDeclaration(parent) ||
    ts.isParameter(parent) ||
    ts.isFunctionDeclaration(parent) ||
    ts.isFunctionExpression(parent) ||
    ts.isClassDeclaration(parent) ||
    ts.isBindingElement(parent) ||
    ts.isClassElement(parent) ||
    ts.isTypeElement(parent) ||
    ts.isPropertyAssignment(parent);
  return declares && parent.name === node;
}

/** An expression without what does not change its value: parentheses, `!`, `satisfies`. */
export function bare(node: ts.Expression): ts.Expression {
  return ts.isParenthesizedExpression(node) || ts.isNonNullExpression(node) || ts.isSatisfiesExpression(node)
    ? bare(node.expression)
    : node;
}

/** The expression that stands for the same value further out: behind parentheses, `!`, `satisfies`. */
export function outermost(node: ts.Expression): ts.Expression {
  const { parent } = node;
  return ts.isParenthesizedExpression(parent) || ts.isNonNullExpression(parent) || ts.isSatisfiesExpression(parent)
    ? outermost(parent)
    : node;
}

/** The call of the function that a name or member stands for. */
export function callOf(use: ts.Identifier): ts.CallExpression | undefined {
  const callee = outermost(ts.isPropertyAccessExpression(use.parent) && use.parent.name === use ? use.parent : use);
  return ts.isCallExpression(callee.parent) && callee.parent.expression === callee ? callee.parent : undefined;
}

/** The call that a chain of members leads to, or the end of the chain. */
export function callAround(node: ts.Node): ts.Node {
  let at = node;
  while (ts.isPropertyAccessExpression(at.parent) || (ts.isCallExpression(at.parent) && at.parent.expression === at)) {
    at = at.parent;
    if (ts.isCallExpression(at)) break;
  }
  return at;
}

/** `left = right` */
export function isAssignment(node: ts.Node): node is ts.BinaryExpression {
  return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken;
}

/** The function that a node stands in; undefined at the top of a file. */
export function enclosingFunction(node: ts.Node): ts.FunctionLikeDeclaration | undefined {
  const found = ts.findAncestor(node.parent, (one) => ts.isFunctionLike(one) && "body" in one);
  return found as ts.FunctionLikeDeclaration | undefined;
}
