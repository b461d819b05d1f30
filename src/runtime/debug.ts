import type { AttemptReport } from "./observe.js";

const SECRET = /\b(hapikey|access_token|refresh_token|client_secret|client_id|code|token)=[^&\s"')]+|\bBearer\s+\S+/gi;

/**
 * An `onAttempt` that writes one line for each attempt: operation, attempt, request line, outcome, time and correlation id.
 * No token, header, query or body is in it.
 *
 * @param log Takes the lines. @default console.debug
 * @example
 * ```ts
 * const hubspot = createClient({ accessToken, onAttempt: debug() });
 * // labels/list, attempt 1: GET https://api.hubapi.com/crm/… 503 in 12 ms, correlation id 5f0e…
 * ```
 */
export function debug(log: (line: string) => void = (line) => console.debug(line)): (report: AttemptReport) => void {
  return ({ operationId, attempt, method, url, status, error = "no answer", durationMs, correlationId }) => {
    const outcome = status ?? `failed (${error.replace(SECRET, redacted)})`;
    const trace = correlationId ? `, correlation id ${correlationId}` : "";
    log(`${operationId}, attempt ${attempt}: ${method} ${url} ${outcome} in ${Math.round(durationMs)} ms${trace}`);
  };
}

function redacted(found: string, name?: string): string {
  return name ? `${name}=***` : `${found.split(/\s/)[0]} ***`;
}
