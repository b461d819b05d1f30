import type { BatchOutcome } from "./batch.js";
import { HubSpotError } from "./errors.js";
import type { PagingDescriptor } from "./operation.js";
import { pointed, replaceAt } from "./pointer.js";

/**
 * Sends a batch whose inputs have pages of their own, and those inputs again that have a next page, until none has: the
 * results then hold all the items of their input.
 *
 * @throws {HubSpotError} when a cursor comes back a second time, instead of going in a circle.
 */
export async function followCursors<Input, Result>(
  send: (inputs: Input[]) => PromiseLike<BatchOutcome<Input, Result>>,
  inputs: Input[],
  { request, response }: PagingDescriptor,
): Promise<BatchOutcome<Input, Result>> {
  const outcome = await send(inputs);
  const groups = new Map(outcome.succeeded.map((group) => [String(pointed(group, response.key ?? "")), group]));
  const failed = [...outcome.failed];
  const notFound = [...outcome.notFound];
  const seen = new Set<string>();
  for (let pages = outcome.succeeded; ; ) {
    const cursors = new Map(
      pages.flatMap((group) => {
        const cursor = pointed(group, response.next);
        return typeof cursor === "string" ? [[String(pointed(group, response.key ?? "")), cursor] as const] : [];
      }),
    );
    if (cursors.size === 0) break;
    for (const [key, cursor] of cursors) {
      if (seen.has(`${key} ${cursor}`))
        throw new HubSpotError(`The cursor "${cursor}" of ${key} came back: the pages go in a circle`);
      seen.add(`${key} ${cursor}`);
    }
    const next = inputs.flatMap((input) => {
      const cursor = cursors.get(String(pointed(input, request.key ?? "")));
      return cursor === undefined ? [] : [{ ...input, [request.pointer.slice(1)]: cursor }];
    });
    const more = await send(next);
    failed.push(...more.failed);
    notFound.push(...more.notFound);
    for (const group of more.succeeded)
      append(groups.get(String(pointed(group, response.key ?? ""))), group, response.items);
    pages = more.succeeded;
  }
  // The pages are all there: a cursor left in a result would lead back into the middle of them.
  for (const group of groups.values())
    replaceAt(group, response.next.split("/").slice(0, 2).join("/"), () => undefined);
  return { succeeded: outcome.succeeded, failed, notFound };
}

function append(group: unknown, more: unknown, items: string): void {
  const list = pointed(group, items);
  if (Array.isArray(list)) list.push(...((pointed(more, items) as unknown[] | undefined) ?? []));
}
