// The inputs of a batch, which HubSpot's client wants with other names (`_from`) than the wire and our client. Where every
// literal that makes them is in sight the names change there; else they change in the call, and nothing else has to.
import { ts } from "ts-morph";
import { isFunctionNode, returnsOf } from "../function-nodes.js";
import { bare, type References } from "../references.js";
import type { Edit } from "../rewrite.js";
import type { Obstacle } from "./call-arguments.js";

export interface BatchBody {
  /** What the call is given as body. */
  body: ts.Expression;
  /** The properties that the body may have, and those of an entry of each list in it; by the names of HubSpot's client. */
  known: ReadonlySet<string>;
  knownOfInput: ReadonlySet<string>;
  /** Wire names by those of HubSpot's client. */
  names: ReadonlyMap<string, string>;
}

interface Traced {
  edits: { node: ts.Node; edit: Edit }[];
  /** The body, where it is not spread: only its inputs are taken from it, as HubSpot's client does. */
  unspread?: ts.Node;
  obstacle?: Obstacle;
}

/** The edits that give the inputs of a batch the names of the wire, or what keeps them from it. */
export function rewriteInputs(batch: BatchBody, references: References, checker: ts.TypeChecker): Traced {
  const trace = new Trace(batch, references, checker);
  const traced = trace.body(batch.body);
  if (traced.obstacle || trace.complete) return traced;
  const node = bare(batch.body);
  const spread = ts.isObjectLiteralExpression(node) ? node.properties.find(ts.isSpreadAssignment) : undefined;
  const unseen = spread?.expression ?? node;
  const type = checker.getTypeAtLocation(unseen);
  const mayHaveMore = isUnknown(type) || type.getProperties().some(({ name }) => !batch.known.has(name));
  const more = { node: unseen, message: "It may have other members, which HubSpot's client drops and ours takes." };
  if (spread && mayHaveMore) return { edits: [], obstacle: more };
  if (batch.names.size > 0) return convertedInCall(batch, checker);
  if (ts.isObjectLiteralExpression(node)) return traced;
  if (batch.known.size === 1) return inputsOf(batch.body);
  if (!mayHaveMore) return traced;
  if (!isReference(node)) return { edits: [], obstacle: more };
  const members = [...batch.known].filter((name) => isUnknown(type) || type.getProperty(name));
  const text = members.map((name) => `${name}: ${node.getText()}.${name}`).join(", ");
  const edit = { start: batch.body.getStart(), end: batch.body.getEnd(), text };
  return { edits: [{ node, edit }], unspread: batch.body };
}

/** Follows the values of a body back to the literals that they are made by. */
class Trace {
  /** False where a value comes from elsewhere. */
  complete = true;
  readonly #batch: BatchBody;
  readonly #references: References;
  readonly #checker: ts.TypeChecker;
  readonly #seen = new Set<ts.Node>();
  readonly #edits: { node: ts.Node; edit: Edit }[] = [];
  #obstacle: Obstacle | undefined;

  constructor(batch: BatchBody, references: References, checker: ts.TypeChecker) {
    this.#batch = batch;
    this.#references = references;
    this.#checker = checker;
  }

  body(expression: ts.Expression): Traced {
    const node = unannotated(expression);
    if (ts.isObjectLiteralExpression(node))
      this.#literal(node, this.#batch.known, (name, value) => name === "inputs" && this.#list(value));
    else this.#follow(node, (value) => this.body(value), "body");
    return { edits: this.#edits, ...(this.#obstacle && { obstacle: this.#obstacle }) };
  }

  #list(expression: ts.Expression): void {
    const node = unannotated(expression);
    if (ts.isArrayLiteralExpression(node)) {
      for (const element of node.elements) {
        if (ts.isSpreadElement(element)) this.#list(element.expression);
        else this.#item(element);
      }
    } else if (ts.isConditionalExpression(node)) for (const one of [node.whenTrue, node.whenFalse]) this.#list(one);
    else if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression))
      this.#listCall(node, node.expression);
    else this.#follow(node, (value) => this.#list(value), "list");
  }

  #listCall(call: ts.CallExpression, callee: ts.PropertyAccessExpression): void {
    const name = callee.name.text;
    const [callback] = call.arguments;
    if ((name === "map" || name === "flatMap") && callback && isFunctionNode(callback) && !callback.type) {
      for (const value of returnsOf(callback))
        if (name === "map") this.#item(value);
        else this.#list(value);
    } else if (
      ["filter", "slice", "concat", "sort", "reverse"].includes(name) &&
      isArray(this.#checker, callee.expression)
    ) {
      this.#list(callee.expression);
      if (name === "concat") for (const one of call.arguments) this.#list(one);
    } else this.complete = false;
  }

  #item(expression: ts.Expression): void {
    const node = unannotated(expression);
    if (ts.isObjectLiteralExpression(node)) this.#literal(node, this.#batch.knownOfInput);
    else if (ts.isConditionalExpression(node)) for (const one of [node.whenTrue, node.whenFalse]) this.#item(one);
    else if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) this.#made(node.expression);
    else this.#follow(node, (value) => this.#item(value), "item");
  }

  /** An input that a function of the project makes, for this and no other purpose. */
  #made(callee: ts.Identifier): void {
    const symbol = this.#references.symbolOf(callee);
    const [declaration, ...others] = symbol?.declarations ?? [];
    const isOnlyUse = symbol !== undefined && this.#references.usesOf(symbol).length === 1;
    const made = declaration && ts.isVariableDeclaration(declaration) ? declaration.initializer : declaration;
    if (made && others.length === 0 && isOnlyUse && isFunctionNode(made) && made.type === undefined)
      for (const value of returnsOf(made)) this.#item(value);
    else this.complete = false;
  }

  #literal(
    node: ts.ObjectLiteralExpression,
    known: ReadonlySet<string>,
    each: (name: string, value: ts.Expression) => void = () => {},
  ): void {
    for (const property of node.properties) {
      const name =
        property.name && (ts.isIdentifier(property.name) || ts.isStringLiteral(property.name))
          ? property.name.text
          : undefined;
      if (name === undefined) this.complete = false;
      else if (!known.has(name)) {
        const message = `HubSpot's client drops \`${name}\`, which is no property of it; ours sends what it is given.`;
        this.#obstacle ??= { node: property, message };
      } else {
        this.#rename(property, name);
        if (ts.isPropertyAssignment(property)) each(name, property.initializer);
        else if (ts.isShorthandPropertyAssignment(property)) each(name, property.name);
      }
    }
  }

  #rename(property: ts.ObjectLiteralElementLike, name: string): void {
    const wire = this.#batch.names.get(name);
    if (wire === undefined || property.name === undefined) return;
    const text = ts.isShorthandPropertyAssignment(property) ? `${wire}: ${name}` : wire;
    this.#edits.push({ node: property, edit: { start: property.name.getStart(), end: property.name.getEnd(), text } });
  }

  /** A variable that is used for nothing else than to build and send inputs. */
  #follow(node: ts.Expression, further: (value: ts.Expression) => void, kind: "body" | "list" | "item"): void {
    if (this.#seen.has(node)) return;
    this.#seen.add(node);
    const symbol = ts.isIdentifier(node) ? this.#references.symbolOf(node) : undefined;
    const [declaration, ...others] = symbol?.declarations ?? [];
    if (
      symbol === undefined ||
      declaration === undefined ||
      others.length > 0 ||
      !ts.isVariableDeclaration(declaration)
    ) {
      this.complete = false;
      return;
    }
    if (
      declaration.type || // what it says would have to change with it
      !declaration.initializer ||
      !ts.isIdentifier(declaration.name)
    ) {
      this.complete = false;
      return;
    }
    further(declaration.initializer);
    for (const use of this.#references.usesOf(symbol)) if (use !== node) this.#use(use, kind);
  }

  #use(use: ts.Identifier, kind: "body" | "list" | "item"): void {
    const access = use.parent;
    const call = access?.parent;
    const isMember = kind === "list" && ts.isPropertyAccessExpression(access) && access.expression === use;
    if (isMember && access.name.text === "length") return;
    if (isMember && access.name.text === "push" && ts.isCallExpression(call) && call.expression === access) {
      for (const one of call.arguments)
        if (ts.isSpreadElement(one)) this.#list(one.expression);
        else this.#item(one);
    } else this.complete = false;
  }
}

/** The names change in the call, whatever the values come from, where it can be seen that they are a list. */
function convertedInCall(batch: BatchBody, checker: ts.TypeChecker): Traced {
  const { body, names } = batch;
  const node = bare(body);
  const inputs = ts.isObjectLiteralExpression(node)
    ? node.properties.find((one) => one.name?.getText() === "inputs")
    : undefined;
  const value = inputs && initializerOf(inputs);
  const mapping = value && mappingOf(value, checker.getTypeAtLocation(value), batch, checker);
  if (value && inputs && mapping !== undefined) {
    if (!ts.isShorthandPropertyAssignment(inputs)) return { edits: around(value, "", mapping) };
    const edit = { start: value.getStart(), end: value.getEnd(), text: `inputs: ${value.getText()}${mapping}` };
    return { edits: [{ node: value, edit }] };
  }
  if (value && isPlain(value)) return { edits: [], obstacle: { node: value, message: "It may be no list." } };
  const list = ts.isObjectLiteralExpression(node) ? undefined : inputsType(node, checker);
  const mappingOfBody = list && mappingOf(node, list, batch, checker);
  if (mappingOfBody !== undefined) return inputsOf(body, mappingOfBody);
  const message = `It cannot be seen how the inputs are made, which need other names: ${[...names].map(([official, wire]) => `\`${wire}\` instead of \`${official}\``).join(", ")}.`;
  return { edits: [], obstacle: { node: body, message } };
}

function initializerOf(property: ts.ObjectLiteralElementLike): ts.Expression | undefined {
  if (ts.isPropertyAssignment(property)) return property.initializer;
  return ts.isShorthandPropertyAssignment(property) ? property.name : undefined;
}

/** True for what a method can be called on without parentheses. */
function isPlain(node: ts.Expression): boolean {
  return (
    ts.isIdentifier(node) ||
    ts.isPropertyAccessExpression(node) ||
    ts.isElementAccessExpression(node) ||
    ts.isParenthesizedExpression(node) ||
    ts.isNonNullExpression(node) ||
    ts.isCallExpression(node) ||
    ts.isArrayLiteralExpression(node)
  );
}

/** True for names alone, which give the same however often they are read. */
function isReference(node: ts.Expression): boolean {
  if (ts.isPropertyAccessExpression(node)) return isReference(node.expression);
  return ts.isIdentifier(node) || node.kind === ts.SyntaxKind.ThisKeyword;
}

function inputsType(body: ts.Expression, checker: ts.TypeChecker): ts.Type | undefined {
  const type = checker.getTypeAtLocation(body);
  const inputs = type.getProperty("inputs");
  return isUnknown(type) ? type : inputs && checker.getTypeOfSymbolAtLocation(inputs, body);
}

/**
 * `.map(({ _from, to }) => ({ from: _from, to }))`: as HubSpot's client does, it takes the members that it knows. What may
 * be missing, or hold nothing, is left to HubSpot to refuse. Undefined where it may be something else than a list.
 */
function mappingOf(node: ts.Node, type: ts.Type, batch: BatchBody, checker: ts.TypeChecker): string | undefined {
  const members = [...batch.knownOfInput].map((name) => ({ name, wire: batch.names.get(name) ?? name }));
  const input = isScript(node) ? "input" : "input: any"; // strict code wants a type
  const guarded = `map((${input}) => input && { ${members.map(({ name, wire }) => `${wire}: input.${name}`).join(", ")} })`;
  if (isUnknown(type)) return `?.${guarded}`;
  const lists = type.isUnion() ? type.types.filter(({ flags }) => !(flags & NOTHING)) : [type];
  if (lists.length === 0 || !lists.every((one) => checker.isArrayType(one) || checker.isTupleType(one)))
    return undefined;
  const items = lists.flatMap((one) => checker.getIndexTypeOfType(one, ts.IndexKind.Number) ?? []);
  const given = members.filter(({ name }) => items.every((item) => isUnknown(item) || item.getProperty(name)));
  const properties = given.map(({ name, wire }) => (name === wire ? name : `${wire}: ${name}`));
  const isAsserted = ts.isNonNullExpression(node) || ts.isAsExpression(node); // which nothing makes sure of
  const access = lists.length === 1 && lists[0] === type && !isAsserted ? "." : "?.";
  if (isScript(node) && items.some(isUnknown)) return access + guarded;
  return `${access}map(({ ${given.map(({ name }) => name).join(", ")} }) => ({ ${properties.join(", ")} }))`;
}

const NOTHING = ts.TypeFlags.Undefined | ts.TypeFlags.Null;

function isUnknown({ flags }: ts.Type): boolean {
  return (flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0;
}

/** `inputs: body.inputs`: whatever else the body has would take the place of an argument. */
function inputsOf(body: ts.Expression, mapping = ""): Traced {
  return { edits: around(body, "inputs: ", `.inputs${mapping}`), unspread: body };
}

/** What stands in front of an expression, and what is read of it. */
function around(node: ts.Expression, before: string, access: string): { node: ts.Node; edit: Edit }[] {
  const [opening, closing] = isPlain(node) ? ["", ""] : ["(", ")"];
  const edits = [
    { start: node.getStart(), end: node.getStart(), text: before + opening },
    { start: node.getEnd(), end: node.getEnd(), text: closing + access },
  ];
  return edits.filter(({ text }) => text !== "").map((edit) => ({ node, edit }));
}

/** An expression without parentheses and type assertions. */
function unannotated(expression: ts.Expression): ts.Expression {
  const node = bare(expression);
  return ts.isAsExpression(node) && ["any", "const"].includes(node.type.getText())
    ? unannotated(node.expression)
    : node;
}

function isArray(checker: ts.TypeChecker, node: ts.Expression): boolean {
  return checker.isArrayType(checker.getTypeAtLocation(node)) || ts.isArrayLiteralExpression(bare(node));
}

function isScript(node: ts.Node): boolean {
  return /\.[cm]?jsx?$/.test(node.getSourceFile().fileName);
}
