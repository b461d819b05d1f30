// Record ids of answers: numbers with HubSpot's client, whatever its types say, and text with ours. Its declarations give
// them a type of their own, which the type checker carries through lists, sets and variables; here is where that matters.
import { ts } from "ts-morph";

/** What the type of a record id has, and no other text. */
const MARK = "__recordId";

/** The type of record ids, for the declarations of HubSpot's client. */
export const RECORD_ID = `export type RecordId = string & { readonly ${MARK}: true };`;

/** A place that gives something else when an id is text, and the value there that has the id. */
export interface IdUse {
  place: ts.Node;
  value: ts.Expression;
}

const EQUALITY = [
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
  ts.SyntaxKind.EqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsToken,
];
const ORDER = [
  ts.SyntaxKind.LessThanToken,
  ts.SyntaxKind.GreaterThanToken,
  ts.SyntaxKind.LessThanEqualsToken,
  ts.SyntaxKind.GreaterThanEqualsToken,
];
const LOOKUPS = /^(has|get|delete|includes|indexOf|lastIndexOf)$/;
const ASSERTIONS = /^(toBe|toEqual|toStrictEqual|toContain|equal|strictEqual|deepEqual|deepStrictEqual)$/;
/** Functions that tell a number from text, and those that compare lists or values with each other. */
const NUMBER_TESTS =
  /^(Number\.is(Integer|SafeInteger|Finite)|(_\.|lodash\.)?is(Number|Integer|String|Finite|SafeInteger))$/;
const COMPARISONS =
  /^(Object\.is|(_\.|lodash\.)?(isEqual|difference|intersection|union|without|pull|xor)|(util\.)?isDeepStrictEqual)$/;
const SERIALISERS = /^(stringify|json|send)$/;

/** The places within a node that tell an id that is a number from one that is text. */
export function recordIdUses(within: ts.Node, checker: ts.TypeChecker, members: ReadonlySet<string>): IdUse[] {
  const ids = new RecordIds(checker, members);
  const found: IdUse[] = [];
  const visit = (node: ts.Node): void => {
    const value = ids.deciding(node);
    if (value) found.push({ place: ts.isCaseOrDefaultClause(node) ? value : node, value });
    ts.forEachChild(node, visit);
  };
  visit(within);
  return found;
}

class RecordIds {
  readonly #checker: ts.TypeChecker;
  readonly #members: ReadonlySet<string>;

  constructor(checker: ts.TypeChecker, members: ReadonlySet<string>) {
    this.#checker = checker;
    this.#members = members;
  }

  /** The value with an id by which a node decides something. */
  deciding(node: ts.Node): ts.Expression | undefined {
    if (ts.isBinaryExpression(node)) return this.#compared(node);
    if (ts.isTypeOfExpression(node)) return this.#isId(node.expression) ? node.expression : undefined;
    if (ts.isSwitchStatement(node)) return this.#isId(node.expression) ? node.expression : undefined;
    return ts.isCallExpression(node) ? this.#called(node) : undefined;
  }

  #compared({ left, right, operatorToken: { kind } }: ts.BinaryExpression): ts.Expression | undefined {
    const value = [left, right].find((side) => this.#isId(side));
    if (value === undefined) return undefined;
    const other = value === left ? right : left;
    if (ORDER.includes(kind)) return value; // text has another order, on both sides too
    if (kind === ts.SyntaxKind.PlusToken) return this.#isNumber(other) ? value : undefined;
    const isSame = this.#isId(other) || isNothing(other);
    return EQUALITY.includes(kind) && !isSame ? value : undefined;
  }

  #called({ expression: callee, arguments: args }: ts.CallExpression): ts.Expression | undefined {
    const [first] = args;
    if (first === undefined) return undefined;
    if (NUMBER_TESTS.test(callee.getText())) return this.#isId(first) ? first : undefined;
    if (COMPARISONS.test(callee.getText())) return this.#mixed(args);
    if (!ts.isPropertyAccessExpression(callee)) return undefined;
    const name = callee.name.text;
    if (SERIALISERS.test(name)) return args.find((one) => this.#has(one));
    if (ASSERTIONS.test(name)) return this.#asserted(callee, args);
    if (!LOOKUPS.test(name) || this.#isText(callee.expression)) return undefined;
    const isId = this.#isId(first);
    if (isId === this.#holdsIds(callee.expression)) return undefined;
    return isId ? first : callee.expression;
  }

  /** Of values that are compared with each other, one with ids where another has none. */
  #mixed(args: readonly ts.Expression[]): ts.Expression | undefined {
    const value = args.find((one) => this.#has(one));
    return value && args.some((one) => !this.#has(one)) ? value : undefined;
  }

  /** An assertion of a test that wants a number, or a list of them. */
  #asserted(callee: ts.PropertyAccessExpression, args: ts.NodeArray<ts.Expression>): ts.Expression | undefined {
    const subject = ts.isCallExpression(callee.expression) ? callee.expression.arguments : [];
    const all = [...args, ...subject];
    const value = all.find((one) => this.#has(one));
    return all.some((one) => one !== value && hasNumber(one)) ? value : undefined;
  }

  #isId(node: ts.Expression): boolean {
    const inner = this.#origin(node);
    if (this.#isMarked(this.#checker.getTypeAtLocation(inner))) return true;
    // Of what has no type the name of the member has to do.
    if (!ts.isPropertyAccessExpression(inner) || !this.#members.has(inner.name.text)) return false;
    return (this.#checker.getTypeAtLocation(inner.expression).flags & ts.TypeFlags.Any) !== 0;
  }

  /** What a value is made with, behind assertions, and behind constants whose declared type says less than it does. */
  #origin(node: ts.Expression): ts.Expression {
    const inner = withoutAssertions(node);
    const declaration = ts.isIdentifier(inner) ? this.#checker.getSymbolAtLocation(inner)?.valueDeclaration : undefined;
    const isConst = declaration !== undefined && (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;
    return isConst && ts.isVariableDeclaration(declaration) && declaration.initializer
      ? this.#origin(declaration.initializer)
      : inner;
  }

  /** True for a list, set or map of which the entries or keys are ids. */
  #holdsIds(node: ts.Expression): boolean {
    const type = this.#checker.getTypeAtLocation(this.#origin(node));
    const [key] = this.#argumentsOf(type);
    return key !== undefined && this.#isMarked(key);
  }

  /** True for a value with an id anywhere in it. */
  #has(node: ts.Expression): boolean {
    return this.#isId(node) || this.#hasMark(this.#checker.getTypeAtLocation(this.#origin(node)), node, 5);
  }

  #hasMark(type: ts.Type, node: ts.Node, depth: number): boolean {
    if (this.#isMarked(type)) return true;
    if (depth === 0 || !(type.flags & (ts.TypeFlags.Object | ts.TypeFlags.UnionOrIntersection))) return false;
    if (type.isUnionOrIntersection()) return type.types.some((one) => this.#hasMark(one, node, depth));
    const args = this.#argumentsOf(type);
    if (args.length > 0) return args.some((one) => this.#hasMark(one, node, depth - 1));
    return type
      .getProperties()
      .some((one) => this.#hasMark(this.#checker.getTypeOfSymbolAtLocation(one, node), node, depth - 1));
  }

  #argumentsOf(type: ts.Type): readonly ts.Type[] {
    const isReference = ((type as ts.ObjectType).objectFlags ?? 0) & ts.ObjectFlags.Reference;
    return isReference ? this.#checker.getTypeArguments(type as ts.TypeReference) : [];
  }

  #isMarked(type: ts.Type): boolean {
    return type.isUnion()
      ? type.types.some((one) => this.#isMarked(one))
      : type.isIntersection() && type.getProperty(MARK) !== undefined;
  }

  #isNumber(node: ts.Expression): boolean {
    return (this.#checker.getTypeAtLocation(node).flags & ts.TypeFlags.NumberLike) !== 0;
  }

  #isText(node: ts.Expression): boolean {
    const type = this.#checker.getTypeAtLocation(node);
    return (type.flags & ts.TypeFlags.StringLike) !== 0 || this.#isMarked(type);
  }
}

function withoutAssertions(node: ts.Expression): ts.Expression {
  return ts.isAsExpression(node) || ts.isParenthesizedExpression(node) || ts.isNonNullExpression(node)
    ? withoutAssertions(node.expression)
    : node;
}

/** `null`, `undefined` and empty text, of which an id is none either way. */
function isNothing(node: ts.Expression): boolean {
  return /^(null|undefined|void 0|""|'')$/.test(node.getText());
}

function hasNumber(node: ts.Node): boolean {
  return ts.isNumericLiteral(node) || (ts.isArrayLiteralExpression(node) && node.elements.some(hasNumber));
}
