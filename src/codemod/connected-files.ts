import { ts } from "ts-morph";
import type { CodeBase } from "./code-base.js";
import { namesModule } from "./module-names.js";

/** For each file what stands for all that it is connected with by imports: values go no further. */
export function connectedFiles({
  files,
  checker,
}: Pick<CodeBase, "files" | "checker">): Map<ts.SourceFile, ts.SourceFile> {
  const parents = new Map(files.map(({ compilerNode }) => [compilerNode, compilerNode]));
  const rootOf = (file: ts.SourceFile): ts.SourceFile => {
    const parent = parents.get(file);
    return parent === undefined || parent === file ? file : rootOf(parent);
  };
  for (const { compilerNode: file } of files) {
    const visit = (node: ts.Node): void => {
      const isName = ts.isStringLiteralLike(node) && namesModule(node);
      const target = isName ? checker.getSymbolAtLocation(node)?.valueDeclaration : undefined;
      if (target && ts.isSourceFile(target) && parents.has(target)) parents.set(rootOf(target), rootOf(file));
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return new Map(files.map(({ compilerNode }) => [compilerNode, rootOf(compilerNode)]));
}
