import type { Json } from "../openapi.js";
import type { OperationModel } from "../operation-model.js";
import { docText, escapeComment } from "./doc-comment.js";
import { literal } from "./literal.js";

/** The doc comment of one wrapper: what it does, the request it makes, its limits, its page and an example. */
export function operationDoc(operation: OperationModel, operationIds: ReadonlySet<string>): string {
  const { descriptor, path, page, deprecated } = operation;
  const facts = [
    `\`${descriptor.method} ${path}\``,
    ...batchFact(operation),
    ...pagingFact(operation),
    `Rate limit: ${descriptor.rateLimitGroup}. ${descriptor.safeToRepeat ? "Safe to repeat." : "Not safe to repeat."}`,
    ...scopesFact(operation.scopes),
  ];
  const tags = [
    ...(deprecated ? ["@deprecated HubSpot marks this operation as deprecated."] : []),
    "@throws {ApiError} when HubSpot answers with anything but success; {ConnectionError} when it cannot be reached; {HubSpotError} when an argument cannot be sent.",
    ...(page ? [`@see ${escapeComment(page)}`] : []),
    `@example\n\`\`\`ts\n${escapeComment(exampleCall(operation))}\n\`\`\``,
  ];
  const list = facts.map((fact) => `- ${escapeComment(fact)}`).join("\n");
  return [
    docText(`${operation.summary}.`),
    docText(asCalls(operation.description, operationIds)),
    list,
    tags.join("\n"),
  ].join("\n\n");
}

/** Operations that a description names by their ids, as they are called: `batch/read` is `batch.read` in code. */
function asCalls(text: string, operationIds: ReadonlySet<string>): string {
  return text.replace(/`(\w+)\/(\w+)`/g, (id, tag, verb) =>
    operationIds.has(`${tag}/${verb}`) ? `\`${tag}.${verb}\`` : id,
  );
}

/** The doc comment of the wrapper that takes inputs of any number. */
export function bulkDoc({ verb, descriptor, path, summary }: OperationModel): string {
  const followed = descriptor.paging ? ["Follows the cursor of each input: every result has all its items."] : [];
  const cap = descriptor.batchLimit?.maxInputs ?? 0;
  return [
    docText(`${summary}, in any number: \`${verb}\` in batches of ${cap}, a few under way at once.`),
    docText("Await it for everything it came to, or iterate over it for the outcome of each batch. It begins then."),
    ...followed,
    `- ${escapeComment(`\`${descriptor.method} ${path}\``)}`,
    "@throws {BulkError} when going on would fail for every further input: no access, or no requests left. It says where to go on.",
  ].join("\n\n");
}

function batchFact({ descriptor: { batchLimit } }: OperationModel): string[] {
  if (batchLimit === undefined) return [];
  const sure = batchLimit.certainty === "inferred" ? "assumed, HubSpot states none" : batchLimit.certainty;
  return [`At most ${batchLimit.maxInputs} inputs a call (${sure}).`];
}

function pagingFact({ descriptor: { paging } }: OperationModel): string[] {
  if (paging === undefined) return [];
  const cursor = `the cursor at \`${paging.response.next}\``;
  if (paging.request.in === "input")
    return [`Paged per input: ${cursor} of a result goes back as \`${paging.request.pointer}\` of its input.`];
  return [`Paged: ${cursor} goes back as \`${paging.request.pointer.slice(1)}\`.`];
}

function scopesFact(scopes: readonly string[]): string[] {
  if (scopes.length === 0) return [];
  const shown = scopes.slice(0, 3).map((scope) => `\`${scope}\``);
  const more = scopes.length > shown.length ? ` and ${scopes.length - shown.length} more` : "";
  return [`Scopes, any one of: ${shown.join(", ")}${more}.`];
}

/** A call of the wrapper with the spec's own example values. */
function exampleCall(operation: OperationModel): string {
  const args: Record<string, Json> = {};
  for (const { name, example, required } of operation.arguments) {
    if (!required && example === undefined) continue;
    setAt(args, name.split("."), example ?? "…");
  }
  const { body } = operation;
  if (body?.example !== undefined) {
    if (body.argument !== undefined) args[body.argument] = body.example;
    else Object.assign(args, body.example);
  }
  const text =
    Object.keys(args).length === 0 ? "" : literal(args, 0, `await hubspot.${operation.tag}.${operation.verb}(`.length);
  return `await hubspot.${operation.tag}.${operation.verb}(${text});`;
}

function setAt(target: Record<string, Json>, [head = "", ...rest]: string[], value: Json): void {
  if (rest.length === 0) {
    target[head] = value;
    return;
  }
  const child = (target[head] ?? {}) as Record<string, Json>;
  target[head] = child;
  setAt(child, rest, value);
}
