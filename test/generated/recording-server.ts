import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** A request as it arrived over the network. */
export interface RecordedRequest {
  method: string;
  path: string;
  query: Record<string, string>;
  body: unknown;
  headers: IncomingMessage["headers"];
}

/** An answer to give. */
export interface Answer {
  status: number;
  body?: unknown;
}

/** A local HTTP server that records each request and gives the answer that stands ready. */
export async function startRecordingServer() {
  const requests: RecordedRequest[] = [];
  let next: Answer = { status: 204 };
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    const url = new URL(request.url ?? "/", "http://localhost");
    requests.push({
      method: request.method ?? "",
      path: decodeURIComponent(url.pathname),
      query: Object.fromEntries(url.searchParams),
      body: text === "" ? undefined : JSON.parse(text),
      headers: request.headers,
    });
    response.writeHead(next.status, { "Content-Type": "application/json" });
    response.end(next.body === undefined ? undefined : JSON.stringify(next.body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    answerWith: (answer: Answer) => {
      next = answer;
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
