// One peer beside plain fetch in one process: pairs of runs that take turns, and the ratio of each pair.
import { fork } from "node:child_process";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { median } from "./measure.mjs";

const ITEM = { associationTypes: [{ category: "HUBSPOT_DEFINED", typeId: 1, label: null }] };
const PAGE = JSON.stringify({
  results: Array.from({ length: 10 }, (_, index) => ({ toObjectId: 1000 + index, ...ITEM })),
});
const CREATED = JSON.stringify({ status: "COMPLETE", results: [], startedAt: "2026-01-01T00:00:00Z" });

const headers = { Authorization: "Bearer token", Accept: "application/json" };

if (process.argv[2] === "serve") serve();
else await measure(process.argv[2] ?? "");

function serve() {
  process.once("disconnect", () => process.exit());
  const server = createServer((request, response) => {
    request.resume().on("end", () => {
      response.writeHead(200, { "Content-Type": "application/json" }).end(request.method === "GET" ? PAGE : CREATED);
    });
  });
  server.listen(0, "127.0.0.1", () => process.send?.(server.address()));
}

/** @param {string} module */
async function measure(module) {
  const { create } = await import(module);
  const server = fork(fileURLToPath(import.meta.url), ["serve"], { stdio: "ignore" });
  const { port } = await new Promise((resolve) => server.once("message", resolve));
  const loopback = `http://127.0.0.1:${port}`;
  const figures = {
    loopGet: await ratio(create(loopback).get, rawGet(loopback), 60, 15),
    loopPut: await ratio(create(loopback).put, rawPut(loopback), 60, 15),
    stubGet: 0,
    stubPut: 0,
  };
  server.disconnect();
  const stub = "http://stub.test";
  globalThis.fetch = async (input, init) => {
    const method = init?.method ?? (input instanceof Request ? input.method : "GET");
    return new Response(method === "GET" ? PAGE : CREATED, { headers: { "Content-Type": "application/json" } });
  };
  figures.stubGet = await ratio(create(stub).get, rawGet(stub), 500, 25);
  figures.stubPut = await ratio(create(stub).put, rawPut(stub), 500, 25);
  process.stdout.write(JSON.stringify(figures));
}

/** @param {() => Promise<unknown>} peer @param {() => Promise<unknown>} raw @param {number} most @param {number} pairs */
async function ratio(peer, raw, most, pairs) {
  await time(raw, most);
  // A slow peer is called less often, so that no pair takes longer than others disturb it.
  const calls = Math.max(5, Math.min(most, Math.round((60 * 20) / (await time(peer, 20)))));
  await time(peer, calls * 2);
  const ratios = [];
  for (let pair = 0; pair < pairs; pair++) {
    const [first, second] = pair % 2 === 0 ? [peer, raw] : [raw, peer];
    const [one, other] = [await time(first, calls), await time(second, calls)];
    ratios.push(pair % 2 === 0 ? one / other : other / one);
  }
  return median(ratios);
}

/** @param {() => Promise<unknown>} run @param {number} calls */
async function time(run, calls) {
  const start = performance.now();
  for (let index = 0; index < calls; index++) await run();
  return performance.now() - start;
}

/** @param {string} base */
function rawGet(base) {
  return async () => {
    const response = await fetch(`${base}/crm/objects/2026-03/contacts/101/associations/companies?limit=10`, {
      headers,
    });
    if (!response.ok) throw new Error(String(response.status));
    return response.json();
  };
}

/** @param {string} base */
function rawPut(base) {
  return async () => {
    const path = "/crm/objects/2026-03/contacts/101/associations/default/companies/202";
    const response = await fetch(base + path, { method: "PUT", headers });
    if (!response.ok) throw new Error(String(response.status));
    return response.json();
  };
}
