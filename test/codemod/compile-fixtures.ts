// Fixtures under the compiler, all in one program: with the package's own types, and with declarations that say of the
// packages that are not installed what those say themselves.
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { type Fixture, pathOf } from "./read-fixtures.js";

const project = fileURLToPath(new URL("../../", import.meta.url));
const declarationsOf = (name: string) => `${project}test/codemod/declarations/${name}.d.ts`;

/**
 * Errors of the compiler for each file, by its path; files without one are missing.
 * @param officialClient The folder of HubSpot's client, where it is installed.
 */
export function compileErrors(fixtures: readonly Fixture[], officialClient?: string): Map<string, string[]> {
  const declarations = [declarationsOf("http-clients"), ...(officialClient ? [] : [declarationsOf("official-client")])];
  const texts = new Map<string, string>();
  for (const fixture of fixtures)
    for (const version of ["input", "output"] as const)
      for (const [file, text] of fixture[version]) texts.set(pathOf(fixture, version, file), text);
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    allowJs: true,
    checkJs: false,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts", "lib.dom.asynciterable.d.ts"],
    types: ["node"],
    typeRoots: [`${project}node_modules/@types`],
    jsx: ts.JsxEmit.Preserve,
    erasableSyntaxOnly: false,
    paths: {
      "hubspot-associations": [`${project}src/index.ts`],
      "hubspot-associations/v4": [`${project}src/v4.ts`],
      "hubspot-associations/2026-03": [`${project}src/2026-03.ts`],
      ...(officialClient && {
        "@hubspot/api-client": [`${officialClient}/lib/index.d.ts`],
        "@hubspot/api-client/*": [`${officialClient}/*`],
      }),
    },
  };
  const program = ts.createProgram([...texts.keys(), ...declarations], options, hostOf(texts, options));
  const errors = new Map<string, string[]>();
  for (const path of [...texts.keys(), ...declarations]) {
    const file = program.getSourceFile(path);
    if (file === undefined) throw new Error(`The compiler does not have ${path}`);
    const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
    if (found.length > 0) errors.set(path, found.map(described));
  }
  return errors;
}

function hostOf(texts: ReadonlyMap<string, string>, options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const folders = new Set([...texts.keys()].flatMap((path) => parents(path)));
  return {
    ...host,
    getCurrentDirectory: () => project,
    fileExists: (path) => texts.has(path) || host.fileExists(path),
    directoryExists: (path) => folders.has(path) || host.directoryExists?.(path) === true,
    readFile: (path) => texts.get(path) ?? host.readFile(path),
    getSourceFile: (path, version) => {
      const text = texts.get(path);
      return text === undefined ? host.getSourceFile(path, version) : ts.createSourceFile(path, text, version, true);
    },
  };
}

function parents(path: string): string[] {
  const at = path.lastIndexOf("/");
  return at <= 0 ? ["/"] : [path.slice(0, at), ...parents(path.slice(0, at))];
}

function described({ file, start, messageText }: ts.Diagnostic): string {
  const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
  return `line ${line}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
}
