// HubSpot's own client: its calls become calls of ours, which is made from theirs where it is needed. What else a file does
// with HubSpot's client stays as it is.
import { ts } from "ts-morph";
import type { CodeBase } from "../code-base.js";
import { connectedFiles } from "../connected-files.js";
import type { FindingRuleId } from "../findings.js";
import type { Mover } from "../migrate.js";
import type { MigratedOperation, OfficialMethod } from "../plan.js";
import { callAround, outermost, type References } from "../references.js";
import type { Rewrite, Site } from "../rewrite.js";
import { type Obstacle, rewriteArguments } from "./call-arguments.js";
import { checkOptions } from "./client-options.js";
import { type Conversion, type ConversionContext, convertPart } from "./conversions.js";
import { rootOf } from "./declarations.js";
import { ErrorHandling } from "./error-handling.js";
import { addImport, takenName } from "./import-companion.js";
import { rewriteInputs } from "./inputs.js";
import { holdMethodTypes } from "./method-types.js";
import { findMocks, holdStubbed, type Stub, stubAt, untypedStubAt } from "./mocks.js";
import { Models } from "./models.js";
import { boundParts, isExpected, NamedParts, standsFor, takenOut } from "./named-parts.js";
import { isSeen, isTarget, Parts } from "./parts.js";
import { followOutcome } from "./results.js";
import { isUnknownRoot, unknownBindings } from "./untyped-parts.js";

interface Move extends ConversionContext {
  code: CodeBase;
  rewrite: Rewrite;
  to: string;
  models: Models;
  errors: ErrorHandling;
  methods: ReadonlyMap<string, MigratedOperation & { official: OfficialMethod }>;
  renames: Readonly<Record<string, string>>;
  /** What each call is made through. */
  receivers: Map<Site, ts.Expression>;
  /** What tests put in the place of methods of a client. */
  stubs: Stub[];
  named: NamedParts;
}

export const moveOfficialClient: Mover = (code, plan, rewrite) => {
  const step = plan.steps.find(({ officialClient }) => officialClient);
  const operations = plan.operations.filter(
    (one): one is MigratedOperation & { official: OfficialMethod } => one.official !== undefined,
  );
  if (step?.officialClient === undefined || operations.length === 0) return;
  const { references } = code;
  const methods = new Map(operations.map((one) => [one.official.path, one]));
  const paths = new Set([...methods.keys()].flatMap(ancestors));
  const move: Move = {
    code,
    rewrite,
    to: plan.to,
    references,
    checker: code.checker,
    parts: new Parts(references, code.checker, paths),
    models: new Models(code, step.officialClient),
    errors: new ErrorHandling(references, connectedFiles(code)),
    root: rootOf(step),
    groups: new Map(
      operations.map(({ official, operationId }) => [
        official.path.split(".").slice(0, -1).join("."),
        operationId.split("/")[0] ?? "",
      ]),
    ),
    methods,
    renames: step.officialClient.renames,
    receivers: new Map(),
    stubs: [],
    named: new NamedParts(),
  };
  for (const part of partExpressions(move)) movePart(part, move);
  move.named.hold(rewrite, references);
  holdMethodTypes(move);
  move.models.moveMembers(rewrite);
  move.models.moveTypes(rewrite, plan.to);
  move.models.findDeepImports(rewrite, move.root, plan.to);
  for (const node of computedParts(move)) {
    const place = references.place(callAround(node));
    rewrite.block(
      rewrite.site("official-client", place),
      "official-reference",
      place,
      "Only a value names the part of HubSpot's client that is called here.",
    );
  }
  for (const name of unknownBindings(move)) {
    const place = references.place(name);
    const message = `Nothing says that \`${name.getText()}\` is a part of HubSpot's client.`;
    rewrite.block(rewrite.site("official-client", place), "untyped-client", place, message);
  }
  checkOptions(move);
  findMocks({ ...move, package: step.officialClient.package });
  holdStubbed(move);
};

function ancestors(path: string): string[] {
  const names = path.split(".");
  return names.slice(1).map((_, index) => names.slice(0, index + 1).join("."));
}

/** The root and what is below it. */
function partsBelow({ parts, root }: Move): string[] {
  return [...parts.paths].filter((path) => path === root || path.startsWith(`${root}.`));
}

/** All expressions for a part at or below the root: chains of members, and the names that stand for one. */
function partExpressions(move: Move): ts.Expression[] {
  const { parts, references } = move;
  const below = partsBelow(move);
  const found = new Set<ts.Expression>();
  const todo: ts.Expression[] = below.flatMap((path) => membersNamed(path.split(".").at(-1) ?? "", references));
  for (const name of boundParts(references, below)) todo.push(...usesOf(name, references));
  for (let node = todo.pop(); node; node = todo.pop()) {
    if (found.has(node)) continue;
    const part = parts.partOf(node);
    if (part === undefined || !below.includes(part)) {
      if (part === undefined && isUnknownRoot(node, move)) found.add(node);
      continue;
    }
    found.add(node);
    const name = standsFor(node);
    const symbol = name && references.symbolOf(name);
    if (name) todo.push(...usesOf(name, references));
    for (const local of symbol ? takenOut(symbol, references) : []) todo.push(...usesOf(local, references));
  }
  return [...found];
}

/** `client.crm.associations[version]`: a part that only a value names. */
function computedParts({ references, parts, root }: Move): ts.ElementAccessExpression[] {
  const above = root.split(".").slice(0, -1);
  return references.named(above.at(-1) ?? "").flatMap(({ parent }) => {
    const access = ts.isPropertyAccessExpression(parent) ? outermost(parent).parent : undefined;
    const isComputed =
      access && ts.isElementAccessExpression(access) && !ts.isStringLiteralLike(access.argumentExpression);
    return isComputed && parts.partOf(access.expression) === above.join(".") ? [access] : [];
  });
}

/** `….batchApi` and `…["batchApi"]`. */
function membersNamed(name: string, references: References): ts.Expression[] {
  const dotted = references.named(name).map(({ parent }) => parent);
  const bracketed = references.texts(name).flatMap(({ text, parent }) => (text === name ? [parent] : []));
  return [
    ...dotted.filter(
      (one): one is ts.PropertyAccessExpression => ts.isPropertyAccessExpression(one) && one.name.getText() === name,
    ),
    ...bracketed.filter(ts.isElementAccessExpression),
  ];
}

function usesOf(name: ts.Node, references: References): ts.Expression[] {
  const symbol = references.symbolOf(name);
  return (symbol ? references.usesOf(symbol) : []).map((use) => {
    const member = ts.isPropertyAccessExpression(use.parent) && use.parent.name === use ? use.parent : use;
    const call = ts.isCallExpression(member.parent) && member.parent.expression === member ? member.parent : undefined;
    const isFunction = symbol?.declarations?.some(
      (one) =>
        ts.isFunctionLike(one) ||
        (ts.isVariableDeclaration(one) && one.initializer && ts.isFunctionLike(one.initializer)),
    );
    return isFunction && call ? call : member;
  });
}

/** Moves what a part is used for: a call, a name for it. Everything else keeps it from moving. */
function movePart(node: ts.Expression, move: Move): void {
  const { parts, methods } = move;
  const part = parts.partOf(node);
  if (part === undefined) {
    refuseUntyped(node, move);
    return;
  }
  const outer = outermost(node);
  const { parent } = outer;
  if (ts.isPropertyAccessExpression(parent) && parent.expression === outer) {
    const path = `${part}.${parent.name.text}`;
    const operation = methods.get(path);
    if (operation) moveCall(parent, node, operation, move);
    else if (!parts.paths.has(path))
      refuse(parent, node, move, lackOf(parent.name.text), methods.get(path.replace(/WithHttpInfo$/, "")));
  } else if (ts.isElementAccessExpression(parent) && parent.expression === outer) {
    const { argumentExpression: key } = parent;
    const isPart = ts.isStringLiteralLike(key) && parts.paths.has(`${part}.${key.text}`);
    if (!isPart) refuse(parent, node, move, "A part or method of HubSpot's client is named by a value or a text here.");
  } else if (standsFor(node)) moveName(node, move);
  else if (isTarget(outer, parent) && parts.partOf(parent.right) === part)
    return; // what it is given moves
  else if (ts.isVariableDeclaration(parent) && ts.isObjectBindingPattern(parent.name) && parent.initializer === outer)
    moveBinding(parent.name, node, part, move);
  else if (!ts.isExpressionStatement(parent))
    refuse(outer, node, move, "A part of HubSpot's client is handed on here.");
}

/** What looks like a part of the client, and may be anything. */
function refuseUntyped(node: ts.Expression, { rewrite, references, methods, root, stubs }: Move): void {
  const stub = untypedStubAt(node, root);
  if (stub) stubs.push(stub);
  const call = stub?.node ?? callAround(node);
  const method = call.getText().replace(/\(.*/s, "").split(".").slice(-2).join(".");
  rewrite.block(
    rewrite.site("official-client", references.place(call), methods.get(`${root}.${method}`)),
    stub ? "official-mock" : "untyped-client",
    references.place(call),
    stub?.message ?? `Nothing says that \`${node.getText()}\` is a part of HubSpot's client.`,
  );
}

function lackOf(name: string): string {
  return /WithHttpInfo$/.test(name)
    ? `\`${name}\` gives the HTTP answer too, in another shape than \`.withResponse()\` of our calls does.`
    : `Our client has nothing for \`${name}\`.`;
}

/** A name for a part: what it is given becomes ours, and with it all that uses the name. */
function moveName(node: ts.Expression, move: Move): void {
  const site = move.rewrite.site("official-client", move.references.place(node));
  const name = standsFor(node);
  const symbol = name && move.references.symbolOf(name);
  const isOwn = symbol?.declarations?.every((one) => !one.getSourceFile().isDeclarationFile) === true;
  const locals = symbol && isOwn ? takenOut(symbol, move.references).map((one) => move.references.symbolOf(one)) : [];
  for (const one of isOwn ? [symbol, ...locals] : []) {
    if (one === undefined) continue;
    site.groups.add(one);
    move.named.give(one);
  }
  apply(site, convertPart(node, move), "official-reference", move, node);
  if (!isOwn || isExpected(node, move.checker)) {
    const message = "It is declared with a type of its own, or under a name that stands for more.";
    move.rewrite.block(site, "official-type", move.references.place(node), message);
    return;
  }
  const type = symbol?.declarations?.map((one) => ("type" in one ? (one.type as ts.Node) : undefined)).find(Boolean);
  if (type)
    move.rewrite.block(site, "official-type", move.references.place(type), "It is declared with a type of its own.");
  const part = move.parts.partOf(node);
  const other = name && usesOf(name, move.references).find((use) => !isSeen(use, part, move.parts));
  if (other)
    move.rewrite.block(
      site,
      "official-reference",
      move.references.place(other),
      "It cannot be seen that this is always the part of HubSpot's client which it is given elsewhere.",
    );
}

/** `const { basicApi, batchApi } = client.crm.associations.v4`. */
function moveBinding(pattern: ts.ObjectBindingPattern, node: ts.Expression, part: string, move: Move): void {
  const site = move.rewrite.site("official-client", move.references.place(pattern));
  apply(site, convertPart(node, move), "official-reference", move, node);
  for (const element of pattern.elements) {
    const key = element.propertyName ?? element.name;
    const group = ts.isIdentifier(key) ? move.groups.get(`${part}.${key.text}`) : undefined;
    if (group === undefined || element.dotDotDotToken || !ts.isIdentifier(element.name)) {
      move.rewrite.block(
        site,
        "official-reference",
        move.references.place(element),
        "A part of HubSpot's client is taken out that ours does not have under one name.",
      );
      continue;
    }
    const symbol = move.references.symbolOf(element.name);
    if (symbol) {
      site.groups.add(symbol);
      move.named.give(symbol);
    }
    const text = element.propertyName ? group : `${group}: ${element.name.text}`;
    site.edits.push({ file: move.references.fileOf(key), edit: { start: key.getStart(), end: key.getEnd(), text } });
  }
}

function refuse(
  place: ts.Expression,
  node: ts.Expression,
  move: Move,
  message: string,
  operation?: MigratedOperation,
): void {
  const site = move.rewrite.site("official-client", move.references.place(place), operation);
  const conversion = convertPart(node, move);
  if (!("message" in conversion)) for (const group of conversion.groups) site.groups.add(group);
  const stub = stubAt(place, move.parts);
  if (stub) move.stubs.push(stub);
  const isCalled = ts.isPropertyAccessExpression(place) && callAround(place) === outermost(place).parent;
  const rule = stub ? "official-mock" : isCalled ? "official-call" : "official-reference";
  move.rewrite.block(site, rule, move.references.place(place), stub?.message ?? message);
}

function moveCall(
  access: ts.PropertyAccessExpression,
  receiver: ts.Expression,
  operation: MigratedOperation & { official: OfficialMethod },
  move: Move,
): void {
  const { rewrite, references, checker, models } = move;
  const callee = outermost(access);
  const call = callee.parent;
  if (!ts.isCallExpression(call) || call.expression !== callee) {
    refuse(access, receiver, move, `The method \`${access.name.text}\` is handed on rather than called.`);
    return;
  }
  const site = rewrite.site("official-client", references.place(call), operation);
  move.receivers.set(site, receiver);
  const block = (rule: FindingRuleId, node: ts.Node, message: string) =>
    rewrite.block(site, rule, references.place(node), message);
  if (operation.revision === undefined)
    block("removed-operation", call, `${move.to} has no \`${operation.operationId}\`.`);
  else if (!operation.compiles)
    block("official-call", call, "The arguments or the answer differ between the versions.");
  const isOptional = access.questionDotToken || call.questionDotToken;
  if (isOptional) block("official-call", call, "The call is optional (`?.`).");
  const conversion = convertPart(receiver, move);
  if (!isOptional || !("message" in conversion)) apply(site, conversion, "official-call", move, receiver);
  edit(site, access.name, operation.operationId.split("/")[1] ?? "", move);
  const args = rewriteArguments(call, operation.official, checker);
  if ("message" in args) block("official-call", args.node, args.message);
  else {
    const body = args.body && moveBody(site, args.body, operation.official, move);
    const edits = args.edits.map((one) => {
      const spreads = body?.unspread?.getStart() === one.end && one.text.endsWith("...");
      return { file: references.fileOf(call), edit: spreads ? { ...one, text: one.text.slice(0, -3) } : one };
    });
    // Of what is added at one place, that of the arguments is outside of that of the body.
    const added = (body?.edits ?? []).map(({ node, edit: one }) => ({ file: references.fileOf(node), edit: one }));
    const isFirst = ({ edit: one }: Site["edits"][number]) => one.start === body?.unspread?.getStart();
    site.edits.push(...added.filter((one) => !isFirst(one)), ...edits, ...added.filter(isFirst));
  }
  if (operation.official.result === "outcome") moveOutcome(site, call, operation, move);
  models.link(site, operation.official, call);
  for (const { node, isKept } of move.errors.readsOf(call)) {
    if (isKept === undefined)
      rewrite.find("error-out-of-sight", references.place(node), "This function is not among the files.");
    else if (isKept)
      rewrite.find("error-fields", references.place(node), "This reads an error as HubSpot's client throws it.");
    else block("error-handling", node, "This tells an error of HubSpot's client from others, and ours differs there.");
  }
}

function moveBody(site: Site, body: ts.Expression, official: OfficialMethod, move: Move) {
  const batch = move.models.bodyOf(official);
  const traced = rewriteInputs({ body, ...batch }, move.references, move.checker);
  const { obstacle } = traced;
  if (obstacle) move.rewrite.block(site, "official-call", move.references.place(obstacle.node), obstacle.message);
  return traced;
}

function moveOutcome(
  site: Site,
  call: ts.CallExpression,
  operation: MigratedOperation,
  { references, checker, rewrite }: Move,
): void {
  const use = followOutcome(call, operation, references, checker);
  for (const { node, edit: one } of use.edits) site.edits.push({ file: references.fileOf(node), edit: one });
  for (const group of use.groups) site.groups.add(group);
  for (const { rule, node, message } of use.obstacles) rewrite.block(site, rule, references.place(node), message);
  for (const { rule, node, message } of use.remarks) rewrite.find(rule, references.place(node), message, operation);
}

function apply(
  site: Site,
  conversion: Conversion | Obstacle,
  rule: FindingRuleId,
  { references, rewrite, to, named }: Move,
  node: ts.Expression,
): void {
  if ("message" in conversion) {
    rewrite.block(site, rule, references.place(conversion.node), conversion.message);
    return;
  }
  for (const { node, edit: one } of conversion.edits) {
    site.edits.push({ file: references.fileOf(node), edit: one });
    if (/\/[/*]/.test(node.getSourceFile().text.slice(one.start, one.end)))
      rewrite.block(site, rule, references.place(node), "A comment stands within what is replaced, and would be lost.");
  }
  for (const group of conversion.groups) {
    site.groups.add(group);
    named.need(group, site, node);
  }
  if (!conversion.makesClient) return;
  const taken = takenName(site.file, to);
  if (taken) rewrite.block(site, "official-call", references.place(taken), "The name of our client is taken here.");
  else addImport(site, to);
}

function edit(site: Site, node: ts.Node, text: string, { references }: Move): void {
  site.edits.push({ file: references.fileOf(node), edit: { start: node.getStart(), end: node.getEnd(), text } });
}
