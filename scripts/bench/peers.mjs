// The generators beside ours. @redocly/cli is a tool of the project anyway; the other one is installed here, outside the
// dependencies of the project, with exact versions.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./project.mjs";

export const HEY_API = "0.99.0";

/**
 * Installs packages of exact versions, once.
 *
 * @param {string} name of the folder
 * @param {Record<string, string>} dependencies
 * @returns {string | undefined} the folder, or undefined when they cannot be had
 */
export function installPeers(name, dependencies) {
  const folder = join(root, "node_modules/.cache/bench-peers", name);
  const installed = join(folder, "node_modules/.package-lock.json"); // npm writes it last
  if (!existsSync(installed)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, dependencies }));
    // The prefix matters: below node_modules, npm would otherwise take the project itself for the place to install to.
    const args = ["install", "--prefix", folder, "--no-audit", "--no-fund", "--loglevel=error"];
    spawnSync("npm", args, { cwd: folder, stdio: "ignore", shell: process.platform === "win32" });
  }
  return existsSync(installed) ? folder : undefined;
}

/** Path of the command line of @hey-api/openapi-ts, or undefined when it cannot be had. */
export function installHeyApi() {
  const folder = installPeers(`hey-api-${HEY_API}`, { "@hey-api/openapi-ts": HEY_API, typescript: "5.9.3" });
  return folder && join(folder, "node_modules/@hey-api/openapi-ts/bin/run.js");
}

/** Path of the command line of @redocly/cli. */
export const redocly = join(root, "node_modules/@redocly/cli/bin/cli.js");

/**
 * Writes the configuration that makes `redocly generate-client` do all documents in one process: its fastest way.
 *
 * @param {string} file
 * @param {readonly { version: string, path: string, output: string }[]} documents
 */
export function writeRedoclyConfig(file, documents) {
  const apis = documents.map(({ version, path, output }) => [version, { root: path, clientOutput: `${output}.ts` }]);
  writeFileSync(file, JSON.stringify({ apis: Object.fromEntries(apis) }));
}
