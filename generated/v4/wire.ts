// Generated from specs/v4 by `npm run generate`. Do not edit: change the spec and generate again.

/** Paths and operations of version v4 as they are on the wire, for openapi-fetch. */
export interface paths {
  "/crm/associations/v4/definitions/configurations/all": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List every configured limit
     * @description Lists the limits that the account has configured, for all pairs of object types. Association types that still have HubSpot's own limit are not listed. There are no pages. The answer names types only by category, type id and label, not by object types; ask per pair to know which pair a limit belongs to.
     */
    get: operations["limits/listAll"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/crm/associations/v4/definitions/configurations/{fromObjectType}/{toObjectType}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the configured limits between two object types
     * @description Lists the limits that the account has configured for the association types from one object type to another, in this direction only. Association types that still have HubSpot's own limit are not listed. There are no pages.
     */
    get: operations["limits/list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/crm/associations/v4/definitions/configurations/{fromObjectType}/{toObjectType}/batch/create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Configure association limits
     * @description Sets limits on how many records of the to side one record of the from side may be associated with, per association type. A limit on the unlabeled type applies to the object pair as a whole; the limit of a label cannot be higher than that, and none can be higher than what the subscription allows. Limits apply to one direction, except for unlabeled and symmetric types between records of the same object type. They are not retroactive: existing associations stay and only new ones are checked.
     *
     *     201 means that every input succeeded, 207 that at least one failed, with the successes in `results` and the failures in `errors`. What happens to a type that already has a limit is not documented; use `limits/update` for those.
     *
     *     According to HubSpot's knowledge base, custom limits need a professional or enterprise account, only a super admin can set them in the app, and a limit can be any number up to 10,000. Whether the API asks for the same is not documented.
     */
    post: operations["limits/create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/crm/associations/v4/definitions/configurations/{fromObjectType}/{toObjectType}/batch/purge": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Remove configured limits
     * @description Removes the configured limits of the listed association types, which then have HubSpot's own limit again. The types themselves and existing associations stay. The inputs name types by `category` and `typeId` only.
     */
    post: operations["limits/purge"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/crm/associations/v4/definitions/configurations/{fromObjectType}/{toObjectType}/batch/update": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Change association limits
     * @description Changes limits that are already configured. The rules for values and directions are those of `limits/create`, and lowering a limit leaves existing associations in place. 200 means that every input succeeded, 207 that at least one failed, with the successes in `results` and the failures in `errors`. Results carry no label. What happens to a type without a limit is not documented; use `limits/create` for those.
     */
    post: operations["limits/update"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/crm/associations/v4/{fromObjectType}/{toObjectType}/labels": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the association types between two object types
     * @description Lists every association type from one object type to another, in this direction only: HubSpot's own types, among them the unlabeled one (label null) and Primary, and the custom labels of the account. Swap the object types for the other direction. There are no pages. The answer is the place to look up the type ids that other operations need.
     */
    get: operations["labels/list"];
    /**
     * Change the text of a custom label
     * @description Changes the display text of a custom label, and of its other direction where `inverseLabel` is sent. The internal name and the type ids stay as they are, and so do the records that carry the label. HubSpot's own types cannot be changed. The type id is in the body, not in the path.
     */
    put: operations["labels/update"];
    /**
     * Create a custom label
     * @description Creates a custom label between two object types, always in category `USER_DEFINED`. Without `inverseLabel` it is a single label with the same text in both directions, with it a paired label. Each direction gets an id of its own and the answer lists both; a single label between records of one object type is expected to have only one. The order does not tell the direction: HubSpot's example of a paired label has the other direction first. List the labels of one direction to be sure. The status code is 200, not 201.
     *
     *     The number of labels per object pair is limited. Sending the request again after a lost answer may fail or create a second label, so list the labels first. Custom labels need a professional or enterprise account.
     */
    post: operations["labels/create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/crm/associations/v4/{fromObjectType}/{toObjectType}/labels/{associationTypeId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Delete a custom label
     * @description Deletes a custom label between two object types. It must first be removed from the records that carry it. Both directions of the label are expected to go. HubSpot's own types, among them the unlabeled ones and Primary, cannot be deleted. The error answers for a label in use and for HubSpot's own types are not known.
     */
    delete: operations["labels/delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/crm/v4/associations/usage/high-usage-report/{userId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Request a report on high association usage
     * @description Asks HubSpot to write a report on the records that use at least 80 percent of their association limit, for the whole account, and to send it by e-mail to one user. The answer only confirms that the request is queued. There is no request body. Each request is expected to send a report of its own.
     */
    post: operations["usage/requestReport"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/crm/v4/associations/{fromObjectType}/{toObjectType}/batch/archive": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Remove every association between many records
     * @description Removes all association types between pairs of records, labeled or not, in both directions: the batch form of `associations/archive`. Each input names one record and a list of records to separate it from. The records themselves stay. Removing an association that does not exist is expected to be no error. The greatest number of inputs is not documented; 100 is a safe guess.
     */
    post: operations["batch/archive"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/crm/v4/associations/{fromObjectType}/{toObjectType}/batch/associate/default": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Associate many records without labels
     * @description Associates pairs of records with the unlabeled type of their object pair, in both directions: the batch form of `associations/createDefault`. The answer has one entry per pair and direction, in no fixed order. Associating a pair again changes nothing and is not an error. There is no 207: failures are in `errors` and `numErrors` of the 200 answer, so a 200 alone does not mean that every pair was associated. The greatest number of inputs is not documented. Whether custom objects have a default association is doubtful: another vendor's documentation says that only HubSpot's main objects have one.
     */
    post: operations["batch/createDefault"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/crm/v4/associations/{fromObjectType}/{toObjectType}/batch/create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Set the labels of many associations
     * @description Associates pairs of records with the given association types, or changes the labels of existing associations: the batch form of `associations/create`. For each pair the labels it had and the input lacks are replaced, the unlabeled type is set as well, and the other direction gets the matching types. An input with an empty `types` is accepted and associates nothing. At most 2,000 inputs.
     *
     *     201 means that every input succeeded, 207 that at least one failed: `results` then holds the successes only, and `errors` is matched to the inputs by `context`, since neither list is in the order of the inputs. One input can cause two errors. Sending the same batch again creates no duplicates.
     */
    post: operations["batch/create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/crm/v4/associations/{fromObjectType}/{toObjectType}/batch/labels/archive": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Remove labels from many associations
     * @description Removes the listed association types from pairs of records. Other types stay, so a pair from which every label was removed is still associated without a label; listing the unlabeled type removes the association as a whole. The greatest number of inputs is not documented; 100 is a safe guess.
     */
    post: operations["batch/archiveLabels"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/crm/v4/associations/{fromObjectType}/{toObjectType}/batch/read": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List the records associated with many records
     * @description Lists, for up to 1,000 records, the records of one object type they are associated with and the types in that direction: the batch form of `associations/list`. Each input has pages of its own: where a result has `paging.next.after`, send its record again with that value as `after`, and leave out the records that are finished. Only ids are returned, in no fixed order, and results are not in the order of the inputs.
     *
     *     207 is an everyday answer: a record without associations is not in `results` but an item of `errors` with the subcategory `crm.associations.NO_ASSOCIATIONS_FOUND`, which is harmless. Judge by the subcategory, because the category `OBJECT_NOT_FOUND` is shared with real failures. More than 1,000 inputs are rejected.
     */
    post: operations["batch/read"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/crm/v4/objects/{fromObjectType}/{fromObjectId}/associations/default/{toObjectType}/{toObjectId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Associate two records without a label
     * @description Associates two records with the unlabeled type, the most general one of their object pair, in both directions. The answer has one entry per direction, in no fixed order, and the type ids differ by direction, except between records of one object type. The request has no body. Associating a pair again changes nothing and is not an error. What fails is reported in `errors` and `numErrors` of the same 200 answer; there is no 207. Whether the operation can also make a company the primary one is not documented, and whether it works for custom objects is doubtful: another vendor's documentation says that only HubSpot's main objects have a default association.
     */
    put: operations["associations/createDefault"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/crm/v4/objects/{objectType}/{objectId}/associations/{toObjectType}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the records associated with a record
     * @description Lists the records of one object type that a record is associated with, each with every association type in this direction: the unlabeled one (label null), Primary and custom labels. Only ids are returned, no names or properties. Neither the records nor their types are in a fixed order. A page has up to 500 records; where there are more, `paging.next.after` leads to the next page. A record without associations is expected to give an empty list, not an error.
     */
    get: operations["associations/list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/crm/v4/objects/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Set the labels of an association
     * @description Associates two records with the given association types, or changes the labels of an existing association. The body is a bare array of types in the direction of the path; the other direction gets the matching types by itself. Labels that the pair had and the array lacks are replaced, so send old and new ones together to add a label. The unlabeled type is set as well, even if it is not sent. Setting a company as primary takes that role from the company that had it; whether replacing labels can also drop the primary one is not known.
     *
     *     The answer shows the labels of one direction. HubSpot trusts the type ids and not the path: an id that belongs to another direction or object pair fails with a 400 about an invalid record id. Going over a configured limit fails with a 400 that contains `ASSOCIATION_USER_CONFIG_LIMIT_EXCEEDED`. Do not send an empty array: in the batch form of this operation it is accepted and associates nothing.
     */
    put: operations["associations/create"];
    post?: never;
    /**
     * Remove every association between two records
     * @description Removes all association types between two records, labeled or not, in both directions. The records themselves stay. A body is ignored, so types sent along do not restrict what is removed; to remove single labels use `batch/archiveLabels`. Removing an association that does not exist is expected to be answered with 204 too; no recorded answer is known.
     */
    delete: operations["associations/archive"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
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
    RecordId: string | number;
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
  responses: {
    /** @description The request failed. The body is JSON whatever the status code. Decide on the status code and `category`, never on `message`, and treat every field as optional. Worth repeating after a pause: 423, 429 (unless the daily limit is used up), 477, 500, 502, 503, 504, 521, 523 and 524. */
    Error: {
      headers: {
        /**
         * @description Seconds to wait before the next attempt. Promised for 477 (the account is being moved, up to 24 hours); not promised for 429, but to be respected where it is sent.
         * @example 10
         */
        "Retry-After"?: number;
        /**
         * @description Requests allowed per day, counted until midnight in the time zone of the account. HubSpot documents that answers to OAuth apps lack it.
         * @example 500000
         */
        "X-HubSpot-RateLimit-Daily"?: number;
        /**
         * @description Requests left today. HubSpot documents that answers to OAuth apps lack it.
         * @example 499998
         */
        "X-HubSpot-RateLimit-Daily-Remaining"?: number;
        /**
         * @description Length in milliseconds of the window that the rate limit counts requests in.
         * @example 10000
         */
        "X-HubSpot-RateLimit-Interval-Milliseconds"?: number;
        /**
         * @description Requests allowed in one window.
         * @example 150
         */
        "X-HubSpot-RateLimit-Max"?: number;
        /**
         * @description Requests left in the current window.
         * @example 0
         */
        "X-HubSpot-RateLimit-Remaining"?: number;
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Error"];
      };
    };
  };
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  "limits/listAll": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The configured limits of all pairs. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CollectionResponsePublicAssociationDefinitionUserConfigurationNoPaging"];
        };
      };
      default: components["responses"]["Error"];
    };
  };
  "limits/list": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Object type on the from side, the one whose records are limited: a name in the singular or plural (`deal`, `deals`) or an object type id (`0-3`, custom objects `2-<number>`). Ids work for every object, names only for some.
         * @example deals
         */
        fromObjectType: string;
        /**
         * @description Object type on the to side, the one whose records are counted: a name in the singular or plural (`contact`, `contacts`) or an object type id (`0-1`, custom objects `2-<number>`). Ids work for every object, names only for some.
         * @example contacts
         */
        toObjectType: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The configured limits of this direction. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CollectionResponsePublicAssociationDefinitionUserConfigurationNoPaging"];
        };
      };
      default: components["responses"]["Error"];
    };
  };
  "limits/create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Object type on the from side, the one whose records are limited: a name in the singular or plural (`deal`, `deals`) or an object type id (`0-3`, custom objects `2-<number>`). Ids work for every object, names only for some.
         * @example deals
         */
        fromObjectType: string;
        /**
         * @description Object type on the to side, the one whose records are counted: a name in the singular or plural (`contact`, `contacts`) or an object type id (`0-1`, custom objects `2-<number>`). Ids work for every object, names only for some.
         * @example contacts
         */
        toObjectType: string;
      };
      cookie?: never;
    };
    /** @description The limits. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["BatchInputPublicAssociationDefinitionConfigurationCreateRequest"];
      };
    };
    responses: {
      /** @description Every limit is configured. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BatchResponsePublicAssociationDefinitionUserConfiguration"];
        };
      };
      /** @description At least one input failed. `results` holds the others. */
      207: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BatchResponsePublicAssociationDefinitionUserConfigurationWithErrors"];
        };
      };
      default: components["responses"]["Error"];
    };
  };
  "limits/purge": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Object type on the from side, the one whose records are limited: a name in the singular or plural (`deal`, `deals`) or an object type id (`0-3`, custom objects `2-<number>`). Ids work for every object, names only for some.
         * @example deals
         */
        fromObjectType: string;
        /**
         * @description Object type on the to side, the one whose records are counted: a name in the singular or plural (`contact`, `contacts`) or an object type id (`0-1`, custom objects `2-<number>`). Ids work for every object, names only for some.
         * @example contacts
         */
        toObjectType: string;
      };
      cookie?: never;
    };
    /** @description The association types whose limits are removed. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["BatchInputPublicAssociationSpec"];
      };
    };
    responses: {
      /** @description The limits are removed. No body. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components["responses"]["Error"];
    };
  };
  "limits/update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Object type on the from side, the one whose records are limited: a name in the singular or plural (`deal`, `deals`) or an object type id (`0-3`, custom objects `2-<number>`). Ids work for every object, names only for some.
         * @example deals
         */
        fromObjectType: string;
        /**
         * @description Object type on the to side, the one whose records are counted: a name in the singular or plural (`contact`, `contacts`) or an object type id (`0-1`, custom objects `2-<number>`). Ids work for every object, names only for some.
         * @example contacts
         */
        toObjectType: string;
      };
      cookie?: never;
    };
    /** @description The limits with their new values. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["BatchInputPublicAssociationDefinitionConfigurationUpdateRequest"];
      };
    };
    responses: {
      /** @description Every limit is changed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BatchResponsePublicAssociationDefinitionConfigurationUpdateResult"];
        };
      };
      /** @description At least one input failed. `results` holds the others. */
      207: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BatchResponsePublicAssociationDefinitionConfigurationUpdateResultWithErrors"];
        };
      };
      default: components["responses"]["Error"];
    };
  };
  "labels/list": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Object type on the from side: a name in the singular or plural (`contact`, `contacts`) or an object type id (`0-1`, custom objects `2-<number>`). Ids work for every object, names only for some.
         * @example contacts
         */
        fromObjectType: string;
        /**
         * @description Object type on the to side: a name in the singular or plural (`company`, `companies`) or an object type id (`0-2`, custom objects `2-<number>`). Ids work for every object, names only for some.
         * @example companies
         */
        toObjectType: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The association types of this direction. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CollectionResponseAssociationSpecWithLabelNoPaging"];
        };
      };
      default: components["responses"]["Error"];
    };
  };
  "labels/update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Object type on the from side: a name in the singular or plural (`contact`, `contacts`) or an object type id (`0-1`, custom objects `2-<number>`). Ids work for every object, names only for some.
         * @example contacts
         */
        fromObjectType: string;
        /**
         * @description Object type on the to side: a name in the singular or plural (`company`, `companies`) or an object type id (`0-2`, custom objects `2-<number>`). Ids work for every object, names only for some.
         * @example companies
         */
        toObjectType: string;
      };
      cookie?: never;
    };
    /** @description The label and its new texts. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["PublicAssociationDefinitionUpdateRequest"];
      };
    };
    responses: {
      /** @description The text is changed. No body. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components["responses"]["Error"];
    };
  };
  "labels/create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Object type on the from side: a name in the singular or plural (`contact`, `contacts`) or an object type id (`0-1`, custom objects `2-<number>`). Ids work for every object, names only for some.
         * @example contacts
         */
        fromObjectType: string;
        /**
         * @description Object type on the to side: a name in the singular or plural (`company`, `companies`) or an object type id (`0-2`, custom objects `2-<number>`). Ids work for every object, names only for some.
         * @example companies
         */
        toObjectType: string;
      };
      cookie?: never;
    };
    /** @description The label. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["PublicAssociationDefinitionCreateRequest"];
      };
    };
    responses: {
      /** @description The new label, one entry per direction. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CollectionResponseAssociationSpecWithLabelNoPaging"];
        };
      };
      default: components["responses"]["Error"];
    };
  };
  "labels/delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Object type on the from side: a name in the singular or plural (`contact`, `contacts`) or an object type id (`0-1`, custom objects `2-<number>`). Ids work for every object, names only for some.
         * @example contacts
         */
        fromObjectType: string;
        /**
         * @description Object type on the to side: a name in the singular or plural (`company`, `companies`) or an object type id (`0-2`, custom objects `2-<number>`). Ids work for every object, names only for some.
         * @example companies
         */
        toObjectType: string;
        /**
         * @description Id of the label in category `USER_DEFINED`.
         * @example 37
         */
        associationTypeId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The label is deleted. No body. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components["responses"]["Error"];
    };
  };
  "usage/requestReport": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the HubSpot user that the report is sent to.
         * @example 8675309
         */
        userId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The report is queued. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ReportCreationResponse"];
        };
      };
      default: components["responses"]["Error"];
    };
  };
  "batch/archive": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Object type of the records on the from side: a name in the singular or plural (`contact`, `contacts`) or an object type id (`0-1`, custom objects `2-<number>`). Ids work for every object, names only for some.
         * @example contacts
         */
        fromObjectType: string;
        /**
         * @description Object type of the records on the to side: a name in the singular or plural (`company`, `companies`) or an object type id (`0-2`, custom objects `2-<number>`). Ids work for every object, names only for some.
         * @example companies
         */
        toObjectType: string;
      };
      cookie?: never;
    };
    /** @description The records to separate. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["BatchInputPublicAssociationMultiArchive"];
      };
    };
    responses: {
      /** @description The records are no longer associated. No body. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components["responses"]["Error"];
    };
  };
  "batch/createDefault": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Object type of the records on the from side: a name in the singular or plural (`contact`, `contacts`) or an object type id (`0-1`, custom objects `2-<number>`). Ids work for every object, names only for some.
         * @example contacts
         */
        fromObjectType: string;
        /**
         * @description Object type of the records on the to side: a name in the singular or plural (`company`, `companies`) or an object type id (`0-2`, custom objects `2-<number>`). Ids work for every object, names only for some.
         * @example companies
         */
        toObjectType: string;
      };
      cookie?: never;
    };
    /** @description The pairs to associate. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["BatchInputPublicDefaultAssociationMultiPost"];
      };
    };
    responses: {
      /** @description The pairs are associated in both directions, apart from those in `errors`. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BatchResponsePublicDefaultAssociation"];
        };
      };
      default: components["responses"]["Error"];
    };
  };
  "batch/create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Object type of the records on the from side: a name in the singular or plural (`contact`, `contacts`) or an object type id (`0-1`, custom objects `2-<number>`). Ids work for every object, names only for some.
         * @example contacts
         */
        fromObjectType: string;
        /**
         * @description Object type of the records on the to side: a name in the singular or plural (`company`, `companies`) or an object type id (`0-2`, custom objects `2-<number>`). Ids work for every object, names only for some.
         * @example companies
         */
        toObjectType: string;
      };
      cookie?: never;
    };
    /** @description The pairs and their association types. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["BatchInputPublicAssociationMultiPost"];
      };
    };
    responses: {
      /** @description Every pair is associated. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BatchResponseLabelsBetweenObjectPair"];
        };
      };
      /** @description At least one input failed. `results` holds the others. */
      207: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BatchResponseLabelsBetweenObjectPairWithErrors"];
        };
      };
      default: components["responses"]["Error"];
    };
  };
  "batch/archiveLabels": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Object type of the records on the from side: a name in the singular or plural (`contact`, `contacts`) or an object type id (`0-1`, custom objects `2-<number>`). Ids work for every object, names only for some.
         * @example contacts
         */
        fromObjectType: string;
        /**
         * @description Object type of the records on the to side: a name in the singular or plural (`company`, `companies`) or an object type id (`0-2`, custom objects `2-<number>`). Ids work for every object, names only for some.
         * @example companies
         */
        toObjectType: string;
      };
      cookie?: never;
    };
    /** @description The pairs and the association types to remove. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["BatchInputPublicAssociationMultiPost"];
      };
    };
    responses: {
      /** @description The association types are removed. No body. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components["responses"]["Error"];
    };
  };
  "batch/read": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Object type of the records on the from side: a name in the singular or plural (`contact`, `contacts`) or an object type id (`0-1`, custom objects `2-<number>`). Ids work for every object, names only for some.
         * @example contacts
         */
        fromObjectType: string;
        /**
         * @description Object type of the records on the to side: a name in the singular or plural (`company`, `companies`) or an object type id (`0-2`, custom objects `2-<number>`). Ids work for every object, names only for some.
         * @example companies
         */
        toObjectType: string;
      };
      cookie?: never;
    };
    /** @description The records to read, each with its cursor. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["BatchInputPublicFetchAssociationsBatchRequest"];
      };
    };
    responses: {
      /** @description Every record has associations. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BatchResponsePublicAssociationMultiWithLabel"];
        };
      };
      /** @description At least one record has no associations or could not be read. `results` holds the others. */
      207: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BatchResponsePublicAssociationMultiWithLabelWithErrors"];
        };
      };
      default: components["responses"]["Error"];
    };
  };
  "associations/createDefault": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Object type of the record on the from side: a name in the singular or plural (`contact`, `contacts`) or an object type id (`0-1`, custom objects `2-<number>`). Ids work for every object, names only for some.
         * @example deals
         */
        fromObjectType: string;
        /**
         * @description Id of the record on the from side.
         * @example 14795354663
         */
        fromObjectId: string;
        /**
         * @description Object type of the record on the to side: a name in the singular or plural (`company`, `companies`) or an object type id (`0-2`, custom objects `2-<number>`). Ids work for every object, names only for some.
         * @example line_items
         */
        toObjectType: string;
        /**
         * @description Id of the record on the to side.
         * @example 7791176460
         */
        toObjectId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The pair is associated in both directions, or `errors` says why not. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BatchResponsePublicDefaultAssociation"];
        };
      };
      default: components["responses"]["Error"];
    };
  };
  "associations/list": {
    parameters: {
      query?: {
        /**
         * @description Cursor of the page, from `paging.next.after` of the previous answer. Opaque. Left out for the first page. If it is percent-encoded already (`%3D` for `=`), it must not be encoded a second time.
         * @example MC0yLTE1OTc0MDA2NTg=
         */
        after?: string;
        /**
         * @description Greatest number of records in a page, at most 500. What a greater number does is not known.
         * @example 100
         */
        limit?: number;
      };
      header?: never;
      path: {
        /**
         * @description Object type of the record on the from side: a name in the singular or plural (`contact`, `contacts`) or an object type id (`0-1`, custom objects `2-<number>`). Ids work for every object, names only for some.
         * @example contacts
         */
        objectType: string;
        /**
         * @description Id of the record on the from side.
         * @example 29851
         */
        objectId: string;
        /**
         * @description Object type of the associated records: a name in the singular or plural (`company`, `companies`) or an object type id (`0-2`, custom objects `2-<number>`). Ids work for every object, names only for some.
         * @example companies
         */
        toObjectType: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of associated records. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CollectionResponseMultiAssociatedObjectWithLabelForwardPaging"];
        };
      };
      default: components["responses"]["Error"];
    };
  };
  "associations/create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Object type of the record on the from side: a name in the singular or plural (`contact`, `contacts`) or an object type id (`0-1`, custom objects `2-<number>`). Ids work for every object, names only for some.
         * @example contacts
         */
        objectType: string;
        /**
         * @description Id of the record on the from side.
         * @example 29851
         */
        objectId: string;
        /**
         * @description Object type of the record on the to side: a name in the singular or plural (`company`, `companies`) or an object type id (`0-2`, custom objects `2-<number>`). Ids work for every object, names only for some.
         * @example deals
         */
        toObjectType: string;
        /**
         * @description Id of the record on the to side.
         * @example 21678228008
         */
        toObjectId: string;
      };
      cookie?: never;
    };
    /** @description The association types that the pair is to have, apart from the unlabeled one. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["AssociationSpec"][];
      };
    };
    responses: {
      /** @description The pair is associated with these labels. */
      201: {
        headers: {
          /** @description Address of the association. */
          Location?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["LabelsBetweenObjectPair"];
        };
      };
      default: components["responses"]["Error"];
    };
  };
  "associations/archive": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Object type of the record on the from side: a name in the singular or plural (`contact`, `contacts`) or an object type id (`0-1`, custom objects `2-<number>`). Ids work for every object, names only for some.
         * @example contacts
         */
        objectType: string;
        /**
         * @description Id of the record on the from side.
         * @example 29851
         */
        objectId: string;
        /**
         * @description Object type of the record on the to side: a name in the singular or plural (`company`, `companies`) or an object type id (`0-2`, custom objects `2-<number>`). Ids work for every object, names only for some.
         * @example deals
         */
        toObjectType: string;
        /**
         * @description Id of the record on the to side.
         * @example 21678228008
         */
        toObjectId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The records are no longer associated. No body. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components["responses"]["Error"];
    };
  };
}
