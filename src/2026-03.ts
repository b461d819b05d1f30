/** The client of version 2026-03 of HubSpot's associations API, with every type of that version. */
export * from "../generated/2026-03/client.js";
export * as operations from "../generated/2026-03/operations.js";
export * from "../generated/2026-03/types.js";
export type { paths } from "../generated/2026-03/wire.js";
/** The association types that HubSpot defines, by name: `AssociationType.contactToCompany`. */
export * as AssociationType from "../generated/association-types.js";
export { BulkError } from "./runtime/bulk.js";
export { ApiError, ConnectionError, HubSpotError, RateLimitError, TimeoutError } from "./runtime/errors.js";
