// Imports of what HubSpot's client is made of: code that calls it without the client, enums, which are there at run time, and
// types, which belong to the older version.
import { ts } from "ts-morph";
import { namesModule } from "../module-names.js";
import type { References } from "../references.js";
import type { Rewrite } from "../rewrite.js";
import { entryOf } from "./import-companion.js";

interface Context {
  references: References;
  rewrite: Rewrite;
  /** The module that the parts come from, and those below it. */
  deep: string;
  /** The version that the code base moves to. */
  to: string;
  /** True for the name of a type that ours exports too. */
  isType: (name: string) => boolean;
  /** The members of such a type that have another name with ours. */
  renamed: (name: string) => Iterable<string>;
  /** True where the import of a type moves, or is told of, together with calls around it. */
  isLinked: (name: string, node: ts.Node) => boolean;
}

/** Tells of each module that the older version is imported from, and what of it. */
export function findDeepImports({ references, rewrite, deep, to, isType, renamed, isLinked }: Context): void {
  for (const specifier of references.texts(deep)) {
    if (!namesModule(specifier) || !/^(\/|$)/.test(specifier.text.slice(deep.length))) continue;
    const { names, typeOnly } = importedFrom(specifier, references);
    const quoted = (found: string[]) => [...new Set(found)].map((name) => `\`${name}\``).join(", ");
    const apis = quoted(names.filter((name) => /Api$/.test(name)));
    if (apis && !typeOnly)
      rewrite.find(
        "official-reference",
        references.place(specifier),
        `${apis}: what is made of it calls the older version.`,
      );
    const types = [...new Set(names.filter((name) => isType(name) && !isLinked(name, specifier)))];
    const own = types.join(", ");
    const others = quoted(types.flatMap((name) => [...renamed(name)]));
    const enums = quoted(names.filter((name) => /Enum$/.test(name)));
    const all = names.includes("*");
    const told = [
      enums && !typeOnly && `${enums}: it is loaded from the older version; ours exports one with its values.`,
      enums && typeOnly && `${enums}: it is of the older version; ours exports a type of the same values.`,
      own && `Ours instead of the older version's: \`import type { ${own} } from "${entryOf(to)}"\`.`,
      others && `There ${others} has the name of the wire.`,
      all && `All of the older version is handed on here; \`${entryOf(to)}\` has types of the same names.`,
    ].filter(Boolean);
    if (told.length > 0) rewrite.find("official-type", references.place(specifier), told.join(" "));
  }
}

/** What is taken of a module, by its names there; `*` for what cannot be told apart. */
function importedFrom(specifier: ts.StringLiteralLike, references: References): { names: string[]; typeOnly: boolean } {
  const { parent } = specifier;
  if (ts.isImportDeclaration(parent)) {
    const { importClause } = parent;
    const bindings = importClause?.namedBindings;
    const names = bindings === undefined ? [] : bindingNames(bindings, references);
    return { names, typeOnly: importClause?.isTypeOnly === true };
  }
  if (ts.isExportDeclaration(parent)) {
    const names =
      parent.exportClause && ts.isNamedExports(parent.exportClause) ? elementNames(parent.exportClause) : ["*"];
    return { names, typeOnly: parent.isTypeOnly };
  }
  if (ts.isLiteralTypeNode(parent) && ts.isImportTypeNode(parent.parent)) {
    const { qualifier } = parent.parent;
    return { names: [qualifier ? firstName(qualifier) : "*"], typeOnly: true };
  }
  return { names: ts.isCallExpression(parent) ? loadedNames(parent, references) : [], typeOnly: false };
}

function bindingNames(bindings: ts.NamedImportBindings, references: References): string[] {
  return ts.isNamedImports(bindings) ? elementNames(bindings) : membersOf(bindings.name, references);
}

function elementNames({ elements }: ts.NamedImports | ts.NamedExports): string[] {
  return elements.map((one) => (one.propertyName ?? one.name).text);
}

/** `const { Name } = require("…")`, `(await import("…")).Name`. */
function loadedNames(call: ts.CallExpression, references: References): string[] {
  let value: ts.Node = call;
  while (ts.isAwaitExpression(value.parent) || ts.isParenthesizedExpression(value.parent)) value = value.parent;
  const { parent } = value;
  if (ts.isPropertyAccessExpression(parent)) return [parent.name.text];
  if (!ts.isVariableDeclaration(parent)) return [];
  if (ts.isIdentifier(parent.name)) return membersOf(parent.name, references);
  return parent.name.elements.flatMap((one) => {
    const name = ts.isBindingElement(one) ? (one.propertyName ?? one.name) : undefined;
    return name && ts.isIdentifier(name) ? [name.text] : [];
  });
}

/** The members that are taken of a module with a name of its own. */
function membersOf(name: ts.Identifier, references: References): string[] {
  return references.named(name.text).flatMap(({ parent }) => {
    if (parent.getSourceFile() !== name.getSourceFile()) return [];
    if (ts.isPropertyAccessExpression(parent) && parent.expression.getText() === name.text) return [parent.name.text];
    return ts.isQualifiedName(parent) && parent.left.getText() === name.text ? [parent.right.text] : [];
  });
}

function firstName(name: ts.EntityName): string {
  return ts.isIdentifier(name) ? name.text : firstName(name.left);
}
