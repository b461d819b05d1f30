// Stands in for @hubspot/api-client, which is too big to depend on: the same calls give the same requests and the same
// results. `npm run test:official` holds it against the real one.

/** A property of a model: its type, and its name on the wire where that differs. */
type Model = Readonly<Record<string, string | { type: string; wire: string }>>;

const fromOf = { type: "PublicObjectId", wire: "from" };
const batch = { completedAt: "Date", requestedAt: "Date", startedAt: "Date", links: "any", status: "string" };
const batchWithErrors = { ...batch, numErrors: "number", errors: "StandardError[]" };

/** The models of associations as the client knows them; it drops every property that is not here, in both directions. */
const models: Readonly<Record<string, Model>> = {
  AssociationSpec: { associationCategory: "string", associationTypeId: "number" },
  AssociationSpecWithLabel: { typeId: "number", label: "string", category: "string" },
  BatchInputPublicAssociationMultiArchive: { inputs: "PublicAssociationMultiArchive[]" },
  BatchInputPublicAssociationMultiPost: { inputs: "PublicAssociationMultiPost[]" },
  BatchInputPublicDefaultAssociationMultiPost: { inputs: "PublicDefaultAssociationMultiPost[]" },
  BatchInputPublicFetchAssociationsBatchRequest: { inputs: "PublicFetchAssociationsBatchRequest[]" },
  LimitInputs: { inputs: "Limit[]" },
  BatchInputPublicAssociationSpec: { inputs: "PublicAssociationSpec[]" },
  Limit: { typeId: "number", category: "string", maxToObjectIds: "number" },
  LimitResult: { userEnforcedMaxToObjectIds: "number", typeId: "number", label: "string", category: "string" },
  LimitUpdateResult: { userEnforcedMaxToObjectIds: "number", typeId: "number", category: "string" },
  LimitResults: { results: "LimitResult[]" },
  LimitBatch: { ...batch, results: "LimitResult[]" },
  LimitBatchWithErrors: { ...batchWithErrors, results: "LimitResult[]" },
  LimitUpdateBatch: { ...batch, results: "LimitUpdateResult[]" },
  LimitUpdateBatchWithErrors: { ...batchWithErrors, results: "LimitUpdateResult[]" },
  LabelsBetweenObjectPair: {
    fromObjectTypeId: "string",
    toObjectId: "string",
    toObjectTypeId: "string",
    fromObjectId: "string",
    labels: "any",
  },
  LabelsBatch: { ...batch, results: "LabelsBetweenObjectPair[]" },
  LabelsBatchWithErrors: { ...batchWithErrors, results: "LabelsBetweenObjectPair[]" },
  DefaultBatch: { ...batchWithErrors, results: "PublicDefaultAssociation[]" },
  ReadBatch: { ...batch, results: "PublicAssociationMultiWithLabel[]" },
  ReadBatchWithErrors: { ...batchWithErrors, results: "PublicAssociationMultiWithLabel[]" },
  Page: { paging: "ForwardPaging", results: "MultiAssociatedObjectWithLabel[]" },
  Labels: { results: "AssociationSpecWithLabel[]" },
  ForwardPaging: { next: "NextPage" },
  Paging: { next: "NextPage", prev: "PreviousPage" },
  NextPage: { link: "string", after: "string" },
  PreviousPage: { before: "string", link: "string" },
  MultiAssociatedObjectWithLabel: { associationTypes: "AssociationSpecWithLabel[]", toObjectId: "string" },
  PublicAssociationMultiArchive: { _from: fromOf, to: "PublicObjectId[]" },
  PublicAssociationMultiPost: { types: "AssociationSpec[]", _from: fromOf, to: "PublicObjectId" },
  PublicAssociationMultiWithLabel: { _from: fromOf, paging: "Paging", to: "MultiAssociatedObjectWithLabel[]" },
  PublicDefaultAssociation: { associationSpec: "AssociationSpec", _from: fromOf, to: "PublicObjectId" },
  PublicDefaultAssociationMultiPost: { _from: fromOf, to: "PublicObjectId" },
  PublicFetchAssociationsBatchRequest: { id: "string", after: "string" },
  PublicObjectId: { id: "string" },
  PublicAssociationDefinitionCreateRequest: { inverseLabel: "string", name: "string", label: "string" },
  PublicAssociationDefinitionUpdateRequest: { inverseLabel: "string", associationTypeId: "number", label: "string" },
  PublicAssociationSpec: { typeId: "number", category: "string" },
  ReportCreationResponse: { userEmail: "string", userId: "number", enqueueTime: "Date" },
  StandardError: {
    subCategory: "any",
    context: "any",
    links: "any",
    id: "string",
    category: "string",
    message: "string",
    errors: "ErrorDetail[]",
    status: "string",
  },
  ErrorDetail: {
    subCategory: "string",
    code: "string",
    _in: { type: "string", wire: "in" },
    context: "any",
    message: "string",
  },
};

/** What a method sends: its verb, its path with the positional parameters, and then the query or the body. */
interface Method {
  readonly verb: string;
  readonly path: string;
  readonly query?: readonly string[];
  readonly body?: string;
  /** The model of the answer for each status that is declared; all others throw. */
  readonly answers: Readonly<Record<number, string | undefined>>;
}

type Api = Readonly<Record<string, Method>>;

const pair = "/crm/v4/objects/{objectType}/{objectId}/associations";
const types = "/crm/v4/associations/{fromObjectType}/{toObjectType}";
const limits = "/crm/v4/associations/definitions/configurations";
const none = { 204: undefined };

const apis: Readonly<Record<string, Api>> = {
  BasicApi: {
    archive: { verb: "DELETE", path: `${pair}/{toObjectType}/{toObjectId}`, answers: none },
    create: {
      verb: "PUT",
      path: `${pair}/{toObjectType}/{toObjectId}`,
      body: "AssociationSpec[]",
      answers: { 201: "LabelsBetweenObjectPair" },
    },
    createDefault: {
      verb: "PUT",
      path: `${pair}/default/{toObjectType}/{toObjectId}`,
      answers: { 200: "DefaultBatch" },
    },
    getPage: { verb: "GET", path: `${pair}/{toObjectType}`, query: ["after", "limit"], answers: { 200: "Page" } },
  },
  BatchApi: {
    archive: {
      verb: "POST",
      path: `${types}/batch/archive`,
      body: "BatchInputPublicAssociationMultiArchive",
      answers: none,
    },
    archiveLabels: {
      verb: "POST",
      path: `${types}/batch/labels/archive`,
      body: "BatchInputPublicAssociationMultiPost",
      answers: none,
    },
    create: {
      verb: "POST",
      path: `${types}/batch/create`,
      body: "BatchInputPublicAssociationMultiPost",
      answers: { 201: "LabelsBatch", 207: "LabelsBatchWithErrors" },
    },
    createDefault: {
      verb: "POST",
      path: `${types}/batch/associate/default`,
      body: "BatchInputPublicDefaultAssociationMultiPost",
      answers: { 200: "DefaultBatch" },
    },
    getPage: {
      verb: "POST",
      path: `${types}/batch/read`,
      body: "BatchInputPublicFetchAssociationsBatchRequest",
      answers: { 200: "ReadBatch", 207: "ReadBatchWithErrors" },
    },
  },
  ReportApi: {
    request: {
      verb: "POST",
      path: "/crm/v4/associations/usage/high-usage-report/{userId}",
      answers: { 200: "ReportCreationResponse" },
    },
  },
  DefinitionsApi: {
    create: {
      verb: "POST",
      path: `${types}/labels`,
      body: "PublicAssociationDefinitionCreateRequest",
      answers: { 200: "Labels" },
    },
    getAll: { verb: "GET", path: `${types}/labels`, answers: { 200: "Labels" } },
    remove: { verb: "DELETE", path: `${types}/labels/{associationTypeId}`, answers: none },
    update: {
      verb: "PUT",
      path: `${types}/labels`,
      body: "PublicAssociationDefinitionUpdateRequest",
      answers: none,
    },
  },
  DefinitionConfigurationsApi: {
    batchCreate: {
      verb: "POST",
      path: `${limits}/{fromObjectType}/{toObjectType}/batch/create`,
      body: "LimitInputs",
      answers: { 201: "LimitBatch", 207: "LimitBatchWithErrors" },
    },
    batchRemove: {
      verb: "POST",
      path: `${limits}/{fromObjectType}/{toObjectType}/batch/purge`,
      body: "BatchInputPublicAssociationSpec",
      answers: none,
    },
    batchUpdate: {
      verb: "POST",
      path: `${limits}/{fromObjectType}/{toObjectType}/batch/update`,
      body: "LimitInputs",
      answers: { 200: "LimitUpdateBatch", 207: "LimitUpdateBatchWithErrors" },
    },
    getAll: { verb: "GET", path: `${limits}/all`, answers: { 200: "LimitResults" } },
    getAllBetweenTwoObjectTypes: {
      verb: "GET",
      path: `${limits}/{fromObjectType}/{toObjectType}`,
      answers: { 200: "LimitResults" },
    },
  },
};

/** What the client throws at every status that the method does not declare. */
export class ApiException<T = unknown> extends Error {
  code: number;
  body: T;
  headers: Record<string, string>;
  constructor(code: number, message: string, body: T, headers: Record<string, string>) {
    super(
      `HTTP-Code: ${code}\nMessage: ${message}\nBody: ${JSON.stringify(body)}\nHeaders: ${JSON.stringify(headers)}`,
    );
    this.code = code;
    this.body = body;
    this.headers = headers;
  }
}

/** What the client throws, before it sends anything, for an argument that is missing. */
export class RequiredError extends Error {
  constructor(api: string, method: string, field: string) {
    super(`Required parameter ${field} was null or undefined when calling ${api}.${method}.`);
    this.name = "RequiredError";
  }
}

/** Settings of the client; others of the real one change nothing of what is sent here. */
export interface Configuration {
  accessToken?: string;
  basePath?: string;
  defaultHeaders?: Record<string, string>;
  numberOfApiCallRetries?: number;
}

/** The client of HubSpot, as far as associations need it. */
export class Client {
  config: Configuration;
  #crm: ReturnType<typeof crmOf> | undefined;

  constructor(config: Configuration = {}) {
    this.config = config;
  }

  get crm() {
    this.#crm ??= crmOf(this.config);
    return this.#crm;
  }

  setAccessToken(token: string): void {
    this.config.accessToken = token;
    this.#crm = undefined;
  }

  /** Resolves to the answer as it is, whatever its status. */
  async apiRequest(options: ApiRequest = {}): Promise<Response> {
    const { method = "GET", path = "", overlapUrl, qs, body, headers } = options;
    const url = `${overlapUrl ?? baseOf(this.config) + path}${qs ? `?${new URLSearchParams(qs as never)}` : ""}`;
    return await fetch(url, {
      method,
      headers: { "Content-Type": "application/json", ...headersOf(this.config), ...headers },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
  }
}

interface ApiRequest {
  method?: string;
  path?: string;
  overlapUrl?: string;
  qs?: Record<string, unknown>;
  body?: unknown;
  headers?: Record<string, string>;
}

/** The module that `require("@hubspot/api-client")`, or a path below it, gives; undefined where there is none. */
export function officialModule(specifier: string): Record<string, unknown> | undefined {
  const esModule = { __esModule: true };
  if (specifier === "@hubspot/api-client") return { ...esModule, Client, AssociationTypes };
  if (!specifier.startsWith("@hubspot/api-client/lib/codegen/crm/")) return undefined;
  const enums = { AssociationSpecAssociationCategoryEnum, AssociationSpecWithLabelCategoryEnum };
  const classes = Object.fromEntries(Object.keys(apis).map((name) => [name, apiClass(name)]));
  return { ...esModule, ...enums, ...classes, ApiException, RequiredError, createConfiguration, ServerConfiguration };
}

const AssociationSpecAssociationCategoryEnum = {
  HubspotDefined: "HUBSPOT_DEFINED",
  UserDefined: "USER_DEFINED",
  IntegratorDefined: "INTEGRATOR_DEFINED",
};
const AssociationSpecWithLabelCategoryEnum = AssociationSpecAssociationCategoryEnum;
const AssociationTypes = { contactToCompany: 279, companyToContact: 280, dealToContact: 3, contactToDeal: 4 };

class ServerConfiguration {
  readonly url: string;
  constructor(url: string) {
    this.url = url;
  }
}

function createConfiguration(options: {
  baseServer?: ServerConfiguration;
  authMethods?: { oauth2?: { accessToken?: string } };
}): Configuration {
  const accessToken = options.authMethods?.oauth2?.accessToken;
  return { ...(accessToken && { accessToken }), ...(options.baseServer && { basePath: options.baseServer.url }) };
}

function crmOf(config: Configuration) {
  // The token is taken when the API is made: what was kept of it does not see `setAccessToken`.
  const once = { ...config };
  const api = (name: string) => new (apiClass(name))(once) as never;
  return {
    associations: {
      v4: {
        basicApi: api("BasicApi"),
        batchApi: api("BatchApi"),
        reportApi: api("ReportApi"),
        schema: { definitionsApi: api("DefinitionsApi") },
      },
    },
    contacts: recordsOf("contacts", once),
    companies: recordsOf("companies", once),
    deals: recordsOf("deals", once),
  };
}

/** The API of records, which stays with HubSpot's client: enough to show that it does. */
function recordsOf(type: string, config: Configuration) {
  const call = async (verb: string, path: string, body?: unknown) =>
    await (
      await fetch(`${baseOf(config)}/crm/v3/objects/${type}${path}`, {
        method: verb,
        headers: { "Content-Type": "application/json", ...headersOf(config) },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
    ).json();
  return {
    basicApi: {
      getById: (id: string, properties?: string[]) =>
        call("GET", `/${id}${properties ? `?${new URLSearchParams({ properties: properties.join(",") })}` : ""}`),
      create: (input: unknown) => call("POST", "", input),
      update: (id: string, input: unknown) => call("PATCH", `/${id}`, input),
    },
  };
}

function apiClass(name: string): new (config: Configuration) => unknown {
  class GeneratedApi {
    protected readonly config: Configuration;
    constructor(config: Configuration) {
      this.config = config;
    }
  }
  for (const [method, description] of Object.entries(apis[name] ?? {})) {
    Object.defineProperty(GeneratedApi.prototype, method, {
      async value(this: GeneratedApi, ...positions: unknown[]) {
        return await send(this.config, name, method, description, positions);
      },
    });
  }
  return GeneratedApi;
}

async function send(config: Configuration, api: string, name: string, method: Method, positions: unknown[]) {
  const { verb, path, query = [], body, answers } = method;
  const parameters = [...path.matchAll(/\{(\w+)\}/g)].map(([, parameter]) => String(parameter));
  for (const [index, parameter] of [...parameters, ...(body === undefined ? [] : [parameterOf(body)])].entries())
    if (positions[index] === null || positions[index] === undefined) throw new RequiredError(api, name, parameter);
  const filled = parameters.reduce(
    (text, parameter, index) => text.replace(`{${parameter}}`, encodeURIComponent(String(positions[index]))),
    path,
  );
  const url = new URL(baseOf(config) + filled);
  for (const [index, parameter] of query.entries()) {
    const value = positions[parameters.length + index];
    if (value !== undefined) url.searchParams.append(parameter, String(value));
  }
  const response = await fetch(url, {
    method: verb,
    headers: { Accept: "application/json, */*;q=0.8", "Content-Type": "application/json", ...headersOf(config) },
    ...(body && { body: JSON.stringify(toWire(positions[parameters.length], body)) }),
  });
  const text = await response.text();
  const value = text === "" ? undefined : JSON.parse(text);
  if (!(response.status in answers))
    throw new ApiException(response.status, "An error occurred.", value, Object.fromEntries(response.headers));
  const model = answers[response.status];
  return model === undefined ? undefined : fromWire(value, model);
}

/** The name of the parameter that takes a model, as it stands in messages. */
function parameterOf(model: string): string {
  return `${model.charAt(0).toLowerCase()}${model.slice(1).replace("[]", "")}`;
}

// biome-ignore lint/suspicious/noExplicitAny: what callers without types pass
function toWire(value: any, type: string): unknown {
  const model = models[type];
  if (value === undefined || value === null) return value;
  if (type.endsWith("[]")) return [...value].map((one) => toWire(one, type.slice(0, -2)));
  if (model === undefined) return value;
  return Object.fromEntries(properties(model).map(({ name, wire, type: own }) => [wire, toWire(value[name], own)]));
}

// biome-ignore lint/suspicious/noExplicitAny: what came over the wire
function fromWire(value: any, type: string): unknown {
  const model = models[type];
  if (value === undefined || value === null) return value;
  if (type.endsWith("[]")) return [...value].map((one) => fromWire(one, type.slice(0, -2)));
  if (type === "Date") return new Date(value);
  if (model === undefined) return value;
  const entries = properties(model).map(({ name, wire, type: own }) => [name, fromWire(value[wire], own)]);
  return Object.fromEntries(entries.filter(([, one]) => one !== undefined));
}

function properties(model: Model): { name: string; wire: string; type: string }[] {
  return Object.entries(model).map(([name, own]) =>
    typeof own === "string" ? { name, wire: name, type: own } : { name, ...own },
  );
}

function baseOf({ basePath }: Configuration): string {
  return basePath ?? "https://api.hubapi.com";
}

function headersOf({ accessToken, defaultHeaders }: Configuration): Record<string, string> {
  return { ...defaultHeaders, ...(accessToken && { Authorization: `Bearer ${accessToken}` }) };
}
