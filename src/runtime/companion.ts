import type { ClientOptions } from "./create-client.js";
import { HubSpotError } from "./errors.js";

/** What is needed of a client of `@hubspot/api-client`. */
export interface OfficialClient {
  readonly config: { readonly accessToken?: string; readonly basePath?: string };
}

type Create<Client> = (options: ClientOptions) => Client;

/** Our clients by theirs. One for each, because a client of ours holds the rate limiter. */
const companions = new WeakMap<OfficialClient, Map<Create<unknown>, unknown>>();

/** Our client for a client of `@hubspot/api-client`, made with the first call. */
export function companionOf<Client>(official: OfficialClient, create: Create<Client>): Client {
  if (!official?.config)
    throw new HubSpotError(
      "associationsOf: no client of @hubspot/api-client was given; a stand-in needs a `config` too",
    );
  const known = companions.get(official) ?? new Map<Create<unknown>, unknown>();
  companions.set(official, known);
  if (!known.has(create)) {
    const { basePath } = official.config;
    known.set(create, create({ accessToken: () => tokenOf(official), ...(basePath && { baseUrl: basePath }) }));
  }
  return known.get(create) as Client;
}

/** The token it has now: theirs can be given another one at any time. */
function tokenOf({ config }: OfficialClient): string {
  if (!config.accessToken) throw new HubSpotError("The client of @hubspot/api-client has no `accessToken`");
  return config.accessToken;
}
