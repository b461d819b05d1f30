import type { BatchFailure, BatchOutcome } from "./batch.js";
import { reachOf } from "./error-reach.js";
import { HubSpotError } from "./errors.js";
import type { PagingDescriptor } from "./operation.js";
import { pointed, replaceAt } from "./pointer.js";

/**
 * Sends a batch whose inputs have pages of their own, and those inputs again that have a next page, until none has: the
 * results then hold all the items of their input. An input of which a page cannot be had fails, and it alone; so does one
 * whose cursor comes back a second time, instead of going in a circle.
 */
export async function followCursors<Input, Result>(
  send: (inputs: Input[]) => PromiseLike<BatchOutcome<Input, Result>>,
  inputs: Input[],
  { request, response }: PagingDescriptor,
): Promise<BatchOutcome<Input, Result>> {
  const keyOf = (group: unknown) => String(pointed(group, response.key ?? ""));
  const nameOf = (input: unknown) => String(pointed(input, request.key ?? ""));
  const itemsOf = (group: unknown) => (pointed(group, response.items) as unknown[] | undefined) ?? [];
  const byKey = new Map(inputs.map((input) => [nameOf(input), input])); // the same once
  const first = await send([...byKey.values()]);
  const groups = new Map(first.succeeded.map((group) => [keyOf(group), group]));
  const failed: BatchFailure<Input>[] = [...first.failed];
  const fail = (key: string, error: BatchFailure<Input>["error"]) => {
    groups.delete(key); // a part would pass for the whole
    failed.push({ input: byKey.get(key), error });
  };
  const seen = new Set<string>();
  for (let page = first; ; ) {
    const next = page.succeeded.flatMap((group) => {
      const [key, cursor] = [keyOf(group), pointed(group, response.next)];
      const input = byKey.get(key);
      if (cursor === undefined || cursor === null || cursor === "" || !input || !groups.has(key)) return [];
      const step = `${cursor} of ${key}`;
      if (seen.size !== seen.add(step).size) return [{ ...input, [request.pointer.slice(1)]: cursor }];
      fail(key, new HubSpotError(`The cursor ${step} came back: the pages go in a circle`));
      return [];
    });
    if (next.length === 0) break;
    page = await send(next).then(undefined, (error) => {
      if (reachOf(error) === "all") throw error;
      return { succeeded: [], failed: next.map((input) => ({ input, error })), notFound: [] };
    });
    for (const { input, error } of page.failed) fail(nameOf(input), error);
    for (const group of page.succeeded) itemsOf(groups.get(keyOf(group))).push(...itemsOf(group));
  }
  // The pages are all there: a cursor left in a result would lead back into the middle of them.
  const paging = response.next.replace(/(.)\/.*/, "$1");
  for (const group of groups.values()) replaceAt(group, paging, () => undefined);
  return { succeeded: first.succeeded.filter((group) => groups.has(keyOf(group))), failed, notFound: first.notFound };
}
