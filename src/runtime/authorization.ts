import type { Clock } from "./clock.js";
import { ConnectionError, HubSpotError, messageOf, without } from "./errors.js";
import type { Layer, Received } from "./exchange.js";
import { requireHeader } from "./request.js";
import { received, type Transport } from "./transport.js";

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

/**
 * Sends the token, to the configured origin only; after a 401 a second time with a new one, if there is a new one. A call
 * that brings an `Authorization` of its own is sent with that alone. An answer that echoes either is read without it.
 */
export function authorization(accessToken: AccessToken, origin: string, fetch: Transport): Layer {
  return ({ clock }) =>
    (next) =>
    async (draft, call) => {
      const { method, url, headers, body } = draft;
      if (!url.startsWith(`${origin}/`)) {
        throw new HubSpotError(`${method} ${new URL(url).origin}: the token goes to ${origin} only`);
      }
      const send = async (authorization: string) => {
        const secret = authorization.replace(/^\w+ +/, "");
        try {
          return withoutSecret(await next({ method, url, headers: { ...headers, authorization }, body }, call), secret);
        } catch (error) {
          throw error instanceof ConnectionError ? withoutCause(error, secret) : error;
        }
      };
      if (headers.authorization) return send(headers.authorization);
      if (typeof accessToken === "string") return send(`Bearer ${usable(accessToken)}`);
      const token = await ask(accessToken, { fetch, clock });
      const answer = await send(`Bearer ${token}`);
      if (answer.response.status !== 401) return answer;
      const renewed = await ask(accessToken, { fetch, clock, rejected: token });
      return renewed === token ? answer : send(`Bearer ${renewed}`);
    };
}

/** What the function of a caller throws is no broken connection, and asking again is its own affair. */
async function ask(source: TokenSource, request: TokenRequest): Promise<string> {
  try {
    return usable(await source(request));
  } catch (cause) {
    throw cause instanceof HubSpotError
      ? cause
      : new HubSpotError(`accessToken failed: ${messageOf(cause)}`, { cause });
  }
}

function usable(token: string): string {
  if (!token || typeof token !== "string") throw new HubSpotError("no access token, or one that is no text");
  requireHeader("The access token", token);
  return token;
}

/** An answer that becomes an error, without the secret that it echoes. */
function withoutSecret(answer: Received, secret: string): Received {
  const { response, text, notJson } = answer;
  if (response.ok && notJson === undefined) return answer;
  const shown = without(secret, text);
  return shown === text ? answer : received(response, shown);
}

/** An error of somebody's `fetch` that quotes the secret: without it, and so without its cause. */
function withoutCause(error: ConnectionError, secret: string): ConnectionError {
  const shown = without(secret, error.message);
  return shown === error.message ? error : new ConnectionError(shown, error.operationId);
}
