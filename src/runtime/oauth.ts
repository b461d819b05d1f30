import type { TokenRequest, TokenSource } from "./authorization.js";
import { ApiError, textField } from "./errors.js";

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

/**
 * The access token of an OAuth app, refreshed before it expires and after a 401. One refresh is under way at most, however
 * many calls wait for it.
 *
 * A call rejects with an `ApiError` when HubSpot refuses to refresh.
 *
 * @example
 * ```ts
 * const hubspot = createClient({ accessToken: oauth({ clientId, clientSecret, refreshToken }) });
 * ```
 */
export function oauth(options: OAuthOptions): TokenSource {
  const { refreshBeforeMs = 60_000, onRefresh } = options;
  let tokens: OAuthTokens | undefined;
  let refreshing: Promise<OAuthTokens> | undefined;
  const refresh = async (request: TokenRequest) => {
    tokens = await requestTokens({ ...options, ...tokens }, request);
    await onRefresh?.(tokens);
    return tokens;
  };
  return async (request) => {
    if (tokens && tokens.accessToken !== request.rejected && tokens.expiresAt - refreshBeforeMs > request.clock.now())
      return tokens.accessToken;
    refreshing ??= refresh(request).finally(() => {
      refreshing = undefined;
    });
    return (await refreshing).accessToken;
  };
}

async function requestTokens(
  { clientId, clientSecret, refreshToken, tokenUrl = "https://api.hubapi.com/oauth/2026-03/token" }: OAuthOptions,
  { fetch, clock }: TokenRequest,
): Promise<OAuthTokens> {
  const body = new URLSearchParams({
    grant_type: "refresh_token",
    client_id: clientId,
    client_secret: clientSecret,
    refresh_token: refreshToken,
  });
  const response = await fetch(new Request(tokenUrl, { method: "POST", body, redirect: "manual" }));
  const answer: unknown = await response.json().catch(() => undefined);
  const accessToken = textField(answer, "access_token");
  if (!response.ok || accessToken === undefined) {
    const details = { status: textField(answer, "status"), message: textField(answer, "message") };
    const reason = Object.values(details).filter(Boolean).join(": ") || "no reason given";
    const { status } = response;
    const tried = `oauth/refresh: POST ${new URL(tokenUrl).pathname}`;
    throw new ApiError("oauth/refresh", status, details, `${tried} failed with ${status}, ${reason}`);
  }
  const { expires_in: seconds = 1800 } = answer as { expires_in?: number };
  return {
    accessToken,
    refreshToken: textField(answer, "refresh_token") ?? refreshToken,
    expiresAt: clock.now() + Number(seconds) * 1000,
  };
}
