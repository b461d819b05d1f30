// Tiny stand-ins for the HTTP clients that code uses against HubSpot: the same arguments, everything goes to `fetch`.
import { EventEmitter } from "node:events";

interface AxiosConfig {
  url?: string;
  method?: string;
  baseURL?: string;
  params?: Record<string, unknown>;
  data?: unknown;
  headers?: Record<string, string>;
  validateStatus?: (status: number) => boolean;
}

class AxiosError extends Error {
  readonly isAxiosError = true;
  readonly response: { status: number; data: unknown };
  constructor(status: number, data: unknown) {
    super(`Request failed with status code ${status}`);
    this.response = { status, data };
  }
}

function axiosWith(defaults: AxiosConfig) {
  const request = async (config: AxiosConfig) => {
    const { url = "", method = "get", baseURL = "", params, data, ...rest } = { ...defaults, ...config };
    const absolute =
      /^https?:/.test(url) || baseURL === "" ? url : `${baseURL.replace(/\/+$/, "")}/${url.replace(/^\/+/, "")}`;
    const headers = { ...defaults.headers, ...config.headers };
    const response = await send(withQuery(absolute, params), method, headers, data);
    const answer = { status: response.status, data: await bodyOf(response), headers: response.headers };
    if (!(rest.validateStatus ?? isSuccess)(response.status)) throw new AxiosError(response.status, answer.data);
    return answer;
  };
  const call = (url: string | AxiosConfig, config: AxiosConfig = {}) =>
    request(typeof url === "string" ? { ...config, url } : url);
  const bodiless =
    (method: string) =>
    (url: string, config: AxiosConfig = {}) =>
      request({ ...config, url, method });
  const bodied =
    (method: string) =>
    (url: string, data?: unknown, config: AxiosConfig = {}) =>
      request({ ...config, url, method, data });
  return Object.assign(call, {
    request,
    get: bodiless("get"),
    delete: bodiless("delete"),
    post: bodied("post"),
    put: bodied("put"),
    create: (own: AxiosConfig) => axiosWith({ ...defaults, ...own }),
    isAxiosError: (error: unknown) => error instanceof AxiosError,
  });
}

interface GotOptions {
  method?: string;
  prefixUrl?: string;
  searchParams?: Record<string, unknown>;
  json?: unknown;
  headers?: Record<string, string>;
  responseType?: "json";
  throwHttpErrors?: boolean;
}

/** got and ky, which agree on all that is used here but for what the bare promise gives. */
function gotWith(name: "got" | "ky", defaults: GotOptions) {
  const call = (url: string | URL, options: GotOptions = {}) => {
    const {
      method = "GET",
      prefixUrl = "",
      searchParams,
      json,
      headers,
      responseType,
      throwHttpErrors = true,
    } = {
      ...defaults,
      ...options,
      headers: { ...defaults.headers, ...options.headers },
    };
    if (prefixUrl !== "" && String(url).startsWith("/")) throw new Error("`input` must not start with a slash");
    const absolute = prefixUrl === "" ? String(url) : `${prefixUrl.replace(/\/+$/, "")}/${url}`;
    const answered = (async () => {
      const response = await send(withQuery(absolute, searchParams), method, headers, json);
      if (throwHttpErrors && !response.ok) throw new Error(`Response code ${response.status}`);
      return response;
    })();
    const plain = async () => {
      const response = await answered;
      if (name === "ky") return response;
      const text = await response.text();
      return { statusCode: response.status, body: responseType === "json" && text !== "" ? JSON.parse(text) : text };
    };
    return {
      // biome-ignore lint/suspicious/noThenProperty: it is a promise with methods, as theirs is
      then: (...handlers: Parameters<Promise<unknown>["then"]>) => plain().then(...handlers),
      json: async () => await (await answered).json(),
      text: async () => await (await answered).text(),
    };
  };
  const verb =
    (method: string) =>
    (url: string | URL, options: GotOptions = {}) =>
      call(url, { ...options, method });
  const verbs = { get: verb("GET"), post: verb("POST"), put: verb("PUT"), delete: verb("DELETE") };
  const extend = (own: GotOptions) => gotWith(name, { ...defaults, ...own });
  return Object.assign(call, verbs, { extend, create: extend });
}

interface UndiciOptions {
  path?: string;
  method?: string;
  headers?: Record<string, string>;
  body?: string;
  query?: Record<string, unknown>;
}

async function undiciRequest(url: string | URL, { method = "GET", headers, body, query }: UndiciOptions = {}) {
  const response = await fetch(withQuery(String(url), query), {
    method,
    ...(headers && { headers }),
    ...(body && { body }),
  });
  return { statusCode: response.status, body: response };
}

class Pool {
  readonly #origin: string;
  constructor(origin: string | URL) {
    this.#origin = String(origin).replace(/\/$/, "");
  }
  async request({ path = "", ...rest }: UndiciOptions) {
    return await undiciRequest(this.#origin + path, rest);
  }
}

interface RequestOptions {
  hostname?: string;
  path?: string;
  method?: string;
  headers?: Record<string, string>;
}

class ClientRequest extends EventEmitter {
  #body = "";
  readonly #send: (body: string) => Promise<Response>;
  constructor(send: (body: string) => Promise<Response>) {
    super();
    this.#send = send;
  }
  write(text: string): void {
    this.#body += text;
  }
  end(text = ""): void {
    this.#body += text;
    this.#send(this.#body)
      .then(async (response) => {
        const message = Object.assign(new EventEmitter(), { statusCode: response.status, setEncoding: () => {} });
        const body = await response.text();
        this.emit("response", message);
        if (body !== "") message.emit("data", Buffer.from(body));
        message.emit("end");
      })
      .catch((error: unknown) => this.emit("error", error));
  }
}

function httpsRequest(options: RequestOptions | string | URL, ...rest: unknown[]): ClientRequest {
  const callback = rest.find((one) => typeof one === "function") as ((message: unknown) => void) | undefined;
  const own = rest.find((one) => typeof one === "object") as RequestOptions | undefined;
  const {
    hostname,
    path,
    method = "GET",
    headers,
  } = typeof options === "string" || options instanceof URL
    ? { ...own, hostname: undefined, path: undefined }
    : options;
  const url = hostname === undefined ? String(options) : `https://${hostname}${path}`;
  const request = new ClientRequest((body) =>
    fetch(url, { method, ...(headers && { headers }), ...(body && { body }) }),
  );
  if (callback) request.on("response", callback);
  return request;
}

const axios = axiosWith({});
const got = gotWith("got", {});
const ky = gotWith("ky", {});
const https = {
  request: httpsRequest,
  get: (...options: Parameters<typeof httpsRequest>) => {
    const request = httpsRequest(...options);
    request.end();
    return request;
  },
};

/** By the name that code imports them by. */
export const httpClients: Readonly<Record<string, unknown>> = {
  axios: Object.assign(axios, { default: axios, AxiosError, __esModule: true }),
  got: { __esModule: true, default: got, got },
  ky: { __esModule: true, default: ky },
  undici: { request: undiciRequest, Pool, fetch: (...args: Parameters<typeof fetch>) => fetch(...args) },
  "node:https": https,
  https,
};

async function send(url: string, method: string, headers: Record<string, string>, data: unknown): Promise<Response> {
  const body = data === undefined ? {} : { body: JSON.stringify(data) };
  const type = data === undefined ? {} : { "Content-Type": "application/json" };
  return await fetch(url, { method: method.toUpperCase(), headers: { ...type, ...headers }, ...body });
}

async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text();
  return text === "" ? "" : JSON.parse(text);
}

function withQuery(url: string, query: Record<string, unknown> = {}): string {
  const known = Object.entries(query).filter(([, value]) => value !== undefined && value !== null);
  if (known.length === 0) return url;
  const text = new URLSearchParams(known.map(([name, value]) => [name, String(value)]));
  return `${url}${url.includes("?") ? "&" : "?"}${text}`;
}

function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}
