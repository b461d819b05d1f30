/** An answer with everything that came with it. */
export interface Answer<T> {
  /** What the call itself resolves to. */
  readonly data: T;
  /** HTTP status. */
  readonly status: number;
  readonly headers: Headers;
  /** What HubSpot's support asks for; undefined when HubSpot sent none. */
  readonly correlationId: string | undefined;
  /** The body exactly as HubSpot sent it, parsed; undefined when it was empty. */
  readonly body: unknown;
}

/** A call under way. Await it for its data, or `withResponse()` for the data with status, headers and raw body. */
export class ApiCall<T> implements Promise<T> {
  readonly [Symbol.toStringTag] = "ApiCall";
  readonly #answer: Promise<Answer<T>>;

  constructor(answer: Promise<Answer<T>>) {
    this.#answer = answer;
  }

  /** The data with status, headers, correlation id and the raw body. */
  withResponse(): Promise<Answer<T>> {
    return this.#answer;
  }

  // biome-ignore lint/suspicious/noThenProperty: it is a promise
  then<A = T, B = never>(
    onData?: ((data: T) => A | PromiseLike<A>) | null,
    onError?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#answer.then(({ data }) => data).then(onData, onError);
  }

  catch<B = never>(onError?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<T | B> {
    return this.then(undefined, onError);
  }

  finally(onEnd?: (() => void) | null): Promise<T> {
    return this.then().finally(onEnd);
  }
}
