// The only module that knows openapi-fetch. It names what is used, so that a bundler leaves out the rest.
import type { Client } from "openapi-fetch";

/** The typed openapi-fetch client of one version. */
export type FetchClient<Paths extends object> = Client<Paths, "application/json">;

export { default as createOpenapiFetch } from "openapi-fetch";
