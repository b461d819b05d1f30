// Answers, or parts of them, that code takes as a whole: what differs in them comes out elsewhere.
import { ts } from "ts-morph";
import type { References } from "../references.js";

/** Functions that write a value out with the names of all its members. */
const WRITERS = /^(stringify|json|send|keys|entries|values|write|end|publish|structuredClone|jsonify|serialize|dump)$/;

/** How deep in a value it is looked for members. */
const DEPTH = 5;

/** A place that takes a whole, and the value there. */
export interface WholeUse {
  place: ts.Node;
  value: ts.Expression;
}

/** The places that write out a value with a member of one of the given names that HubSpot's client declares. */
export function wholeUses(
  members: ReadonlySet<string>,
  references: References,
  checker: ts.TypeChecker,
  isModel: (symbol: ts.Symbol) => boolean,
): WholeUse[] {
  const has = (type: ts.Type, node: ts.Node, depth = DEPTH): boolean => {
    if (depth === 0) return false;
    if (type.isUnionOrIntersection()) return type.types.some((one) => has(one, node, depth));
    if (!(type.flags & ts.TypeFlags.Object)) return false;
    const isReference = (type as ts.ObjectType).objectFlags & ts.ObjectFlags.Reference;
    if (isReference) return checker.getTypeArguments(type as ts.TypeReference).some((one) => has(one, node, depth - 1));
    return type
      .getProperties()
      .some(
        (one) =>
          (members.has(one.name) && isModel(one)) || has(checker.getTypeOfSymbolAtLocation(one, node), node, depth - 1),
      );
  };
  return writerCalls(references).flatMap((call) => {
    const value = call.arguments.find((one) => has(checker.getTypeAtLocation(one), one));
    return value ? [{ place: call, value }] : [];
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
