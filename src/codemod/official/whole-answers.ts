// Answers, or parts of them, that code takes as a whole: what differs in them comes out elsewhere.
import { ts } from "ts-morph";
import { type FunctionNode, isFunctionNode, returnsOf } from "../function-nodes.js";
import { bare, type References } from "../references.js";

/** Functions that write a value out with the names of all its members, or hand it to who does. */
const WRITERS =
  /^(stringify|json|send|keys|entries|values|write|end|publish|structuredClone|jsonify|serialize|dump|post|put|patch|emit|callback|save|insert(One|Many)?|setItem|(post|send)Message)$/;

/** Functions that a server calls and sends the results of: by their names, where they are exported, and by what adds them. */
const HANDLERS = /^(GET|POST|PUT|PATCH|DELETE|handler|main|loader|action)$/;
const ROUTES = /^(get|post|put|patch|delete|all|route|on)$/;
const DECORATORS = /^(Get|Post|Put|Patch|Delete|All|Query|Mutation|ResolveField|MessagePattern)$/;

/** A place that takes a whole, and the value there. */
export interface WholeUse {
  place: ts.Node;
  value: ts.Expression;
}

/**
 * Tells whether a value of a type has, at some depth, a member of one of the given names that HubSpot's client declares;
 * if it is to look there, also in what its methods give.
 */
export function holder(
  members: ReadonlySet<string>,
  checker: ts.TypeChecker,
  isModel: (symbol: ts.Symbol) => boolean,
  throughCalls = false,
): (type: ts.Type) => boolean {
  const known = new Map<ts.Type, boolean>();
  const has = (type: ts.Type): boolean => {
    if (type.isUnionOrIntersection()) return type.types.some(has);
    if (!(type.flags & ts.TypeFlags.Object)) return false;
    const answer = known.get(type);
    if (answer !== undefined) return answer;
    known.set(type, false); // a type that has itself has nothing more by that
    const found = search(type);
    known.set(type, found);
    return found;
  };
  const search = (type: ts.Type): boolean => {
    const isReference = (type as ts.ObjectType).objectFlags & ts.ObjectFlags.Reference;
    if (isReference && checker.getTypeArguments(type as ts.TypeReference).some(has)) return true;
    const all = type.getProperties();
    const isForeign = type.symbol?.declarations?.every((one) => one.getSourceFile().isDeclarationFile) === true;
    if (isForeign && !all.some(isModel)) return false;
    if (all.some((one) => members.has(one.name) && isModel(one))) return true;
    if (throughCalls && type.getCallSignatures().some((one) => has(one.getReturnType()))) return true;
    return all.some((one) => has(checker.getTypeOfSymbol(one)));
  };
  return has;
}

/** The places that write out a value with a member of one of the given names that HubSpot's client declares. */
export function wholeUses(
  members: ReadonlySet<string>,
  references: References,
  checker: ts.TypeChecker,
  isModel: (symbol: ts.Symbol) => boolean,
): WholeUse[] {
  const has = holder(members, checker, isModel);
  const written = writerCalls(references).flatMap((call) => {
    const value = call.arguments.find((one) => has(checker.getTypeAtLocation(one)));
    return value ? [{ place: call as ts.Node, value }] : [];
  });
  const sent = [...handlers(references).flatMap(returnsOf), ...bodies(references)];
  return [
    ...written,
    ...sent.filter((one) => has(checker.getTypeAtLocation(one))).map((value) => ({ place: value, value })),
  ];
}

/** The places that go through the members of an answer, whatever they are called: ours has all that HubSpot sends. */
export function enumeratedModels(
  references: References,
  checker: ts.TypeChecker,
  isModel: (symbol: ts.Symbol) => boolean,
): WholeUse[] {
  return ["keys", "entries", "values"].flatMap((name) =>
    references.named(name).flatMap(({ parent }) => {
      const call = ts.isPropertyAccessExpression(parent) && parent.expression.getText() === "Object" && parent.parent;
      const [value] = call && ts.isCallExpression(call) ? call.arguments : [];
      const members = value ? checker.getTypeAtLocation(value).getProperties() : [];
      return value && members.length > 0 && members.every(isModel) ? [{ place: value.parent, value }] : [];
    }),
  );
}

/** `export function POST()`, `exports.main = …`, `app.get("/links", …)`, `@Get() list()`. */
function handlers(references: References): FunctionNode[] {
  const named = (pattern: RegExp) =>
    references
      .names()
      .filter((name) => pattern.test(name))
      .flatMap((name) => references.named(name).map(({ parent }) => parent));
  const exported = named(HANDLERS).flatMap((node) => {
    if (ts.isFunctionDeclaration(node) || ts.isVariableDeclaration(node)) {
      const isExported = ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Export;
      return isExported ? [ts.isVariableDeclaration(node) ? node.initializer : node] : [];
    }
    const isAssigned = ts.isPropertyAccessExpression(node) && /exports$/.test(node.expression.getText());
    return isAssigned && ts.isBinaryExpression(node.parent) ? [node.parent.right] : [];
  });
  const routed = named(ROUTES).flatMap(({ parent: call }) => {
    const [path, ...others] = ts.isCallExpression(call) ? call.arguments : [];
    return path && ts.isStringLiteralLike(path) && path.text.startsWith("/") ? others : [];
  });
  const decorated = named(DECORATORS).map((node) => ts.findAncestor(node, ts.isDecorator)?.parent);
  return [...exported, ...routed, ...decorated].flatMap((one) => {
    const made = one && ts.isExpression(one) ? bare(one) : one;
    return made && isFunctionNode(made) ? [made] : [];
  });
}

/** `ctx.body = …` */
function bodies(references: References): ts.Expression[] {
  return references.named("body").flatMap(({ parent }) => {
    const assignment = ts.isPropertyAccessExpression(parent) ? parent.parent : undefined;
    const isAssigned = assignment && ts.isBinaryExpression(assignment) && assignment.left === parent;
    return isAssigned ? [assignment.right] : [];
  });
}

function writerCalls(references: References): ts.CallExpression[] {
  const names = references.names().filter((name) => WRITERS.test(name));
  return names.flatMap((name) =>
    references.named(name).flatMap((use) => {
      const callee = ts.isPropertyAccessExpression(use.parent) && use.parent.name === use ? use.parent : use;
      const call = callee.parent;
      return ts.isCallExpression(call) && call.expression === callee ? [call] : [];
    }),
  );
}
