import type { TokenRequest, TokenSource } from "./authorization.js";
import { sendCall } from "./call.js";
import { ApiError, ConnectionError, factsOf, HubSpotError, messageOf, textField, without } from "./errors.js";
import { requireAddress } from "./request.js";
import { retry } from "./retry.js";
import { dispatch } from "./transport.js";

/** What an OAuth app refreshes its access tokens with. */
export interface OAuthOptions {
  clientId: string;
  clientSecret: string;
  refreshToken: string;
  /** Called with every new pair of tokens, to store them: HubSpot may replace the refresh token. */
  onRefresh?: ((tokens: OAuthTokens) => void | Promise<void>) | undefined;
  /** Where tokens are refreshed. @default "https://api.hubapi.com/oauth/2026-03/token" */
  tokenUrl?: string | undefined;
  /** How long before it expires a token is replaced, in milliseconds. @default 60_000 */
  refreshBeforeMs?: number | undefined;
}

/** Tokens, as HubSpot gives them. */
export interface OAuthTokens {
  accessToken: string;
  refreshToken: string;
  /** Milliseconds since the epoch. */
  expiresAt: number;
}

const REFRESH = { operationId: "oauth/refresh", rateLimitGroup: "general", safeToRepeat: true } as const;
const REFRESH_TIMEOUT_MS = 30_000;

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
  let isKept = true;
  const isUsable = ({ rejected, clock }: TokenRequest) =>
    tokens && tokens.accessToken !== rejected && tokens.expiresAt - refreshBeforeMs > clock.now();
  const refresh = async (request: TokenRequest) => {
    if (!tokens || !isUsable(request)) {
      tokens = await requestTokens({ ...options, ...tokens }, request);
      isKept = false;
    }
    try {
      await onRefresh?.(tokens);
    } catch (cause) {
      // The refresh token may be a new one, which must not be lost: the next call tells of it again.
      throw new HubSpotError(`onRefresh failed: ${messageOf(cause)}`, { cause });
    }
    isKept = true;
    return tokens;
  };
  return async (request) => {
    if (tokens && isKept && isUsable(request)) return tokens.accessToken;
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
  const form = new URLSearchParams({
    grant_type: "refresh_token",
    client_id: clientId,
    client_secret: clientSecret,
    refresh_token: refreshToken,
  });
  const headers = { Accept: "application/json", "Content-Type": "application/x-www-form-urlencoded" };
  const draft = { method: "POST", url: tokenUrl, headers, body: String(form) };
  const send = retry()({ clock, random: Math.random })(dispatch(fetch, clock, 0));
  const tried = `oauth/refresh: POST ${requireAddress("oauth: `tokenUrl`", tokenUrl).pathname}`;
  const call = sendCall(send, REFRESH, draft, { timeoutMs: REFRESH_TIMEOUT_MS }, clock);
  const { response, json } = await call.catch((cause: unknown) => {
    if (cause instanceof HubSpotError) throw cause;
    throw new ConnectionError(`${tried} did not get an answer: ${messageOf(cause)}`, REFRESH.operationId, { cause });
  });
  const accessToken = textField(json, "access_token");
  if (!response.ok || !accessToken) {
    const shown = (name: string) => without(clientSecret, without(refreshToken, textField(json, name) ?? ""));
    const details = { status: shown("status"), message: shown("message") };
    const reason = Object.values(details).filter(Boolean).join(": ") || "no reason given";
    const { status } = response;
    throw new ApiError(`${tried} failed with ${status}, ${reason}`, factsOf(REFRESH.operationId, status, details));
  }
  const seconds = Number((json as { expires_in?: unknown }).expires_in) || 1800;
  return {
    accessToken,
    refreshToken: textField(json, "refresh_token") ?? refreshToken,
    expiresAt: clock.now() + seconds * 1000,
  };
}
