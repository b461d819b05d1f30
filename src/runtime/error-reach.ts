import { ApiError, ConnectionError } from "./errors.js";

/**
 * Whom an error of a batch befalls: `refused`, some inputs that HubSpot would not have, and the whole batch with them;
 * `unanswered`, a batch for which the server was out; `inputs`, this batch; `all`, every further batch too: no access, no
 * requests left, or the end of the call.
 */
export type ErrorReach = "refused" | "unanswered" | "inputs" | "all";

/** Whom an error of a batch befalls. */
export function reachOf(error: unknown): ErrorReach {
  if (error instanceof ConnectionError) return "unanswered";
  if (!(error instanceof ApiError) || error.operationId === "oauth/refresh") return "all";
  const { status } = error;
  if ([401, 403, 429].includes(status)) return "all";
  if ([400, 413, 422].includes(status)) return "refused";
  return status >= 500 ? "unanswered" : "inputs";
}
