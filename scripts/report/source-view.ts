// Asks the TypeScript compiler whether code that was written for the wrappers of one version compiles against those of
// the next. ts-morph writes one probe per operation: its arguments written out in full as the older version wants them
// and passed to the newer one, and the newer answer read as the older one. All probes are one program that holds nothing
// but the two sets of types, so that asking takes a tenth of a second.
import {
  type Diagnostic,
  type FunctionDeclarationStructure,
  Node,
  type OptionalKind,
  Project,
  type SourceFile,
  type StatementStructures,
  StructureKind,
  type Type,
  ts,
} from "ts-morph";
import { argumentsName, argumentsType, takesArguments } from "../emit/client.js";
import type { OperationModel } from "../operation-model.js";

/** One version: its generated types, and its operations. */
export interface TypedVersion {
  /** Text of `types.ts`. */
  types: string;
  /** Text of `wire.ts`; only read where an operation has a type that no schema names. */
  wire: string;
  operations: readonly OperationModel[];
}

/** Whether code for one operation keeps compiling; what the compiler says where it does not. */
export interface SourceView {
  arguments: Verdict;
  answer: Verdict;
}

export interface Verdict {
  compiles: boolean;
  /** The compiler's own words, one entry a problem. */
  says: string[];
}

/** As many properties of one call are written out; what is left is passed as it is. */
const WRITTEN = 500;

/** What the compiler must know of JavaScript to compare the types: their members have no part in it. */
const LIBRARY = `
interface Array<T> { length: number; [index: number]: T }
interface ReadonlyArray<T> { readonly length: number; readonly [index: number]: T }
interface Boolean {} interface CallableFunction {} interface Function {} interface IArguments {}
interface NewableFunction {} interface Number {} interface Object {} interface RegExp {} interface String {}
type NonNullable<T> = T & {};
type Record<Key extends keyof any, T> = { [Property in Key]: T };
type Partial<T> = { [Property in keyof T]?: T[Property] };
type Required<T> = { [Property in keyof T]-?: T[Property] };
type Exclude<T, U> = T extends U ? never : T;
type Extract<T, U> = T extends U ? T : never;
type Pick<T, Key extends keyof T> = { [Property in Key]: T[Property] };
type Omit<T, Key extends keyof any> = Pick<T, Exclude<keyof T, Key>>;
`;

/** A verdict for each operation that both versions have, by operationId. */
export function viewSource(base: TypedVersion, revision: TypedVersion): Map<string, SourceView> {
  const project = new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    compilerOptions: { strict: true, noLib: true, target: ts.ScriptTarget.ES2022 },
  });
  project.createSourceFile("/library.d.ts", LIBRARY);
  const names = new Set(revision.operations.map(operationId));
  const shared = base.operations.filter((operation) => names.has(operationId(operation)));
  const older = addWrappers(project, "base", base);
  addWrappers(project, "revision", revision);
  const newer = new Map(revision.operations.map((operation) => [operationId(operation), operation]));
  const probes = shared.map((operation, index) =>
    probe(older, operation, newer.get(operationId(operation)) as OperationModel, index),
  );
  const file = project.createSourceFile("/probes.ts", {
    statements: [
      'import type * as base from "./base/wrappers";',
      'import type * as revision from "./revision/wrappers";',
      ...probes,
    ],
  });
  return verdicts(file, shared);
}

/** Everything of a version that a verdict depends on: words are no part of it. */
export function sourceInputs({ types, wire, operations }: TypedVersion): string {
  const shapes = operations.map((operation) => [operationId(operation), operation.descriptor, typesOf(operation)]);
  return withoutComments(types) + withoutComments(wire) + JSON.stringify(shapes);
}

function operationId({ descriptor }: OperationModel): string {
  return descriptor.operationId;
}

/** The types of a version, without comments, with the arguments and the answers of its wrappers. */
function addWrappers(project: Project, folder: string, { types, wire, operations }: TypedVersion): SourceFile {
  const needsWire = operations.some((operation) =>
    typesOf(operation).some(({ imports }) => imports.includes("operations")),
  );
  if (needsWire) project.createSourceFile(`/${folder}/wire.ts`, withoutComments(wire));
  const statements: (string | StatementStructures)[] = [
    ...(needsWire ? ['import type { operations } from "./wire";'] : []),
    withoutComments(types),
    ...operations.filter(takesArguments).map(argumentsType),
    ...operations.map(answerType),
  ];
  return project.createSourceFile(`/${folder}/wrappers.ts`, { statements });
}

function typesOf({ arguments: args, body, results, item, batch }: OperationModel) {
  const list = [...args.map(({ type }) => type), body?.type, ...results, item, batch?.input, batch?.result];
  return list.filter((type) => type !== undefined);
}

/** Text may look like a comment: what stands in quotes is kept. */
function withoutComments(text: string): string {
  return text.replace(/("(?:\\.|[^"\\\n])*")|\/\*[\s\S]*?\*\/|^\/\/.*$/gm, "$1");
}

/** What a caller can read of an answer: of a batch what succeeded, of pages also one item. */
function answerType(operation: OperationModel): StatementStructures {
  const { results, mayBeEmpty, item, batch } = operation;
  const whole = [...results.map(({ text }) => text), ...(mayBeEmpty || results.length === 0 ? ["void"] : [])].join(
    " | ",
  );
  const paged = item ? `{ page: ${whole}; item: ${item.text} }` : whole;
  const type = batch ? `{ succeeded: (${batch.result?.text ?? "never"})[] }` : paged;
  return { kind: StructureKind.TypeAlias, name: answerName(operation), isExported: true, type };
}

function answerName(operation: OperationModel): string {
  return argumentsName(operation).replace(/Arguments$/, "$$Answer"); // no schema is called so
}

/** True where the wrapper gives something that code can read. */
function isReadable({ results, batch }: OperationModel): boolean {
  return batch ? batch.result !== undefined : results.length > 0;
}

/** A function whose first statement passes the arguments, and whose second one reads the answer. */
function probe(
  older: SourceFile,
  operation: OperationModel,
  newer: OperationModel,
  index: number,
): OptionalKind<FunctionDeclarationStructure> & { kind: StructureKind.Function } {
  const given = argumentsName(operation);
  const writes = takesArguments(operation);
  const declared = writes ? (older.getInterface(given) ?? older.getTypeAlias(given)) : undefined;
  const written = declared ? writtenOut(declared.getType(), "given") : "{}";
  const wanted = takesArguments(newer) ? `revision.${argumentsName(newer)}` : "{}";
  return {
    kind: StructureKind.Function,
    name: `probe${index}`,
    parameters: [
      ...(writes ? [{ name: "given", type: `base.${given}` }] : []),
      { name: "answer", type: `revision.${answerName(newer)}` },
    ],
    statements: [
      `const passed: ${wanted} = ${written};`,
      isReadable(operation) ? `const read: base.${answerName(operation)} = answer;` : "answer;",
    ],
  };
}

/**
 * A value of the type as a caller writes it, property by property, so that one too many is noticed.
 * @param rest How many properties may still be written; types can refer to each other without end.
 */
function writtenOut(type: Type, value: string, rest = { properties: WRITTEN }, parents: readonly Type[] = []): string {
  const element = type.getArrayElementType();
  if (parents.includes(type)) return value;
  if (element) return `[${writtenOut(element, `${value}[0]`, rest, [...parents, type])}]`;
  const properties = isPlainObject(type) ? type.getProperties() : [];
  if (properties.length === 0 || rest.properties < properties.length) return value;
  rest.properties -= properties.length;
  const entries = properties.map((property) => {
    const name = JSON.stringify(property.getName());
    const own = property.getDeclarations()[0] && property.getTypeAtLocation(property.getDeclarations()[0] as Node);
    const isWritten = own !== undefined && !property.isOptional();
    const inner = `${value}[${name}]`;
    return `${name}: ${isWritten ? writtenOut(own, inner, rest, [...parents, type]) : inner}`;
  });
  return `{ ${entries.join(", ")} }`;
}

/** True for an object, or several in one, of which a caller can write the properties. */
function isPlainObject(type: Type): boolean {
  if (type.isIntersection()) return type.getIntersectionTypes().every(isPlainObject);
  return type.isObject() && type.getStringIndexType() === undefined && type.getCallSignatures().length === 0;
}

function verdicts(file: SourceFile, operations: readonly OperationModel[]): Map<string, SourceView> {
  const problems = file.getPreEmitDiagnostics().map((diagnostic) => ({
    at: diagnostic.getStart() ?? 0,
    says: messageOf(file, diagnostic),
  }));
  const functions = file.getFunctions();
  return new Map(
    operations.map((operation, index) => {
      const [passed, read] = functions[index]?.getStatements() ?? [];
      const verdict = (statement: typeof passed): Verdict => {
        const [start, end] = [statement?.getPos() ?? 0, statement?.getEnd() ?? 0];
        const says = problems.filter(({ at }) => at >= start && at < end).map((problem) => problem.says);
        return { compiles: says.length === 0, says };
      };
      return [operationId(operation), { arguments: verdict(passed), answer: verdict(read) }];
    }),
  );
}

/** The message behind the property that it is about; of our own folders only the side shows. */
function messageOf(file: SourceFile, diagnostic: Diagnostic): string {
  const text = ts.flattenDiagnosticMessageText(diagnostic.compilerObject.messageText, "\n");
  const node = file.getDescendantAtPos(diagnostic.getStart() ?? 0);
  const steps = node?.getAncestors().flatMap((ancestor) => {
    if (Node.isPropertyAssignment(ancestor)) return [ancestor.getName().replaceAll('"', "")];
    return Node.isArrayLiteralExpression(ancestor) ? ["[]"] : [];
  });
  const at = steps?.reverse().join(".").replaceAll(".[]", "[]");
  const named = text.replace(/import\("\/(base|revision)\/wrappers"\)/g, "$1").replaceAll("$Answer", "Answer");
  return `${at ? `${at}: ` : ""}${named}`;
}
