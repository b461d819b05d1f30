// The servers that are measured, each as a module that tells its port and its CPU time to the process that starts it.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { buildSync } from "esbuild";
import { installPeers } from "./peers.mjs";
import { root } from "./project.mjs";

const PRISM = "5.16.0";
const SCALAR = "0.14.4";
const PEERS = {
  prism: { "@stoplight/prism-cli": PRISM },
  scalar: { "@scalar/mock-server": SCALAR, "@hono/node-server": "1.19.19" },
};

const LISTEN = `server.listen(0, "127.0.0.1", () => process.send({ port: server.address().port }));`;
const CPU = `process.on("message", () => process.send({ cpu: process.cpuUsage() }));`;
const HTTP = `import { createServer } from "node:http";`;
const JSON_TYPE = `{ "content-type": "application/json" }`;

/**
 * Writes the servers.
 *
 * @param {string} folder
 * @returns {Record<string, string | undefined>} module by name; none where a peer cannot be had
 */
export function makeServers(folder) {
  const write = (/** @type {string} */ name, /** @type {string} */ code) => {
    writeFileSync(join(folder, name), `${code}\n${CPU}\n`);
    return join(folder, name);
  };
  const prism = installPeers(`prism-${PRISM}`, PEERS.prism);
  const scalar = installPeers(`scalar-mock-${SCALAR}`, PEERS.scalar);
  return {
    sandbox: write("sandbox.mjs", ours(folder)),
    "bare {}": write(
      "bare.mjs",
      `${HTTP}\nconst server = createServer((q, r) => { q.resume(); r.writeHead(200, ${JSON_TYPE}).end("{}"); });\n${LISTEN}`,
    ),
    "bare JSON": write(
      "bare-json.mjs",
      `${HTTP}\nconst server = createServer((q, r) => { const c = []; q.on("data", (d) => c.push(d)); q.on("end", () => {
        r.writeHead(200, ${JSON_TYPE}).end(JSON.stringify(JSON.parse(Buffer.concat(c).toString()))); }); });\n${LISTEN}`,
    ),
    [`Prism ${PRISM}`]: prism && write("prism.mjs", prismCode(prism)),
    [`@scalar/mock-server ${SCALAR}`]: scalar && write("scalar.mjs", scalarCode(scalar)),
  };
}

const document = join(root, "generated/2026-03/openapi.json");

/** @param {string} folder */
function ours(folder) {
  const outfile = join(folder, "sandbox-server.mjs");
  const entry = join(root, "src/sandbox-server.ts");
  buildSync({ entryPoints: [entry], outfile, bundle: true, platform: "node", format: "esm", logLevel: "error" });
  const address = JSON.stringify(pathToFileURL(outfile).href);
  return `import { createSandboxServer } from ${address};\nconst { server } = createSandboxServer();\n${LISTEN}`;
}

/**
 * Its command, as a user starts it, without a line for each request. It does not say when it is ready.
 *
 * @param {string} peer
 */
function prismCode(peer) {
  const command = join(peer, "node_modules/@stoplight/prism-cli/dist/index.js");
  return `import { connect, createServer } from "node:net";
    const free = createServer().listen(0, "127.0.0.1", () => {
      const { port } = free.address();
      free.close(async () => {
        process.argv.push("mock", ${JSON.stringify(document)}, "-h", "127.0.0.1", "-p", String(port), "-v", "silent");
        await import(${JSON.stringify(pathToFileURL(command).href)});
        const attempt = () => {
          const socket = connect(port, "127.0.0.1", () => { socket.destroy(); process.send({ port }); });
          socket.on("error", () => setTimeout(attempt, 50));
        };
        attempt();
      });
    });`;
}

/** @param {string} peer */
function scalarCode(peer) {
  const from = (/** @type {string} */ name) =>
    `createRequire(${JSON.stringify(join(peer, "package.json"))}).resolve("${name}")`;
  return `import { readFileSync } from "node:fs";
    import { createRequire } from "node:module";
    import { pathToFileURL } from "node:url";
    const { createMockServer } = await import(pathToFileURL(${from("@scalar/mock-server")}).href);
    const { serve } = await import(pathToFileURL(${from("@hono/node-server")}).href);
    console.log = () => {};
    const document = JSON.parse(readFileSync(${JSON.stringify(document)}, "utf8"));
    const { fetch } = await createMockServer({ document });
    serve({ fetch, port: 0, hostname: "127.0.0.1" }, ({ port }) => process.send({ port }));`;
}
