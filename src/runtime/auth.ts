import type { Clock } from "./clock.js";
import { ApiError, HubSpotError } from "./errors.js";
import { contextOf, type Middleware, type Transport } from "./transport.js";

/** A token, or a function that gives one; it is asked for every request, and again after a 401. */
export type AccessToken = string | (() => string | Promise<string>);

/** What an OAuth app refreshes its access tokens with. */
export interface OAuthOptions {
  clientId: string;
  clientSecret: string;
  refreshToken: string;
  /** Called with every new pair of tokens, to store them: HubSpot may replace the refresh token. */
  onRefresh?: (tokens: OAuthTokens) => void | Promise<void>;
  /** Where tokens are refreshed. @default "https://api.hubapi.com/oauth/2026-03/token" */
  tokenUrl?: string;
  /** How long before it expires a token is replaced, in milliseconds. @default 60_000 */
  refreshBeforeMs?: number;
}

/** Tokens, as HubSpot gives them. */
export interface OAuthTokens {
  accessToken: string;
  refreshToken: string;
  /** Milliseconds since the epoch. */
  expiresAt: number;
}

/** Gives the token to send; `rejected` names the one that HubSpot just answered with 401. */
export type TokenSource = (rejected?: string) => string | Promise<string>;

/** A source for a fixed token or a function of the caller. */
export function tokenFrom(accessToken: AccessToken): TokenSource {
  return typeof accessToken === "string" ? () => accessToken : () => accessToken();
}

/** A source that refreshes its token before it expires; one refresh is under way at most, however many calls wait. */
export function refreshingToken(options: OAuthOptions, transport: Transport, clock: Clock): TokenSource {
  const { refreshBeforeMs = 60_000 } = options;
  let tokens: OAuthTokens | undefined;
  let { refreshToken } = options;
  let refreshing: Promise<OAuthTokens> | undefined;
  const refresh = async () => {
    const fresh = await requestTokens({ ...options, refreshToken }, transport, clock);
    ({ refreshToken } = fresh);
    tokens = fresh;
    await options.onRefresh?.(fresh);
    return fresh;
  };
  return async (rejected) => {
    const usable = tokens && tokens.accessToken !== rejected && tokens.expiresAt - refreshBeforeMs > clock.now();
    if (tokens && usable) return tokens.accessToken;
    refreshing ??= refresh().finally(() => {
      refreshing = undefined;
    });
    return (await refreshing).accessToken;
  };
}

async function requestTokens(options: OAuthOptions, transport: Transport, clock: Clock): Promise<OAuthTokens> {
  const { clientId, clientSecret, refreshToken, tokenUrl = "https://api.hubapi.com/oauth/2026-03/token" } = options;
  const body = new URLSearchParams({
    grant_type: "refresh_token",
    client_id: clientId,
    client_secret: clientSecret,
    refresh_token: refreshToken,
  });
  const response = await transport(new Request(tokenUrl, { method: "POST", body, redirect: "manual" }));
  const answer = (await response.json().catch(() => ({}))) as Record<string, unknown>;
  const { access_token, refresh_token = refreshToken, expires_in = 1800 } = answer;
  if (!response.ok || typeof access_token !== "string") {
    const reason = [answer.status, answer.message].filter(Boolean).join(": ") || "no reason given";
    throw new ApiError(
      "oauth/refresh",
      response.status,
      { status: answer.status, message: answer.message },
      `oauth/refresh: POST ${new URL(tokenUrl).pathname} failed with ${response.status}, ${reason}`,
    );
  }
  return {
    accessToken: access_token,
    refreshToken: String(refresh_token),
    expiresAt: clock.now() + Number(expires_in) * 1000,
  };
}

/** Sends the token, to the configured origin only; after a 401 a second time with a new one, if there is a new one. */
export function authorization(source: TokenSource, origin: string): Middleware {
  return (next) => async (request) => {
    if (new URL(request.url).origin !== origin) {
      throw new HubSpotError(`${request.method} ${new URL(request.url).origin}: the token goes to ${origin} only`);
    }
    const token = await source();
    const response = await next(withToken(request, token));
    const context = contextOf(request);
    if (response.status !== 401 || context === undefined) return response;
    const renewed = await source(token);
    return renewed === token ? response : next(withToken(context.again(), renewed));
  };
}

function withToken(request: Request, token: string): Request {
  try {
    request.headers.set("Authorization", `Bearer ${token}`);
  } catch {
    // What it throws quotes the token.
    throw new HubSpotError("The access token has a character that cannot stand in a header, such as a line break");
  }
  return request;
}
