// The names that parts of HubSpot's client go by: a part under a name moves where all moves that gives the name its value.
import { ts } from "ts-morph";
import { isAssignment, outermost, type References } from "../references.js";
import type { Rewrite, Site } from "../rewrite.js";

/** Names in `const { batchApi } = …`. */
export function boundParts(references: References, paths: readonly string[]): ts.Identifier[] {
  return paths
    .flatMap((path) => references.named(path.split(".").at(-1) ?? ""))
    .flatMap(({ parent }) => (ts.isBindingElement(parent) && ts.isIdentifier(parent.name) ? [parent.name] : []));
}

/** Names that a member is taken out to: `const { links } = this`, of the member `links`. */
export function takenOut(symbol: ts.Symbol, references: References): ts.Identifier[] {
  const [declaration] = symbol.declarations ?? [];
  return references.named(symbol.name).flatMap((key) => {
    const { parent } = key;
    if (!ts.isBindingElement(parent) || (parent.propertyName ?? parent.name) !== key) return [];
    const isIt = declaration !== undefined && references.memberOf(key)?.declarations?.[0] === declaration;
    return isIt && ts.isIdentifier(parent.name) ? [parent.name] : [];
  });
}

/** The name that an expression gives its value to: of a variable, a member, or the function that returns it. */
export function standsFor(expression: ts.Expression): ts.Node | undefined {
  const node = outermost(expression);
  const { parent } = node;
  if (ts.isVariableDeclaration(parent) || ts.isPropertyDeclaration(parent) || ts.isPropertyAssignment(parent))
    return ts.isIdentifier(parent.name) && !("type" in parent && parent.type) ? parent.name : undefined;
  if (isAssignment(parent) && parent.right === node)
    return ts.isPropertyAccessExpression(parent.left) ? parent.left.name : undefined;
  const made = ts.isArrowFunction(parent)
    ? parent
    : ts.isReturnStatement(parent)
      ? ts.findAncestor(parent, ts.isFunctionLike)
      : undefined;
  if (made === undefined || made.type) return undefined;
  return made.name ?? (ts.isVariableDeclaration(made.parent) ? made.parent.name : undefined);
}

/** True for a member of an object that somebody expects to have it, as `{ api: … }` for a variable with a type. */
export function isExpected(node: ts.Expression, checker: ts.TypeChecker): boolean {
  const outer = outermost(node);
  const wanted = ts.isPropertyAssignment(outer.parent) ? checker.getContextualType(outer) : undefined;
  return (
    wanted !== undefined && !(wanted.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.TypeParameter))
  );
}

/** What the names of parts are given, and where they are needed. */
export class NamedParts {
  readonly #given = new Set<ts.Symbol>();
  readonly #needed: { symbol: ts.Symbol; site: Site; node: ts.Node }[] = [];

  /** The name gets our part, at a place that moves. */
  give(symbol: ts.Symbol): void {
    this.#given.add(symbol);
  }

  /** The site moves only together with what gives the name its value. */
  need(symbol: ts.Symbol, site: Site, node: ts.Node): void {
    this.#needed.push({ symbol, site, node });
  }

  /** Keeps what goes by a name that nothing gives our part. */
  hold(rewrite: Rewrite, references: References): void {
    for (const { symbol, site, node } of this.#needed) {
      if (this.#given.has(symbol)) continue;
      const message = `\`${node.getText().slice(0, 60)}\` is given its part of HubSpot's client where that cannot be rewritten.`;
      rewrite.block(site, "official-reference", references.place(node), message);
    }
  }
}
