// The only module that knows openapi-fetch. Generated clients call `connect` and hand the connection to their groups.
import createFetchClient, { type Client } from "openapi-fetch";
import type { HttpMethod } from "./operation.js";
import type { Transport } from "./transport.js";

/** Options of `createClient`. */
export interface ClientOptions {
  /** Token of a private app, a service key or an OAuth app; sent as `Authorization: Bearer`. */
  accessToken: string;
  /** Origin of the API. @default "https://api.hubapi.com" */
  baseUrl?: string;
  /** Sends the requests. @default the global `fetch`, looked up at each call */
  fetch?: Transport;
}

/** Options of one call. */
export interface RequestOptions {
  /** Ends the call early. */
  signal?: AbortSignal;
  /** Headers of this call, over those of the client. */
  headers?: Record<string, string>;
}

/** The typed openapi-fetch client of one version. */
export type FetchClient<Paths extends object> = Client<Paths, "application/json">;

/** What one request is made of: parameters go through openapi-fetch, which encodes them. */
export interface RequestParts extends RequestOptions {
  params: { path: Record<string, unknown>; query: Record<string, unknown>; header: Record<string, unknown> };
  body?: unknown;
}

/** An answer as openapi-fetch hands it over: text of a success, parsed JSON or text of a failure. */
export interface RawAnswer {
  response: Response;
  data?: unknown;
  error?: unknown;
}

/** What wrappers call through. */
export interface Connection {
  send(method: HttpMethod, path: string, parts: RequestParts): Promise<RawAnswer>;
}

/** Connects to HubSpot. Nothing is sent before the first call. */
export function connect<Paths extends object>(options: ClientOptions): Connection & { fetch: FetchClient<Paths> } {
  const { accessToken, baseUrl = "https://api.hubapi.com", fetch = (request) => globalThis.fetch(request) } = options;
  const client = createFetchClient<Paths, "application/json">({
    baseUrl,
    fetch,
    headers: { Authorization: `Bearer ${accessToken}` },
  });
  // The wrappers name their types, so inferring them through `paths` once more would only cost.
  const request = client.request as unknown as (method: string, path: string, init: object) => Promise<RawAnswer>;
  return {
    fetch: client,
    send: (method, path, parts) => request(method, path, { ...parts, parseAs: "text" }),
  };
}
