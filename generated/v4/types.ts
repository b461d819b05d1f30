// Generated from specs/v4 by `npm run generate`. Do not edit: change the spec and generate again.

/**
 * Who defined an association type: HubSpot itself (`HUBSPOT_DEFINED`: the unlabeled types, Primary and the other built-in ones) or the account (`USER_DEFINED`: every custom label, made in the app or through the API). HubSpot does not explain `INTEGRATOR_DEFINED` and `WORK`.
 * @example HUBSPOT_DEFINED
 * @enum {string}
 */
export type AssociationCategory = "HUBSPOT_DEFINED" | "INTEGRATOR_DEFINED" | "USER_DEFINED" | "WORK";
/** Names one association type in a request. Category and id belong together, because ids are only unique within one category. */
export interface AssociationSpec {
  /** Category of the association type. */
  associationCategory: AssociationCategory;
  /**
   * Id of the association type for the direction of the request. The other direction has an id of its own, except for symmetric types between records of the same object type.
   * @example 279
   */
  associationTypeId: number;
}
/** An association type of one direction together with its label. */
export interface AssociationSpecWithLabel {
  /** Category of the association type. */
  category: ReturnedAssociationCategory;
  /**
   * Object type id of the side that the type starts from. In the contract since 2026-08-17, not always sent.
   * @example 0-3
   */
  fromObjectTypeId?: string;
  /**
   * Display text of the label; null for the unlabeled type.
   * @example Primary
   * @example null
   */
  label?: string | null;
  /**
   * Object type id of the side that the type points to. In the contract since 2026-08-17, not always sent.
   * @example 0-1
   */
  toObjectTypeId?: string;
  /**
   * Id of the association type, unique within its category.
   * @example 1
   */
  typeId: number;
}
/** Limits to configure. */
export interface BatchInputPublicAssociationDefinitionConfigurationCreateRequest {
  /** The limits. */
  inputs: readonly PublicAssociationDefinitionConfigurationCreateRequest[];
}
/** Configured limits to change. */
export interface BatchInputPublicAssociationDefinitionConfigurationUpdateRequest {
  /** The limits with their new values. */
  inputs: readonly PublicAssociationDefinitionConfigurationUpdateRequest[];
}
/** Pairs of records to separate, grouped by the record on the from side. */
export interface BatchInputPublicAssociationMultiArchive {
  /** The groups of pairs. */
  inputs: readonly PublicAssociationMultiArchive[];
}
/** Pairs of records, each with association types to set or to remove. */
export interface BatchInputPublicAssociationMultiPost {
  /** The pairs to work on. */
  inputs: readonly PublicAssociationMultiPost[];
}
/** Association types whose limits are to be removed. */
export interface BatchInputPublicAssociationSpec {
  /** The association types. */
  inputs: readonly PublicAssociationSpec[];
}
/** Pairs of records to associate without a label. */
export interface BatchInputPublicDefaultAssociationMultiPost {
  /** The pairs to associate. */
  inputs: readonly PublicDefaultAssociationMultiPost[];
}
/** Records whose associations are asked for. */
export interface BatchInputPublicFetchAssociationsBatchRequest {
  /** The records to read, each with a cursor of its own. */
  inputs: readonly PublicFetchAssociationsBatchRequest[];
}
/** Answer to a batch of labeled associations in which every input succeeded. */
export interface BatchResponseLabelsBetweenObjectPair {
  /**
   * When work on the batch ended.
   * @example 2026-08-09T09:12:44.128Z
   */
  completedAt: string;
  /** Addresses of related pages, by name. Mostly missing. */
  links?: {
    [key: string]: string;
  };
  /**
   * When the batch was asked for. Mostly missing.
   * @example 2026-08-09T09:12:44.015Z
   */
  requestedAt?: string;
  /** The labels of each pair, in the direction of the input. Not in the order of the inputs. */
  results: LabelsBetweenObjectPair[];
  /**
   * When work on the batch began.
   * @example 2026-08-09T09:12:44.017Z
   */
  startedAt: string;
  /** State of the batch. */
  status: BatchStatus;
}
/** Answer to a batch of labeled associations in which at least one input failed. */
export interface BatchResponseLabelsBetweenObjectPairWithErrors {
  /**
   * When work on the batch ended.
   * @example 2026-08-09T09:12:44.128Z
   */
  completedAt: string;
  /** What failed. Items are matched to inputs by their `context`, not by position. */
  errors?: StandardError[];
  /** Addresses of related pages, by name. Mostly missing. */
  links?: {
    [key: string]: string;
  };
  /**
   * Number of errors. One input can cause more than one.
   * @example 1
   */
  numErrors?: number;
  /**
   * When the batch was asked for. Mostly missing.
   * @example 2026-08-09T09:12:44.015Z
   */
  requestedAt?: string;
  /** The labels of each pair that succeeded. Failed inputs are left out. */
  results: LabelsBetweenObjectPair[];
  /**
   * When work on the batch began.
   * @example 2026-08-09T09:12:44.017Z
   */
  startedAt: string;
  /** State of the batch. */
  status: BatchStatus;
}
/** Answer to a batch of changed limits in which every input succeeded. */
export interface BatchResponsePublicAssociationDefinitionConfigurationUpdateResult {
  /**
   * When work on the batch ended.
   * @example 2026-08-09T09:12:44.128Z
   */
  completedAt: string;
  /** Addresses of related pages, by name. Mostly missing. */
  links?: {
    [key: string]: string;
  };
  /**
   * When the batch was asked for. Mostly missing.
   * @example 2026-08-09T09:12:44.015Z
   */
  requestedAt?: string;
  /** The changed limits. Not in the order of the inputs. */
  results: PublicAssociationDefinitionConfigurationUpdateResult[];
  /**
   * When work on the batch began.
   * @example 2026-08-09T09:12:44.017Z
   */
  startedAt: string;
  /** State of the batch. */
  status: BatchStatus;
}
/** Answer to a batch of changed limits in which at least one input failed. */
export interface BatchResponsePublicAssociationDefinitionConfigurationUpdateResultWithErrors {
  /**
   * When work on the batch ended.
   * @example 2026-08-09T09:12:44.128Z
   */
  completedAt: string;
  /** What failed. Items are matched to inputs by their `context`, not by position. */
  errors?: StandardError[];
  /** Addresses of related pages, by name. Mostly missing. */
  links?: {
    [key: string]: string;
  };
  /**
   * Number of errors. One input can cause more than one.
   * @example 1
   */
  numErrors?: number;
  /**
   * When the batch was asked for. Mostly missing.
   * @example 2026-08-09T09:12:44.015Z
   */
  requestedAt?: string;
  /** The limits that were changed. Failed inputs are left out. */
  results: PublicAssociationDefinitionConfigurationUpdateResult[];
  /**
   * When work on the batch began.
   * @example 2026-08-09T09:12:44.017Z
   */
  startedAt: string;
  /** State of the batch. */
  status: BatchStatus;
}
/** Answer to a batch of new limits in which every input succeeded. */
export interface BatchResponsePublicAssociationDefinitionUserConfiguration {
  /**
   * When work on the batch ended.
   * @example 2026-08-09T09:12:44.128Z
   */
  completedAt: string;
  /** Addresses of related pages, by name. Mostly missing. */
  links?: {
    [key: string]: string;
  };
  /**
   * When the batch was asked for. Mostly missing.
   * @example 2026-08-09T09:12:44.015Z
   */
  requestedAt?: string;
  /** The configured limits, with their labels. Not in the order of the inputs. */
  results: PublicAssociationDefinitionUserConfiguration[];
  /**
   * When work on the batch began.
   * @example 2026-08-09T09:12:44.017Z
   */
  startedAt: string;
  /** State of the batch. */
  status: BatchStatus;
}
/** Answer to a batch of new limits in which at least one input failed. */
export interface BatchResponsePublicAssociationDefinitionUserConfigurationWithErrors {
  /**
   * When work on the batch ended.
   * @example 2026-08-09T09:12:44.128Z
   */
  completedAt: string;
  /** What failed. Items are matched to inputs by their `context`, not by position. */
  errors?: StandardError[];
  /** Addresses of related pages, by name. Mostly missing. */
  links?: {
    [key: string]: string;
  };
  /**
   * Number of errors. One input can cause more than one.
   * @example 1
   */
  numErrors?: number;
  /**
   * When the batch was asked for. Mostly missing.
   * @example 2026-08-09T09:12:44.015Z
   */
  requestedAt?: string;
  /** The limits that were configured. Failed inputs are left out. */
  results: PublicAssociationDefinitionUserConfiguration[];
  /**
   * When work on the batch began.
   * @example 2026-08-09T09:12:44.017Z
   */
  startedAt: string;
  /** State of the batch. */
  status: BatchStatus;
}
/** Answer to a batch of reads in which every record had associations. */
export interface BatchResponsePublicAssociationMultiWithLabel {
  /**
   * When work on the batch ended.
   * @example 2026-08-09T09:12:44.128Z
   */
  completedAt: string;
  /** Addresses of related pages, by name. Mostly missing. */
  links?: {
    [key: string]: string;
  };
  /**
   * When the batch was asked for. Mostly missing.
   * @example 2026-08-09T09:12:44.015Z
   */
  requestedAt?: string;
  /** One entry per record. Not in the order of the inputs. */
  results: PublicAssociationMultiWithLabel[];
  /**
   * When work on the batch began.
   * @example 2026-08-09T09:12:44.017Z
   */
  startedAt: string;
  /** State of the batch. */
  status: BatchStatus;
}
/** Answer to a batch of reads in which at least one record failed or had no associations. */
export interface BatchResponsePublicAssociationMultiWithLabelWithErrors {
  /**
   * When work on the batch ended.
   * @example 2026-08-09T09:12:44.128Z
   */
  completedAt: string;
  /** What failed. Items are matched to inputs by their `context`, not by position. */
  errors?: StandardError[];
  /** Addresses of related pages, by name. Mostly missing. */
  links?: {
    [key: string]: string;
  };
  /**
   * Number of errors. One input can cause more than one.
   * @example 1
   */
  numErrors?: number;
  /**
   * When the batch was asked for. Mostly missing.
   * @example 2026-08-09T09:12:44.015Z
   */
  requestedAt?: string;
  /** One entry per record that has associations. Other inputs are left out; the list may be empty. */
  results: PublicAssociationMultiWithLabel[];
  /**
   * When work on the batch began.
   * @example 2026-08-09T09:12:44.017Z
   */
  startedAt: string;
  /** State of the batch. */
  status: BatchStatus;
}
/** Answer to unlabeled associations. Failures are reported in the same body, with the same status code. */
export interface BatchResponsePublicDefaultAssociation {
  /**
   * When work on the batch ended.
   * @example 2026-08-09T09:12:44.128Z
   */
  completedAt: string;
  /** What failed. Items are matched to inputs by their `context`, not by position. */
  errors?: StandardError[];
  /** Addresses of related pages, by name. Mostly missing. */
  links?: {
    [key: string]: string;
  };
  /**
   * Number of errors. One input can cause more than one.
   * @example 1
   */
  numErrors?: number;
  /**
   * When the batch was asked for. Mostly missing.
   * @example 2026-08-09T09:12:44.015Z
   */
  requestedAt?: string;
  /** The associations made, one entry per direction, in no fixed order. */
  results: PublicDefaultAssociation[];
  /**
   * When work on the batch began.
   * @example 2026-08-09T09:12:44.017Z
   */
  startedAt: string;
  /** State of the batch. */
  status: BatchStatus;
}
/**
 * State of a batch. Answers show `COMPLETE`, as a batch is worked off before it is answered.
 * @example COMPLETE
 */
export type BatchStatus = "CANCELED" | "COMPLETE" | "PENDING" | "PROCESSING" | (string & {});
/** Association types, in one answer without pages. */
export interface CollectionResponseAssociationSpecWithLabelNoPaging {
  /** The association types, in no fixed order. */
  results: AssociationSpecWithLabel[];
}
/** One page of the records associated with a record. */
export interface CollectionResponseMultiAssociatedObjectWithLabelForwardPaging {
  /** Leads to the next page. Missing on the last one. */
  paging?: ForwardPaging;
  /** The associated records of this page, in no fixed order. Empty where there are none. */
  results: MultiAssociatedObjectWithLabel[];
}
/** Every configured limit, in one answer without pages. */
export interface CollectionResponsePublicAssociationDefinitionUserConfigurationNoPaging {
  /** The limits. Empty where none is configured. */
  results: PublicAssociationDefinitionUserConfiguration[];
}
/** A point in time, taken apart. */
export interface DateTime {
  /**
   * The point in time in milliseconds since 1970-01-01T00:00:00Z.
   * @example 1763805600000
   */
  value: number;
  /**
   * Whether only the day matters, not the time of day.
   * @example false
   */
  dateOnly: boolean;
  /**
   * Distance of the time zone from UTC in minutes.
   * @example 0
   */
  timeZoneShift: number;
}
/** Body of an answer that reports a failed request. Any field can be missing. */
export interface Error {
  /**
   * Kind of the failure, the value to decide on where it is sent. Seen are `VALIDATION_ERROR`, `OBJECT_NOT_FOUND`, `INVALID_AUTHENTICATION`, `EXPIRED_AUTHENTICATION`, `MISSING_SCOPES` and `CONFLICT`; others are possible. Missing in 429 answers, in 404 and 500 answers and in some 400 and 403 answers.
   * @example VALIDATION_ERROR
   */
  category?: string;
  /**
   * Values that the failure is about, by name. The names depend on the failure.
   * @example {
   *       "objectId": [
   *         "38374264688"
   *       ],
   *       "objectType": [
   *         "CONTACT"
   *       ]
   *     }
   */
  context?: {
    [key: string]: string[];
  };
  /**
   * Id of this request. HubSpot's support asks for it.
   * @example 8db60c8c-5d2b-4b3f-9c55-0b6f1a7de2c4
   */
  correlationId?: string;
  /**
   * Kind of limit that was reached, in 429 answers.
   * @example RATE_LIMIT
   */
  errorType?: string;
  /** Single failures, where the request failed for more than one reason or the reason has details. */
  errors?: ErrorDetail[];
  /**
   * Group of requests that share the limit, in some 429 answers.
   * @example publicapi:private_app-api-calls-ten-secondly:1512050:26892217
   */
  groupName?: string;
  /**
   * Addresses of pages that help with the failure, by name.
   * @example {
   *       "scopes": "https://developers.hubspot.com/scopes"
   *     }
   */
  links?: {
    [key: string]: string;
  };
  /**
   * Text for people. Its wording may change at any time, so programs must not depend on it.
   * @example One or more associations are invalid
   */
  message?: string;
  /**
   * Limit that was reached, in 429 answers: `TEN_SECONDLY_ROLLING` (wait 10 seconds), `SECONDLY` (wait 1 second) or `DAILY` (wait until midnight in the time zone of the account).
   * @example TEN_SECONDLY_ROLLING
   */
  policyName?: string;
  /**
   * Second id of the request, in some 429 answers.
   * @example 3d3e35b7-0dae-4b9f-a6e3-9c230cbcf8dd
   */
  requestId?: string;
  /**
   * The literal `error`. It is not the HTTP status code.
   * @example error
   */
  status?: string;
  /**
   * Closer kind of the failure within `category`.
   * @example crm.associations.INVALID_ASSOCIATION_TYPE
   */
  subCategory?: string;
}
/** One single failure within an error. */
export interface ErrorDetail {
  /** Name of the field or parameter that the failure is about. */
  in?: string;
  /** Code of this failure. */
  code?: string;
  /**
   * Values that this failure is about, by name.
   * @example {
   *       "requiredGranularScopes": [
   *         "crm.objects.leads.read"
   *       ]
   *     }
   */
  context?: {
    [key: string]: string[];
  };
  /**
   * Text for people. Its wording may change at any time.
   * @example One or more of the following scopes are required.
   */
  message: string;
  /** Closer kind of this failure. */
  subCategory?: string;
}
/** Leads forward through pages. */
export interface ForwardPaging {
  /** The next page. Missing on the last one. */
  next?: NextPage;
}
/** The labels between two records in one direction. */
export interface LabelsBetweenObjectPair {
  /** Id of the record on the from side. */
  fromObjectId: RecordId;
  /**
   * Object type id of the record on the from side.
   * @example 0-1
   */
  fromObjectTypeId: string;
  /**
   * Display texts of the labels in this direction. Type ids are not given here.
   * @example [
   *       "Point of contact"
   *     ]
   */
  labels: string[];
  /** Id of the record on the to side. */
  toObjectId: RecordId;
  /**
   * Object type id of the record on the to side.
   * @example 0-3
   */
  toObjectTypeId: string;
}
/** One associated record and every association type that leads to it. */
export interface MultiAssociatedObjectWithLabel {
  /** The types from the asked record to this one, the unlabeled type included, in no fixed order. The first is not necessarily Primary. */
  associationTypes: AssociationSpecWithLabel[];
  /** Id of the associated record. */
  toObjectId: RecordId;
}
/** The next page. */
export interface NextPage {
  /**
   * Cursor of the next page. Opaque. In a query, a cursor that is percent-encoded already must not be encoded a second time.
   * @example MC0yLTE1OTc0MDA2NTg%3D
   */
  after: string;
  /** Address of the next page. HubSpot asks to ignore it in batch answers; use `after`. */
  link?: string;
}
/** Leads through pages in both directions. */
export interface Paging {
  /** The next page. Missing on the last one. */
  next?: NextPage;
  /** The previous page. Not seen in real answers. */
  prev?: PreviousPage;
}
/** The previous page. */
export interface PreviousPage {
  /** Cursor of the previous page. Opaque. */
  before: string;
  /** Address of the previous page. Use `before`. */
  link?: string;
}
/** A limit to configure for an association type that has none. */
export interface PublicAssociationDefinitionConfigurationCreateRequest {
  /** Category of the association type. */
  category: AssociationCategory;
  /**
   * Greatest number of records on the to side that one record on the from side may have. HubSpot's knowledge base allows up to 10,000. Answers call it `userEnforcedMaxToObjectIds`.
   * @example 5
   */
  maxToObjectIds: number;
  /**
   * Id of the association type. The unlabeled type stands for the limit of the object pair as a whole.
   * @example 280
   */
  typeId: number;
}
/** A new value for the limit of an association type that has one. */
export interface PublicAssociationDefinitionConfigurationUpdateRequest {
  /** Category of the association type. */
  category: AssociationCategory;
  /**
   * Greatest number of records on the to side that one record on the from side may have. HubSpot's knowledge base allows up to 10,000. Answers call it `userEnforcedMaxToObjectIds`.
   * @example 10
   */
  maxToObjectIds: number;
  /**
   * Id of the association type. The unlabeled type stands for the limit of the object pair as a whole.
   * @example 280
   */
  typeId: number;
}
/** A changed limit. Unlike the answer to a new limit it carries no label. */
export interface PublicAssociationDefinitionConfigurationUpdateResult {
  /** Category of the association type. */
  category: ReturnedAssociationCategory;
  /**
   * Id of the association type, unique within its category.
   * @example 280
   */
  typeId: number;
  /**
   * Greatest number of records on the to side that one record on the from side may now have.
   * @example 10
   */
  userEnforcedMaxToObjectIds?: number;
}
/** A custom label to create. */
export interface PublicAssociationDefinitionCreateRequest {
  /**
   * Internal name. It cannot be changed later, cannot contain hyphens and cannot begin with a digit.
   * @example manager_employee
   */
  name: string;
  /**
   * Display text for the other direction. Makes a paired label of it.
   * @example Employee
   */
  inverseLabel?: string;
  /**
   * Display text of the label, for the direction of the request and, without `inverseLabel`, for the other direction as well.
   * @example Manager
   */
  label: string;
}
/** New display texts for a custom label. */
export interface PublicAssociationDefinitionUpdateRequest {
  /**
   * Id of the label to change, in category `USER_DEFINED`.
   * @example 144
   */
  associationTypeId: number;
  /**
   * New display text for the other direction of a paired label.
   * @example Team member
   */
  inverseLabel?: string;
  /**
   * New display text for the direction of the request.
   * @example Team lead
   */
  label: string;
}
/** The limit that the account has configured for an association type. */
export interface PublicAssociationDefinitionUserConfiguration {
  /** Category of the association type. */
  category: ReturnedAssociationCategory;
  /**
   * Display text of the label; null or missing for the unlabeled type.
   * @example Decision maker
   */
  label?: string | null;
  /**
   * Id of the association type, unique within its category.
   * @example 280
   */
  typeId: number;
  /**
   * Greatest number of records on the to side that one record on the from side may have.
   * @example 5
   */
  userEnforcedMaxToObjectIds?: number;
}
/** A record and the records to separate it from. */
export interface PublicAssociationMultiArchive {
  /** The record on the from side. */
  from: PublicObjectId;
  /** The records on the to side. A list, unlike in the other batch operations. */
  to: readonly PublicObjectId[];
}
/** A pair of records and the association types that are meant. */
export interface PublicAssociationMultiPost {
  /** The record on the from side. */
  from: PublicObjectId;
  /** The record on the to side. */
  to: PublicObjectId;
  /** Association types in the direction from `from` to `to`. An empty list is accepted without an error and does nothing. */
  types: readonly AssociationSpec[];
}
/** A record and one page of the records associated with it. */
export interface PublicAssociationMultiWithLabel {
  /** The record that was asked for. */
  from: PublicObjectId;
  /** Leads to the next page of this record. Missing on its last page. */
  paging?: Paging;
  /** The associated records of this page, in no fixed order. */
  to: MultiAssociatedObjectWithLabel[];
}
/** Names one association type. Other field names than in `AssociationSpec`, the same values. */
export interface PublicAssociationSpec {
  /** Category of the association type. */
  category: AssociationCategory;
  /**
   * Id of the association type, unique within its category.
   * @example 280
   */
  typeId: number;
}
/** One direction of an unlabeled association. */
export interface PublicDefaultAssociation {
  /** The unlabeled association type of this direction. */
  associationSpec: ReturnedAssociationSpec;
  /** The record on the from side of this direction. */
  from: PublicObjectId;
  /** The record on the to side of this direction. */
  to: PublicObjectId;
}
/** A pair of records. */
export interface PublicDefaultAssociationMultiPost {
  /** The record on the from side. */
  from: PublicObjectId;
  /** The record on the to side. */
  to: PublicObjectId;
}
/** A record whose associations are asked for. */
export interface PublicFetchAssociationsBatchRequest {
  /**
   * Cursor of the next page for this record, from `paging.next.after` of its result in the previous answer. Left out for the first page.
   * @example MC0yLTE1OTc0MDA2NTg%3D
   */
  after?: string;
  /**
   * Id of the record on the from side.
   * @example 515690208449
   */
  id: string;
}
/** Points at a record by its id. */
export interface PublicObjectId {
  /**
   * Id of the record.
   * @example 29851
   */
  id: string;
}
/**
 * Id of a CRM record. Opaque. On the wire the same id is a number in one place of an answer and a string in another, and may exceed 32 bits.
 * @example 442222359747
 * @example 442222359747
 */
export type RecordId = string;
/** Confirms that a report was requested. The report itself is sent by e-mail. */
export interface ReportCreationResponse {
  /** When the request was put in the queue. */
  enqueueTime: DateTime;
  /**
   * E-mail address that the report is sent to.
   * @example ada@example.com
   */
  userEmail: string;
  /**
   * Id of the user that the report goes to.
   * @example 8675309
   */
  userId: number;
}
/**
 * Who defined an association type. Known values are those of `AssociationCategory`; HubSpot may add others without calling it a breaking change.
 * @example HUBSPOT_DEFINED
 */
export type ReturnedAssociationCategory = "HUBSPOT_DEFINED" | "INTEGRATOR_DEFINED" | "USER_DEFINED" | "WORK" | (string & {});
/** Names one association type in an answer. The same shape as `AssociationSpec`, open to new categories. */
export interface ReturnedAssociationSpec {
  /** Category of the association type. */
  associationCategory: ReturnedAssociationCategory;
  /**
   * Id of the association type, unique within its category.
   * @example 279
   */
  associationTypeId: number;
}
/** One failed part of a batch, in the `errors` of an answer that succeeded as a whole. The input it belongs to is known from `context`, not from its position. */
export interface StandardError {
  /**
   * Kind of the failure, such as `OBJECT_NOT_FOUND` or `VALIDATION_ERROR`. One category covers both harmless and serious failures; `subCategory` tells them apart.
   * @example OBJECT_NOT_FOUND
   */
  category: string;
  /**
   * Values that the failure is about, by name; they tell which input failed.
   * @example {
   *       "fromObjectId": [
   *         "515690208449"
   *       ],
   *       "fromObjectType": [
   *         "deal"
   *       ],
   *       "toObjectType": [
   *         "company"
   *       ]
   *     }
   */
  context?: {
    [key: string]: string[];
  };
  /** Single failures within this one. Mostly missing. */
  errors?: ErrorDetail[];
  /** Id of the failure. Not seen in real answers. */
  id?: string;
  /** Addresses of pages that help with the failure, by name. Mostly missing. */
  links?: {
    [key: string]: string;
  };
  /**
   * Text for people. It names objects in the singular, whatever the path said.
   * @example No company is associated with deal 515690208449.
   */
  message: string;
  /**
   * The literal `error`. It is not an HTTP status code.
   * @example error
   */
  status?: string;
  /**
   * Closer kind of the failure. Seen are `crm.associations.NO_ASSOCIATIONS_FOUND` (harmless: the record has none), `crm.associations.FROM_OBJECT_NOT_FOUND`, `crm.associations.TO_OBJECT_NOT_FOUND`, `crm.associations.INVALID_ASSOCIATION_TYPE` and `crm.associations.INVALID_IDENTIFIER`.
   * @example crm.associations.NO_ASSOCIATIONS_FOUND
   */
  subCategory?: string;
}

/** The values of AssociationCategory that HubSpot documents. */
export const AssociationCategory = {
  HUBSPOT_DEFINED: "HUBSPOT_DEFINED",
  INTEGRATOR_DEFINED: "INTEGRATOR_DEFINED",
  USER_DEFINED: "USER_DEFINED",
  WORK: "WORK",
} as const;

/** The values of BatchStatus that HubSpot documents. */
export const BatchStatus = { CANCELED: "CANCELED", COMPLETE: "COMPLETE", PENDING: "PENDING", PROCESSING: "PROCESSING" } as const;

/** The values of ReturnedAssociationCategory that HubSpot documents. */
export const ReturnedAssociationCategory = {
  HUBSPOT_DEFINED: "HUBSPOT_DEFINED",
  INTEGRATOR_DEFINED: "INTEGRATOR_DEFINED",
  USER_DEFINED: "USER_DEFINED",
  WORK: "WORK",
} as const;
