/** The sandbox as a server of `node:http`, for clients in any language. */
export { DataFileError } from "./sandbox/data-file.js";
export { createSandboxServer, type SandboxServer, type SandboxServerOptions } from "./sandbox/server.js";
