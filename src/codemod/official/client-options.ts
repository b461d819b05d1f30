// What HubSpot's client is made with, and ours does not take from it.
import { ts } from "ts-morph";
import type { CodeBase } from "../code-base.js";
import { connectedFiles } from "../connected-files.js";
import { bare, type References } from "../references.js";
import type { Rewrite, Site } from "../rewrite.js";
import { madeClients } from "./made-clients.js";
import type { Parts } from "./parts.js";

/** Options without which calls would go another way, and those that ours has in its own manner. */
const NEEDED = /^(httpAgent|middleware|apiKey|developerApiKey)$/;
const ITS_OWN = /^(limiterOptions|limiterJobOptions|numberOfApiCallRetries)$/;

interface Context {
  code: CodeBase;
  references: References;
  rewrite: Rewrite;
  parts: Parts;
  /** What each call is made through: a part of a client. */
  receivers: ReadonlyMap<Site, ts.Expression>;
}

/** Keeps the calls of a client with options that ours would not have; tells of those that ours handles by itself. */
export function checkOptions({ code, references, rewrite, parts, receivers }: Context): void {
  const connected = connectedFiles(code);
  const clients = new Map([...receivers].map(([site, receiver]) => [site, madeClients(receiver, parts)]));
  const calls = rewrite.sites.filter(({ kind, operation }) => kind === "official-client" && operation);
  for (const made of newClients(references, parts)) {
    const component = connected.get(made.getSourceFile());
    // Where it cannot be seen which client a call is made through, it may be any that is connected with it.
    const own = calls.filter(
      (site) => clients.get(site)?.has(made) ?? connected.get(site.file.compilerNode) === component,
    );
    const { options, unseen } = optionsOf(made, references, parts.checker);
    if (own.length > 0)
      for (const one of unseen) {
        const message = "It cannot be seen what the client is made with: an agent or a middleware is not taken over.";
        rewrite.find("client-options", references.place(one), message);
      }
    for (const option of options) {
      const name = option.name?.getText() ?? "";
      const place = references.place(option);
      const message = `\`${name}\` is not taken over by our client.`;
      if (NEEDED.test(name)) for (const site of own) rewrite.block(site, "client-options", place, message);
      else if (ITS_OWN.test(name) && own.length > 0) rewrite.find("client-options", place, message);
    }
  }
}

function newClients(references: References, parts: Parts): ts.NewExpression[] {
  return references.named("Client").flatMap(({ parent }) => {
    const call = ts.isPropertyAccessExpression(parent) ? parent.parent : parent;
    return ts.isNewExpression(call) && parts.partOf(call) === "" ? [call] : [];
  });
}

/** The properties that a client is made with, also where they have a name or are spread; and what may have others. */
function optionsOf({ arguments: given }: ts.NewExpression, references: References, checker: ts.TypeChecker) {
  const options: ts.ObjectLiteralElementLike[] = [];
  const unseen: ts.Expression[] = [];
  const seen = new Set<ts.Node>();
  const visit = (expression: ts.Expression): void => {
    const node = bare(expression);
    if (seen.has(node)) return;
    seen.add(node);
    const [declaration] = ts.isIdentifier(node) ? (references.symbolOf(node)?.declarations ?? []) : [];
    if (declaration && ts.isVariableDeclaration(declaration) && declaration.initializer) visit(declaration.initializer);
    else if (ts.isConditionalExpression(node)) for (const one of [node.whenTrue, node.whenFalse]) visit(one);
    else if (!ts.isObjectLiteralExpression(node)) {
      if (mayHaveOptions(checker.getTypeAtLocation(node))) unseen.push(node);
    } else
      for (const property of node.properties) {
        if (ts.isSpreadAssignment(property)) visit(property.expression);
        else options.push(property);
      }
  };
  if (given?.[0]) visit(given[0]);
  return { options, unseen };
}

function mayHaveOptions(type: ts.Type): boolean {
  const isUnknown = (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0;
  return isUnknown || type.getProperties().some(({ name }) => NEEDED.test(name));
}
