// The command behind `npm run bench -- sandbox`: the sandbox beside bare servers that do no work, as requests per second of
// the server's CPU, so that the load generator and the rest of the machine count for nothing. Goals are reported.
import { fork } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { Agent, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const SERVERS = {
  "bare {}": `createServer((q, r) => { q.resume(); r.writeHead(200, { "content-type": "application/json" }).end("{}"); })`,
  "bare JSON": `createServer((q, r) => { const c = []; q.on("data", (d) => c.push(d)); q.on("end", () => {
    const text = JSON.stringify(JSON.parse(Buffer.concat(c).toString()));
    r.writeHead(200, { "content-type": "application/json" }).end(text); }); })`,
  sandbox: "createSandboxServer().server",
};

const batch = JSON.stringify({
  inputs: Array.from({ length: 100 }, (_, index) => ({
    from: { id: String(index + 1) },
    to: { id: String(index + 1) },
    types: [{ associationCategory: "HUBSPOT_DEFINED", associationTypeId: 279 }],
  })),
});
const LOADS = [
  {
    name: "PUT default association",
    method: "PUT",
    path: (/** @type {number} */ at) =>
      `/crm/v4/objects/contacts/${at}/associations/default/companies/${(at % 97) + 1}`,
    body: "",
    beside: "bare {}",
    goal: 0.6,
    calls: 20_000,
  },
  {
    name: "POST batch create of 100",
    method: "POST",
    path: () => "/crm/v4/associations/contacts/companies/batch/create",
    body: batch,
    beside: "bare JSON",
    goal: 0.45,
    calls: 3_000,
  },
];

const folder = mkdtempSync(join(tmpdir(), "sandbox-bench-"));
process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
for (const load of LOADS) {
  const rates = { [load.beside]: /** @type {number[]} */ ([]), sandbox: /** @type {number[]} */ ([]) };
  for (let round = 0; round < 3; round += 1) {
    for (const name of /** @type {(keyof typeof SERVERS)[]} */ (Object.keys(rates)))
      rates[name]?.push(await measure(name, load));
  }
  const [bare, own] = [load.beside, "sandbox"].map((name) => [...(rates[name] ?? [])].sort((a, b) => a - b)[1] ?? 0);
  const ratio = (own ?? 0) / (bare ?? 1);
  const verdict = ratio >= load.goal ? "reached" : "missed";
  console.log(
    `${load.name}: ${Math.round(own ?? 0)} a CPU-second, ${load.beside} ${Math.round(bare ?? 0)}: ${ratio.toFixed(2)}x (goal ${load.goal}x, ${verdict})`,
  );
}

const MOST_US = 20;
const us = await inProcess();
const reached = us <= MOST_US ? "reached" : "missed";
console.log(`sandbox.fetch, default association: ${us.toFixed(1)} us of CPU (goal ${MOST_US} us, ${reached})`);

/** Microseconds of CPU that a call in process takes; the median of five rounds after a warm-up. */
async function inProcess() {
  const outfile = join(folder, "in-process.mjs");
  await build({ entryPoints: ["src/sandbox.ts"], outfile, bundle: true, platform: "node", format: "esm" });
  const { createSandbox } = await import(pathToFileURL(outfile).href);
  const path = (/** @type {number} */ at) => `/crm/v4/objects/contacts/${at}/associations/default/companies/1`;
  const rounds = [];
  for (let round = 0; round < 6; round += 1) {
    const sandbox = createSandbox();
    const before = process.cpuUsage();
    for (let at = 1; at <= 20_000; at += 1) await sandbox.fetch(`https://api.hubapi.com${path(at)}`, { method: "PUT" });
    const { user, system } = process.cpuUsage(before);
    rounds.push((user + system) / 20_000);
  }
  return rounds.slice(1).sort((a, b) => a - b)[2] ?? 0;
}

/**
 * Requests per CPU-second of a server, after a warm-up.
 * @param {keyof typeof SERVERS} name
 * @param {typeof LOADS[number]} load
 */
async function measure(name, load) {
  const file = join(folder, `${name.replace(/\W/g, "")}.mjs`);
  const contents = `import { createServer } from "node:http";
    import { createSandboxServer } from "./src/sandbox-server.ts";
    const server = ${SERVERS[name]};
    server.listen(0, "127.0.0.1", () => process.send({ port: server.address().port }));
    process.on("message", () => process.send({ cpu: process.cpuUsage() }));
    void [createServer, createSandboxServer];`;
  const stdin = { contents, resolveDir: process.cwd(), loader: /** @type {const} */ ("ts") };
  await build({
    stdin,
    outfile: file,
    bundle: true,
    platform: "node",
    format: "esm",
    logLevel: "error",
    external: ["./self-check.js"],
  });
  const child = fork(file, { stdio: ["ignore", "inherit", "inherit", "ipc"] });
  const next = () => new Promise((resolve) => child.once("message", resolve));
  const { port } = /** @type {{ port: number }} */ (await next());
  await send(port, load, Math.ceil(load.calls / 4));
  const before = await cpu();
  await send(port, load, load.calls);
  const used = (await cpu()) - before;
  child.kill();
  return load.calls / used;

  async function cpu() {
    const answer = next();
    child.send("cpu");
    const { cpu: usage } = /** @type {{ cpu: NodeJS.CpuUsage }} */ (await answer);
    return (usage.user + usage.system) / 1e6;
  }
}

/** @param {number} port @param {typeof LOADS[number]} load @param {number} calls */
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
