// Generated from specs/2026-03 by `npm run generate`. Do not edit: change the spec and generate again.
import type { ApiCall } from "../../src/runtime/api-call.js";
import type { BatchOutcome } from "../../src/runtime/batch.js";
import type { BulkCall, BulkOptions } from "../../src/runtime/bulk.js";
import { callBatchOperation, callBulkOperation } from "../../src/runtime/call-batch.js";
import { callOperation, callPagedOperation } from "../../src/runtime/call-operation.js";
import { companionOf, type OfficialClient } from "../../src/runtime/companion.js";
import { connect, type ClientOptions, type Connection, type RequestOptions } from "../../src/runtime/create-client.js";
import { fetchClient } from "../../src/runtime/fetch-client.js";
import type { FetchClient } from "../../src/runtime/openapi-fetch.js";
import type { PagedCall } from "../../src/runtime/pagination.js";
import {
  associationsArchive,
  associationsCreate,
  associationsCreateDefault,
  associationsList,
  batchArchive,
  batchArchiveLabels,
  batchCreate,
  batchCreateDefault,
  batchRead,
  labelsCreate,
  labelsDelete,
  labelsList,
  labelsUpdate,
  limitsCreate,
  limitsList,
  limitsListAll,
  limitsPurge,
  limitsUpdate,
  searchFind,
  usageRequestReport,
} from "./operations.js";
import type {
  AssociationSpec,
  BatchInputPublicAssociationDefinitionConfigurationCreateRequest,
  BatchInputPublicAssociationDefinitionConfigurationUpdateRequest,
  BatchInputPublicAssociationMultiArchive,
  BatchInputPublicAssociationMultiPost,
  BatchInputPublicAssociationSpec,
  BatchInputPublicDefaultAssociationMultiPost,
  BatchInputPublicFetchAssociationsBatchRequest,
  BatchResponse,
  BatchResponsePublicDefaultAssociation,
  CollectionResponseAssociationSpecWithLabelNoPaging,
  CollectionResponseMultiAssociatedObjectWithLabelForwardPaging,
  CollectionResponsePublicAssociationDefinitionUserConfigurationNoPaging,
  CollectionResponseWithTotalSimplePublicObject,
  LabelsBetweenObjectPair,
  MultiAssociatedObjectWithLabel,
  PublicAssociationDefinitionConfigurationCreateRequest,
  PublicAssociationDefinitionConfigurationUpdateRequest,
  PublicAssociationDefinitionConfigurationUpdateResult,
  PublicAssociationDefinitionCreateRequest,
  PublicAssociationDefinitionUpdateRequest,
  PublicAssociationDefinitionUserConfiguration,
  PublicAssociationMultiArchive,
  PublicAssociationMultiPost,
  PublicAssociationMultiWithLabel,
  PublicAssociationSpec,
  PublicDefaultAssociation,
  PublicDefaultAssociationMultiPost,
  PublicFetchAssociationsBatchRequest,
  PublicObjectSearchRequest,
  ReportCreationResponse,
  SimplePublicObject,
} from "./types.js";
import type { paths } from "./wire.js";

/** Arguments of `associations.archive`. */
export interface AssociationsArchiveArguments {
  /**
   * - `type`: Object type of the record on the from side: a name in the singular or plural (`contact`, `contacts`) or
   *   an object type id (`0-1`, custom objects `2-<number>`). Ids work for every object, names only for some.
   * - `id`: Id of the record on the from side.
   */
  from: { type: string; id: string };
  /**
   * - `type`: Object type of the record on the to side: a name in the singular or plural (`company`, `companies`) or
   *   an object type id (`0-2`, custom objects `2-<number>`). Ids work for every object, names only for some.
   * - `id`: Id of the record on the to side.
   */
  to: { type: string; id: string };
}

/** Arguments of `associations.create`. */
export interface AssociationsCreateArguments {
  /**
   * - `type`: Object type of the record on the from side: a name in the singular or plural (`contact`, `contacts`) or
   *   an object type id (`0-1`, custom objects `2-<number>`). Ids work for every object, names only for some.
   * - `id`: Id of the record on the from side.
   */
  from: { type: string; id: string };
  /**
   * - `type`: Object type of the record on the to side: a name in the singular or plural (`company`, `companies`) or
   *   an object type id (`0-2`, custom objects `2-<number>`). Ids work for every object, names only for some.
   * - `id`: Id of the record on the to side.
   */
  to: { type: string; id: string };
  /** The association types that the pair is to have, apart from the unlabeled one. */
  types: readonly AssociationSpec[];
}

/** Arguments of `associations.createDefault`. */
export interface AssociationsCreateDefaultArguments {
  /**
   * - `type`: Object type of the record on the from side: a name in the singular or plural (`contact`, `contacts`) or
   *   an object type id (`0-1`, custom objects `2-<number>`). Ids work for every object, names only for some.
   * - `id`: Id of the record on the from side.
   */
  from: { type: string; id: string };
  /**
   * - `type`: Object type of the record on the to side: a name in the singular or plural (`company`, `companies`) or
   *   an object type id (`0-2`, custom objects `2-<number>`). Ids work for every object, names only for some.
   * - `id`: Id of the record on the to side.
   */
  to: { type: string; id: string };
}

/** Arguments of `associations.list`. */
export interface AssociationsListArguments {
  /**
   * - `type`: Object type of the record on the from side: a name in the singular or plural (`contact`, `contacts`) or
   *   an object type id (`0-1`, custom objects `2-<number>`). Ids work for every object, names only for some.
   * - `id`: Id of the record on the from side.
   */
  from: { type: string; id: string };
  /**
   * Object type of the associated records: a name in the singular or plural (`company`, `companies`) or an object
   * type id (`0-2`, custom objects `2-<number>`). Ids work for every object, names only for some.
   */
  toType: string;
  /**
   * Cursor of the page, from `paging.next.after` of the previous answer. Opaque. Left out for the first page. If it
   * is percent-encoded already (`%3D` for `=`), it must not be encoded a second time.
   */
  after?: string;
  /**
   * Greatest number of records in a page, at most 500. What a greater number does is not known. HubSpot's default:
   * `500`.
   */
  limit?: number;
}

/** Arguments of `batch.archive`. */
export interface BatchArchiveArguments extends BatchInputPublicAssociationMultiArchive {
  /**
   * Object type of the records on the from side: a name in the singular or plural (`contact`, `contacts`) or an
   * object type id (`0-1`, custom objects `2-<number>`). Ids work for every object, names only for some.
   */
  fromType: string;
  /**
   * Object type of the records on the to side: a name in the singular or plural (`company`, `companies`) or an
   * object type id (`0-2`, custom objects `2-<number>`). Ids work for every object, names only for some.
   */
  toType: string;
}

/** Arguments of `batch.archiveLabels`. */
export interface BatchArchiveLabelsArguments extends BatchInputPublicAssociationMultiPost {
  /**
   * Object type of the records on the from side: a name in the singular or plural (`contact`, `contacts`) or an
   * object type id (`0-1`, custom objects `2-<number>`). Ids work for every object, names only for some.
   */
  fromType: string;
  /**
   * Object type of the records on the to side: a name in the singular or plural (`company`, `companies`) or an
   * object type id (`0-2`, custom objects `2-<number>`). Ids work for every object, names only for some.
   */
  toType: string;
}

/** Arguments of `batch.create`. */
export interface BatchCreateArguments extends BatchInputPublicAssociationMultiPost {
  /**
   * Object type of the records on the from side: a name in the singular or plural (`contact`, `contacts`) or an
   * object type id (`0-1`, custom objects `2-<number>`). Ids work for every object, names only for some.
   */
  fromType: string;
  /**
   * Object type of the records on the to side: a name in the singular or plural (`company`, `companies`) or an
   * object type id (`0-2`, custom objects `2-<number>`). Ids work for every object, names only for some.
   */
  toType: string;
}

/** Arguments of `batch.createDefault`. */
export interface BatchCreateDefaultArguments extends BatchInputPublicDefaultAssociationMultiPost {
  /**
   * Object type of the records on the from side: a name in the singular or plural (`contact`, `contacts`) or an
   * object type id (`0-1`, custom objects `2-<number>`). Ids work for every object, names only for some.
   */
  fromType: string;
  /**
   * Object type of the records on the to side: a name in the singular or plural (`company`, `companies`) or an
   * object type id (`0-2`, custom objects `2-<number>`). Ids work for every object, names only for some.
   */
  toType: string;
}

/** Arguments of `batch.read`. */
export interface BatchReadArguments extends BatchInputPublicFetchAssociationsBatchRequest {
  /**
   * Object type of the records on the from side: a name in the singular or plural (`contact`, `contacts`) or an
   * object type id (`0-1`, custom objects `2-<number>`). Ids work for every object, names only for some.
   */
  fromType: string;
  /**
   * Object type of the records on the to side: a name in the singular or plural (`company`, `companies`) or an
   * object type id (`0-2`, custom objects `2-<number>`). Ids work for every object, names only for some.
   */
  toType: string;
}

/** Arguments of `labels.create`. */
export interface LabelsCreateArguments extends PublicAssociationDefinitionCreateRequest {
  /**
   * Object type on the from side: a name in the singular or plural (`contact`, `contacts`) or an object type id
   * (`0-1`, custom objects `2-<number>`). Ids work for every object, names only for some.
   */
  fromType: string;
  /**
   * Object type on the to side: a name in the singular or plural (`company`, `companies`) or an object type id
   * (`0-2`, custom objects `2-<number>`). Ids work for every object, names only for some.
   */
  toType: string;
}

/** Arguments of `labels.delete`. */
export interface LabelsDeleteArguments {
  /**
   * Object type on the from side: a name in the singular or plural (`contact`, `contacts`) or an object type id
   * (`0-1`, custom objects `2-<number>`). Ids work for every object, names only for some.
   */
  fromType: string;
  /**
   * Object type on the to side: a name in the singular or plural (`company`, `companies`) or an object type id
   * (`0-2`, custom objects `2-<number>`). Ids work for every object, names only for some.
   */
  toType: string;
  /** Id of the label in category `USER_DEFINED`. */
  associationTypeId: number;
}

/** Arguments of `labels.list`. */
export interface LabelsListArguments {
  /**
   * Object type on the from side: a name in the singular or plural (`contact`, `contacts`) or an object type id
   * (`0-1`, custom objects `2-<number>`). Ids work for every object, names only for some.
   */
  fromType: string;
  /**
   * Object type on the to side: a name in the singular or plural (`company`, `companies`) or an object type id
   * (`0-2`, custom objects `2-<number>`). Ids work for every object, names only for some.
   */
  toType: string;
}

/** Arguments of `labels.update`. */
export interface LabelsUpdateArguments extends PublicAssociationDefinitionUpdateRequest {
  /**
   * Object type on the from side: a name in the singular or plural (`contact`, `contacts`) or an object type id
   * (`0-1`, custom objects `2-<number>`). Ids work for every object, names only for some.
   */
  fromType: string;
  /**
   * Object type on the to side: a name in the singular or plural (`company`, `companies`) or an object type id
   * (`0-2`, custom objects `2-<number>`). Ids work for every object, names only for some.
   */
  toType: string;
}

/** Arguments of `limits.create`. */
export interface LimitsCreateArguments extends BatchInputPublicAssociationDefinitionConfigurationCreateRequest {
  /**
   * Object type on the from side, the one whose records are limited: a name in the singular or plural (`deal`,
   * `deals`) or an object type id (`0-3`, custom objects `2-<number>`). Ids work for every object, names only for
   * some.
   */
  fromType: string;
  /**
   * Object type on the to side, the one whose records are counted: a name in the singular or plural (`contact`,
   * `contacts`) or an object type id (`0-1`, custom objects `2-<number>`). Ids work for every object, names only for
   * some.
   */
  toType: string;
}

/** Arguments of `limits.list`. */
export interface LimitsListArguments {
  /**
   * Object type on the from side, the one whose records are limited: a name in the singular or plural (`deal`,
   * `deals`) or an object type id (`0-3`, custom objects `2-<number>`). Ids work for every object, names only for
   * some.
   */
  fromType: string;
  /**
   * Object type on the to side, the one whose records are counted: a name in the singular or plural (`contact`,
   * `contacts`) or an object type id (`0-1`, custom objects `2-<number>`). Ids work for every object, names only for
   * some.
   */
  toType: string;
}

/** Arguments of `limits.purge`. */
export interface LimitsPurgeArguments extends BatchInputPublicAssociationSpec {
  /**
   * Object type on the from side, the one whose records are limited: a name in the singular or plural (`deal`,
   * `deals`) or an object type id (`0-3`, custom objects `2-<number>`). Ids work for every object, names only for
   * some.
   */
  fromType: string;
  /**
   * Object type on the to side, the one whose records are counted: a name in the singular or plural (`contact`,
   * `contacts`) or an object type id (`0-1`, custom objects `2-<number>`). Ids work for every object, names only for
   * some.
   */
  toType: string;
}

/** Arguments of `limits.update`. */
export interface LimitsUpdateArguments extends BatchInputPublicAssociationDefinitionConfigurationUpdateRequest {
  /**
   * Object type on the from side, the one whose records are limited: a name in the singular or plural (`deal`,
   * `deals`) or an object type id (`0-3`, custom objects `2-<number>`). Ids work for every object, names only for
   * some.
   */
  fromType: string;
  /**
   * Object type on the to side, the one whose records are counted: a name in the singular or plural (`contact`,
   * `contacts`) or an object type id (`0-1`, custom objects `2-<number>`). Ids work for every object, names only for
   * some.
   */
  toType: string;
}

/** Arguments of `usage.requestReport`. */
export interface UsageRequestReportArguments {
  /** Id of the HubSpot user that the report is sent to. */
  userId: number;
}

/** Arguments of `search.find`. */
export interface SearchFindArguments extends PublicObjectSearchRequest {
  /**
   * Object type of the records to find: a name in the singular or plural (`contact`, `contacts`) or an object type
   * id (`0-1`, custom objects `2-<number>`). Ids work for every object, names only for some.
   */
  objectType: string;
}

/** Associations of one record with others. */
export class AssociationsApi {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * Remove every association between two records.
   *
   * Removes all association types between two records, labeled or not, in both directions. The records themselves
   * stay. A body is ignored, so types sent along do not restrict what is removed; to remove single labels use
   * `batch.archiveLabels`. Removing an association that does not exist is expected to be answered with 204 too; no
   * recorded answer is known.
   *
   * - `DELETE /crm/objects/2026-03/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}`
   * - Rate limit: general. Safe to repeat.
   * - Scopes, any one of: `crm.objects.contacts.read`, `crm.objects.contacts.write`, `crm.objects.companies.read` and 78 more.
   *
   * @throws {ApiError} when HubSpot answers with anything but success; {ConnectionError} when it cannot be reached; {HubSpotError} when an argument cannot be sent.
   * @see https://developers.hubspot.com/docs/api-reference/2026-03/crm/associations/associate-records/delete-association
   * @example
   * ```ts
   * await hubspot.associations.archive({
   *   from: { type: "contacts", id: "29851" },
   *   to: { type: "deals", id: "21678228008" },
   * });
   * ```
   */
  archive(args: AssociationsArchiveArguments, options?: RequestOptions): ApiCall<void> {
    return callOperation(this.#connection, associationsArchive, args, options);
  }

  /**
   * Set the labels of an association.
   *
   * Associates two records with the given association types, or changes the labels of an existing association. The
   * body is a bare array of types in the direction of the path; the other direction gets the matching types by
   * itself. Labels that the pair had and the array lacks are replaced, so send old and new ones together to add a
   * label. The unlabeled type is set as well, even if it is not sent. Setting a company as primary takes that role
   * from the company that had it; whether replacing labels can also drop the primary one is not known.
   *
   * The answer shows the labels of one direction. HubSpot trusts the type ids and not the path: an id that belongs
   * to another direction or object pair fails with a 400 about an invalid record id. Going over a configured limit
   * fails with a 400 that contains `ASSOCIATION_USER_CONFIG_LIMIT_EXCEEDED`. Do not send an empty array: in the
   * batch form of this operation it is accepted and associates nothing.
   *
   * - `PUT /crm/objects/2026-03/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}`
   * - Rate limit: general. Safe to repeat.
   * - Scopes, any one of: `crm.objects.contacts.read`, `crm.objects.contacts.write`, `crm.objects.companies.read` and 78 more.
   *
   * @throws {ApiError} when HubSpot answers with anything but success; {ConnectionError} when it cannot be reached; {HubSpotError} when an argument cannot be sent.
   * @see https://developers.hubspot.com/docs/api-reference/2026-03/crm/associations/associate-records/update-association-labeled
   * @example
   * ```ts
   * await hubspot.associations.create({
   *   from: { type: "contacts", id: "29851" },
   *   to: { type: "deals", id: "21678228008" },
   *   types: [{ associationCategory: "USER_DEFINED", associationTypeId: 36 }],
   * });
   * ```
   */
  create(args: AssociationsCreateArguments, options?: RequestOptions): ApiCall<LabelsBetweenObjectPair> {
    return callOperation(this.#connection, associationsCreate, args, options);
  }

  /**
   * Associate two records without a label.
   *
   * Associates two records with the unlabeled type, the most general one of their object pair, in both directions.
   * The answer has one entry per direction, in no fixed order, and the type ids differ by direction, except between
   * records of one object type. The request has no body. Associating a pair again changes nothing and is not an
   * error. What fails is reported in `errors` and `numErrors` of the same 200 answer; there is no 207. Whether the
   * operation can also make a company the primary one is not documented, and whether it works for custom objects is
   * doubtful: another vendor's documentation says that only HubSpot's main objects have a default association.
   *
   * - `PUT /crm/objects/2026-03/{fromObjectType}/{fromObjectId}/associations/default/{toObjectType}/{toObjectId}`
   * - Rate limit: general. Safe to repeat.
   * - Scopes, any one of: `crm.objects.contacts.read`, `crm.objects.contacts.write`, `crm.objects.companies.read` and 78 more.
   *
   * @throws {ApiError} when HubSpot answers with anything but success; {ConnectionError} when it cannot be reached; {HubSpotError} when an argument cannot be sent.
   * @see https://developers.hubspot.com/docs/api-reference/2026-03/crm/associations/associate-records/update-association
   * @example
   * ```ts
   * await hubspot.associations.createDefault({
   *   from: { type: "deals", id: "14795354663" },
   *   to: { type: "line_items", id: "7791176460" },
   * });
   * ```
   */
  createDefault(args: AssociationsCreateDefaultArguments, options?: RequestOptions): ApiCall<BatchResponsePublicDefaultAssociation> {
    return callOperation(this.#connection, associationsCreateDefault, args, options);
  }

  /**
   * List the records associated with a record.
   *
   * Lists the records of one object type that a record is associated with, each with every association type in this
   * direction: the unlabeled one (label null), Primary and custom labels. Only ids are returned, no names or
   * properties. Neither the records nor their types are in a fixed order. A page has up to 500 records; where there
   * are more, `paging.next.after` leads to the next page. A record without associations is expected to give an empty
   * list, not an error.
   *
   * - `GET /crm/objects/2026-03/{objectType}/{objectId}/associations/{toObjectType}`
   * - Paged: the cursor at `/paging/next/after` goes back as `after`.
   * - Rate limit: general. Safe to repeat.
   * - Scopes, any one of: `crm.objects.contacts.read`, `crm.objects.contacts.write`, `crm.objects.companies.read` and 78 more.
   *
   * @throws {ApiError} when HubSpot answers with anything but success; {ConnectionError} when it cannot be reached; {HubSpotError} when an argument cannot be sent.
   * @see https://developers.hubspot.com/docs/api-reference/2026-03/crm/associations/associate-records/guide
   * @example
   * ```ts
   * await hubspot.associations.list({
   *   from: { type: "contacts", id: "29851" },
   *   toType: "companies",
   *   after: "MC0yLTE1OTc0MDA2NTg=",
   *   limit: 100,
   * });
   * ```
   */
  list(args: AssociationsListArguments, options?: RequestOptions): PagedCall<MultiAssociatedObjectWithLabel, CollectionResponseMultiAssociatedObjectWithLabelForwardPaging> {
    return callPagedOperation(this.#connection, associationsList, args, options);
  }
}

/** Associations of many records in one request. */
export class BatchApi {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * Remove every association between many records.
   *
   * Removes all association types between pairs of records, labeled or not, in both directions: the batch form of
   * `associations.archive`. Each input names one record and a list of records to separate it from. The records
   * themselves stay. Removing an association that does not exist is expected to be no error. The greatest number of
   * inputs is not documented; 100 is a safe guess.
   *
   * HubSpot's contract changed on 2026-08-17 from 204 without a body to 200 with one; accept both. The body can
   * carry `errors`; what its `results` are is not documented.
   *
   * - `POST /crm/associations/2026-03/{fromObjectType}/{toObjectType}/batch/archive`
   * - At most 100 inputs a call (assumed, HubSpot states none).
   * - Rate limit: associations. Safe to repeat.
   * - Scopes, any one of: `crm.objects.contacts.read`, `crm.objects.contacts.write`, `crm.objects.companies.read` and 77 more.
   *
   * @throws {ApiError} when HubSpot answers with anything but success; {ConnectionError} when it cannot be reached; {HubSpotError} when an argument cannot be sent.
   * @see https://developers.hubspot.com/docs/api-reference/2026-03/crm/associations/associate-records/guide
   * @example
   * ```ts
   * await hubspot.batch.archive({
   *   fromType: "contacts",
   *   toType: "companies",
   *   inputs: [{ from: { id: "29851" }, to: [{ id: "442222359747" }, { id: "9066823405" }] }],
   * });
   * ```
   */
  archive(args: BatchArchiveArguments, options?: RequestOptions): ApiCall<BatchOutcome<PublicAssociationMultiArchive, BatchResponse["results"][number]>> {
    return callBatchOperation(this.#connection, batchArchive, args, options);
  }

  /**
   * Remove every association between many records, in any number: `archive` in batches of 100, a few under way at
   * once.
   *
   * Await it for everything it came to, or iterate over it for the outcome of each batch. It begins then.
   *
   * - `POST /crm/associations/2026-03/{fromObjectType}/{toObjectType}/batch/archive`
   *
   * @throws {BulkError} when going on would fail for every further input: no access, or no requests left. It says where to go on.
   */
  archiveAll(inputs: Iterable<PublicAssociationMultiArchive> | AsyncIterable<PublicAssociationMultiArchive>, args: Omit<BatchArchiveArguments, "inputs">, options?: BulkOptions): BulkCall<PublicAssociationMultiArchive, BatchResponse["results"][number]> {
    return callBulkOperation(this.#connection, batchArchive, inputs, args, options);
  }

  /**
   * Remove labels from many associations.
   *
   * Removes the listed association types from pairs of records. Other types stay, so a pair from which every label
   * was removed is still associated without a label; listing the unlabeled type removes the association as a whole.
   * The greatest number of inputs is not documented; 100 is a safe guess.
   *
   * HubSpot's contract changed on 2026-08-17 from 204 without a body to 200 with one; accept both. The body can
   * carry `errors`; what its `results` are is not documented.
   *
   * - `POST /crm/associations/2026-03/{fromObjectType}/{toObjectType}/batch/labels/archive`
   * - At most 100 inputs a call (assumed, HubSpot states none).
   * - Rate limit: associations. Safe to repeat.
   * - Scopes, any one of: `crm.objects.contacts.read`, `crm.objects.contacts.write`, `crm.objects.companies.read` and 77 more.
   *
   * @throws {ApiError} when HubSpot answers with anything but success; {ConnectionError} when it cannot be reached; {HubSpotError} when an argument cannot be sent.
   * @see https://developers.hubspot.com/docs/api-reference/2026-03/crm/associations/associate-records/guide
   * @example
   * ```ts
   * await hubspot.batch.archiveLabels({
   *   fromType: "contacts",
   *   toType: "companies",
   *   inputs: [
   *     {
   *       from: { id: "29851" },
   *       to: { id: "442222359747" },
   *       types: [{ associationCategory: "USER_DEFINED", associationTypeId: 37 }],
   *     },
   *   ],
   * });
   * ```
   */
  archiveLabels(args: BatchArchiveLabelsArguments, options?: RequestOptions): ApiCall<BatchOutcome<PublicAssociationMultiPost, BatchResponse["results"][number]>> {
    return callBatchOperation(this.#connection, batchArchiveLabels, args, options);
  }

  /**
   * Remove labels from many associations, in any number: `archiveLabels` in batches of 100, a few under way at once.
   *
   * Await it for everything it came to, or iterate over it for the outcome of each batch. It begins then.
   *
   * - `POST /crm/associations/2026-03/{fromObjectType}/{toObjectType}/batch/labels/archive`
   *
   * @throws {BulkError} when going on would fail for every further input: no access, or no requests left. It says where to go on.
   */
  archiveLabelsAll(inputs: Iterable<PublicAssociationMultiPost> | AsyncIterable<PublicAssociationMultiPost>, args: Omit<BatchArchiveLabelsArguments, "inputs">, options?: BulkOptions): BulkCall<PublicAssociationMultiPost, BatchResponse["results"][number]> {
    return callBulkOperation(this.#connection, batchArchiveLabels, inputs, args, options);
  }

  /**
   * Set the labels of many associations.
   *
   * Associates pairs of records with the given association types, or changes the labels of existing associations:
   * the batch form of `associations.create`. For each pair the labels it had and the input lacks are replaced, the
   * unlabeled type is set as well, and the other direction gets the matching types. An input with an empty `types`
   * is accepted and associates nothing. At most 2,000 inputs.
   *
   * 201 means that every input succeeded, 207 that at least one failed: `results` then holds the successes only, and
   * `errors` is matched to the inputs by `context`, since neither list is in the order of the inputs. One input can
   * cause two errors. Sending the same batch again creates no duplicates.
   *
   * - `POST /crm/associations/2026-03/{fromObjectType}/{toObjectType}/batch/create`
   * - At most 2000 inputs a call (documented).
   * - Rate limit: associations. Safe to repeat.
   * - Scopes, any one of: `crm.objects.contacts.read`, `crm.objects.contacts.write`, `crm.objects.companies.read` and 77 more.
   *
   * @throws {ApiError} when HubSpot answers with anything but success; {ConnectionError} when it cannot be reached; {HubSpotError} when an argument cannot be sent.
   * @see https://developers.hubspot.com/docs/api-reference/2026-03/crm/associations/associate-records/batch/create-associations-labeled
   * @example
   * ```ts
   * await hubspot.batch.create({
   *   fromType: "contacts",
   *   toType: "companies",
   *   inputs: [
   *     {
   *       from: { id: "29851" },
   *       to: { id: "442222359747" },
   *       types: [{ associationCategory: "HUBSPOT_DEFINED", associationTypeId: 1 }],
   *     },
   *     {
   *       from: { id: "9993051" },
   *       to: { id: "442222359747" },
   *       types: [{ associationCategory: "USER_DEFINED", associationTypeId: 37 }],
   *     },
   *   ],
   * });
   * ```
   */
  create(args: BatchCreateArguments, options?: RequestOptions): ApiCall<BatchOutcome<PublicAssociationMultiPost, LabelsBetweenObjectPair>> {
    return callBatchOperation(this.#connection, batchCreate, args, options);
  }

  /**
   * Set the labels of many associations, in any number: `create` in batches of 2000, a few under way at once.
   *
   * Await it for everything it came to, or iterate over it for the outcome of each batch. It begins then.
   *
   * - `POST /crm/associations/2026-03/{fromObjectType}/{toObjectType}/batch/create`
   *
   * @throws {BulkError} when going on would fail for every further input: no access, or no requests left. It says where to go on.
   */
  createAll(inputs: Iterable<PublicAssociationMultiPost> | AsyncIterable<PublicAssociationMultiPost>, args: Omit<BatchCreateArguments, "inputs">, options?: BulkOptions): BulkCall<PublicAssociationMultiPost, LabelsBetweenObjectPair> {
    return callBulkOperation(this.#connection, batchCreate, inputs, args, options);
  }

  /**
   * Associate many records without labels.
   *
   * Associates pairs of records with the unlabeled type of their object pair, in both directions: the batch form of
   * `associations.createDefault`. The answer has one entry per pair and direction, in no fixed order. Associating a
   * pair again changes nothing and is not an error. There is no 207: failures are in `errors` and `numErrors` of the
   * 200 answer, so a 200 alone does not mean that every pair was associated. The greatest number of inputs is not
   * documented. Whether custom objects have a default association is doubtful: another vendor's documentation says
   * that only HubSpot's main objects have one.
   *
   * - `POST /crm/associations/2026-03/{fromObjectType}/{toObjectType}/batch/associate/default`
   * - At most 2000 inputs a call (assumed, HubSpot states none).
   * - Rate limit: associations. Safe to repeat.
   * - Scopes, any one of: `crm.objects.contacts.read`, `crm.objects.contacts.write`, `crm.objects.companies.read` and 77 more.
   *
   * @throws {ApiError} when HubSpot answers with anything but success; {ConnectionError} when it cannot be reached; {HubSpotError} when an argument cannot be sent.
   * @see https://developers.hubspot.com/docs/api-reference/2026-03/crm/associations/associate-records/guide
   * @example
   * ```ts
   * await hubspot.batch.createDefault({
   *   fromType: "contacts",
   *   toType: "companies",
   *   inputs: [
   *     { from: { id: "29851" }, to: { id: "442222359747" } },
   *     { from: { id: "9993051" }, to: { id: "442222359747" } },
   *   ],
   * });
   * ```
   */
  createDefault(args: BatchCreateDefaultArguments, options?: RequestOptions): ApiCall<BatchOutcome<PublicDefaultAssociationMultiPost, PublicDefaultAssociation>> {
    return callBatchOperation(this.#connection, batchCreateDefault, args, options);
  }

  /**
   * Associate many records without labels, in any number: `createDefault` in batches of 2000, a few under way at
   * once.
   *
   * Await it for everything it came to, or iterate over it for the outcome of each batch. It begins then.
   *
   * - `POST /crm/associations/2026-03/{fromObjectType}/{toObjectType}/batch/associate/default`
   *
   * @throws {BulkError} when going on would fail for every further input: no access, or no requests left. It says where to go on.
   */
  createDefaultAll(inputs: Iterable<PublicDefaultAssociationMultiPost> | AsyncIterable<PublicDefaultAssociationMultiPost>, args: Omit<BatchCreateDefaultArguments, "inputs">, options?: BulkOptions): BulkCall<PublicDefaultAssociationMultiPost, PublicDefaultAssociation> {
    return callBulkOperation(this.#connection, batchCreateDefault, inputs, args, options);
  }

  /**
   * List the records associated with many records.
   *
   * Lists, for up to 1,000 records, the records of one object type they are associated with and the types in that
   * direction: the batch form of `associations.list`. Each input has pages of its own: where a result has
   * `paging.next.after`, send its record again with that value as `after`, and leave out the records that are
   * finished. Only ids are returned, in no fixed order, and results are not in the order of the inputs.
   *
   * 207 is an everyday answer: a record without associations is not in `results` but an item of `errors` with the
   * subcategory `crm.associations.NO_ASSOCIATIONS_FOUND`, which is harmless. Judge by the subcategory, because the
   * category `OBJECT_NOT_FOUND` is shared with real failures. More than 1,000 inputs are rejected.
   *
   * - `POST /crm/associations/2026-03/{fromObjectType}/{toObjectType}/batch/read`
   * - At most 1000 inputs a call (documented).
   * - Paged per input: the cursor at `/paging/next/after` of a result goes back as `/after` of its input.
   * - Rate limit: associations. Safe to repeat.
   * - Scopes, any one of: `crm.objects.contacts.read`, `crm.objects.contacts.write`, `crm.objects.companies.read` and 77 more.
   *
   * @throws {ApiError} when HubSpot answers with anything but success; {ConnectionError} when it cannot be reached; {HubSpotError} when an argument cannot be sent.
   * @see https://developers.hubspot.com/docs/api-reference/2026-03/crm/associations/associate-records/batch/get-associations
   * @example
   * ```ts
   * await hubspot.batch.read({
   *   fromType: "contacts",
   *   toType: "companies",
   *   inputs: [{ id: "515690208449" }, { id: "515690208450" }],
   * });
   * ```
   */
  read(args: BatchReadArguments, options?: RequestOptions): ApiCall<BatchOutcome<PublicFetchAssociationsBatchRequest, PublicAssociationMultiWithLabel>> {
    return callBatchOperation(this.#connection, batchRead, args, options);
  }

  /**
   * List the records associated with many records, in any number: `read` in batches of 1000, a few under way at
   * once.
   *
   * Await it for everything it came to, or iterate over it for the outcome of each batch. It begins then.
   *
   * Follows the cursor of each input: every result has all its items.
   *
   * - `POST /crm/associations/2026-03/{fromObjectType}/{toObjectType}/batch/read`
   *
   * @throws {BulkError} when going on would fail for every further input: no access, or no requests left. It says where to go on.
   */
  readAll(inputs: Iterable<PublicFetchAssociationsBatchRequest> | AsyncIterable<PublicFetchAssociationsBatchRequest>, args: Omit<BatchReadArguments, "inputs">, options?: BulkOptions): BulkCall<PublicFetchAssociationsBatchRequest, PublicAssociationMultiWithLabel> {
    return callBulkOperation(this.#connection, batchRead, inputs, args, options);
  }
}

/** Association types between two object types, and the custom labels among them. */
export class LabelsApi {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * Create a custom label.
   *
   * Creates a custom label between two object types, always in category `USER_DEFINED`. Without `inverseLabel` it is
   * a single label with the same text in both directions, with it a paired label. Each direction gets an id of its
   * own and the answer lists both; a single label between records of one object type is expected to have only one.
   * The order does not tell the direction: HubSpot's example of a paired label has the other direction first. List
   * the labels of one direction to be sure. The status code is 200, not 201.
   *
   * The number of labels per object pair is limited. Sending the request again after a lost answer may fail or
   * create a second label, so list the labels first. Custom labels need a professional or enterprise account.
   *
   * - `POST /crm/associations/2026-03/{fromObjectType}/{toObjectType}/labels`
   * - Rate limit: associations. Not safe to repeat.
   * - Scopes, any one of: `crm.objects.contacts.read`, `crm.objects.contacts.write`, `crm.objects.companies.read` and 77 more.
   *
   * @throws {ApiError} when HubSpot answers with anything but success; {ConnectionError} when it cannot be reached; {HubSpotError} when an argument cannot be sent.
   * @see https://developers.hubspot.com/docs/api-reference/2026-03/crm/associations/associations-schema/labels/create-associations-label
   * @example
   * ```ts
   * await hubspot.labels.create({
   *   fromType: "contacts",
   *   toType: "companies",
   *   name: "manager_employee",
   *   inverseLabel: "Employee",
   *   label: "Manager",
   * });
   * ```
   */
  create(args: LabelsCreateArguments, options?: RequestOptions): ApiCall<CollectionResponseAssociationSpecWithLabelNoPaging> {
    return callOperation(this.#connection, labelsCreate, args, options);
  }

  /**
   * Delete a custom label.
   *
   * Deletes a custom label between two object types. It must first be removed from the records that carry it. Both
   * directions of the label are expected to go. HubSpot's own types, among them the unlabeled ones and Primary,
   * cannot be deleted. The error answers for a label in use and for HubSpot's own types are not known.
   *
   * - `DELETE /crm/associations/2026-03/{fromObjectType}/{toObjectType}/labels/{associationTypeId}`
   * - Rate limit: associations. Safe to repeat.
   * - Scopes, any one of: `crm.objects.contacts.read`, `crm.objects.contacts.write`, `crm.objects.companies.read` and 77 more.
   *
   * @throws {ApiError} when HubSpot answers with anything but success; {ConnectionError} when it cannot be reached; {HubSpotError} when an argument cannot be sent.
   * @see https://developers.hubspot.com/docs/api-reference/2026-03/crm/associations/associations-schema/labels/delete-associations-label
   * @example
   * ```ts
   * await hubspot.labels.delete({ fromType: "contacts", toType: "companies", associationTypeId: 37 });
   * ```
   */
  delete(args: LabelsDeleteArguments, options?: RequestOptions): ApiCall<void> {
    return callOperation(this.#connection, labelsDelete, args, options);
  }

  /**
   * List the association types between two object types.
   *
   * Lists every association type from one object type to another, in this direction only: HubSpot's own types, among
   * them the unlabeled one (label null) and Primary, and the custom labels of the account. Swap the object types for
   * the other direction. There are no pages. The answer is the place to look up the type ids that other operations
   * need.
   *
   * - `GET /crm/associations/2026-03/{fromObjectType}/{toObjectType}/labels`
   * - Rate limit: associations. Safe to repeat.
   * - Scopes, any one of: `crm.objects.contacts.read`, `crm.objects.contacts.write`, `crm.objects.companies.read` and 77 more.
   *
   * @throws {ApiError} when HubSpot answers with anything but success; {ConnectionError} when it cannot be reached; {HubSpotError} when an argument cannot be sent.
   * @see https://developers.hubspot.com/docs/api-reference/2026-03/crm/associations/associations-schema/labels/get-associations-label
   * @example
   * ```ts
   * await hubspot.labels.list({ fromType: "contacts", toType: "companies" });
   * ```
   */
  list(args: LabelsListArguments, options?: RequestOptions): ApiCall<CollectionResponseAssociationSpecWithLabelNoPaging> {
    return callOperation(this.#connection, labelsList, args, options);
  }

  /**
   * Change the text of a custom label.
   *
   * Changes the display text of a custom label, and of its other direction where `inverseLabel` is sent. The
   * internal name and the type ids stay as they are, and so do the records that carry the label. HubSpot's own types
   * cannot be changed. The type id is in the body, not in the path.
   *
   * - `PUT /crm/associations/2026-03/{fromObjectType}/{toObjectType}/labels`
   * - Rate limit: associations. Safe to repeat.
   * - Scopes, any one of: `crm.objects.contacts.read`, `crm.objects.contacts.write`, `crm.objects.companies.read` and 77 more.
   *
   * @throws {ApiError} when HubSpot answers with anything but success; {ConnectionError} when it cannot be reached; {HubSpotError} when an argument cannot be sent.
   * @see https://developers.hubspot.com/docs/api-reference/2026-03/crm/associations/associations-schema/labels/update-associations-label
   * @example
   * ```ts
   * await hubspot.labels.update({
   *   fromType: "contacts",
   *   toType: "companies",
   *   associationTypeId: 144,
   *   inverseLabel: "Team member",
   *   label: "Team lead",
   * });
   * ```
   */
  update(args: LabelsUpdateArguments, options?: RequestOptions): ApiCall<void> {
    return callOperation(this.#connection, labelsUpdate, args, options);
  }
}

/** Limits on how many records of one type a record may be associated with. */
export class LimitsApi {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * Configure association limits.
   *
   * Sets limits on how many records of the to side one record of the from side may be associated with, per
   * association type. A limit on the unlabeled type applies to the object pair as a whole; the limit of a label
   * cannot be higher than that, and none can be higher than what the subscription allows. Limits apply to one
   * direction, except for unlabeled and symmetric types between records of the same object type. They are not
   * retroactive: existing associations stay and only new ones are checked.
   *
   * 201 means that every input succeeded, 207 that at least one failed, with the successes in `results` and the
   * failures in `errors`. What happens to a type that already has a limit is not documented; use `limits.update` for
   * those.
   *
   * According to HubSpot's knowledge base, custom limits need a professional or enterprise account, only a super
   * admin can set them in the app, and a limit can be any number up to 10,000. Whether the API asks for the same is
   * not documented.
   *
   * - `POST /crm/associations/2026-03/definitions/configurations/{fromObjectType}/{toObjectType}/batch/create`
   * - At most 100 inputs a call (assumed, HubSpot states none).
   * - Rate limit: associations. Not safe to repeat.
   * - Scopes, any one of: `crm.objects.contacts.read`, `crm.objects.contacts.write`, `crm.objects.companies.read` and 77 more.
   *
   * @throws {ApiError} when HubSpot answers with anything but success; {ConnectionError} when it cannot be reached; {HubSpotError} when an argument cannot be sent.
   * @see https://developers.hubspot.com/docs/api-reference/2026-03/crm/associations/associations-schema/labels/create-associations-label-batch
   * @example
   * ```ts
   * await hubspot.limits.create({
   *   fromType: "deals",
   *   toType: "contacts",
   *   inputs: [
   *     { category: "HUBSPOT_DEFINED", maxToObjectIds: 5, typeId: 3 },
   *     { category: "USER_DEFINED", maxToObjectIds: 1, typeId: 35 },
   *   ],
   * });
   * ```
   */
  create(args: LimitsCreateArguments, options?: RequestOptions): ApiCall<BatchOutcome<PublicAssociationDefinitionConfigurationCreateRequest, PublicAssociationDefinitionUserConfiguration>> {
    return callBatchOperation(this.#connection, limitsCreate, args, options);
  }

  /**
   * Configure association limits, in any number: `create` in batches of 100, a few under way at once.
   *
   * Await it for everything it came to, or iterate over it for the outcome of each batch. It begins then.
   *
   * - `POST /crm/associations/2026-03/definitions/configurations/{fromObjectType}/{toObjectType}/batch/create`
   *
   * @throws {BulkError} when going on would fail for every further input: no access, or no requests left. It says where to go on.
   */
  createAll(inputs: Iterable<PublicAssociationDefinitionConfigurationCreateRequest> | AsyncIterable<PublicAssociationDefinitionConfigurationCreateRequest>, args: Omit<LimitsCreateArguments, "inputs">, options?: BulkOptions): BulkCall<PublicAssociationDefinitionConfigurationCreateRequest, PublicAssociationDefinitionUserConfiguration> {
    return callBulkOperation(this.#connection, limitsCreate, inputs, args, options);
  }

  /**
   * List the configured limits between two object types.
   *
   * Lists the limits that the account has configured for the association types from one object type to another, in
   * this direction only. Association types that still have HubSpot's own limit are not listed. There are no pages.
   *
   * - `GET /crm/associations/2026-03/definitions/configurations/{fromObjectType}/{toObjectType}`
   * - Rate limit: associations. Safe to repeat.
   * - Scopes, any one of: `crm.objects.contacts.read`, `crm.objects.contacts.write`, `crm.objects.companies.read` and 77 more.
   *
   * @throws {ApiError} when HubSpot answers with anything but success; {ConnectionError} when it cannot be reached; {HubSpotError} when an argument cannot be sent.
   * @see https://developers.hubspot.com/docs/api-reference/2026-03/crm/associations/associations-schema/limits/get-associations-limits
   * @example
   * ```ts
   * await hubspot.limits.list({ fromType: "deals", toType: "contacts" });
   * ```
   */
  list(args: LimitsListArguments, options?: RequestOptions): ApiCall<CollectionResponsePublicAssociationDefinitionUserConfigurationNoPaging> {
    return callOperation(this.#connection, limitsList, args, options);
  }

  /**
   * List every configured limit.
   *
   * Lists the limits that the account has configured, for all pairs of object types. Association types that still
   * have HubSpot's own limit are not listed. There are no pages. The answer names types only by category, type id
   * and label, not by object types; ask per pair to know which pair a limit belongs to.
   *
   * - `GET /crm/associations/2026-03/definitions/configurations/all`
   * - Rate limit: associations. Safe to repeat.
   * - Scopes, any one of: `crm.objects.contacts.read`, `crm.objects.contacts.write`, `crm.objects.companies.read` and 77 more.
   *
   * @throws {ApiError} when HubSpot answers with anything but success; {ConnectionError} when it cannot be reached; {HubSpotError} when an argument cannot be sent.
   * @see https://developers.hubspot.com/docs/api-reference/2026-03/crm/associations/associations-schema/limits/get-all-associations-limits
   * @example
   * ```ts
   * await hubspot.limits.listAll();
   * ```
   */
  listAll(options?: RequestOptions): ApiCall<CollectionResponsePublicAssociationDefinitionUserConfigurationNoPaging> {
    return callOperation(this.#connection, limitsListAll, {}, options);
  }

  /**
   * Remove configured limits.
   *
   * Removes the configured limits of the listed association types, which then have HubSpot's own limit again. The
   * types themselves and existing associations stay. The inputs name types by `category` and `typeId` only.
   *
   * HubSpot's contract changed on 2026-08-17 from 204 without a body to 200 with one, and HubSpot's guide still says
   * 204; accept both. The body can carry `errors`; what its `results` are is not documented.
   *
   * - `POST /crm/associations/2026-03/definitions/configurations/{fromObjectType}/{toObjectType}/batch/purge`
   * - At most 100 inputs a call (assumed, HubSpot states none).
   * - Rate limit: associations. Safe to repeat.
   * - Scopes, any one of: `crm.objects.contacts.read`, `crm.objects.contacts.write`, `crm.objects.companies.read` and 77 more.
   *
   * @throws {ApiError} when HubSpot answers with anything but success; {ConnectionError} when it cannot be reached; {HubSpotError} when an argument cannot be sent.
   * @see https://developers.hubspot.com/docs/api-reference/2026-03/crm/associations/associations-schema/limits/delete-associations-limits
   * @example
   * ```ts
   * await hubspot.limits.purge({
   *   fromType: "deals",
   *   toType: "contacts",
   *   inputs: [{ category: "HUBSPOT_DEFINED", typeId: 3 }],
   * });
   * ```
   */
  purge(args: LimitsPurgeArguments, options?: RequestOptions): ApiCall<BatchOutcome<PublicAssociationSpec, BatchResponse["results"][number]>> {
    return callBatchOperation(this.#connection, limitsPurge, args, options);
  }

  /**
   * Remove configured limits, in any number: `purge` in batches of 100, a few under way at once.
   *
   * Await it for everything it came to, or iterate over it for the outcome of each batch. It begins then.
   *
   * - `POST /crm/associations/2026-03/definitions/configurations/{fromObjectType}/{toObjectType}/batch/purge`
   *
   * @throws {BulkError} when going on would fail for every further input: no access, or no requests left. It says where to go on.
   */
  purgeAll(inputs: Iterable<PublicAssociationSpec> | AsyncIterable<PublicAssociationSpec>, args: Omit<LimitsPurgeArguments, "inputs">, options?: BulkOptions): BulkCall<PublicAssociationSpec, BatchResponse["results"][number]> {
    return callBulkOperation(this.#connection, limitsPurge, inputs, args, options);
  }

  /**
   * Change association limits.
   *
   * Changes limits that are already configured. The rules for values and directions are those of `limits.create`,
   * and lowering a limit leaves existing associations in place. 200 means that every input succeeded, 207 that at
   * least one failed, with the successes in `results` and the failures in `errors`. Results carry no label. What
   * happens to a type without a limit is not documented; use `limits.create` for those.
   *
   * - `POST /crm/associations/2026-03/definitions/configurations/{fromObjectType}/{toObjectType}/batch/update`
   * - At most 100 inputs a call (assumed, HubSpot states none).
   * - Rate limit: associations. Safe to repeat.
   * - Scopes, any one of: `crm.objects.contacts.read`, `crm.objects.contacts.write`, `crm.objects.companies.read` and 77 more.
   *
   * @throws {ApiError} when HubSpot answers with anything but success; {ConnectionError} when it cannot be reached; {HubSpotError} when an argument cannot be sent.
   * @see https://developers.hubspot.com/docs/api-reference/2026-03/crm/associations/associations-schema/limits/update-associations-limits
   * @example
   * ```ts
   * await hubspot.limits.update({
   *   fromType: "deals",
   *   toType: "contacts",
   *   inputs: [{ category: "HUBSPOT_DEFINED", maxToObjectIds: 10, typeId: 3 }],
   * });
   * ```
   */
  update(args: LimitsUpdateArguments, options?: RequestOptions): ApiCall<BatchOutcome<PublicAssociationDefinitionConfigurationUpdateRequest, PublicAssociationDefinitionConfigurationUpdateResult>> {
    return callBatchOperation(this.#connection, limitsUpdate, args, options);
  }

  /**
   * Change association limits, in any number: `update` in batches of 100, a few under way at once.
   *
   * Await it for everything it came to, or iterate over it for the outcome of each batch. It begins then.
   *
   * - `POST /crm/associations/2026-03/definitions/configurations/{fromObjectType}/{toObjectType}/batch/update`
   *
   * @throws {BulkError} when going on would fail for every further input: no access, or no requests left. It says where to go on.
   */
  updateAll(inputs: Iterable<PublicAssociationDefinitionConfigurationUpdateRequest> | AsyncIterable<PublicAssociationDefinitionConfigurationUpdateRequest>, args: Omit<LimitsUpdateArguments, "inputs">, options?: BulkOptions): BulkCall<PublicAssociationDefinitionConfigurationUpdateRequest, PublicAssociationDefinitionConfigurationUpdateResult> {
    return callBulkOperation(this.#connection, limitsUpdate, inputs, args, options);
  }
}

/** Reports on records close to their association limit. */
export class UsageApi {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * Request a report on high association usage.
   *
   * Asks HubSpot to write a report on the records that use at least 80 percent of their association limit, for the
   * whole account, and to send it by e-mail to one user. The answer only confirms that the request is queued. There
   * is no request body. Each request is expected to send a report of its own.
   *
   * - `POST /crm/associations/2026-03/usage/high-usage-report/{userId}`
   * - Rate limit: associations. Not safe to repeat.
   * - Scopes, any one of: `crm.objects.contacts.read`, `crm.objects.contacts.write`, `crm.objects.companies.read` and 77 more.
   *
   * @throws {ApiError} when HubSpot answers with anything but success; {ConnectionError} when it cannot be reached; {HubSpotError} when an argument cannot be sent.
   * @see https://developers.hubspot.com/docs/api-reference/2026-03/crm/associations/associate-records/report-high-usage
   * @example
   * ```ts
   * await hubspot.usage.requestReport({ userId: 8675309 });
   * ```
   */
  requestReport(args: UsageRequestReportArguments, options?: RequestOptions): ApiCall<ReportCreationResponse> {
    return callOperation(this.#connection, usageRequestReport, args, options);
  }
}

/** Search for CRM records, which HubSpot's contract lists with the associations. */
export class SearchApi {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * Search for records.
   *
   * Finds CRM records of one object type by property values, and returns their properties, not their associations.
   * HubSpot's contract lists this general search with the associations; it is the same operation that the CRM object
   * endpoints have. Filters within a group must all match, and a record is found when it matches any of the groups.
   * The pseudo-property `associations.<object type>` finds records by an associated record, except for custom
   * objects.
   *
   * A page has 10 records where `limit` is left out and at most 200; `paging.next.after` leads to the next page, and
   * a search ends after 10,000 records. The body may have 3,000 characters, five groups, six filters per group and
   * 18 filters in all. An account may search five times per second, and answers carry no rate limit headers. New and
   * changed records appear with a delay. An empty object as the body finds every record.
   *
   * - `POST /crm/objects/2026-03/{objectType}/search`
   * - Paged: the cursor at `/paging/next/after` goes back as `after`.
   * - Rate limit: search. Safe to repeat.
   * - Scopes, any one of: `crm.objects.contacts.read`, `crm.objects.contacts.write`, `crm.objects.companies.read` and 78 more.
   *
   * @throws {ApiError} when HubSpot answers with anything but success; {ConnectionError} when it cannot be reached; {HubSpotError} when an argument cannot be sent.
   * @see https://developers.hubspot.com/docs/api-reference/2026-03/crm/search-the-crm
   * @example
   * ```ts
   * await hubspot.search.find({
   *   objectType: "contacts",
   *   properties: ["email", "firstname", "lastname"],
   *   filterGroups: [{ filters: [{ value: "442222359747", operator: "EQ", propertyName: "associations.company" }] }],
   *   limit: 100,
   *   sorts: [{ direction: "DESCENDING", propertyName: "createdate" }],
   * });
   * ```
   */
  find(args: SearchFindArguments, options?: RequestOptions): PagedCall<SimplePublicObject, CollectionResponseWithTotalSimplePublicObject> {
    return callPagedOperation(this.#connection, searchFind, args, options);
  }
}

/** Client of HubSpot's associations API, version 2026-03: one property per group of operations. */
export class HubSpotClient {
  /** Associations of one record with others. */
  readonly associations: AssociationsApi;
  /** Associations of many records in one request. */
  readonly batch: BatchApi;
  /** Association types between two object types, and the custom labels among them. */
  readonly labels: LabelsApi;
  /** Limits on how many records of one type a record may be associated with. */
  readonly limits: LimitsApi;
  /** Reports on records close to their association limit. */
  readonly usage: UsageApi;
  /** Search for CRM records, which HubSpot's contract lists with the associations. */
  readonly search: SearchApi;
  /** The typed openapi-fetch client, for all else: the same connection, and answers as they are on the wire. */
  readonly fetch: FetchClient<paths>;

  constructor(connection: Connection) {
    this.associations = new AssociationsApi(connection);
    this.batch = new BatchApi(connection);
    this.labels = new LabelsApi(connection);
    this.limits = new LimitsApi(connection);
    this.usage = new UsageApi(connection);
    this.search = new SearchApi(connection);
    this.fetch = fetchClient(connection, [associationsArchive, associationsCreate, associationsCreateDefault, associationsList, batchArchive, batchArchiveLabels, batchCreate, batchCreateDefault, batchRead, labelsCreate, labelsDelete, labelsList, labelsUpdate, limitsCreate, limitsList, limitsListAll, limitsPurge, limitsUpdate, searchFind, usageRequestReport]);
  }
}


/**
 * Creates a client of HubSpot's associations API, version 2026-03.
 *
 * @example
 * ```ts
 * const hubspot = createClient({ accessToken: "your token" });
 * ```
 */
export function createClient(options: ClientOptions = {}): HubSpotClient {
  return new HubSpotClient(connect(options));
}


/**
 * The client for a client of `@hubspot/api-client`: the same token, also after `setAccessToken`, and the same server. The
 * same one at each call, so that a code base can move call by call; retries and rate limits are our defaults.
 *
 * Answers and errors are what the code around such a call is used to: record ids as HubSpot sends them, mostly numbers
 * whatever their type says, and `code`, `body` and `headers` on errors. `createClient` gives ids as text.
 *
 * @example
 * ```ts
 * await associationsOf(official).associations.list({ from: { type: "contacts", id: "101" }, toType: "companies" });
 * ```
 */
export function associationsOf(official: OfficialClient): HubSpotClient {
  return companionOf(official, HubSpotClient);
}
