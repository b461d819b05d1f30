/** What both versions of the client share: errors, the transport, and the data that describes operations. */
export type { ClientOptions, FetchClient, RequestOptions } from "./runtime/create-client.js";
export { ApiError, ConnectionError, type ErrorBody, HubSpotError } from "./runtime/errors.js";
export type {
  BodyDescriptor,
  Certainty,
  HttpMethod,
  OperationDescriptor,
  PagingDescriptor,
  ParameterDescriptor,
  RateLimitGroup,
} from "./runtime/operation.js";
export type { Transport } from "./runtime/transport.js";
