// Tests that put something in the place of HubSpot's client, which the code under test no longer calls.
import { ts } from "ts-morph";
import type { CodeBase } from "../code-base.js";
import { connectedFiles } from "../connected-files.js";
import { namesModule } from "../module-names.js";
import { isAssignment, outermost, type References } from "../references.js";
import type { Rewrite } from "../rewrite.js";
import type { Parts } from "./parts.js";

interface Context {
  references: References;
  rewrite: Rewrite;
  /** The groups of our client, by the parts of theirs. */
  groups: ReadonlyMap<string, string>;
  /** The part that becomes our client. */
  root: string;
  package: string;
}

interface StubContext extends Pick<Context, "references" | "rewrite"> {
  stubs: readonly Stub[];
  code: CodeBase;
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

/** A test that puts something in the place of methods of a client that sends the requests of the others. */
export interface Stub {
  node: ts.Node;
  /** The method, or the part of which all methods are meant: `crm.associations.v4.basicApi.getPage`. */
  path: string;
  message: string;
}

const REPLACED = "A test puts something in the place of this, which only the calls of HubSpot's client reach.";

/** The same for what nothing is known of: `vi.spyOn((links as any).client.crm.associations.v4.basicApi, "getPage")`. */
export function untypedStubAt(node: ts.Expression, root: string): Stub | undefined {
  if (!isTest(node.getSourceFile())) return undefined;
  let at = outermost(node);
  let path = root;
  while (ts.isPropertyAccessExpression(at.parent) && at.parent.expression === at && !isMockMember(at.parent)) {
    path += `.${at.parent.name.text}`;
    at = outermost(at.parent);
  }
  const { parent } = at;
  const stub = { node: at, path, message: REPLACED };
  if (isMockMember(parent) || (isAssignment(parent) && parent.left === at)) return stub;
  if (!ts.isCallExpression(parent) || parent.arguments[0] !== at) return undefined;
  const [, method] = parent.arguments;
  return method && ts.isStringLiteralLike(method) ? { ...stub, path: `${path}.${method.text}` } : stub;
}

/** `.mockResolvedValue`, `.mock` */
function isMockMember(node: ts.Node): boolean {
  return ts.isPropertyAccessExpression(node) && /^mock/.test(node.name.text);
}

/** The stub that a part or a method of the client is handed on for: `sinon.stub(api, "getPage")`, `api.getPage = vi.fn()`. */
export function stubAt(node: ts.Expression, parts: Parts): Stub | undefined {
  const outer = outermost(node);
  const { parent } = outer;
  if (!isTest(node.getSourceFile()) || (ts.isCallExpression(parent) && parent.expression === outer)) return undefined;
  const message = REPLACED;
  const part = parts.partOf(node);
  if (part === undefined) {
    const around = ts.isPropertyAccessExpression(node) ? parts.partOf(node.expression) : undefined;
    return around ? { node, path: `${around}.${(node as ts.PropertyAccessExpression).name.text}`, message } : undefined;
  }
  if (!ts.isCallExpression(parent) || parent.arguments[0] !== outer) return undefined;
  const [, method] = parent.arguments;
  return { node, path: method && ts.isStringLiteralLike(method) ? `${part}.${method.text}` : part, message };
}

/** Calls that a test has a stub for stay with it: without it they would send requests from the test. */
export function holdStubbed({ stubs, references, rewrite, code }: StubContext): void {
  const connected = stubs.length > 0 ? connectedFiles(code) : new Map();
  for (const { node, path, message } of stubs) {
    const component = connected.get(node.getSourceFile());
    for (const site of rewrite.sites) {
      const called = `${site.operation?.official?.path}.`;
      if (
        site.kind === "official-client" &&
        called.startsWith(`${path}.`) &&
        connected.get(site.file.compilerNode) === component
      )
        rewrite.block(site, "official-mock", references.place(node), message);
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
