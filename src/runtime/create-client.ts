// Puts the layers of a connection together. The only module that knows openapi-fetch. Nothing here touches `fetch`,
// `Request` or `Headers` before the first call: loading them takes longer than everything else.
import createFetchClient, { type Client } from "openapi-fetch";
import { type AccessToken, authorization, type OAuthOptions, refreshingToken, tokenFrom } from "./auth.js";
import { send } from "./call.js";
import { type Clock, systemClock } from "./clock.js";
import { HubSpotError } from "./errors.js";
import type { OperationDescriptor } from "./operation.js";
import { createLimiter, type Limiter, type RateLimits, rateLimit } from "./rate-limit.js";
import { retry } from "./retry.js";
import type { RetryOptions } from "./retry-timing.js";
import { timeout } from "./timeout.js";
import { buffered, type Middleware, readable, type Transport } from "./transport.js";

/** Options of `createClient`. */
export interface ClientOptions {
  /** Token of a private app, a service key or an OAuth app, or a function that gives one. */
  accessToken?: AccessToken;
  /** Refreshes the access token of an OAuth app; instead of `accessToken`. */
  oauth?: OAuthOptions;
  /** Origin of the API. @default "https://api.hubapi.com" */
  baseUrl?: string;
  /** Sends the requests. @default the global `fetch`, looked up at each call */
  fetch?: Transport;
  /** Layers around every call, outermost first: they see a call once, however often it is tried. */
  middleware?: readonly Middleware[];
  /** How calls are tried again; `false` for once only. */
  retry?: RetryOptions | false;
  /** Time for one attempt, in milliseconds. @default 30_000 */
  attemptTimeoutMs?: number;
  /** Time for one call with all its attempts and waits, in milliseconds. @default 120_000 */
  timeoutMs?: number;
  /** The limits of your account, a limiter to share, or `false` for none. @default HubSpot's lowest limits */
  rateLimit?: RateLimits | Limiter | false;
  /** Time, for tests and simulations. @default the machine's */
  clock?: Clock;
  /** Numbers from 0 up to 1, for the jitter of retries. @default Math.random */
  random?: () => number;
}

/** Options of one call. */
export interface RequestOptions {
  /** Ends the call at once; it then rejects with the reason of the signal. */
  signal?: AbortSignal | undefined;
  /** Headers of this call. */
  headers?: Record<string, string> | undefined;
  /** Time for this call with all its attempts and waits, in milliseconds. */
  timeoutMs?: number | undefined;
}

/** The typed openapi-fetch client of one version. */
export type FetchClient<Paths extends object> = Client<Paths, "application/json">;

/** What wrappers call through. */
export interface Connection {
  readonly baseUrl: string;
  /** The time of the connection's clock, in milliseconds. */
  readonly now: () => number;
  /** Sends a call; the answer's body is read. */
  readonly send: (
    operation: OperationDescriptor,
    make: (signal: AbortSignal) => Request,
    options: RequestOptions,
  ) => Promise<Response>;
}

/** Connects to HubSpot. Nothing is sent before the first call. */
export function connect<Paths extends object>(
  options: ClientOptions,
): Connection & { fetch: () => FetchClient<Paths> } {
  const { clock = systemClock, timeoutMs = 120_000 } = options;
  const baseUrl = (options.baseUrl ?? "https://api.hubapi.com").replace(/\/+$/, "");
  const transport = layers(options, originOf(baseUrl), clock);
  const foreign: Transport = async (request) => {
    const make = (signal: AbortSignal) => new Request(request.clone(), { signal });
    return readable(await send(transport, { operation: undefined, make, signal: request.signal, timeoutMs }, clock));
  };
  let client: FetchClient<Paths> | undefined;
  return {
    baseUrl,
    now: () => clock.now(),
    send: (operation, make, { signal, timeoutMs: own = timeoutMs }) =>
      send(transport, { operation, make, signal, timeoutMs: own }, clock),
    fetch: () => {
      client ??= createFetchClient<Paths, "application/json">({ baseUrl, fetch: foreign });
      return client;
    },
  };
}

function originOf(baseUrl: string): string {
  try {
    return new URL(baseUrl).origin;
  } catch {
    throw new HubSpotError(`createClient: \`baseUrl\` is not a URL: ${JSON.stringify(baseUrl)}`);
  }
}

/** The onion: middleware > retry > rate limit > authorization > timeout > fetch. */
function layers(options: ClientOptions, origin: string, clock: Clock): Transport {
  const { fetch = (request) => globalThis.fetch(request), middleware = [], random = Math.random } = options;
  const ours: Middleware[] = [];
  if (options.retry !== false) ours.push(retry(options.retry ?? {}, clock, random));
  if (options.rateLimit !== false) ours.push(rateLimit(limiterOf(options.rateLimit ?? {}, clock), clock));
  ours.push(authorization(sourceOf(options, fetch, clock), origin), timeout(options.attemptTimeoutMs ?? 30_000, clock));
  const core = ours.reduceRight<Transport>((next, layer) => layer(next), buffered(fetch));
  if (middleware.length === 0) return core;
  return middleware.reduceRight<Transport>(
    (next, layer) => layer(next),
    async (request) => readable(await core(request)),
  );
}

function limiterOf(rateLimits: RateLimits | Limiter, clock: Clock): Limiter {
  return "acquire" in rateLimits ? rateLimits : createLimiter(rateLimits, clock);
}

function sourceOf({ accessToken, oauth }: ClientOptions, fetch: Transport, clock: Clock) {
  if (oauth) return refreshingToken(oauth, fetch, clock);
  if (accessToken === undefined || accessToken === "") {
    throw new HubSpotError("createClient: no token. Pass `accessToken` or `oauth`");
  }
  return tokenFrom(accessToken);
}
