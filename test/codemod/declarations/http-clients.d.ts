// The types of HTTP clients, as far as fixtures need them.
declare module "axios" {
  export interface AxiosResponse<T = any> {
    data: T;
    status: number;
  }
  export interface AxiosRequestConfig {
    url?: string;
    method?: string;
    baseURL?: string;
    params?: any;
    data?: any;
    headers?: Record<string, string>;
    validateStatus?: ((status: number) => boolean) | null;
  }
  export interface AxiosInstance {
    <T = any>(config: AxiosRequestConfig): Promise<AxiosResponse<T>>;
    <T = any>(url: string, config?: AxiosRequestConfig): Promise<AxiosResponse<T>>;
    request<T = any>(config: AxiosRequestConfig): Promise<AxiosResponse<T>>;
    get<T = any>(url: string, config?: AxiosRequestConfig): Promise<AxiosResponse<T>>;
    delete<T = any>(url: string, config?: AxiosRequestConfig): Promise<AxiosResponse<T>>;
    post<T = any>(url: string, data?: any, config?: AxiosRequestConfig): Promise<AxiosResponse<T>>;
    put<T = any>(url: string, data?: any, config?: AxiosRequestConfig): Promise<AxiosResponse<T>>;
  }
  const axios: AxiosInstance & { create(config?: AxiosRequestConfig): AxiosInstance };
  export default axios;
}

declare module "got" {
  interface Options {
    method?: string;
    prefixUrl?: string;
    searchParams?: Record<string, string | number | undefined>;
    json?: unknown;
    headers?: Record<string, string>;
    throwHttpErrors?: boolean;
  }
  interface Answer extends Promise<{ statusCode: number; body: string }> {
    json<T = unknown>(): Promise<T>;
  }
  type Verb = (url: string | URL, options?: Options) => Answer;
  interface Got {
    (url: string | URL, options?: Options): Answer;
    get: Verb;
    post: Verb;
    put: Verb;
    delete: Verb;
    extend(options: Options): Got;
  }
  const got: Got;
  export { got };
  export default got;
}

declare module "ky" {
  interface Options {
    method?: string;
    prefixUrl?: string;
    searchParams?: Record<string, string | number | undefined>;
    json?: unknown;
    headers?: Record<string, string>;
    throwHttpErrors?: boolean;
  }
  interface Answer extends Promise<Response> {
    json<T = unknown>(): Promise<T>;
  }
  interface Ky {
    (url: string | URL, options?: Options): Answer;
    get(url: string | URL, options?: Options): Answer;
    post(url: string | URL, options?: Options): Answer;
    put(url: string | URL, options?: Options): Answer;
    delete(url: string | URL, options?: Options): Answer;
    create(options: Options): Ky;
  }
  const ky: Ky;
  export default ky;
}

declare module "undici" {
  interface Options {
    path?: string;
    method?: string;
    headers?: Record<string, string>;
    body?: string;
    query?: Record<string, unknown>;
  }
  interface Answer {
    statusCode: number;
    body: { json(): Promise<unknown>; text(): Promise<string> };
  }
  export function request(url: string | URL, options?: Options): Promise<Answer>;
  export class Pool {
    constructor(origin: string | URL);
    request(options: Options & { path: string; method: string }): Promise<Answer>;
  }
}
