/** The client of version v4 of HubSpot's associations API, with every type of that version. */

/** The association types that HubSpot defines, by name: `AssociationType.contactToCompany`. */
export * as AssociationType from "../generated/association-types.js";
export * from "../generated/v4/client.js";
export * as operations from "../generated/v4/operations.js";
export * from "../generated/v4/types.js";
export type { paths } from "../generated/v4/wire.js";
export { BulkError } from "./runtime/bulk.js";
export { ApiError, ConnectionError, HubSpotError, RateLimitError, TimeoutError } from "./runtime/errors.js";
