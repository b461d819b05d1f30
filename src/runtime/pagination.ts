import { ApiCall, type Reading } from "./api-call.js";
import { HubSpotError } from "./errors.js";
import type { PagingDescriptor } from "./operation.js";
import { pointed } from "./pointer.js";

/**
 * A call whose answer comes in pages. Await it for the first page, or iterate over it for all items, page by page as
 * they are needed.
 */
export class PagedCall<Item, Page> extends ApiCall<Page> implements AsyncIterable<Item> {
  readonly #page: (cursor?: string) => Promise<Reading<Page>>;
  readonly #response: PagingDescriptor["response"];

  /** @param page Asks for the page that a cursor names; for the first one without. */
  constructor(page: (cursor?: string) => Promise<Reading<Page>>, { response }: PagingDescriptor) {
    super(page());
    this.#page = page;
    this.#response = response;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.pages()) {
      const items = pointed(page, this.#response.items) ?? [];
      if (!Array.isArray(items)) throw new HubSpotError(`The page has no list at ${this.#response.items}`);
      yield* items as readonly Item[];
    }
  }

  /**
   * The pages, one after the other.
   * @throws {HubSpotError} when a cursor comes back a second time, instead of going in a circle.
   */
  async *pages(): AsyncGenerator<Page, void, undefined> {
    const seen = new Set<string>();
    let page: Page = await this;
    for (;;) {
      yield page;
      const cursor = pointed(page, this.#response.next) as string | null | undefined;
      if (!cursor) return;
      if (seen.has(cursor)) throw new HubSpotError(`The cursor "${cursor}" came back: the pages go in a circle`);
      seen.add(cursor);
      page = (await this.#page(cursor)).data;
    }
  }

  /** The first items, at most so many; asks for no page more than it needs. */
  async first(count: number): Promise<Item[]> {
    const items: Item[] = [];
    if (!(count > 0)) {
      this.catch(() => {}); // nobody waits for the page that is under way
      return items;
    }
    for await (const item of this) if (items.push(item) >= count) break;
    return items;
  }

  /**
   * All items in one list.
   * @param max The most items to hold in memory.
   * @throws {HubSpotError} when there are more, rather than giving a part for the whole.
   */
  async all(max = 100_000): Promise<Item[]> {
    const items = await this.first(max + 1);
    if (items.length > max) throw new HubSpotError(`There are more than ${max} items: iterate, or raise the bound`);
    return items;
  }
}
