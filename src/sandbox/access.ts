// What a token may do. Any token is accepted, until a seed says what it may do or when it ends.
import type { ObjectType } from "./object-types.js";
import type { Portal } from "./portal.js";
import type { ErrorBody } from "./problem.js";
import type { MatchedRoute } from "./route.js";
import type { Switches } from "./switches.js";

/** What the spec says of an operation, beside its answer. */
export interface CallConditions {
  readonly rateLimitGroup: "general" | "associations" | "search";
  /** Any one of these scopes is enough. */
  readonly scopes: readonly string[];
}

/** Status and body of a refused call. */
export type Refused = [status: number, body: Omit<ErrorBody, "status">];

/** What a call without a token gets. */
export const REQUIRED: Refused = [
  401,
  {
    message:
      "Authentication credentials not found. This API supports OAuth 2.0 authentication and you can find more details at https://developers.hubspot.com/docs/methods/auth/oauth-overview",
    category: "INVALID_AUTHENTICATION",
  },
];

/** Refuses a call without a token where one is required, and one with a token that has ended. */
export function refuseToken(
  { access }: Portal,
  token: string | undefined,
  { authorization }: Switches,
  now: number,
): Refused | undefined {
  if (token === undefined && authorization === "required") return REQUIRED;
  if (access.expiresAt === undefined || access.expiresAt > now) return undefined;
  const seconds = Math.floor((now - access.expiresAt) / 1000);
  const ago = seconds < 86_400 ? `${seconds} second` : `${Math.floor(seconds / 86_400)} day`;
  const body = {
    message: `The OAuth token used to make this call expired ${ago}(s) ago.`,
    category: "EXPIRED_AUTHENTICATION",
    context: { "expire time": [new Date(access.expiresAt).toISOString()] },
  };
  return [401, body];
}

/** Refuses a call that the scopes of the token do not allow. */
export function refuseScopes(
  { access }: Portal,
  { route, path }: MatchedRoute,
  { scopes: listed }: CallConditions,
  switches: Switches,
  typeOf: (name: string) => ObjectType,
): Refused | undefined {
  const { scopes } = access;
  if (scopes === undefined) return undefined;
  const name = path["from.type"] ?? path.fromType ?? path.objectType;
  const needed =
    switches.scopes === "strict" && name !== undefined ? strictScopes(typeOf(name), route, listed) : listed;
  if (needed.length === 0 || needed.some((scope) => scopes.includes(scope))) return undefined;
  return missing(needed);
}

/** What a call gets whose token lacks all of these scopes. */
export function missing(scopes: readonly string[]): Refused {
  const body = {
    message:
      "This app hasn't been granted all required scopes to make this call. Read more about required scopes here: https://developers.hubspot.com/scopes.",
    errors: [
      {
        message: "One or more of the following scopes are required.",
        context: { requiredGranularScopes: [...scopes] },
      },
    ],
    links: { scopes: "https://developers.hubspot.com/scopes" },
    category: "MISSING_SCOPES",
  };
  return [403, body];
}

function strictScopes(
  { id, plural }: ObjectType,
  { method, operationId }: MatchedRoute["route"],
  listed: readonly string[],
): readonly string[] {
  const reads = method === "GET" || operationId.endsWith("/read") || operationId.endsWith("/find");
  const wanted = id.startsWith("2-") ? "custom" : plural;
  const own = listed.filter(
    (scope) => scope === wanted || scope === `crm.objects.${wanted}.${reads ? "read" : "write"}`,
  );
  return own.length > 0 ? own : listed.filter((scope) => reads || !scope.endsWith(".read"));
}
