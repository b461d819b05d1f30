// The sandbox over HTTP, for clients in any language: a shell around the host that the in-process sandbox has too.
import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { realClock } from "./clock.js";
import { conditions } from "./conditions.js";
import { createControl } from "./control.js";
import { type DataFile, openDataFile } from "./data-file.js";
import type { PlainAnswer, PlainRequest } from "./engine.js";
import { Host, type SandboxOptions } from "./host.js";

/** Settings of a server. */
export interface SandboxServerOptions extends SandboxOptions {
  /** File that keeps the state across restarts. */
  data?: string;
}

/** The sandbox as a server of `node:http`; each token has an account of its own. */
export interface SandboxServer {
  readonly server: Server;
  /** Writes the state to the file, if there is one, and ends all connections. */
  close(): Promise<void>;
}

const LARGEST_BODY = 32 * 1024 * 1024;

/**
 * Makes a server; call `server.listen`.
 * @throws DataFileError when the data file cannot be read.
 */
export function createSandboxServer({ data, ...options }: SandboxServerOptions = {}): SandboxServer {
  const host = new Host(options, { portals: "token" }, conditions);
  const file = data === undefined ? undefined : openDataFile(data, host);
  const control = createControl(host);
  // A request without a Host is answered like any other: by HubSpot's refusals, not by Node's empty ones.
  const server = createServer({ requireHostHeader: false }, (request, response) => {
    readBody(request, (body) => {
      const fail = (error: unknown) => {
        const message = `internal error of the sandbox: ${(error as Error).message}`;
        if (response.headersSent) response.destroy();
        else send(response, 500, {}, refusal(host, message));
      };
      try {
        if (body === undefined) return send(response, 413, {}, refusal(host, "HTTP 413 Request Entity Too Large"));
        const { pathname, query } = split(request.url ?? "/");
        const isPage = pathname === "/_sandbox" || pathname === "/_sandbox/";
        if (!isPage && !pathname.startsWith("/_sandbox/")) {
          void answerCall(host, file, request, response, { pathname, query, body }).catch(fail);
          return;
        }
        if (isPage && request.method === "GET") return sendPage(response);
        const action = pathname.slice("/_sandbox/".length);
        const { authorization, origin, host: own } = request.headers;
        if (origin !== undefined && origin !== `http://${own}`) {
          return send(response, 403, {}, refusal(host, `The sandbox is not controlled from pages of ${origin}`));
        }
        const answer = control({ method: request.method ?? "GET", action, query, authorization, body });
        if (answer.changed) file?.rewrite();
        send(response, answer.status, {}, answer.body);
      } catch (error) {
        fail(error);
      }
    });
  });
  refuseOnSocket(server, host);
  return {
    server,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }).then(() => {
        file?.rewrite();
        file?.close();
      }),
  };
}

function readBody(request: IncomingMessage, then: (body: string | undefined) => void): void {
  const { "content-length": length = "0", "transfer-encoding": encoding } = request.headers;
  if (length === "0" && encoding === undefined) {
    request.resume();
    then("");
    return;
  }
  const chunks: Buffer[] = [];
  let size = 0;
  request.on("data", (chunk: Buffer) => {
    size += chunk.length;
    if (size <= LARGEST_BODY) chunks.push(chunk);
  });
  request.on("end", () => then(size > LARGEST_BODY ? undefined : Buffer.concat(chunks).toString("utf8")));
  request.on("error", () => {}); // the client went away: there is nobody to answer
}

function refusal(host: Host, message: string): object {
  return { status: "error", message, correlationId: host.correlationId() };
}

const SOCKET_ERRORS: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: "431 Request Header Fields Too Large",
  HPE_CHUNK_EXTENSIONS_OVERFLOW: "413 Request Entity Too Large",
  ERR_HTTP_REQUEST_TIMEOUT: "408 Request Timeout",
};

/** Answers what never becomes a request, or what Node would close the connection over. */
function refuseOnSocket(server: Server, host: Host): void {
  const refuse = (socket: Duplex, status: string) => {
    if (!socket.writable) return;
    const body = JSON.stringify(refusal(host, `HTTP ${status}`));
    const headers = `content-type: application/json;charset=utf-8\r\ncontent-length: ${body.length}\r\nconnection: close`;
    socket.end(`HTTP/1.1 ${status}\r\n${headers}\r\n\r\n${body}`);
  };
  server.on("clientError", ({ code = "" }: Error & { code?: string }, socket) =>
    refuse(socket, SOCKET_ERRORS[code] ?? "400 Bad Request"),
  );
  server.on("connect", (_, socket) => refuse(socket, "405 Method Not Allowed"));
  server.on("checkExpectation", (request, response) => void server.emit("request", request, response));
}

function split(target: string): { pathname: string; query: Record<string, string> } {
  const url = target.startsWith("/") ? target : target.replace(/^https?:\/\/[^/?]*/i, ""); // as clients of a proxy ask
  const mark = url.indexOf("?");
  if (mark < 0) return { pathname: url, query: {} };
  return { pathname: url.slice(0, mark), query: Object.fromEntries(new URLSearchParams(url.slice(mark + 1))) };
}

async function answerCall(
  host: Host,
  file: DataFile | undefined,
  request: IncomingMessage,
  response: ServerResponse,
  { pathname, query, body }: { pathname: string; query: Record<string, string>; body: string },
): Promise<void> {
  const { method = "GET", headers } = request;
  const { authorization, "content-type": contentType } = headers;
  const plain: PlainRequest = {
    method,
    path: pathname,
    query,
    headers: { authorization, "content-type": contentType },
    body,
    url: `http://${headers.host ?? "localhost"}${pathname}`,
  };
  const result = host.answer(plain);
  if (file && result.origin?.changed) {
    // A call that a fault cut short is not done again as it was: keep what it came to.
    if (result.partial) file.rewrite();
    else file.append(plain, host.now());
  }
  if (host.options.selfCheck) await host.check(result);
  if (result.fault?.latencyMs) await (host.options.clock ?? realClock).sleep(result.fault.latencyMs);
  deliver(result, response);
}

function deliver({ status, headers, body, fault }: PlainAnswer, response: ServerResponse): void {
  if (fault?.delivery === "hang") return;
  if (fault?.delivery === "reset") {
    response.socket?.resetAndDestroy();
    return;
  }
  if (fault?.delivery === undefined) {
    send(response, status, headers, body);
    return;
  }
  const text = JSON.stringify(body ?? {});
  const type = { "content-type": "application/json;charset=utf-8", ...headers };
  if (fault.delivery === "truncated") {
    response.writeHead(status, { ...type, "content-length": String(Buffer.byteLength(text)) });
    response.write(text.slice(0, text.length >> 1), () => response.socket?.destroy());
  } else response.writeHead(status, type).end(`${text.slice(0, -1)}<`);
}

function send(response: ServerResponse, status: number, headers: Record<string, string>, body: unknown): void {
  if (body === undefined) {
    response.writeHead(status, headers).end();
    return;
  }
  const isPlain = typeof body === "string" && headers["content-type"] !== undefined;
  const text = isPlain ? body : JSON.stringify(body);
  headers["content-type"] ??= "application/json;charset=utf-8";
  headers["content-length"] = String(Buffer.byteLength(text));
  response.writeHead(status, headers).end(text);
}

function sendPage(response: ServerResponse): void {
  const page = readFileSync(new URL("./page.html", import.meta.url));
  response
    .writeHead(200, {
      "content-type": "text/html;charset=utf-8",
      "content-security-policy": "default-src 'self' data: 'unsafe-inline'",
    })
    .end(page);
}
