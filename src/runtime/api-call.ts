import type { Received } from "./exchange.js";
import { quoteLongIntegers } from "./long-integers.js";

/** An answer with everything that came with it. */
export interface Answer<T> {
  /** What the call itself resolves to. */
  readonly data: T;
  /** HTTP status. */
  readonly status: number;
  readonly headers: Headers;
  /** What HubSpot's support asks for; undefined when HubSpot sent none. */
  readonly correlationId: string | undefined;
  /**
   * The body as HubSpot sent it, parsed; undefined when it was empty. A number with more digits than JavaScript can hold
   * is there as text.
   */
  readonly body: unknown;
}

/** Where HubSpot's support finds a call. */
export const CORRELATION_ID = "X-HubSpot-Correlation-Id";

/** What is called with an error, typed as for a promise of the language: callbacks that were written for one fit. */
// biome-ignore lint/suspicious/noExplicitAny: a promise of the language has it
export type OnRejected<Result> = ((reason: any) => Result | PromiseLike<Result>) | null;

/** The data of an answer, and what it was read from. */
export interface Reading<T> {
  readonly data: T;
  readonly received: Received;
}

/** A call under way. Await it for its data, or `withResponse()` for the data with status, headers and raw body. */
export class ApiCall<T> implements Promise<T> {
  readonly [Symbol.toStringTag] = "ApiCall";
  readonly #reading: Promise<Reading<T>>;

  constructor(reading: Promise<Reading<T>>) {
    this.#reading = reading;
  }

  /** The data with status, headers, correlation id and the raw body. */
  async withResponse(): Promise<Answer<T>> {
    const { data, received } = await this.#reading;
    const { text, response, notJson } = received;
    const { status, headers } = response;
    return {
      data,
      status,
      headers,
      correlationId: headers.get(CORRELATION_ID) ?? undefined,
      body: text && notJson === undefined ? JSON.parse(quoteLongIntegers(text)) : text || undefined,
    };
  }

  // biome-ignore lint/suspicious/noThenProperty: it is a promise
  then<A = T, B = never>(onData?: ((data: T) => A | PromiseLike<A>) | null, onError?: OnRejected<B>): Promise<A | B> {
    return this.#reading.then(({ data }) => (onData ? onData(data) : (data as unknown as A)), onError);
  }

  catch<B = never>(onError?: OnRejected<B>): Promise<T | B> {
    return this.then(undefined, onError);
  }

  finally(onEnd?: (() => void) | null): Promise<T> {
    return this.then().finally(onEnd);
  }
}
