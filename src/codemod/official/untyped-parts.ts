// Code that looks as if it read a part of HubSpot's client of something that nothing is known of.
import { ts } from "ts-morph";
import type { References } from "../references.js";
import type { Parts } from "./parts.js";

interface Context {
  references: References;
  checker: ts.TypeChecker;
  parts: Parts;
  /** The part that becomes our client: `crm.associations.v4`. */
  root: string;
}

/** `anything.crm.associations.v4`, and `associations.v4.basicApi`, of which nothing says what it is. */
export function isUnknownRoot(node: ts.Expression, { checker, parts, root }: Omit<Context, "references">): boolean {
  if (!ts.isPropertyAccessExpression(node) && !ts.isElementAccessExpression(node)) return false;
  if (!isAny(node, checker)) return false; // another thing of the same name
  const text = node
    .getText()
    .replaceAll(/\?\.(?=\[)|\s|[?!](?=\.)/g, "")
    .replaceAll(/\[["'`](\w+)["'`]\]/g, ".$1");
  if (text.endsWith(`.${root}`)) return true;
  const { parent } = node;
  const isRead = ts.isPropertyAccessExpression(parent) && parent.expression === node;
  return isRead && parts.paths.has(`${root}.${parent.name.text}`) && text === root.split(".").slice(1).join(".");
}

/** Names in `const { crm: { associations: { v4 } } } = anything`. */
export function unknownBindings({ references, checker, root }: Context): ts.BindingElement[] {
  return references.named(root.split(".").at(-1) ?? "").flatMap(({ text, parent }) => {
    const isKey = ts.isBindingElement(parent) && (parent.propertyName ?? parent.name).getText() === text;
    return isKey && isAny(parent.name, checker) && `.${pathOf(parent)}`.endsWith(`.${root}`) ? [parent] : [];
  });
}

/** The members that a name is taken out of, with what is taken apart in front of them. */
function pathOf(node: ts.BindingElement): string {
  const key = (node.propertyName ?? node.name).getText();
  const around = node.parent.parent;
  if (ts.isBindingElement(around)) return `${pathOf(around)}.${key}`;
  return `${(around.initializer?.getText() ?? "").replaceAll(/\s|[?!](?=\.)/g, "")}.${key}`;
}

/** True where nothing is known; a name of a pattern in which names are taken apart further has a type made of them. */
function isAny(node: ts.Node, checker: ts.TypeChecker): boolean {
  if (ts.isObjectBindingPattern(node)) return node.elements.every(({ name }) => isAny(name, checker));
  return (checker.getTypeAtLocation(node).flags & ts.TypeFlags.Any) !== 0;
}
