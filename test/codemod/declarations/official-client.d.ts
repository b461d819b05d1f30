// The types of @hubspot/api-client, as far as fixtures need them: names, optionality and nominal enums as it has them.
declare module "@hubspot/api-client" {
  import type {
    ApiException,
    BasicApi,
    BatchApi,
    ReportApi,
  } from "@hubspot/api-client/lib/codegen/crm/associations/v4";
  import type { DefinitionsApi } from "@hubspot/api-client/lib/codegen/crm/associations/v4/schema";
  interface Configuration {
    apiKey?: string;
    accessToken?: string;
    developerApiKey?: string;
    basePath?: string;
    defaultHeaders?: { [key: string]: string };
    numberOfApiCallRetries?: number;
  }
  interface SimplePublicObject {
    id: string;
    properties: { [key: string]: string | null };
    createdAt: Date;
    updatedAt: Date;
    archived?: boolean;
  }
  interface RecordsDiscovery {
    basicApi: {
      getById(id: string, properties?: Array<string>): Promise<SimplePublicObject>;
      create(input: {
        properties: { [key: string]: string };
        associations?: Array<{
          to: { id: string };
          types: Array<import("@hubspot/api-client/lib/codegen/crm/contacts").AssociationSpec>;
        }>;
      }): Promise<SimplePublicObject>;
      update(id: string, input: { properties: { [key: string]: string } }): Promise<SimplePublicObject>;
    };
  }
  export class Client {
    config: Configuration;
    constructor(config?: Configuration);
    get crm(): {
      get associations(): {
        get v4(): {
          basicApi: BasicApi;
          batchApi: BatchApi;
          reportApi: ReportApi;
          get schema(): { definitionsApi: DefinitionsApi };
        };
      };
      get contacts(): RecordsDiscovery;
      get companies(): RecordsDiscovery;
      get deals(): RecordsDiscovery;
    };
    setAccessToken(token: string): void;
    setApiKey(apiKey: string): void;
    apiRequest(opts?: {
      method?: string;
      headers?: { [key: string]: string };
      body?: any;
      authType?: string;
      overlapUrl?: string;
      path?: string;
      qs?: { [key: string]: any };
      defaultJson?: boolean;
    }): Promise<Response>;
  }
  export enum AssociationTypes {
    contactToCompany = 279,
    companyToContact = 280,
    dealToContact = 3,
    contactToDeal = 4,
  }
}

declare module "@hubspot/api-client/lib/codegen/crm/associations/v4" {
  export class AssociationSpec {
    associationCategory: AssociationSpecAssociationCategoryEnum;
    associationTypeId: number;
  }
  export enum AssociationSpecAssociationCategoryEnum {
    HubspotDefined = "HUBSPOT_DEFINED",
    UserDefined = "USER_DEFINED",
    IntegratorDefined = "INTEGRATOR_DEFINED",
  }
  export class AssociationSpecWithLabel {
    typeId: number;
    label?: string;
    category: AssociationSpecWithLabelCategoryEnum;
  }
  export enum AssociationSpecWithLabelCategoryEnum {
    HubspotDefined = "HUBSPOT_DEFINED",
    UserDefined = "USER_DEFINED",
    IntegratorDefined = "INTEGRATOR_DEFINED",
  }
  export class PublicObjectId {
    id: string;
  }
  export class PublicAssociationMultiArchive {
    _from: PublicObjectId;
    to: Array<PublicObjectId>;
  }
  export class PublicAssociationMultiPost {
    types: Array<AssociationSpec>;
    _from: PublicObjectId;
    to: PublicObjectId;
  }
  export class PublicDefaultAssociationMultiPost {
    _from: PublicObjectId;
    to: PublicObjectId;
  }
  export class PublicFetchAssociationsBatchRequest {
    id: string;
    after?: string;
  }
  export class BatchInputPublicAssociationMultiArchive {
    inputs: Array<PublicAssociationMultiArchive>;
  }
  export class BatchInputPublicAssociationMultiPost {
    inputs: Array<PublicAssociationMultiPost>;
  }
  export class BatchInputPublicDefaultAssociationMultiPost {
    inputs: Array<PublicDefaultAssociationMultiPost>;
  }
  export class BatchInputPublicFetchAssociationsBatchRequest {
    inputs: Array<PublicFetchAssociationsBatchRequest>;
  }
  export class LabelsBetweenObjectPair {
    fromObjectTypeId: string;
    toObjectId: string;
    toObjectTypeId: string;
    fromObjectId: string;
    labels: Array<string>;
  }
  export class MultiAssociatedObjectWithLabel {
    associationTypes: Array<AssociationSpecWithLabel>;
    toObjectId: string;
  }
  export class NextPage {
    link?: string;
    after: string;
  }
  export class ForwardPaging {
    next?: NextPage;
  }
  export class Paging {
    next?: NextPage;
    prev?: { before: string; link?: string };
  }
  export class CollectionResponseMultiAssociatedObjectWithLabelForwardPaging {
    paging?: ForwardPaging;
    results: Array<MultiAssociatedObjectWithLabel>;
  }
  export class PublicAssociationMultiWithLabel {
    _from: PublicObjectId;
    paging?: Paging;
    to: Array<MultiAssociatedObjectWithLabel>;
  }
  export class PublicDefaultAssociation {
    associationSpec: AssociationSpec;
    _from: PublicObjectId;
    to: PublicObjectId;
  }
  export class StandardError {
    subCategory?: any;
    context: { [key: string]: Array<string> };
    links: { [key: string]: string };
    id?: string;
    category: string;
    message: string;
    errors: Array<ErrorDetail>;
    status: string;
  }
  export class ErrorDetail {
    subCategory?: string;
    code?: string;
    _in?: string;
    context?: { [key: string]: Array<string> };
    message: string;
  }
  export enum BatchResponseLabelsBetweenObjectPairStatusEnum {
    Pending = "PENDING",
    Processing = "PROCESSING",
    Canceled = "CANCELED",
    Complete = "COMPLETE",
  }
  export class BatchResponseLabelsBetweenObjectPair {
    completedAt: Date;
    requestedAt?: Date;
    startedAt: Date;
    links?: { [key: string]: string };
    results: Array<LabelsBetweenObjectPair>;
    status: BatchResponseLabelsBetweenObjectPairStatusEnum;
  }
  export class BatchResponseLabelsBetweenObjectPairWithErrors extends BatchResponseLabelsBetweenObjectPair {
    numErrors?: number;
    errors?: Array<StandardError>;
  }
  export class BatchResponsePublicAssociationMultiWithLabel {
    completedAt: Date;
    requestedAt?: Date;
    startedAt: Date;
    links?: { [key: string]: string };
    results: Array<PublicAssociationMultiWithLabel>;
    status: BatchResponseLabelsBetweenObjectPairStatusEnum;
  }
  export class BatchResponsePublicAssociationMultiWithLabelWithErrors extends BatchResponsePublicAssociationMultiWithLabel {
    numErrors?: number;
    errors?: Array<StandardError>;
  }
  export class BatchResponsePublicDefaultAssociation {
    completedAt: Date;
    numErrors?: number;
    requestedAt?: Date;
    startedAt: Date;
    links?: { [key: string]: string };
    results: Array<PublicDefaultAssociation>;
    errors?: Array<StandardError>;
    status: BatchResponseLabelsBetweenObjectPairStatusEnum;
  }
  export class ReportCreationResponse {
    userEmail: string;
    userId: number;
    enqueueTime: Date;
  }
  export class ApiException<T> extends Error {
    code: number;
    body: T;
    headers: { [key: string]: string };
    constructor(code: number, message: string, body: T, headers: { [key: string]: string });
  }
  export class BasicApi {
    constructor(configuration: Configuration);
    archive(
      objectType: string,
      objectId: string,
      toObjectType: string,
      toObjectId: string,
      _options?: object,
    ): Promise<void>;
    create(
      objectType: string,
      objectId: string,
      toObjectType: string,
      toObjectId: string,
      associationSpec: Array<AssociationSpec>,
      _options?: object,
    ): Promise<LabelsBetweenObjectPair>;
    createDefault(
      fromObjectType: string,
      fromObjectId: string,
      toObjectType: string,
      toObjectId: string,
      _options?: object,
    ): Promise<BatchResponsePublicDefaultAssociation>;
    getPage(
      objectType: string,
      objectId: string,
      toObjectType: string,
      after?: string,
      limit?: number,
      _options?: object,
    ): Promise<CollectionResponseMultiAssociatedObjectWithLabelForwardPaging>;
  }
  export class BatchApi {
    constructor(configuration: Configuration);
    archive(
      fromObjectType: string,
      toObjectType: string,
      batchInputPublicAssociationMultiArchive: BatchInputPublicAssociationMultiArchive,
      _options?: object,
    ): Promise<void>;
    archiveLabels(
      fromObjectType: string,
      toObjectType: string,
      batchInputPublicAssociationMultiPost: BatchInputPublicAssociationMultiPost,
      _options?: object,
    ): Promise<void>;
    create(
      fromObjectType: string,
      toObjectType: string,
      batchInputPublicAssociationMultiPost: BatchInputPublicAssociationMultiPost,
      _options?: object,
    ): Promise<BatchResponseLabelsBetweenObjectPairWithErrors | BatchResponseLabelsBetweenObjectPair>;
    createDefault(
      fromObjectType: string,
      toObjectType: string,
      batchInputPublicDefaultAssociationMultiPost: BatchInputPublicDefaultAssociationMultiPost,
      _options?: object,
    ): Promise<BatchResponsePublicDefaultAssociation>;
    getPage(
      fromObjectType: string,
      toObjectType: string,
      batchInputPublicFetchAssociationsBatchRequest: BatchInputPublicFetchAssociationsBatchRequest,
      _options?: object,
    ): Promise<
      BatchResponsePublicAssociationMultiWithLabelWithErrors | BatchResponsePublicAssociationMultiWithLabel
    >;
  }
  export class ReportApi {
    constructor(configuration: Configuration);
    request(userId: number, _options?: object): Promise<ReportCreationResponse>;
  }
  export interface Configuration {
    readonly baseServer: ServerConfiguration<{}>;
  }
  export class ServerConfiguration<T extends { [key: string]: string }> {
    constructor(url: string, variableConfiguration: T);
  }
  export function createConfiguration(options?: {
    baseServer?: ServerConfiguration<{}>;
    authMethods?: { oauth2?: { accessToken: string } };
  }): Configuration;
}

declare module "@hubspot/api-client/lib/codegen/crm/associations/v4/models/AssociationSpec" {
  export {
    AssociationSpec,
    AssociationSpecAssociationCategoryEnum,
  } from "@hubspot/api-client/lib/codegen/crm/associations/v4";
}
declare module "@hubspot/api-client/lib/codegen/crm/associations/v4/index.js" {
  export * from "@hubspot/api-client/lib/codegen/crm/associations/v4";
}
declare module "@hubspot/api-client/lib/codegen/crm/associations/v4/models/all" {
  export * from "@hubspot/api-client/lib/codegen/crm/associations/v4";
}
declare module "@hubspot/api-client/lib/codegen/crm/associations/v4/models/PublicAssociationMultiPost" {
  export { PublicAssociationMultiPost } from "@hubspot/api-client/lib/codegen/crm/associations/v4";
}

declare module "@hubspot/api-client/lib/codegen/crm/associations/v4/schema" {
  export class AssociationSpecWithLabel {
    typeId: number;
    label?: string;
    category: AssociationSpecWithLabelCategoryEnum;
  }
  export enum AssociationSpecWithLabelCategoryEnum {
    HubspotDefined = "HUBSPOT_DEFINED",
    UserDefined = "USER_DEFINED",
    IntegratorDefined = "INTEGRATOR_DEFINED",
  }
  export class CollectionResponseAssociationSpecWithLabelNoPaging {
    results: Array<AssociationSpecWithLabel>;
  }
  export class PublicAssociationDefinitionCreateRequest {
    inverseLabel?: string;
    name: string;
    label: string;
  }
  export class PublicAssociationDefinitionUpdateRequest {
    inverseLabel?: string;
    associationTypeId: number;
    label: string;
  }
  export class DefinitionsApi {
    create(
      fromObjectType: string,
      toObjectType: string,
      publicAssociationDefinitionCreateRequest: PublicAssociationDefinitionCreateRequest,
      _options?: object,
    ): Promise<CollectionResponseAssociationSpecWithLabelNoPaging>;
    getAll(
      fromObjectType: string,
      toObjectType: string,
      _options?: object,
    ): Promise<CollectionResponseAssociationSpecWithLabelNoPaging>;
    remove(
      fromObjectType: string,
      toObjectType: string,
      associationTypeId: number,
      _options?: object,
    ): Promise<void>;
    update(
      fromObjectType: string,
      toObjectType: string,
      publicAssociationDefinitionUpdateRequest: PublicAssociationDefinitionUpdateRequest,
      _options?: object,
    ): Promise<void>;
  }
}

declare module "@hubspot/api-client/lib/codegen/crm/contacts" {
  export class AssociationSpec {
    associationCategory: AssociationSpecAssociationCategoryEnum;
    associationTypeId: number;
  }
  export enum AssociationSpecAssociationCategoryEnum {
    HubspotDefined = "HUBSPOT_DEFINED",
    UserDefined = "USER_DEFINED",
    IntegratorDefined = "INTEGRATOR_DEFINED",
  }
}
declare module "@hubspot/api-client/lib/codegen/crm/companies" {
  export * from "@hubspot/api-client/lib/codegen/crm/contacts";
}
