// Requests and responses of code that is not ours, to and from what the layers pass on.
import type { CalledOperation, Received, RequestDraft } from "./exchange.js";

/** Sends a request that no descriptor describes. */
export async function sendForeign(
  request: Request,
  send: (operation: CalledOperation, draft: RequestDraft, options: { signal: AbortSignal }) => Promise<Received>,
  known?: CalledOperation,
): Promise<Response> {
  const { method, url, signal } = request;
  // HTTP itself says of these methods that they may be sent again.
  const safeToRepeat = /^(GET|HEAD|OPTIONS|PUT|DELETE)$/.test(method);
  const operationId = `${method} ${new URL(url).pathname}`;
  const operation = { operationId, rateLimitGroup: "general", safeToRepeat } as const;
  return readable(await send(known ?? operation, await draftOf(request), { signal }));
}

/** A request as data. */
export async function draftOf(request: Request): Promise<RequestDraft> {
  return { ...headOf(request), body: (await request.clone().text()) || null };
}

/** Method, URL and headers of a request. */
export function headOf({ method, url, headers }: Request): Omit<RequestDraft, "body"> {
  return { method, url, headers: Object.fromEntries(headers) };
}

const texts = new WeakMap<Response, string>();

/** Of a body that was read nothing is left; these come from a copy. A list, since bundlers keep a set that is not used. */
const BODY: readonly unknown[] = [
  "body",
  "bodyUsed",
  "arrayBuffer",
  "blob",
  "bytes",
  "clone",
  "formData",
  "json",
  "text",
];

/** An answer with a body that can be read, for code that is not ours; the copy is made when it is asked for. */
export function readable({ response, text }: Received): Response {
  let copy: Response | undefined;
  const readBack = () => {
    const { status, statusText, headers } = response;
    copy ??= new Response([101, 204, 205, 304].includes(status) ? null : text, { status, statusText, headers });
    return copy;
  };
  const answer = new Proxy(response, {
    get(_, key) {
      const from = BODY.includes(key) ? readBack() : response;
      const value: unknown = Reflect.get(from, key, from);
      return typeof value === "function" ? value.bind(from) : value;
    },
  });
  texts.set(answer, text);
  return answer;
}

/** The body of an answer as text, also after it was read. */
export async function textOf(response: Response): Promise<string> {
  return texts.get(response) ?? (await response.clone().text());
}
