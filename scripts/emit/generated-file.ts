import { printStructure, type SourceFileStructure, StructureKind } from "ts-morph";
import { banner } from "./banner.js";

/** A file of `generated/`: what every emitter returns. */
export interface GeneratedFile {
  /** Path below `generated/`, with forward slashes. */
  path: string;
  text: string;
}

/** What a source file is made of, as ts-morph structures or text. */
export type Statements = Extract<SourceFileStructure["statements"], readonly unknown[]>;

/** Prints a source file from ts-morph structures in one go: no project, no parsing. */
export function printSource(source: string, statements: Statements): string {
  const spaced = statements.map((statement) => (typeof statement === "string" ? `\n${statement}` : statement));
  const structure: SourceFileStructure = {
    kind: StructureKind.SourceFile,
    statements: [`// ${banner(source)}\n`, ...spaced],
  };
  return `${printStructure(structure, { indentNumberOfSpaces: 2 }).trimEnd()}\n`;
}
