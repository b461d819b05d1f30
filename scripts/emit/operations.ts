import { StructureKind } from "ts-morph";
import type { Json } from "../openapi.js";
import type { OperationModel } from "../operation-model.js";
import { escapeComment } from "./doc-comment.js";
import { type GeneratedFile, printSource } from "./generated-file.js";
import { literal } from "./literal.js";

/** The descriptors of one version, a constant each, so that a bundler keeps only those in use. */
export function emitOperations(version: string, operations: readonly OperationModel[]): GeneratedFile {
  const text = printSource(`specs/${version}`, [
    {
      kind: StructureKind.ImportDeclaration,
      isTypeOnly: true,
      namedImports: [...new Set(operations.flatMap(typesOf))].sort(),
      moduleSpecifier: "../../src/runtime/operation.js",
    },
    ...operations.map(constant),
  ]);
  return { path: `${version}/operations.ts`, text };
}

/** Name of the constant that holds the descriptor of an operation: `associationsCreateDefault`. */
export function descriptorName({ tag, verb }: OperationModel): string {
  return `${tag}${verb.charAt(0).toUpperCase()}${verb.slice(1)}`;
}

/** What the run-time asks of a descriptor, by name: a literal type would be as long as the value. */
function typesOf({ descriptor }: OperationModel): string[] {
  const { batchLimit, paging } = descriptor;
  const special = [...(batchLimit ? ["BatchDescriptor"] : []), ...(paging ? ["PagedDescriptor"] : [])];
  return special.length > 0 ? special : ["OperationDescriptor"];
}

function constant(operation: OperationModel): string {
  const { path, descriptor } = operation;
  const type = typesOf(operation).join(" & ");
  const value = literal(descriptor as unknown as Json);
  return `/** ${escapeComment(`\`${descriptor.method} ${path}\``)} */\nexport const ${descriptorName(operation)}: ${type} = ${value};`;
}
