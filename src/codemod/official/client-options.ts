// What HubSpot's client is made with, and ours does not take from it.
import { ts } from "ts-morph";
import type { CodeBase } from "../code-base.js";
import { connectedFiles } from "../connected-files.js";
import type { References } from "../references.js";
import type { Rewrite } from "../rewrite.js";
import type { Parts } from "./parts.js";

/** Options without which calls would go another way, and those that ours has in its own manner. */
const NEEDED = /^(httpAgent|middleware|apiKey|developerApiKey)$/;
const ITS_OWN = /^(limiterOptions|limiterJobOptions|numberOfApiCallRetries)$/;

interface Context {
  code: CodeBase;
  references: References;
  rewrite: Rewrite;
  parts: Parts;
}

/** Keeps the calls around a client with options that ours would not have; tells of those that it handles by itself. */
export function checkOptions({ code, references, rewrite, parts }: Context): void {
  const connected = connectedFiles(code);
  for (const option of optionsOf(references, parts)) {
    const name = option.name?.getText() ?? "";
    const place = references.place(option);
    const message = `\`${name}\` is not taken over by our client.`;
    const component = connected.get(option.getSourceFile());
    const calls = rewrite.sites.filter(
      ({ kind, operation, file }) =>
        kind === "official-client" && operation && connected.get(file.compilerNode) === component,
    );
    if (NEEDED.test(name)) for (const site of calls) rewrite.block(site, "client-options", place, message);
    else if (ITS_OWN.test(name) && calls.length > 0) rewrite.find("client-options", place, message);
  }
}

/** The properties that clients are made with. */
function optionsOf(references: References, parts: Parts): ts.ObjectLiteralElementLike[] {
  const made = references.named("Client").flatMap(({ parent }) => {
    const call = ts.isPropertyAccessExpression(parent) ? parent.parent : parent;
    return ts.isNewExpression(call) && parts.partOf(call) === "" ? [call] : [];
  });
  return made.flatMap(({ arguments: [options] = ts.factory.createNodeArray<ts.Expression>() }) =>
    options && ts.isObjectLiteralExpression(options) ? [...options.properties] : [],
  );
}
