// What holds a constant: the object, class or module that it is a member of. Where that is handed on as a whole, taken apart
// or read with computed names, the uses of the constant cannot all be seen.
import { ts } from "ts-morph";
import type { References } from "../references.js";

/** The places where a constant may be used although its name is not read there. */
export function unseenUses(constant: ts.Symbol, references: References): ts.Node[] {
  const [declaration] = constant.declarations ?? [];
  if (declaration === undefined) return [];
  return [...takenApart(constant, references), ...handedOn(declaration, references)];
}

/** `const { BASE } = await import("./paths.js")`, `paths["BASE"]`: the member under a name of its own, or as a text. */
function takenApart(constant: ts.Symbol, references: References): ts.Node[] {
  const bound = references
    .named(constant.name)
    .filter(({ parent }) => ts.isBindingElement(parent))
    .filter((name) => references.memberOf(name) === constant);
  const asText = references
    .texts(constant.name)
    .filter(({ text, parent }) => text === constant.name && ts.isElementAccessExpression(parent))
    .filter((text) => references.symbolOf(text) === constant);
  return [...bound, ...asText];
}

/** Uses of the object around a member, other than those that read a member by its name. */
function handedOn(declaration: ts.Node, references: References): ts.Node[] {
  if (!ts.isPropertyAssignment(declaration)) return [];
  let object: ts.Node = declaration.parent;
  while (ts.isAsExpression(object.parent) || ts.isSatisfiesExpression(object.parent) || isFrozen(object.parent))
    object = object.parent;
  const holder = object.parent;
  if (isModuleExports(holder)) return [];
  const isNamed =
    ts.isVariableDeclaration(holder) || ts.isPropertyAssignment(holder) || ts.isPropertyDeclaration(holder);
  if (!isNamed) return [object];
  if (!ts.isIdentifier(holder.name)) return [holder.name];
  const symbol = references.symbolOf(holder.name);
  if (symbol === undefined) return [holder.name];
  const uses = references.usesOf(symbol).filter((use) => !isMemberRead(use) && !isNameOnly(use));
  return [...uses, ...takenApart(symbol, references), ...handedOn(holder, references)];
}

/** `Object.freeze({ … })` */
function isFrozen(node: ts.Node): boolean {
  return ts.isCallExpression(node) && node.expression.getText() === "Object.freeze";
}

/** `module.exports = { … }`: its members are followed through `require`. */
function isModuleExports(node: ts.Node): boolean {
  return ts.isBinaryExpression(node) && /^(module\.)?exports\b/.test(node.left.getText());
}

/** `paths.base`, where `paths` is the use. */
function isMemberRead(use: ts.Identifier): boolean {
  const whole = ts.isPropertyAccessExpression(use.parent) && use.parent.name === use ? use.parent : use;
  return ts.isPropertyAccessExpression(whole.parent) && whole.parent.expression === whole;
}

/** `export { paths }`, `export default paths`, `module.exports = paths`, `typeof paths`: no value is taken. */
function isNameOnly({ parent }: ts.Identifier): boolean {
  return (
    ts.isExportAssignment(parent) ||
    ts.isExportSpecifier(parent) ||
    ts.isTypeQueryNode(parent) ||
    isModuleExports(parent) ||
    (ts.isShorthandPropertyAssignment(parent) && isModuleExports(parent.parent.parent))
  );
}
