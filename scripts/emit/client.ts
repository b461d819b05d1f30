// Emits the wrappers of one version: a class per tag, a method per operation, one statement per method, and the client
// that holds the classes. Nothing here or in the emitted code decides anything at run time.
import {
  type ClassDeclarationStructure,
  type InterfaceDeclarationStructure,
  type MethodDeclarationStructure,
  type OptionalKind,
  type PropertySignatureStructure,
  StructureKind,
  type TypeAliasDeclarationStructure,
  type WriterFunction,
  Writers,
} from "ts-morph";
import type { OpenApiDocument } from "../openapi.js";
import type { ArgumentModel, BodyModel, OperationModel } from "../operation-model.js";
import { docText } from "./doc-comment.js";
import { type GeneratedFile, printSource, type Statements } from "./generated-file.js";
import { propertyName } from "./literal.js";
import { bulkDoc, operationDoc } from "./operation-doc.js";
import { descriptorName } from "./operations.js";

/** The wrappers and the client of one version. */
export function emitClient(
  version: string,
  document: OpenApiDocument,
  operations: readonly OperationModel[],
): GeneratedFile {
  const tags = [...new Set(operations.map((operation) => operation.tag))];
  const ids = new Set(operations.map(({ descriptor }) => descriptor.operationId));
  const describe = (tag: string) => document.tags?.find(({ name }) => name === tag)?.description ?? tag;
  const methods = (tag: string) =>
    operations.filter((operation) => operation.tag === tag).flatMap((operation) => wrappers(operation, ids));
  const text = printSource(`specs/${version}`, [
    ...imports(operations),
    ...operations.filter(takesArguments).map(argumentsType),
    ...tags.map((tag) => group(tag, describe(tag), methods(tag))),
    client(version, operations, tags, describe),
    `/**
 * Creates a client of HubSpot's associations API, version ${version}.
 *
 * @example
 * \`\`\`ts
 * const hubspot = createClient({ accessToken: "your token" });
 * \`\`\`
 */
export function createClient(options: ClientOptions = {}): HubSpotClient {
  return new HubSpotClient(connect(options));
}`,
    `/**
 * The client for a client of \`@hubspot/api-client\`: the same token, also after \`setAccessToken\`, and the same server. The
 * same one at each call, so that a code base can move call by call; retries and rate limits are our defaults.
 *
 * Answers and errors are what the code around such a call is used to: record ids as HubSpot sends them, mostly numbers
 * whatever their type says, and \`code\`, \`body\` and \`headers\` on errors. \`createClient\` gives ids as text.
 *
 * @example
 * \`\`\`ts
 * await associationsOf(official).associations.list({ from: { type: "contacts", id: "101" }, toType: "companies" });
 * \`\`\`
 */
export function associationsOf(official: OfficialClient): HubSpotClient {
  return companionOf(official, HubSpotClient);
}`,
  ]);
  return { path: `${version}/client.ts`, text };
}

function imports(operations: readonly OperationModel[]): Statements {
  const types = operations.flatMap(({ arguments: args, body, results, item, batch }) => [
    ...args.map(({ type }) => type),
    ...(body ? [body.type] : []),
    ...(batch ? [batch.input, ...(batch.result ? [batch.result] : [])] : results),
    ...(item ? [item] : []),
  ]);
  const names = [...new Set(types.flatMap((type) => type.imports))].sort();
  const isWire = (name: string) => name === "operations";
  const calls = operations.flatMap((operation) =>
    operation.batch ? [callName(operation), "callBulkOperation"] : [callName(operation)],
  );
  const runtime = "../../src/runtime";
  const from = (moduleSpecifier: string, imported: string[], isTypeOnly: boolean) =>
    ({ kind: StructureKind.ImportDeclaration, isTypeOnly, namedImports: nameList(imported), moduleSpecifier }) as const;
  return [
    from(`${runtime}/api-call.js`, ["ApiCall"], true),
    ...(calls.includes("callBulkOperation")
      ? [
          from(`${runtime}/batch.js`, ["BatchOutcome"], true),
          from(`${runtime}/bulk.js`, ["BulkCall", "BulkOptions"], true),
        ]
      : []),
    ...modules(calls).map(([module, functions]) => from(`${runtime}/${module}.js`, functions, false)),
    from(`${runtime}/companion.js`, ["companionOf", "type OfficialClient"], false),
    from(
      `${runtime}/create-client.js`,
      ["connect", "type ClientOptions", "type Connection", "type RequestOptions"],
      false,
    ),
    from(`${runtime}/fetch-client.js`, ["fetchClient"], false),
    from(`${runtime}/openapi-fetch.js`, ["FetchClient"], true),
    ...(calls.includes("callPagedOperation") ? [from(`${runtime}/pagination.js`, ["PagedCall"], true)] : []),
    from("./operations.js", operations.map(descriptorName).sort(), false),
    from(
      "./types.js",
      names.filter((name) => !isWire(name)),
      true,
    ),
    from("./wire.js", [...names.filter(isWire), "paths"], true),
  ];
}

/** The functions that wrappers call, by the module of the run-time that they stand in. */
function modules(calls: readonly string[]): [module: string, functions: string[]][] {
  const isBatch = (name: string) => /Batch|Bulk/.test(name);
  const named = [...new Set(calls)].sort();
  const all: [string, string[]][] = [
    ["call-batch", named.filter(isBatch)],
    ["call-operation", named.filter((name) => !isBatch(name))],
  ];
  return all.filter(([, functions]) => functions.length > 0);
}

/** The function of the run-time that an operation is called through. */
function callName({ item, batch }: OperationModel): string {
  if (batch) return "callBatchOperation";
  return item ? "callPagedOperation" : "callOperation";
}

/** Names between the braces of an import: on one line where they fit, else one a line. */
function nameList(names: readonly string[]): string[] | WriterFunction {
  if (names.join(", ").length < 70) return [...names];
  return (writer) => {
    writer.newLine();
    for (const name of names) writer.write(`${name},`).newLine();
  };
}

export function takesArguments(operation: OperationModel): boolean {
  return operation.arguments.length > 0 || operation.body !== undefined;
}

/** Name of the interface of the arguments of one wrapper: `AssociationsCreateDefaultArguments`. */
export function argumentsName(operation: OperationModel): string {
  return `${capitalize(descriptorName(operation))}Arguments`;
}

export function argumentsType(
  operation: OperationModel,
): InterfaceDeclarationStructure | TypeAliasDeclarationStructure {
  const { body } = operation;
  const name = argumentsName(operation);
  const docs = [`Arguments of \`${operation.tag}.${operation.verb}\`.`];
  const fromParameters = argumentTree(operation.arguments);
  if (body === undefined || body.argument !== undefined) {
    const properties = [...fromParameters, ...(body ? [bodyArgument(body)] : [])];
    return { kind: StructureKind.Interface, name, isExported: true, docs, properties };
  }
  if (body.isPlainObject) {
    return {
      kind: StructureKind.Interface,
      name,
      isExported: true,
      docs,
      extends: [body.type.text],
      properties: fromParameters,
    };
  }
  const type =
    fromParameters.length === 0
      ? body.type.text
      : Writers.intersectionType(Writers.objectType({ properties: fromParameters }), body.type.text);
  return { kind: StructureKind.TypeAlias, name, isExported: true, docs, type };
}

function bodyArgument({
  argument = "body",
  type,
  required,
  description,
}: BodyModel): OptionalKind<PropertySignatureStructure> {
  return {
    name: propertyName(argument),
    type: type.text.endsWith("[]") ? `readonly ${type.text}` : type.text, // it is only read
    hasQuestionToken: !required,
    ...(description && { docs: [docText(description)] }),
  };
}

/** Dotted arguments as nested properties: `from.type` and `from.id` make `from: { type; id }`. */
function argumentTree(args: readonly ArgumentModel[]): OptionalKind<PropertySignatureStructure>[] {
  const roots = [...new Set(args.map(({ name }) => name.split(".")[0] ?? name))];
  return roots.map((root) => {
    const plain = args.find(({ name }) => name === root);
    if (plain) return property(plain, root);
    const children = args.filter(({ name }) => name.startsWith(`${root}.`));
    const child = ({ name }: ArgumentModel) => name.slice(root.length + 1);
    const members = children.map(
      (argument) => `${propertyName(child(argument))}${argument.required ? "" : "?"}: ${argument.type.text}`,
    );
    const docs = children.map(
      (argument) => `- ${docText(`\`${child(argument)}\`: ${argument.description}`).replaceAll("\n", "\n  ")}`,
    );
    const hasQuestionToken = children.every(({ required }) => !required);
    return {
      name: propertyName(root),
      type: `{ ${members.join("; ")} }`,
      hasQuestionToken,
      docs: [`\n${docs.join("\n")}`],
    };
  });
}

function property(argument: ArgumentModel, name: string): OptionalKind<PropertySignatureStructure> {
  return {
    name: propertyName(name),
    type: argument.type.text,
    hasQuestionToken: !argument.required,
    ...(argument.description && { docs: [docText(argument.description)] }),
  };
}

type Method = OptionalKind<MethodDeclarationStructure>;

function group(tag: string, description: string, methods: Method[]): ClassDeclarationStructure {
  return {
    kind: StructureKind.Class,
    name: groupName(tag),
    isExported: true,
    docs: [docText(description)],
    properties: [{ name: "#connection", isReadonly: true, type: "Connection" }],
    ctors: [
      { parameters: [{ name: "connection", type: "Connection" }], statements: ["this.#connection = connection;"] },
    ],
    methods,
  };
}

/** The wrapper of an operation, and the one for inputs of any number where it takes a batch. */
function wrappers(operation: OperationModel, ids: ReadonlySet<string>): Method[] {
  const { batch } = operation;
  return [wrapper(operation, ids), ...(batch ? [bulkWrapper(operation, batch)] : [])];
}

function wrapper(operation: OperationModel, ids: ReadonlySet<string>): Method {
  const isRequired = operation.arguments.some(({ required }) => required) || operation.body?.required;
  const args = { name: "args", type: argumentsName(operation), ...(isRequired ? {} : { initializer: "{}" }) };
  const passed = takesArguments(operation) ? "args" : "{}";
  return {
    name: operation.verb,
    docs: [operationDoc(operation, ids)],
    parameters: [
      ...(takesArguments(operation) ? [args] : []),
      { name: "options", type: "RequestOptions", hasQuestionToken: true },
    ],
    returnType: returnType(operation),
    statements: [`return ${callName(operation)}(this.#connection, ${descriptorName(operation)}, ${passed}, options);`],
  };
}

function returnType({ results, mayBeEmpty, item, batch }: OperationModel): string {
  if (batch) return `ApiCall<BatchOutcome<${batchTypeArguments(batch)}>>`;
  const types = [...results.map(({ text }) => text), ...(mayBeEmpty || results.length === 0 ? ["void"] : [])];
  return item ? `PagedCall<${item.text}, ${types.join(" | ")}>` : `ApiCall<${types.join(" | ")}>`;
}

type BatchTypes = NonNullable<OperationModel["batch"]>;

function batchTypeArguments({ input, result }: BatchTypes): string {
  return `${input.text}, ${result?.text ?? "never"}`;
}

/** The same operation for inputs of any number. */
function bulkWrapper(operation: OperationModel, batch: BatchTypes): Method {
  const { input } = batch;
  const ownArguments = `Omit<${argumentsName(operation)}, "inputs">`;
  return {
    name: `${operation.verb}All`,
    docs: [bulkDoc(operation)],
    parameters: [
      { name: "inputs", type: `Iterable<${input.text}> | AsyncIterable<${input.text}>` },
      { name: "args", type: ownArguments },
      { name: "options", type: "BulkOptions", hasQuestionToken: true },
    ],
    returnType: `BulkCall<${batchTypeArguments(batch)}>`,
    statements: [`return callBulkOperation(this.#connection, ${descriptorName(operation)}, inputs, args, options);`],
  };
}

function client(
  version: string,
  operations: readonly OperationModel[],
  tags: readonly string[],
  describe: (tag: string) => string,
): ClassDeclarationStructure {
  return {
    kind: StructureKind.Class,
    name: "HubSpotClient",
    isExported: true,
    docs: [`Client of HubSpot's associations API, version ${version}: one property per group of operations.`],
    properties: [
      ...tags.map((tag) => ({ name: tag, isReadonly: true, type: groupName(tag), docs: [docText(describe(tag))] })),
      {
        name: "fetch",
        isReadonly: true,
        type: "FetchClient<paths>",
        docs: [
          "The typed openapi-fetch client, for all else: the same connection, and answers as they are on the wire.",
        ],
      },
    ],
    ctors: [
      {
        parameters: [{ name: "connection", type: "Connection" }],
        statements: [
          ...tags.map((tag) => `this.${tag} = new ${groupName(tag)}(connection);`),
          `this.fetch = fetchClient(connection, [${operations.map(descriptorName).sort().join(", ")}]);`,
        ],
      },
    ],
  };
}

function groupName(tag: string): string {
  return `${capitalize(tag)}Api`;
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
