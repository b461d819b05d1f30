// Puts the layers of a connection together. Nothing here touches `fetch`, `Request` or `Headers` before the first call:
// loading them takes longer than everything else.
import { type AccessToken, authorization } from "./authorization.js";
import { sendCall } from "./call.js";
import { type Clock, systemClock } from "./clock.js";
import { HubSpotError } from "./errors.js";
import type { CalledOperation, Layer, Received, RequestDraft, Send } from "./exchange.js";
import { around, type Middleware } from "./middleware.js";
import { type AttemptReport, observe } from "./observe.js";
import { type Limiter, type RateLimits, rateLimit } from "./rate-limit.js";
import type { readAnswer } from "./read-answer.js";
import { requireAddress } from "./request.js";
import { retry } from "./retry.js";
import type { RetryOptions } from "./retry-timing.js";
import { dispatch, globalFetch, type Transport } from "./transport.js";

/** Options of `connectWith`. */
export interface ConnectionOptions {
  /**
   * Token of a private app, a service key or an OAuth app, or a function that gives one, such as `oauth()`. Only needed
   * when HubSpot is called: with a `fetch` of your own it can be left out, and nothing is sent for it then.
   */
  accessToken?: AccessToken | undefined;
  /** Origin of the API. @default "https://api.hubapi.com" */
  baseUrl?: string | undefined;
  /** Sends the requests. @default the global `fetch`, looked up at each call */
  fetch?: Transport | undefined;
  /** Time for one attempt, in milliseconds; 0 for no end. @default 30_000 */
  attemptTimeoutMs?: number | undefined;
  /** Time for one call with all its attempts and waits, in milliseconds; 0 for no end. @default 120_000 */
  timeoutMs?: number | undefined;
  /** Time, for tests and simulations. @default the machine's */
  clock?: Clock | undefined;
  /** Numbers from 0 up to 1, for the jitter of retries. @default Math.random */
  random?: (() => number) | undefined;
}

/** Options of `createClient`. */
export interface ClientOptions extends ConnectionOptions {
  /** Layers around every call, outermost first: they see a call once, however often it is tried. */
  middleware?: readonly Middleware[] | undefined;
  /** How calls are tried again; `false` for once only. */
  retry?: RetryOptions | false | undefined;
  /** The limits of your account, a limiter to share, or `false` for none. @default HubSpot's lowest limits */
  rateLimit?: RateLimits | Limiter | false | undefined;
  /** Told of every attempt once it is over, for logs and traces. */
  onAttempt?: ((report: AttemptReport) => void) | undefined;
}

/** Options of one call. */
export interface RequestOptions {
  /** Ends the call at once; it then rejects with the reason of the signal. */
  signal?: AbortSignal | undefined;
  /** Headers of this call; they take the place of ours, `Authorization` too: the access token is not asked for then. */
  headers?: Record<string, string> | undefined;
  /** Time for this call with all its attempts and waits, in milliseconds. */
  timeoutMs?: number | undefined;
}

/** What wrappers call through. */
export interface Connection {
  readonly baseUrl: string;
  /** The time of the connection's clock, in milliseconds. */
  readonly now: () => number;
  /** Sends the request of an operation. */
  readonly send: (operation: CalledOperation, draft: RequestDraft, options: RequestOptions) => Promise<Received>;
  /** Reads an answer in another way than usual. */
  readonly readAs?: typeof readAnswer;
  /** Sends bodies as they are given, also where HubSpot refuses them or does nothing. */
  readonly unchecked?: boolean;
}

/**
 * Connects to HubSpot, with retry below the rate limits. Nothing is sent before the first call.
 * @throws {HubSpotError} when there is no token, or the base URL is none.
 */
export function connect(options: ClientOptions): Connection {
  const { middleware = [], retry: retries = {}, rateLimit: limits = {}, onAttempt } = options;
  const layers = [
    ...(middleware[0] ? [around(middleware)] : []),
    ...(retries ? [retry(retries)] : []),
    ...(limits ? [rateLimit(limits)] : []),
    ...(onAttempt ? [observe(onAttempt)] : []),
  ];
  return connectWith(layers, options);
}

/**
 * Connects to HubSpot with the layers that are given, of which `connect` takes `retry()` and `rateLimit()`. With the class
 * of a group it makes a small client: a bundler keeps only the layers and groups in use.
 *
 * @param layers From the outermost in; authorization and the timeout of each attempt come below them.
 * @throws {HubSpotError} when there is no token, or the base URL is none.
 * @example
 * ```ts
 * const associations = new AssociationsApi(connectWith([retry()], { accessToken: "your token" }));
 * ```
 */
export function connectWith(layers: readonly Layer[], options: ConnectionOptions): Connection {
  const { clock = systemClock, random = Math.random, timeoutMs: whole = 120_000 } = options;
  const { accessToken, fetch, attemptTimeoutMs = 30_000 } = options;
  const { origin, href } = requireAddress("createClient: `baseUrl`", options.baseUrl ?? "https://api.hubapi.com");
  const baseUrl = href.replace(/\/+$/, "");
  if (!accessToken && !fetch) throw new HubSpotError("createClient: no token. Pass `accessToken`");
  const inner = [...layers, ...(accessToken ? [authorization(accessToken, origin, fetch ?? globalFetch)] : [])];
  const send = inner.reduceRight<Send>(
    (next, layer) => layer({ clock, random })(next),
    dispatch(fetch, clock, attemptTimeoutMs),
  );
  return {
    baseUrl,
    now: () => clock.now(),
    send: (operation, draft, { signal, timeoutMs = whole }) =>
      sendCall(send, operation, draft, { signal, timeoutMs }, clock),
  };
}
