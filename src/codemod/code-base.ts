// The code that a migration reads, with the type checker over it. Only the given files, and declarations of HubSpot's
// client that we bring ourselves: what is installed beside them plays no part, so the answer is the same everywhere.
import { Project, type ResolutionHost, type SourceFile, ts } from "ts-morph";
import { declareOfficialClient } from "./official/declarations.js";
import { declareOwnClient } from "./own-client.js";
import type { MigrationPlan } from "./plan.js";
import { References } from "./references.js";

/** A file as text. */
export interface SourceText {
  /** Absolute, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

export interface CodeBase {
  readonly files: readonly SourceFile[];
  /** Files with a syntax error, which are left alone. */
  readonly broken: readonly { file: SourceFile; start: number; message: string }[];
  readonly checker: ts.TypeChecker;
  /** Where names are used in the files. */
  readonly references: References;
  /** The declarations that we bring ourselves. */
  readonly declarations: ts.SourceFile;
}

/** Parses files into one program. */
export function openCodeBase(
  sources: readonly SourceText[],
  plan: MigrationPlan,
  /** Path aliases, as `compilerOptions.paths` has them, from an absolute `baseUrl`. */
  aliases: { baseUrl?: string; paths?: Record<string, string[]> } = {},
): CodeBase {
  const project = new Project({
    useInMemoryFileSystem: true,
    skipAddingFilesFromTsConfig: true,
    compilerOptions: {
      allowJs: true,
      checkJs: false,
      noEmit: true,
      strict: true,
      skipLibCheck: true,
      target: ts.ScriptTarget.ES2022,
      lib: ["lib.es2022.d.ts"],
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      jsx: ts.JsxEmit.Preserve,
      types: [],
      ...aliases,
    },
    resolutionHost: onlyGivenFiles,
  });
  const files = sources.map(({ path, text }) => project.createSourceFile(path, text));
  const declarations = project.createSourceFile("/hubspot-declarations.d.ts", declareOfficialClient(plan));
  project.createSourceFile("/own-declarations.d.ts", declareOwnClient(plan));
  const program = project.getProgram();
  const broken = files.flatMap((file) => {
    const [error] = program.compilerObject.getSyntacticDiagnostics(file.compilerNode);
    return error
      ? [{ file, start: error.start, message: ts.flattenDiagnosticMessageText(error.messageText, " ") }]
      : [];
  });
  const bad = new Set(broken.map(({ file }) => file));
  const checker = program.getTypeChecker().compilerObject;
  const sound = files.filter((file) => !bad.has(file));
  return {
    files: sound,
    broken,
    checker,
    references: new References(sound, checker),
    declarations: declarations.compilerNode,
  };
}

/** Resolves what is in memory; everything else is unknown, and so `any`. */
function onlyGivenFiles(host: ts.ModuleResolutionHost, options: () => ts.CompilerOptions): ResolutionHost {
  return {
    resolveModuleNames: (names, from) =>
      names.map((name) => {
        const { resolvedModule } = ts.resolveModuleName(name, from, options(), host);
        return resolvedModule && !resolvedModule.isExternalLibraryImport ? resolvedModule : undefined;
      }),
  };
}
