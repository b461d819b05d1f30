// Tests that put something in the place of HubSpot's client, which the code under test no longer calls.
import { ts } from "ts-morph";
import { namesModule } from "../module-names.js";
import type { References } from "../references.js";
import type { Rewrite } from "../rewrite.js";

interface Context {
  references: References;
  rewrite: Rewrite;
  /** The groups of our client, by the parts of theirs. */
  groups: ReadonlyMap<string, string>;
  /** The part that becomes our client. */
  root: string;
  package: string;
}

export function findMocks({ references, groups, root, rewrite, package: name }: Context): void {
  const find = (node: ts.Node) =>
    rewrite.find("official-mock", references.place(node), "This stands in for HubSpot's client.");
  for (const text of references.texts(name))
    if (text.text === name && isReplaced(text) && rewrite.sites.some(({ kind }) => kind === "official-client"))
      find(text);
  const around = root.split(".").at(-1) ?? "";
  for (const part of groups.keys()) {
    for (const { parent } of references.named(part.split(".").at(-1) ?? "")) {
      const isMember = ts.isPropertyAssignment(parent) || ts.isShorthandPropertyAssignment(parent);
      if (!isMember || !isTest(parent.getSourceFile()) || ts.findAncestor(parent, ts.isPropertyDeclaration)) continue;
      if (isWithin(parent, around) || isNamed(parent, around)) find(parent.name);
    }
  }
}

/** `jest.mock("@hubspot/api-client")`: what is mocked as a whole, or with what a factory makes. */
function isReplaced(text: ts.StringLiteralLike): boolean {
  return (
    namesModule(text) && ts.isCallExpression(text.parent) && /\.(doM|m)ock$/.test(text.parent.expression.getText())
  );
}

/** `{ v4: { basicApi: … } }` */
function isWithin(node: ts.Node, name: string): boolean {
  return ts.findAncestor(node, (one) => ts.isPropertyAssignment(one) && one.name.getText() === name) !== undefined;
}

/** `const v4 = { basicApi }` */
function isNamed({ parent }: ts.Node, name: string): boolean {
  return ts.isVariableDeclaration(parent.parent) && parent.parent.name.getText() === name;
}

/** True for a file that has to do with stand-ins. */
function isTest({ fileName, text }: ts.SourceFile): boolean {
  return /\b(jest|vi|sinon)\.|mock|stub|fake/i.test(fileName + text);
}
