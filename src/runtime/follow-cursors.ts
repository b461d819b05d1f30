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
  const keyOf = (group: unknown) => String(pointed(group, response.key ?? ""));
  const itemsOf = (group: unknown) => (pointed(group, response.items) as unknown[] | undefined) ?? [];
  const byKey = new Map(inputs.map((input) => [String(pointed(input, request.key ?? "")), input])); // the same once
  let page = await send([...byKey.values()]);
  const groups = new Map(page.succeeded.map((group) => [keyOf(group), group]));
  const whole = { succeeded: page.succeeded, failed: [...page.failed], notFound: [...page.notFound] };
  const seen = new Set<string>();
  for (;;) {
    const cursors = new Map<string, unknown>();
    for (const group of page.succeeded) {
      const [key, cursor] = [keyOf(group), pointed(group, response.next)];
      if (cursor === undefined || cursor === null || cursor === "") continue;
      const step = `${cursor} of ${key}`;
      if (seen.has(step)) throw new HubSpotError(`The cursor ${step} came back: the pages go in a circle`);
      seen.add(step);
      cursors.set(key, cursor);
    }
    if (cursors.size === 0) break;
    const next = [...byKey].flatMap(([key, input]) => {
      const cursor = cursors.get(key);
      return cursor === undefined ? [] : [{ ...input, [request.pointer.slice(1)]: cursor }];
    });
    page = await send(next);
    whole.failed.push(...page.failed);
    whole.notFound.push(...page.notFound);
    for (const group of page.succeeded) itemsOf(groups.get(keyOf(group))).push(...itemsOf(group));
  }
  // The pages are all there: a cursor left in a result would lead back into the middle of them.
  const paging = response.next.replace(/(.)\/.*/, "$1");
  for (const group of groups.values()) replaceAt(group, paging, () => undefined);
  return whole;
}
