// Our own client: what imports an older version imports the newer one. Its calls are the same; only what looks at the
// status or body of an answer that changed can notice.
import { ts } from "ts-morph";
import { connectedFiles } from "./connected-files.js";
import type { Mover } from "./migrate.js";
import { namesModule } from "./module-names.js";
import type { MigratedOperation, MigrationPlan } from "./plan.js";
import { outermost, type References } from "./references.js";
import type { Rewrite, Site } from "./rewrite.js";

const PACKAGE = "hubspot-associations";

/** What stands in front of the name of the answer of an operation: `Answer$batch$archive`. */
const ANSWER = "Answer$";

export const moveOwnClient: Mover = (code, plan, rewrite) => {
  const entries = new Set(plan.from.map((version) => `${PACKAGE}/${version}`));
  const target = `${PACKAGE}/${plan.to}`;
  const { references } = code;
  const sites: Site[] = [];
  const components = connectedFiles(code);
  for (const file of code.files) {
    const specifiers = moduleSpecifiers(file.compilerNode);
    const older = specifiers.filter(({ text }) => entries.has(text));
    const newer = specifiers.find(({ text }) => text === target);
    for (const specifier of older) {
      const site = rewrite.site("own-client", references.place(specifier));
      site.edits.push({ file, edit: { start: specifier.getStart() + 1, end: specifier.getEnd() - 1, text: target } });
      sites.push(site);
      // Clients, types and options go from file to file, so imports of files that import each other move together.
      site.groups.add(components.get(file.compilerNode));
      if (newer && older.length > 0 && isDynamic(specifier))
        rewrite.block(site, "both-versions", references.place(specifier), `The file loads \`${target}\` too.`);
    }
  }
  const siteOf = (node: ts.Node) =>
    sites.find(({ groups }) => groups.has(components.get(node.getSourceFile()))) ?? sites[0];
  for (const operation of plan.operations) checkAnswers(operation, references, rewrite, siteOf);
};

/** The names of modules that a file imports, requires or replaces in tests. */
function moduleSpecifiers(file: ts.SourceFile): ts.StringLiteralLike[] {
  const found: ts.StringLiteralLike[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) && node.text.startsWith(PACKAGE) && namesModule(node)) found.push(node);
    // Types in comments, as JavaScript has them.
    for (const comment of (node as { jsDoc?: readonly ts.Node[] }).jsDoc ?? []) visit(comment);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function isDynamic({ parent }: ts.StringLiteralLike): boolean {
  return ts.isCallExpression(parent);
}

/** Keeps the imports where code looks at the status or body of an answer that changed. */
function checkAnswers(
  operation: MigratedOperation,
  references: References,
  rewrite: Rewrite,
  siteOf: (node: ts.Node) => Site | undefined,
): void {
  if (!hasChanged(operation)) return;
  const owner = answerName(operation);
  for (const member of ["status", "body"]) {
    for (const name of references.named(member)) {
      const declared = references.memberOf(name)?.declarations?.[0]?.parent;
      if (!declared || !ts.isInterfaceDeclaration(declared) || declared.name.text !== owner) continue;
      if (member === "status" && !isCompared(name)) continue;
      const rule = member === "status" ? "answer-status" : "answer-body";
      const message = `\`${operation.operationId}\` answers ${codes(operation, "base")} in the older version and ${codes(operation, "revision")} in the newer one.`;
      const site = siteOf(name);
      if (site) rewrite.block(site, rule, references.place(name.parent), message);
    }
  }
}

function isCompared(name: ts.Identifier): boolean {
  const access = ts.isPropertyAccessExpression(name.parent) ? outermost(name.parent) : name;
  return (
    ts.isBinaryExpression(access.parent) ||
    ts.isSwitchStatement(access.parent) ||
    ts.isCallExpression(access.parent) ||
    ts.isBindingElement(name.parent)
  );
}

function codes({ answers }: MigratedOperation, version: "base" | "revision"): string {
  return answers[version]
    .map(({ status, body }) => `${status} ${body ? "with a body" : "without a body"}`)
    .join(" or ");
}

function hasChanged({ answers }: MigratedOperation): boolean {
  return JSON.stringify(answers.base) !== JSON.stringify(answers.revision);
}

function answerName({ operationId }: MigratedOperation): string {
  return ANSWER + operationId.replace("/", "$");
}

/** Declarations of our client as far as answers changed, for the type checker; everything else of it is `any`. */
export function declareOwnClient({ steps, operations }: MigrationPlan): string {
  const changed = operations.filter(hasChanged);
  const groups = [...new Set(changed.map(({ operationId }) => operationId.split("/")[0] ?? ""))];
  const methods = (group: string) =>
    changed
      .filter(({ operationId }) => operationId.startsWith(`${group}/`))
      .map((one) => `${one.operationId.slice(group.length + 1)}(args: any, options?: any): Call<${answerName(one)}>;`);
  const body = [
    "interface Call<A> extends Promise<any> { withResponse(): Promise<A>; }",
    ...changed.map(
      (one) =>
        `interface ${answerName(one)} { readonly data: any; readonly status: number; readonly headers: any; readonly body: any; readonly correlationId: any; }`,
    ),
    ...groups.map((group) => `interface Group$${group} { ${methods(group).join(" ")} [key: string]: any; }`),
    `export interface HubSpotClient { ${groups.map((group) => `readonly ${group}: Group$${group};`).join(" ")} [key: string]: any; }`,
    "export function createClient(options?: any): HubSpotClient;",
    "export function associationsOf(official: any): HubSpotClient;",
  ].join("\n");
  return steps.map(({ base }) => `declare module "${PACKAGE}/${base}" {\n${body}\n}`).join("\n");
}
