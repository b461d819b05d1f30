// Which expressions are HubSpot's client or a part of it (`client.crm.associations.v4.batchApi`), however they are come by.
import { ts } from "ts-morph";
import { bare, type References } from "../references.js";
import { partOfTypeName } from "./declarations.js";

/** Tells the parts of the client by type, and by declaration where nothing gives a type. */
export class Parts {
  readonly #known = new Map<ts.Node, string | undefined>();

  readonly references: References;
  readonly checker: ts.TypeChecker;
  /** The paths of all parts: `crm.associations.v4`. */
  readonly paths: ReadonlySet<string>;

  constructor(references: References, checker: ts.TypeChecker, paths: ReadonlySet<string>) {
    this.references = references;
    this.checker = checker;
    this.paths = paths;
  }

  /** The part that an expression is: "" for the client itself; undefined where it is none. */
  partOf(expression: ts.Expression): string | undefined {
    const node = bare(expression);
    if (!this.#known.has(node)) {
      this.#known.set(node, undefined); // a value that is defined by itself is nothing we know
      this.#known.set(node, this.#typed(node) ?? this.#followed(node));
    }
    return this.#known.get(node);
  }

  #typed(node: ts.Expression): string | undefined {
    return this.#partOfType(this.checker.getNonNullableType(this.checker.getTypeAtLocation(node)));
  }

  /** The part that a type declares, or a class that a type parameter or a class extends. */
  #partOfType(type: ts.Type): string | undefined {
    const constraint = type.isTypeParameter() ? this.checker.getBaseConstraintOfType(type) : undefined;
    if (constraint) return this.#partOfType(constraint);
    const declared = type.symbol?.declarations?.some((one) => one.getSourceFile().isDeclarationFile);
    if (declared) return partOfTypeName(type.symbol.name);
    return type.isClass() ? this.checker.getBaseTypes(type).map((one) => this.#partOfType(one))[0] : undefined;
  }

  /** Without a type: a property of a part, or a parameter that is given the client wherever the function is called. */
  #followed(node: ts.Expression): string | undefined {
    if (ts.isPropertyAccessExpression(node)) {
      const base = this.partOf(node.expression);
      const path = base === "" ? node.name.text : `${base}.${node.name.text}`;
      if (base !== undefined) return this.paths.has(path) ? path : undefined;
    }
    if (!ts.isIdentifier(node) && !ts.isPropertyAccessExpression(node)) return undefined;
    const [declaration, ...others] = this.references.symbolOf(node)?.declarations ?? [];
    if (declaration === undefined || others.length > 0) return undefined;
    if (ts.isVariableDeclaration(declaration) && declaration.initializer && isConst(declaration))
      return this.partOf(declaration.initializer);
    if (ts.isParameter(declaration)) return this.#givenTo(declaration);
    if (ts.isSourceFile(declaration)) return undefined; // a module under a name
    const assignment: ts.Node = declaration.parent; // this.client = client, in JavaScript
    return ts.isBinaryExpression(assignment) ? this.partOf(assignment.right) : undefined;
  }

  #givenTo(parameter: ts.ParameterDeclaration): string | undefined {
    const given = this.#argumentsFor(parameter);
    const parts = new Set(given?.map((one) => this.partOf(one)));
    const [only] = parts;
    return parts.size === 1 ? only : undefined;
  }

  /** What a parameter is given at every call of its function; undefined where a call cannot be seen. */
  #argumentsFor(parameter: ts.ParameterDeclaration): ts.Expression[] | undefined {
    const { parent, type, dotDotDotToken } = parameter;
    if (type !== undefined || dotDotDotToken) return undefined;
    const isVariable = ts.isVariableDeclaration(parent.parent) && isConst(parent.parent);
    const name = ts.isConstructorDeclaration(parent)
      ? parent.parent.name
      : isVariable
        ? (parent.parent as ts.VariableDeclaration).name
        : parent.name;
    const symbol = name && this.references.symbolOf(name);
    if (symbol === undefined) return undefined;
    const index = parent.parameters.indexOf(parameter);
    const uses = this.references.usesOf(symbol).filter((use) => !isExport(use));
    const given = uses.map((use) => argumentAt(use, index));
    return given.length > 0 && given.every((one) => one !== undefined) ? given : undefined;
  }
}

/** `this.api` in `this.api = …` */
export function isTarget(node: ts.Node, parent: ts.Node): parent is ts.BinaryExpression {
  return (
    ts.isBinaryExpression(parent) &&
    parent.left === node &&
    ts.isPropertyAccessExpression(node) &&
    parent.operatorToken.kind === ts.SyntaxKind.EqualsToken
  );
}

/** True for a use of a name that is seen to be a part, or to be given it; calls of a function that gives it are looked at. */
export function isSeen(use: ts.Expression, part: string | undefined, parts: Parts): boolean {
  const { parent } = use;
  return ts.isCallExpression(use) || parts.partOf(isTarget(use, parent) ? parent.right : use) === part;
}

function isConst({ parent }: ts.VariableDeclaration): boolean {
  return ts.isVariableDeclarationList(parent) && (parent.flags & ts.NodeFlags.Const) !== 0;
}

/** `module.exports = { name }` and the like: a use that calls nothing. */
export function isExport(use: ts.Identifier): boolean {
  return (
    ts.isExportAssignment(use.parent) ||
    (ts.isShorthandPropertyAssignment(use.parent) && /^module\.exports\s*=/.test(use.parent.parent.parent.getText()))
  );
}

function argumentAt(use: ts.Identifier, index: number): ts.Expression | undefined {
  const callee = ts.isPropertyAccessExpression(use.parent) && use.parent.name === use ? use.parent : use;
  const { parent } = callee;
  if (!(ts.isCallExpression(parent) || ts.isNewExpression(parent)) || parent.expression !== callee) return undefined;
  const given = parent.arguments?.[index];
  return given && !parent.arguments?.slice(0, index + 1).some(ts.isSpreadElement) ? given : undefined;
}
