// The client that a code base gets when it moves away from HubSpot's own, call by call. What the code around a call does
// with its answers and errors cannot all be seen, so both are what HubSpot's client gives. Nor can the values that it sends,
// so what they may be is left to HubSpot.
import { type Connection, connect } from "./create-client.js";
import { ApiError, HubSpotError, without } from "./errors.js";
import { createLimiter, type Limiter } from "./rate-limit.js";
import { readAnswer } from "./read-answer.js";

/** What is needed of a client of `@hubspot/api-client`. */
export interface OfficialClient {
  readonly config: {
    readonly accessToken?: string;
    readonly basePath?: string;
    readonly defaultHeaders?: Readonly<Record<string, string>>;
  };
}

type ClientClass<Client> = new (connection: Connection) => Client;

interface Companion {
  readonly token: string | undefined;
  /** The limit is the account's, so it outlives a token. */
  readonly limiter: Limiter;
  /** A client of each version in use. */
  readonly clients: Map<ClientClass<unknown>, unknown>;
}

const companions = new WeakMap<OfficialClient, Companion>();

/** Our client for a client of `@hubspot/api-client` and the token that this one has now. */
export function companionOf<Client>(official: OfficialClient, Client: ClientClass<Client>): Client {
  if (!official?.config)
    throw new HubSpotError(
      "associationsOf: no client of @hubspot/api-client was given; a stand-in needs a `config` too",
    );
  const { accessToken: token } = official.config;
  let companion = companions.get(official);
  if (!companion || companion.token !== token) {
    companion = { token, limiter: companion?.limiter ?? createLimiter(), clients: new Map() };
    companions.set(official, companion);
  }
  const client = (companion.clients.get(Client) as Client | undefined) ?? new Client(connectAs(official, companion));
  companion.clients.set(Client, client);
  return client;
}

/** A call under way keeps its token: another one can belong to another account. */
function connectAs(
  { config: { basePath, defaultHeaders } }: OfficialClient,
  { token, limiter }: Companion,
): Connection {
  const accessToken = () => {
    if (!token) throw new HubSpotError("The client of @hubspot/api-client has no `accessToken`");
    return token;
  };
  const connection = connect({ accessToken, ...(basePath && { baseUrl: basePath }), rateLimit: limiter });
  const headers = new Headers(defaultHeaders);
  return {
    ...connection,
    send: (operation, draft, options) =>
      connection.send(operation, { ...draft, headers: { ...Object.fromEntries(headers), ...draft.headers } }, options),
    readAs: readAsOfficial(token ?? ""),
    unchecked: true,
  };
}

/** With record ids as they were sent, `_from` beside `from`, and errors that have the fields of an `ApiException` too. */
function readAsOfficial(token: string): typeof readAnswer {
  return (descriptor, tried, received, read) => {
    try {
      return readAnswer({ ...descriptor, ids: [] }, tried, received, (body) => read(withOfficialFrom(body)));
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      // What goes through it, as JSON or by its keys, finds what an error of HubSpot's client lists.
      for (const name of Object.keys(error)) Object.defineProperty(error, name, { enumerable: false });
      const headers = [...received.response.headers].map(([name, value]) => [name, without(token, value)]);
      throw Object.assign(error, { code: error.status, body: error.details, headers: Object.fromEntries(headers) });
    }
  };
}

/** HubSpot's client has `_from` where the wire has `from`, and not every read of it can be seen: some go through `any`. */
function withOfficialFrom(body: unknown): unknown {
  const { results } = (body ?? {}) as { results?: unknown };
  for (const row of Array.isArray(results) ? results : []) if (row?.from) row._from = row.from;
  return body;
}
