/** What both versions of the client share: errors, the transport, and the data that describes operations. */

import type { HubSpotClient as DatedClient } from "../generated/2026-03/client.js";
import type { HubSpotClient as V4Client } from "../generated/v4/client.js";

/**
 * A client of either version, for code that is written once and gets the version by configuration. It has what both
 * versions have, under one set of arguments; what only one of them has is an error of the compiler.
 */
export type HubSpotClient = DatedClient | V4Client;

/** The association types that HubSpot defines, by name: `AssociationType.contactToCompany`. */
export * as AssociationType from "../generated/association-types.js";
export type { Answer, ApiCall } from "./runtime/api-call.js";
export type { AccessToken, TokenRequest, TokenSource } from "./runtime/authorization.js";
export type { BatchError, BatchFailure, BatchOutcome } from "./runtime/batch.js";
export { type BulkCall, type BulkCheckpoint, BulkError, type BulkOptions, type BulkProgress } from "./runtime/bulk.js";
export { type Clock, systemClock } from "./runtime/clock.js";
export type { OfficialClient } from "./runtime/companion.js";
export {
  type ClientOptions,
  type Connection,
  type ConnectionOptions,
  connect,
  connectWith,
  type RequestOptions,
} from "./runtime/create-client.js";
export { debug } from "./runtime/debug.js";
export { ApiError, ConnectionError, HubSpotError, RateLimitError, TimeoutError } from "./runtime/errors.js";
export type {
  CalledOperation,
  Layer,
  OngoingCall,
  Received,
  RequestDraft,
  Send,
} from "./runtime/exchange.js";
export { type CallContext, contextOf, type Middleware, withContext } from "./runtime/middleware.js";
export { type OAuthOptions, type OAuthTokens, oauth } from "./runtime/oauth.js";
export type { AttemptReport } from "./runtime/observe.js";
export type { FetchClient } from "./runtime/openapi-fetch.js";
export type {
  BatchDescriptor,
  BatchLimit,
  BodyDescriptor,
  Certainty,
  HttpMethod,
  OperationDescriptor,
  PagedDescriptor,
  PagingDescriptor,
  ParameterDescriptor,
  RateLimitGroup,
} from "./runtime/operation.js";
export type { PagedCall } from "./runtime/pagination.js";
export {
  createLimiter,
  DEFAULT_LIMITS,
  type GroupLimit,
  type Limiter,
  type RateLimitReport,
  type RateLimits,
  rateLimit,
} from "./runtime/rate-limit.js";
export { retry } from "./runtime/retry.js";
export type { RetryOptions } from "./runtime/retry-timing.js";
export type { Transport } from "./runtime/transport.js";
