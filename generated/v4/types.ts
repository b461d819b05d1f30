// Generated from specs/v4 by `npm run generate`. Do not edit: change the spec and generate again.

export interface components {
  schemas: {
    /**
     * @description Who defined an association type: HubSpot itself (`HUBSPOT_DEFINED`: the unlabeled types, Primary and the other built-in ones) or the account (`USER_DEFINED`: every custom label, made in the app or through the API). HubSpot does not explain `INTEGRATOR_DEFINED` and `WORK`.
     * @example HUBSPOT_DEFINED
     * @enum {string}
     */
    AssociationCategory: "HUBSPOT_DEFINED" | "INTEGRATOR_DEFINED" | "USER_DEFINED" | "WORK";
    /** @description Names one association type in a request. Category and id belong together, because ids are only unique within one category. */
    AssociationSpec: {
      /** @description Category of the association type. */
      associationCategory: components["schemas"]["AssociationCategory"];
      /**
       * Format: int32
       * @description Id of the association type for the direction of the request. The other direction has an id of its own, except for symmetric types between records of the same object type.
       * @example 279
       */
      associationTypeId: number;
    };
    /** @description An association type of one direction together with its label. */
    AssociationSpecWithLabel: {
      /** @description Category of the association type. */
      category: components["schemas"]["ReturnedAssociationCategory"];
      /**
       * @description Object type id of the side that the type starts from. In the contract since 2026-08-17, not always sent.
       * @example 0-3
       */
      fromObjectTypeId?: string;
      /**
       * @description Display text of the label; null for the unlabeled type.
       * @example Primary
       * @example null
       */
      label?: string | null;
      /**
       * @description Object type id of the side that the type points to. In the contract since 2026-08-17, not always sent.
       * @example 0-1
       */
      toObjectTypeId?: string;
      /**
       * Format: int32
       * @description Id of the association type, unique within its category.
       * @example 1
       */
      typeId: number;
    };
    /** @description Limits to configure. */
    BatchInputPublicAssociationDefinitionConfigurationCreateRequest: {
      /** @description The limits. */
      inputs: components["schemas"]["PublicAssociationDefinitionConfigurationCreateRequest"][];
    };
    /** @description Configured limits to change. */
    BatchInputPublicAssociationDefinitionConfigurationUpdateRequest: {
      /** @description The limits with their new values. */
      inputs: components["schemas"]["PublicAssociationDefinitionConfigurationUpdateRequest"][];
    };
    /** @description Pairs of records to separate, grouped by the record on the from side. */
    BatchInputPublicAssociationMultiArchive: {
      /** @description The groups of pairs. */
      inputs: components["schemas"]["PublicAssociationMultiArchive"][];
    };
    /** @description Pairs of records, each with association types to set or to remove. */
    BatchInputPublicAssociationMultiPost: {
      /** @description The pairs to work on. */
      inputs: components["schemas"]["PublicAssociationMultiPost"][];
    };
    /** @description Association types whose limits are to be removed. */
    BatchInputPublicAssociationSpec: {
      /** @description The association types. */
      inputs: components["schemas"]["PublicAssociationSpec"][];
    };
    /** @description Pairs of records to associate without a label. */
    BatchInputPublicDefaultAssociationMultiPost: {
      /** @description The pairs to associate. */
      inputs: components["schemas"]["PublicDefaultAssociationMultiPost"][];
    };
    /** @description Records whose associations are asked for. */
    BatchInputPublicFetchAssociationsBatchRequest: {
      /** @description The records to read, each with a cursor of its own. */
      inputs: components["schemas"]["PublicFetchAssociationsBatchRequest"][];
    };
    /** @description Answer to a batch of labeled associations in which every input succeeded. */
    BatchResponseLabelsBetweenObjectPair: {
      /**
       * Format: date-time
       * @description When work on the batch ended.
       * @example 2026-08-09T09:12:44.128Z
       */
      completedAt: string;
      /** @description Addresses of related pages, by name. Mostly missing. */
      links?: {
        [key: string]: string;
      };
      /**
       * Format: date-time
       * @description When the batch was asked for. Mostly missing.
       * @example 2026-08-09T09:12:44.015Z
       */
      requestedAt?: string;
      /** @description The labels of each pair, in the direction of the input. Not in the order of the inputs. */
      results: components["schemas"]["LabelsBetweenObjectPair"][];
      /**
       * Format: date-time
       * @description When work on the batch began.
       * @example 2026-08-09T09:12:44.017Z
       */
      startedAt: string;
      /** @description State of the batch. */
      status: components["schemas"]["BatchStatus"];
    };
    /** @description Answer to a batch of labeled associations in which at least one input failed. */
    BatchResponseLabelsBetweenObjectPairWithErrors: {
      /**
       * Format: date-time
       * @description When work on the batch ended.
       * @example 2026-08-09T09:12:44.128Z
       */
      completedAt: string;
      /** @description What failed. Items are matched to inputs by their `context`, not by position. */
      errors?: components["schemas"]["StandardError"][];
      /** @description Addresses of related pages, by name. Mostly missing. */
      links?: {
        [key: string]: string;
      };
      /**
       * Format: int32
       * @description Number of errors. One input can cause more than one.
       * @example 1
       */
      numErrors?: number;
      /**
       * Format: date-time
       * @description When the batch was asked for. Mostly missing.
       * @example 2026-08-09T09:12:44.015Z
       */
      requestedAt?: string;
      /** @description The labels of each pair that succeeded. Failed inputs are left out. */
      results: components["schemas"]["LabelsBetweenObjectPair"][];
      /**
       * Format: date-time
       * @description When work on the batch began.
       * @example 2026-08-09T09:12:44.017Z
       */
      startedAt: string;
      /** @description State of the batch. */
      status: components["schemas"]["BatchStatus"];
    };
    /** @description Answer to a batch of changed limits in which every input succeeded. */
    BatchResponsePublicAssociationDefinitionConfigurationUpdateResult: {
      /**
       * Format: date-time
       * @description When work on the batch ended.
       * @example 2026-08-09T09:12:44.128Z
       */
      completedAt: string;
      /** @description Addresses of related pages, by name. Mostly missing. */
      links?: {
        [key: string]: string;
      };
      /**
       * Format: date-time
       * @description When the batch was asked for. Mostly missing.
       * @example 2026-08-09T09:12:44.015Z
       */
      requestedAt?: string;
      /** @description The changed limits. Not in the order of the inputs. */
      results: components["schemas"]["PublicAssociationDefinitionConfigurationUpdateResult"][];
      /**
       * Format: date-time
       * @description When work on the batch began.
       * @example 2026-08-09T09:12:44.017Z
       */
      startedAt: string;
      /** @description State of the batch. */
      status: components["schemas"]["BatchStatus"];
    };
    /** @description Answer to a batch of changed limits in which at least one input failed. */
    BatchResponsePublicAssociationDefinitionConfigurationUpdateResultWithErrors: {
      /**
       * Format: date-time
       * @description When work on the batch ended.
       * @example 2026-08-09T09:12:44.128Z
       */
      completedAt: string;
      /** @description What failed. Items are matched to inputs by their `context`, not by position. */
      errors?: components["schemas"]["StandardError"][];
      /** @description Addresses of related pages, by name. Mostly missing. */
      links?: {
        [key: string]: string;
      };
      /**
       * Format: int32
       * @description Number of errors. One input can cause more than one.
       * @example 1
       */
      numErrors?: number;
      /**
       * Format: date-time
       * @description When the batch was asked for. Mostly missing.
       * @example 2026-08-09T09:12:44.015Z
       */
      requestedAt?: string;
      /** @description The limits that were changed. Failed inputs are left out. */
      results: components["schemas"]["PublicAssociationDefinitionConfigurationUpdateResult"][];
      /**
       * Format: date-time
       * @description When work on the batch began.
       * @example 2026-08-09T09:12:44.017Z
       */
      startedAt: string;
      /** @description State of the batch. */
      status: components["schemas"]["BatchStatus"];
    };
    /** @description Answer to a batch of new limits in which every input succeeded. */
    BatchResponsePublicAssociationDefinitionUserConfiguration: {
      /**
       * Format: date-time
       * @description When work on the batch ended.
       * @example 2026-08-09T09:12:44.128Z
       */
      completedAt: string;
      /** @description Addresses of related pages, by name. Mostly missing. */
      links?: {
        [key: string]: string;
      };
      /**
       * Format: date-time
       * @description When the batch was asked for. Mostly missing.
       * @example 2026-08-09T09:12:44.015Z
       */
      requestedAt?: string;
      /** @description The configured limits, with their labels. Not in the order of the inputs. */
      results: components["schemas"]["PublicAssociationDefinitionUserConfiguration"][];
      /**
       * Format: date-time
       * @description When work on the batch began.
       * @example 2026-08-09T09:12:44.017Z
       */
      startedAt: string;
      /** @description State of the batch. */
      status: components["schemas"]["BatchStatus"];
    };
    /** @description Answer to a batch of new limits in which at least one input failed. */
    BatchResponsePublicAssociationDefinitionUserConfigurationWithErrors: {
      /**
       * Format: date-time
       * @description When work on the batch ended.
       * @example 2026-08-09T09:12:44.128Z
       */
      completedAt: string;
      /** @description What failed. Items are matched to inputs by their `context`, not by position. */
      errors?: components["schemas"]["StandardError"][];
      /** @description Addresses of related pages, by name. Mostly missing. */
      links?: {
        [key: string]: string;
      };
      /**
       * Format: int32
       * @description Number of errors. One input can cause more than one.
       * @example 1
       */
      numErrors?: number;
      /**
       * Format: date-time
       * @description When the batch was asked for. Mostly missing.
       * @example 2026-08-09T09:12:44.015Z
       */
      requestedAt?: string;
      /** @description The limits that were configured. Failed inputs are left out. */
      results: components["schemas"]["PublicAssociationDefinitionUserConfiguration"][];
      /**
       * Format: date-time
       * @description When work on the batch began.
       * @example 2026-08-09T09:12:44.017Z
       */
      startedAt: string;
      /** @description State of the batch. */
      status: components["schemas"]["BatchStatus"];
    };
    /** @description Answer to a batch of reads in which every record had associations. */
    BatchResponsePublicAssociationMultiWithLabel: {
      /**
       * Format: date-time
       * @description When work on the batch ended.
       * @example 2026-08-09T09:12:44.128Z
       */
      completedAt: string;
      /** @description Addresses of related pages, by name. Mostly missing. */
      links?: {
        [key: string]: string;
      };
      /**
       * Format: date-time
       * @description When the batch was asked for. Mostly missing.
       * @example 2026-08-09T09:12:44.015Z
       */
      requestedAt?: string;
      /** @description One entry per record. Not in the order of the inputs. */
      results: components["schemas"]["PublicAssociationMultiWithLabel"][];
      /**
       * Format: date-time
       * @description When work on the batch began.
       * @example 2026-08-09T09:12:44.017Z
       */
      startedAt: string;
      /** @description State of the batch. */
      status: components["schemas"]["BatchStatus"];
    };
    /** @description Answer to a batch of reads in which at least one record failed or had no associations. */
    BatchResponsePublicAssociationMultiWithLabelWithErrors: {
      /**
       * Format: date-time
       * @description When work on the batch ended.
       * @example 2026-08-09T09:12:44.128Z
       */
      completedAt: string;
      /** @description What failed. Items are matched to inputs by their `context`, not by position. */
      errors?: components["schemas"]["StandardError"][];
      /** @description Addresses of related pages, by name. Mostly missing. */
      links?: {
        [key: string]: string;
      };
      /**
       * Format: int32
       * @description Number of errors. One input can cause more than one.
       * @example 1
       */
      numErrors?: number;
      /**
       * Format: date-time
       * @description When the batch was asked for. Mostly missing.
       * @example 2026-08-09T09:12:44.015Z
       */
      requestedAt?: string;
      /** @description One entry per record that has associations. Other inputs are left out; the list may be empty. */
      results: components["schemas"]["PublicAssociationMultiWithLabel"][];
      /**
       * Format: date-time
       * @description When work on the batch began.
       * @example 2026-08-09T09:12:44.017Z
       */
      startedAt: string;
      /** @description State of the batch. */
      status: components["schemas"]["BatchStatus"];
    };
    /** @description Answer to unlabeled associations. Failures are reported in the same body, with the same status code. */
    BatchResponsePublicDefaultAssociation: {
      /**
       * Format: date-time
       * @description When work on the batch ended.
       * @example 2026-08-09T09:12:44.128Z
       */
      completedAt: string;
      /** @description What failed. Items are matched to inputs by their `context`, not by position. */
      errors?: components["schemas"]["StandardError"][];
      /** @description Addresses of related pages, by name. Mostly missing. */
      links?: {
        [key: string]: string;
      };
      /**
       * Format: int32
       * @description Number of errors. One input can cause more than one.
       * @example 1
       */
      numErrors?: number;
      /**
       * Format: date-time
       * @description When the batch was asked for. Mostly missing.
       * @example 2026-08-09T09:12:44.015Z
       */
      requestedAt?: string;
      /** @description The associations made, one entry per direction, in no fixed order. */
      results: components["schemas"]["PublicDefaultAssociation"][];
      /**
       * Format: date-time
       * @description When work on the batch began.
       * @example 2026-08-09T09:12:44.017Z
       */
      startedAt: string;
      /** @description State of the batch. */
      status: components["schemas"]["BatchStatus"];
    };
    /**
     * @description State of a batch. Answers show `COMPLETE`, as a batch is worked off before it is answered.
     * @example COMPLETE
     */
    BatchStatus: "CANCELED" | "COMPLETE" | "PENDING" | "PROCESSING" | (string & {});
    /** @description Association types, in one answer without pages. */
    CollectionResponseAssociationSpecWithLabelNoPaging: {
      /** @description The association types, in no fixed order. */
      results: components["schemas"]["AssociationSpecWithLabel"][];
    };
    /** @description One page of the records associated with a record. */
    CollectionResponseMultiAssociatedObjectWithLabelForwardPaging: {
      /** @description Leads to the next page. Missing on the last one. */
      paging?: components["schemas"]["ForwardPaging"];
      /** @description The associated records of this page, in no fixed order. Empty where there are none. */
      results: components["schemas"]["MultiAssociatedObjectWithLabel"][];
    };
    /** @description Every configured limit, in one answer without pages. */
    CollectionResponsePublicAssociationDefinitionUserConfigurationNoPaging: {
      /** @description The limits. Empty where none is configured. */
      results: components["schemas"]["PublicAssociationDefinitionUserConfiguration"][];
    };
    /** @description A point in time, taken apart. */
    DateTime: {
      /**
       * Format: int64
       * @description The point in time in milliseconds since 1970-01-01T00:00:00Z.
       * @example 1763805600000
       */
      value: number;
      /**
       * @description Whether only the day matters, not the time of day.
       * @example false
       */
      dateOnly: boolean;
      /**
       * Format: int32
       * @description Distance of the time zone from UTC in minutes.
       * @example 0
       */
      timeZoneShift: number;
    };
    /** @description Body of an answer that reports a failed request. Any field can be missing. */
    Error: {
      /**
       * @description Kind of the failure, the value to decide on where it is sent. Seen are `VALIDATION_ERROR`, `OBJECT_NOT_FOUND`, `INVALID_AUTHENTICATION`, `EXPIRED_AUTHENTICATION`, `MISSING_SCOPES` and `CONFLICT`; others are possible. Missing in 429 answers, in 404 and 500 answers and in some 400 and 403 answers.
       * @example VALIDATION_ERROR
       */
      category?: string;
      /**
       * @description Values that the failure is about, by name. The names depend on the failure.
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
       * Format: uuid
       * @description Id of this request. HubSpot's support asks for it.
       * @example 8db60c8c-5d2b-4b3f-9c55-0b6f1a7de2c4
       */
      correlationId?: string;
      /**
       * @description Kind of limit that was reached, in 429 answers.
       * @example RATE_LIMIT
       */
      errorType?: string;
      /** @description Single failures, where the request failed for more than one reason or the reason has details. */
      errors?: components["schemas"]["ErrorDetail"][];
      /**
       * @description Group of requests that share the limit, in some 429 answers.
       * @example publicapi:private_app-api-calls-ten-secondly:1512050:26892217
       */
      groupName?: string;
      /**
       * @description Addresses of pages that help with the failure, by name.
       * @example {
       *       "scopes": "https://developers.hubspot.com/scopes"
       *     }
       */
      links?: {
        [key: string]: string;
      };
      /**
       * @description Text for people. Its wording may change at any time, so programs must not depend on it.
       * @example One or more associations are invalid
       */
      message?: string;
      /**
       * @description Limit that was reached, in 429 answers: `TEN_SECONDLY_ROLLING` (wait 10 seconds), `SECONDLY` (wait 1 second) or `DAILY` (wait until midnight in the time zone of the account).
       * @example TEN_SECONDLY_ROLLING
       */
      policyName?: string;
      /**
       * @description Second id of the request, in some 429 answers.
       * @example 3d3e35b7-0dae-4b9f-a6e3-9c230cbcf8dd
       */
      requestId?: string;
      /**
       * @description The literal `error`. It is not the HTTP status code.
       * @example error
       */
      status?: string;
      /**
       * @description Closer kind of the failure within `category`.
       * @example crm.associations.INVALID_ASSOCIATION_TYPE
       */
      subCategory?: string;
    };
    /** @description One single failure within an error. */
    ErrorDetail: {
      /** @description Name of the field or parameter that the failure is about. */
      in?: string;
      /** @description Code of this failure. */
      code?: string;
      /**
       * @description Values that this failure is about, by name.
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
       * @description Text for people. Its wording may change at any time.
       * @example One or more of the following scopes are required.
       */
      message: string;
      /** @description Closer kind of this failure. */
      subCategory?: string;
    };
    /** @description Leads forward through pages. */
    ForwardPaging: {
      /** @description The next page. Missing on the last one. */
      next?: components["schemas"]["NextPage"];
    };
    /** @description The labels between two records in one direction. */
    LabelsBetweenObjectPair: {
      /** @description Id of the record on the from side. */
      fromObjectId: components["schemas"]["RecordId"];
      /**
       * @description Object type id of the record on the from side.
       * @example 0-1
       */
      fromObjectTypeId: string;
      /**
       * @description Display texts of the labels in this direction. Type ids are not given here.
       * @example [
       *       "Point of contact"
       *     ]
       */
      labels: string[];
      /** @description Id of the record on the to side. */
      toObjectId: components["schemas"]["RecordId"];
      /**
       * @description Object type id of the record on the to side.
       * @example 0-3
       */
      toObjectTypeId: string;
    };
    /** @description One associated record and every association type that leads to it. */
    MultiAssociatedObjectWithLabel: {
      /** @description The types from the asked record to this one, the unlabeled type included, in no fixed order. The first is not necessarily Primary. */
      associationTypes: components["schemas"]["AssociationSpecWithLabel"][];
      /** @description Id of the associated record. */
      toObjectId: components["schemas"]["RecordId"];
    };
    /** @description The next page. */
    NextPage: {
      /**
       * @description Cursor of the next page. Opaque. In a query, a cursor that is percent-encoded already must not be encoded a second time.
       * @example MC0yLTE1OTc0MDA2NTg%3D
       */
      after: string;
      /** @description Address of the next page. HubSpot asks to ignore it in batch answers; use `after`. */
      link?: string;
    };
    /** @description Leads through pages in both directions. */
    Paging: {
      /** @description The next page. Missing on the last one. */
      next?: components["schemas"]["NextPage"];
      /** @description The previous page. Not seen in real answers. */
      prev?: components["schemas"]["PreviousPage"];
    };
    /** @description The previous page. */
    PreviousPage: {
      /** @description Cursor of the previous page. Opaque. */
      before: string;
      /** @description Address of the previous page. Use `before`. */
      link?: string;
    };
    /** @description A limit to configure for an association type that has none. */
    PublicAssociationDefinitionConfigurationCreateRequest: {
      /** @description Category of the association type. */
      category: components["schemas"]["AssociationCategory"];
      /**
       * Format: int32
       * @description Greatest number of records on the to side that one record on the from side may have. HubSpot's knowledge base allows up to 10,000. Answers call it `userEnforcedMaxToObjectIds`.
       * @example 5
       */
      maxToObjectIds: number;
      /**
       * Format: int32
       * @description Id of the association type. The unlabeled type stands for the limit of the object pair as a whole.
       * @example 280
       */
      typeId: number;
    };
    /** @description A new value for the limit of an association type that has one. */
    PublicAssociationDefinitionConfigurationUpdateRequest: {
      /** @description Category of the association type. */
      category: components["schemas"]["AssociationCategory"];
      /**
       * Format: int32
       * @description Greatest number of records on the to side that one record on the from side may have. HubSpot's knowledge base allows up to 10,000. Answers call it `userEnforcedMaxToObjectIds`.
       * @example 10
       */
      maxToObjectIds: number;
      /**
       * Format: int32
       * @description Id of the association type. The unlabeled type stands for the limit of the object pair as a whole.
       * @example 280
       */
      typeId: number;
    };
    /** @description A changed limit. Unlike the answer to a new limit it carries no label. */
    PublicAssociationDefinitionConfigurationUpdateResult: {
      /** @description Category of the association type. */
      category: components["schemas"]["ReturnedAssociationCategory"];
      /**
       * Format: int32
       * @description Id of the association type, unique within its category.
       * @example 280
       */
      typeId: number;
      /**
       * Format: int32
       * @description Greatest number of records on the to side that one record on the from side may now have.
       * @example 10
       */
      userEnforcedMaxToObjectIds?: number;
    };
    /** @description A custom label to create. */
    PublicAssociationDefinitionCreateRequest: {
      /**
       * @description Internal name. It cannot be changed later, cannot contain hyphens and cannot begin with a digit.
       * @example manager_employee
       */
      name: string;
      /**
       * @description Display text for the other direction. Makes a paired label of it.
       * @example Employee
       */
      inverseLabel?: string;
      /**
       * @description Display text of the label, for the direction of the request and, without `inverseLabel`, for the other direction as well.
       * @example Manager
       */
      label: string;
    };
    /** @description New display texts for a custom label. */
    PublicAssociationDefinitionUpdateRequest: {
      /**
       * Format: int32
       * @description Id of the label to change, in category `USER_DEFINED`.
       * @example 144
       */
      associationTypeId: number;
      /**
       * @description New display text for the other direction of a paired label.
       * @example Team member
       */
      inverseLabel?: string;
      /**
       * @description New display text for the direction of the request.
       * @example Team lead
       */
      label: string;
    };
    /** @description The limit that the account has configured for an association type. */
    PublicAssociationDefinitionUserConfiguration: {
      /** @description Category of the association type. */
      category: components["schemas"]["ReturnedAssociationCategory"];
      /**
       * @description Display text of the label; null or missing for the unlabeled type.
       * @example Decision maker
       */
      label?: string | null;
      /**
       * Format: int32
       * @description Id of the association type, unique within its category.
       * @example 280
       */
      typeId: number;
      /**
       * Format: int32
       * @description Greatest number of records on the to side that one record on the from side may have.
       * @example 5
       */
      userEnforcedMaxToObjectIds?: number;
    };
    /** @description A record and the records to separate it from. */
    PublicAssociationMultiArchive: {
      /** @description The record on the from side. */
      from: components["schemas"]["PublicObjectId"];
      /** @description The records on the to side. A list, unlike in the other batch operations. */
      to: components["schemas"]["PublicObjectId"][];
    };
    /** @description A pair of records and the association types that are meant. */
    PublicAssociationMultiPost: {
      /** @description The record on the from side. */
      from: components["schemas"]["PublicObjectId"];
      /** @description The record on the to side. */
      to: components["schemas"]["PublicObjectId"];
      /** @description Association types in the direction from `from` to `to`. An empty list is accepted without an error and does nothing. */
      types: components["schemas"]["AssociationSpec"][];
    };
    /** @description A record and one page of the records associated with it. */
    PublicAssociationMultiWithLabel: {
      /** @description The record that was asked for. */
      from: components["schemas"]["PublicObjectId"];
      /** @description Leads to the next page of this record. Missing on its last page. */
      paging?: components["schemas"]["Paging"];
      /** @description The associated records of this page, in no fixed order. */
      to: components["schemas"]["MultiAssociatedObjectWithLabel"][];
    };
    /** @description Names one association type. Other field names than in `AssociationSpec`, the same values. */
    PublicAssociationSpec: {
      /** @description Category of the association type. */
      category: components["schemas"]["AssociationCategory"];
      /**
       * Format: int32
       * @description Id of the association type, unique within its category.
       * @example 280
       */
      typeId: number;
    };
    /** @description One direction of an unlabeled association. */
    PublicDefaultAssociation: {
      /** @description The unlabeled association type of this direction. */
      associationSpec: components["schemas"]["ReturnedAssociationSpec"];
      /** @description The record on the from side of this direction. */
      from: components["schemas"]["PublicObjectId"];
      /** @description The record on the to side of this direction. */
      to: components["schemas"]["PublicObjectId"];
    };
    /** @description A pair of records. */
    PublicDefaultAssociationMultiPost: {
      /** @description The record on the from side. */
      from: components["schemas"]["PublicObjectId"];
      /** @description The record on the to side. */
      to: components["schemas"]["PublicObjectId"];
    };
    /** @description A record whose associations are asked for. */
    PublicFetchAssociationsBatchRequest: {
      /**
       * @description Cursor of the next page for this record, from `paging.next.after` of its result in the previous answer. Left out for the first page.
       * @example MC0yLTE1OTc0MDA2NTg%3D
       */
      after?: string;
      /**
       * @description Id of the record on the from side.
       * @example 515690208449
       */
      id: string;
    };
    /** @description Points at a record by its id. */
    PublicObjectId: {
      /**
       * @description Id of the record.
       * @example 29851
       */
      id: string;
    };
    /**
     * @description Id of a CRM record. Opaque. On the wire the same id is a number in one place of an answer and a string in another, and may exceed 32 bits.
     * @example 442222359747
     * @example 442222359747
     */
    RecordId: string;
    /** @description Confirms that a report was requested. The report itself is sent by e-mail. */
    ReportCreationResponse: {
      /** @description When the request was put in the queue. */
      enqueueTime: components["schemas"]["DateTime"];
      /**
       * @description E-mail address that the report is sent to.
       * @example ada@example.com
       */
      userEmail: string;
      /**
       * Format: int32
       * @description Id of the user that the report goes to.
       * @example 8675309
       */
      userId: number;
    };
    /**
     * @description Who defined an association type. Known values are those of `AssociationCategory`; HubSpot may add others without calling it a breaking change.
     * @example HUBSPOT_DEFINED
     */
    ReturnedAssociationCategory: "HUBSPOT_DEFINED" | "INTEGRATOR_DEFINED" | "USER_DEFINED" | "WORK" | (string & {});
    /** @description Names one association type in an answer. The same shape as `AssociationSpec`, open to new categories. */
    ReturnedAssociationSpec: {
      /** @description Category of the association type. */
      associationCategory: components["schemas"]["ReturnedAssociationCategory"];
      /**
       * Format: int32
       * @description Id of the association type, unique within its category.
       * @example 279
       */
      associationTypeId: number;
    };
    /** @description One failed part of a batch, in the `errors` of an answer that succeeded as a whole. The input it belongs to is known from `context`, not from its position. */
    StandardError: {
      /**
       * @description Kind of the failure, such as `OBJECT_NOT_FOUND` or `VALIDATION_ERROR`. One category covers both harmless and serious failures; `subCategory` tells them apart.
       * @example OBJECT_NOT_FOUND
       */
      category: string;
      /**
       * @description Values that the failure is about, by name; they tell which input failed.
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
      /** @description Single failures within this one. Mostly missing. */
      errors?: components["schemas"]["ErrorDetail"][];
      /** @description Id of the failure. Not seen in real answers. */
      id?: string;
      /** @description Addresses of pages that help with the failure, by name. Mostly missing. */
      links?: {
        [key: string]: string;
      };
      /**
       * @description Text for people. It names objects in the singular, whatever the path said.
       * @example No company is associated with deal 515690208449.
       */
      message: string;
      /**
       * @description The literal `error`. It is not an HTTP status code.
       * @example error
       */
      status?: string;
      /**
       * @description Closer kind of the failure. Seen are `crm.associations.NO_ASSOCIATIONS_FOUND` (harmless: the record has none), `crm.associations.FROM_OBJECT_NOT_FOUND`, `crm.associations.TO_OBJECT_NOT_FOUND`, `crm.associations.INVALID_ASSOCIATION_TYPE` and `crm.associations.INVALID_IDENTIFIER`.
       * @example crm.associations.NO_ASSOCIATIONS_FOUND
       */
      subCategory?: string;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type AssociationCategory = components['schemas']['AssociationCategory'];
export type AssociationSpec = components['schemas']['AssociationSpec'];
export type AssociationSpecWithLabel = components['schemas']['AssociationSpecWithLabel'];
export type BatchInputPublicAssociationDefinitionConfigurationCreateRequest = components['schemas']['BatchInputPublicAssociationDefinitionConfigurationCreateRequest'];
export type BatchInputPublicAssociationDefinitionConfigurationUpdateRequest = components['schemas']['BatchInputPublicAssociationDefinitionConfigurationUpdateRequest'];
export type BatchInputPublicAssociationMultiArchive = components['schemas']['BatchInputPublicAssociationMultiArchive'];
export type BatchInputPublicAssociationMultiPost = components['schemas']['BatchInputPublicAssociationMultiPost'];
export type BatchInputPublicAssociationSpec = components['schemas']['BatchInputPublicAssociationSpec'];
export type BatchInputPublicDefaultAssociationMultiPost = components['schemas']['BatchInputPublicDefaultAssociationMultiPost'];
export type BatchInputPublicFetchAssociationsBatchRequest = components['schemas']['BatchInputPublicFetchAssociationsBatchRequest'];
export type BatchResponseLabelsBetweenObjectPair = components['schemas']['BatchResponseLabelsBetweenObjectPair'];
export type BatchResponseLabelsBetweenObjectPairWithErrors = components['schemas']['BatchResponseLabelsBetweenObjectPairWithErrors'];
export type BatchResponsePublicAssociationDefinitionConfigurationUpdateResult = components['schemas']['BatchResponsePublicAssociationDefinitionConfigurationUpdateResult'];
export type BatchResponsePublicAssociationDefinitionConfigurationUpdateResultWithErrors = components['schemas']['BatchResponsePublicAssociationDefinitionConfigurationUpdateResultWithErrors'];
export type BatchResponsePublicAssociationDefinitionUserConfiguration = components['schemas']['BatchResponsePublicAssociationDefinitionUserConfiguration'];
export type BatchResponsePublicAssociationDefinitionUserConfigurationWithErrors = components['schemas']['BatchResponsePublicAssociationDefinitionUserConfigurationWithErrors'];
export type BatchResponsePublicAssociationMultiWithLabel = components['schemas']['BatchResponsePublicAssociationMultiWithLabel'];
export type BatchResponsePublicAssociationMultiWithLabelWithErrors = components['schemas']['BatchResponsePublicAssociationMultiWithLabelWithErrors'];
export type BatchResponsePublicDefaultAssociation = components['schemas']['BatchResponsePublicDefaultAssociation'];
export type BatchStatus = components['schemas']['BatchStatus'];
export type CollectionResponseAssociationSpecWithLabelNoPaging = components['schemas']['CollectionResponseAssociationSpecWithLabelNoPaging'];
export type CollectionResponseMultiAssociatedObjectWithLabelForwardPaging = components['schemas']['CollectionResponseMultiAssociatedObjectWithLabelForwardPaging'];
export type CollectionResponsePublicAssociationDefinitionUserConfigurationNoPaging = components['schemas']['CollectionResponsePublicAssociationDefinitionUserConfigurationNoPaging'];
export type DateTime = components['schemas']['DateTime'];
export type Error = components['schemas']['Error'];
export type ErrorDetail = components['schemas']['ErrorDetail'];
export type ForwardPaging = components['schemas']['ForwardPaging'];
export type LabelsBetweenObjectPair = components['schemas']['LabelsBetweenObjectPair'];
export type MultiAssociatedObjectWithLabel = components['schemas']['MultiAssociatedObjectWithLabel'];
export type NextPage = components['schemas']['NextPage'];
export type Paging = components['schemas']['Paging'];
export type PreviousPage = components['schemas']['PreviousPage'];
export type PublicAssociationDefinitionConfigurationCreateRequest = components['schemas']['PublicAssociationDefinitionConfigurationCreateRequest'];
export type PublicAssociationDefinitionConfigurationUpdateRequest = components['schemas']['PublicAssociationDefinitionConfigurationUpdateRequest'];
export type PublicAssociationDefinitionConfigurationUpdateResult = components['schemas']['PublicAssociationDefinitionConfigurationUpdateResult'];
export type PublicAssociationDefinitionCreateRequest = components['schemas']['PublicAssociationDefinitionCreateRequest'];
export type PublicAssociationDefinitionUpdateRequest = components['schemas']['PublicAssociationDefinitionUpdateRequest'];
export type PublicAssociationDefinitionUserConfiguration = components['schemas']['PublicAssociationDefinitionUserConfiguration'];
export type PublicAssociationMultiArchive = components['schemas']['PublicAssociationMultiArchive'];
export type PublicAssociationMultiPost = components['schemas']['PublicAssociationMultiPost'];
export type PublicAssociationMultiWithLabel = components['schemas']['PublicAssociationMultiWithLabel'];
export type PublicAssociationSpec = components['schemas']['PublicAssociationSpec'];
export type PublicDefaultAssociation = components['schemas']['PublicDefaultAssociation'];
export type PublicDefaultAssociationMultiPost = components['schemas']['PublicDefaultAssociationMultiPost'];
export type PublicFetchAssociationsBatchRequest = components['schemas']['PublicFetchAssociationsBatchRequest'];
export type PublicObjectId = components['schemas']['PublicObjectId'];
export type RecordId = components['schemas']['RecordId'];
export type ReportCreationResponse = components['schemas']['ReportCreationResponse'];
export type ReturnedAssociationCategory = components['schemas']['ReturnedAssociationCategory'];
export type ReturnedAssociationSpec = components['schemas']['ReturnedAssociationSpec'];
export type StandardError = components['schemas']['StandardError'];

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
