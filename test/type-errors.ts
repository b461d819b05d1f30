import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const project = dirname(dirname(fileURLToPath(import.meta.url)));

/** Type errors of modules that are on no disk, by path and text, under the strictness of this project. */
export function typeErrors(sources: ReadonlyMap<string, string>): string[] {
  const config = ts.getParsedCommandLineOfConfigFile(
    join(project, "tsconfig.json"),
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => {} },
  );
  const entry = (name: string) => [join(project, `src/${name}.ts`)];
  const paths = {
    "hubspot-associations": entry("index"),
    "hubspot-associations/v4": entry("v4"),
    "hubspot-associations/2026-03": entry("2026-03"),
    "hubspot-associations/codemod": entry("codemod"),
    "hubspot-associations/redis": entry("redis/index"),
    "hubspot-associations/sandbox": entry("sandbox"),
    "hubspot-associations/sandbox/server": entry("sandbox-server"),
  };
  const options: ts.CompilerOptions = { ...config?.options, paths };
  const host = ts.createCompilerHost(options);
  const fallback = { fileExists: host.fileExists, readFile: host.readFile };
  host.fileExists = (file) => sources.has(file) || fallback.fileExists(file);
  const folders = new Set([...sources.keys()].map((file) => dirname(file)));
  const isFolder = host.directoryExists?.bind(host);
  host.directoryExists = (folder) => folders.has(folder) || isFolder?.(folder) === true;
  host.readFile = (file) => sources.get(file) ?? fallback.readFile(file);
  const program = ts.createProgram([...sources.keys()], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`);
}
