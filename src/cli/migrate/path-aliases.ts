// Needs ts-morph, so it is loaded with the codemod only.
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { ts } from "ts-morph";
import type { MigrateOptions } from "../../codemod/migrate.js";
import { Refusal } from "./refusal.js";

/**
 * What `compilerOptions.paths` and `baseUrl` of a tsconfig.json come to, `extends` included.
 * @param file The one that is named, or the nearest.
 * @throws {Refusal} where it cannot be read
 */
export function readPathAliases(cwd: string, file?: string): NonNullable<MigrateOptions["aliases"]> {
  const path = file === undefined ? nearest(cwd) : resolve(cwd, file);
  if (path === undefined) return {};
  const config = readConfig(path);
  if (config.options.paths || !config.raw.references) return aliasesOf(config.options, path);
  const parts = config.raw.references.map((reference) => resolve(dirname(path), reference.path ?? ""));
  const files = parts.map((part) => (part.endsWith(".json") ? part : join(part, "tsconfig.json")));
  const first = files.find((part) => existsSync(part) && readConfig(part).options.paths);
  return first === undefined ? aliasesOf(config.options, path) : aliasesOf(readConfig(first).options, first);
}

function nearest(folder: string): string | undefined {
  const file = join(folder, "tsconfig.json");
  if (existsSync(file)) return file;
  return dirname(folder) === folder ? undefined : nearest(dirname(folder));
}

function readConfig(path: string) {
  const { config, error } = ts.readConfigFile(path, ts.sys.readFile);
  // Its files do not matter, and to list them takes long.
  const host: ts.ParseConfigHost = {
    useCaseSensitiveFileNames: ts.sys.useCaseSensitiveFileNames,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    readDirectory: () => [],
  };
  if (error) {
    const reason = ts.flattenDiagnosticMessageText(error.messageText, " ").replace(/\.$/, "");
    const line = error.file && error.start !== undefined ? `:${lineOf(error.file.text, error.start)}` : "";
    throw new Refusal(`${path}${line} cannot be read: ${reason}. Name another file with --tsconfig.`);
  }
  const raw = config as { references?: { path?: string }[] };
  return { raw, options: ts.parseJsonConfigFileContent(config, host, dirname(path), undefined, path).options };
}

/** Paths are meant from the file that has them, which `extends` can hide: so they become absolute. */
function aliasesOf({ paths, baseUrl, ...options }: ts.CompilerOptions, file: string) {
  const from = baseUrl ?? (options.pathsBasePath as string | undefined) ?? dirname(file);
  const entries = Object.entries(paths ?? {});
  const absolute = entries.map(([alias, targets]) => [alias, targets.map((target) => resolve(from, target))] as const);
  return {
    ...(baseUrl !== undefined && { baseUrl }),
    ...(paths && { paths: Object.fromEntries(absolute) }),
  };
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}
