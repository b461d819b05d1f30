// The command behind `npm run bench -- sandbox`: the sandbox beside bare servers that do no work, and beside servers that
// answer from the document alone, as requests per second of the server's CPU, so that the load generator and the rest of
// the machine count for nothing; then what it costs in process. Goals are reported.
import { fork } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { Agent, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { median } from "./measure.mjs";
import { measureInProcess } from "./sandbox-in-process.mjs";
import { makeServers } from "./sandbox-servers.mjs";

/**
 * @typedef {object} Load
 * @property {string} name
 * @property {string} method
 * @property {(at: number) => string} path
 * @property {string} body
 * @property {[server: RegExp, goal: number][]} beside at least so many times each
 * @property {number} calls
 */

const batch = JSON.stringify({
  inputs: Array.from({ length: 100 }, (_, index) => ({
    from: { id: String(index + 1) },
    to: { id: String(index + 1) },
    types: [{ associationCategory: "HUBSPOT_DEFINED", associationTypeId: 279 }],
  })),
});

/** @type {Load[]} */
const LOADS = [
  {
    name: "PUT default association",
    method: "PUT",
    path: (at) => `/crm/objects/2026-03/contacts/${at}/associations/default/companies/${(at % 97) + 1}`,
    body: "",
    beside: [
      [/^bare {}/, 0.6],
      [/^Prism|^@scalar/, 20],
    ],
    calls: 20_000,
  },
  {
    name: "POST batch create of 100",
    method: "POST",
    path: () => "/crm/associations/2026-03/contacts/companies/batch/create",
    body: batch,
    beside: [[/^bare JSON/, 0.45]],
    calls: 3_000,
  },
];

const ROUNDS = 3;
/** Requests to a server that answers from the document: each takes it milliseconds. */
const FEW = 1_000;

if (process.argv.includes("--help")) {
  process.stdout.write(
    "Usage: npm run bench -- sandbox [--help]\n\nPrism and @scalar/mock-server are installed into node_modules/.cache/bench-peers on first use.\n",
  );
} else await bench();

async function bench() {
  const folder = mkdtempSync(join(tmpdir(), "sandbox-bench-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  process.stderr.write("bundling the sandbox, installing peers\n");
  const servers = makeServers(folder);
  for (const load of LOADS) await compare(load, servers);
  await measureInProcess(folder);
}

/** @param {Load} load @param {Record<string, string | undefined>} servers */
async function compare(load, servers) {
  const beside = Object.keys(servers).flatMap((name) => {
    const goal = load.beside.find(([pattern]) => pattern.test(name))?.[1];
    return goal === undefined ? [] : [{ name, goal }];
  });
  /** @type {Map<string, number[]>} */
  const rates = new Map();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const name of ["sandbox", ...beside.map((one) => one.name)]) {
      const module = servers[name];
      const calls = /^(sandbox|bare)/.test(name) ? load.calls : Math.min(FEW, load.calls);
      if (module) rates.set(name, [...(rates.get(name) ?? []), await measure(module, load, calls)]);
    }
  }
  const own = median(rates.get("sandbox") ?? []);
  console.log(`${load.name}: ${Math.round(own)} a second of the server's CPU`);
  for (const { name, goal } of beside) {
    const measured = rates.get(name);
    if (measured === undefined) {
      console.log(`  ${name}: not measured, the package registry did not give it`);
      continue;
    }
    const ratio = own / median(measured);
    const verdict = ratio >= goal ? "reached" : "missed";
    console.log(`  ${name} ${Math.round(median(measured))}: ${ratio.toFixed(2)}x (goal ${goal}x, ${verdict})`);
  }
}

/**
 * Requests per CPU-second of a server, after a warm-up.
 *
 * @param {string} module
 * @param {Load} load
 * @param {number} calls
 */
async function measure(module, load, calls) {
  const child = fork(module, { stdio: ["ignore", "ignore", "inherit", "ipc"] });
  const next = () =>
    new Promise((resolve, reject) => {
      child.once("message", resolve);
      child.once("exit", () => reject(new Error(`${module} ended by itself.`)));
    });
  try {
    const { port } = /** @type {{ port: number }} */ (await next());
    await send(port, load, Math.ceil(calls / 4));
    const before = await cpu();
    await send(port, load, calls);
    return calls / ((await cpu()) - before);
  } finally {
    child.kill();
  }

  async function cpu() {
    const answer = next();
    child.send("cpu");
    const { cpu: usage } = /** @type {{ cpu: NodeJS.CpuUsage }} */ (await answer);
    return (usage.user + usage.system) / 1e6;
  }
}

/** @param {number} port @param {Load} load @param {number} calls */
async function send(port, { method, path, body }, calls) {
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  const headers = {
    authorization: "Bearer bench",
    ...(body && { "content-type": "application/json", "content-length": body.length }),
  };
  let sent = 0;
  const one = () =>
    new Promise((resolve, reject) => {
      sent += 1;
      const call = request({ host: "127.0.0.1", port, method, path: path(sent), headers, agent }, (response) => {
        if ((response.statusCode ?? 500) >= 400) reject(new Error(`The server answered ${response.statusCode}.`));
        response.resume().on("end", () => resolve(undefined));
      });
      call.on("error", reject).end(body);
    });
  await Promise.all(
    Array.from({ length: 16 }, async () => {
      while (sent < calls) await one();
    }),
  );
  agent.destroy();
}
