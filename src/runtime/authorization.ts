import type { Clock } from "./clock.js";
import { HubSpotError } from "./errors.js";
import type { Layer, RequestDraft } from "./exchange.js";
import { requireHeader } from "./request.js";
import type { Transport } from "./transport.js";

/** What a source of tokens is told when it is asked for one. */
export interface TokenRequest {
  /** The token that HubSpot just answered with 401; absent when there was no such answer. */
  readonly rejected?: string;
  /** What the client sends its requests with. */
  readonly fetch: Transport;
  /** The time of the client. */
  readonly clock: Clock;
}

/** Gives the token to send. It is asked for every request, and once more after a 401. */
export type TokenSource = (request: TokenRequest) => string | Promise<string>;

/** A token of a private app, a service key or an OAuth app, or what gives one, such as `oauth()`. */
export type AccessToken = string | TokenSource;

/** Sends the token, to the configured origin only; after a 401 a second time with a new one, if there is a new one. */
export function authorization(accessToken: AccessToken, origin: string, fetch: Transport): Layer {
  const source = typeof accessToken === "string" ? () => accessToken : accessToken;
  return ({ clock }) =>
    (next) =>
    async (draft, call) => {
      if (!draft.url.startsWith(`${origin}/`)) requireOrigin(draft, origin);
      const token = await source({ fetch, clock });
      const received = await next(withToken(draft, token), call);
      if (received.response.status !== 401) return received;
      const renewed = await source({ fetch, clock, rejected: token });
      return renewed === token ? received : next(withToken(draft, renewed), call);
    };
}

function requireOrigin({ method, url }: RequestDraft, origin: string): void {
  const target = new URL(url).origin;
  if (target !== origin) throw new HubSpotError(`${method} ${target}: the token goes to ${origin} only`);
}

function withToken(draft: RequestDraft, token: string): RequestDraft {
  if (!token) throw new HubSpotError("no access token");
  const Authorization = `Bearer ${token}`;
  requireHeader("The access token", Authorization);
  return { ...draft, headers: { ...draft.headers, Authorization } };
}
