// The only module that knows openapi-typescript. It calls `transformSchema`, the part of `openapiTS()` that makes the
// types: the document is linted and bundled already. A test holds the two to the same output.
import {
  astToString,
  enumCache,
  type GlobalContext,
  resolveRef,
  scanDiscriminators,
  transformSchema,
  tsUnion,
} from "openapi-typescript";
import ts from "typescript";
import {
  dereference,
  isMethod,
  type OpenApiDocument,
  type OperationObject,
  type Reference,
  type SchemaObject,
} from "../openapi.js";
import { banner } from "./banner.js";
import type { GeneratedFile } from "./generated-file.js";
import { literal, propertyName } from "./literal.js";

/** Options of openapi-typescript that this project uses; the others keep their defaults. */
export const TYPE_OPTIONS = {
  defaultNonNullable: false, // a default does not make a property of a request required
  emptyObjectsUnknown: true, // `type: object` without properties may hold anything
  rootTypes: false,
  silent: true,
  transform: openEnum as (schema: object) => ts.TypeNode | undefined,
};

/** The types of one version as they are on the wire: `paths`, `operations`, `components`. */
export function emitWireTypes(version: string, document: OpenApiDocument): GeneratedFile {
  return {
    path: `${version}/wire.ts`,
    text: `// ${banner(`specs/${version}`)}\n\n/** Paths and operations of version ${version} as they are on the wire, for openapi-fetch. */\n${print(makeTypes(document, TYPE_OPTIONS))}`,
  };
}

/** Every schema as a type of its own as the client gives it, record ids as text, and the values of every enum. */
export function emitTypes(version: string, document: OpenApiDocument): GeneratedFile {
  const schemas = document.components?.schemas ?? {};
  const own = { openapi: document.openapi, info: document.info, components: { schemas } };
  const transform = (schema: object) => recordId(schema) ?? openEnum(schema);
  const answered = schemasOf(document, "responses");
  const taken = [...schemasOf(document, "requestBody")].filter((name) => !answered.has(name));
  const named = makeTypes(own, { ...TYPE_OPTIONS, transform })
    .flatMap(schemaMembers)
    .map(declaration)
    .map((type) => (taken.includes(type.name.text) ? withReadonlyLists(type) : type));
  const text = print(named)
    .replace(/\bcomponents\["schemas"\]\["([^"]+)"\]/g, "$1")
    .replace(/^ *\* Format: .*\n/gm, "")
    .replace(/(^ *(?:\/\*\*| \*)) @description /gm, "$1 ");
  const values = Object.entries(schemas).flatMap(([name, schema]) => enumValues(name, schema));
  return { path: `${version}/types.ts`, text: [`// ${banner(`specs/${version}`)}\n`, text, ...values].join("\n") };
}

/** Names of the schemas that stand in the requests or in the answers of a document. */
function schemasOf(document: OpenApiDocument, part: "requestBody" | "responses"): Set<string> {
  const names = new Set<string>();
  const follow = (value: unknown): void => {
    if (value === null || typeof value !== "object") return;
    const { $ref } = value as Partial<Reference>;
    const schema = $ref?.replace(/^#\/components\/schemas\//, "");
    if (schema !== undefined && schema !== $ref && names.size === names.add(schema).size) return;
    for (const child of Object.values(dereference(document, value))) follow(child);
  };
  for (const item of Object.values(document.paths ?? {}))
    for (const [key, operation] of Object.entries(item))
      if (isMethod(key)) follow((operation as OperationObject)[part]);
  return names;
}

/** What a request is made from is only read, so that it takes `as const` as well. */
function withReadonlyLists<T extends ts.Node>(node: T): T {
  const visit = (child: ts.Node): ts.Node => {
    const visited = ts.visitEachChild(child, visit, undefined);
    return ts.isArrayTypeNode(visited)
      ? ts.factory.createTypeOperatorNode(ts.SyntaxKind.ReadonlyKeyword, visited)
      : visited;
  };
  return ts.visitEachChild(node, visit, undefined);
}

/** The properties of `schemas` in `components`. */
function schemaMembers(node: ts.Node): ts.PropertySignature[] {
  if (!ts.isInterfaceDeclaration(node) || node.name.text !== "components") return [];
  const schemas = node.members
    .filter(ts.isPropertySignature)
    .find(({ name }) => ts.isIdentifier(name) && name.text === "schemas");
  return schemas?.type && ts.isTypeLiteralNode(schemas.type) ? schemas.type.members.filter(ts.isPropertySignature) : [];
}

/** An interface where the schema is an object, a type alias for all else, with the comment of the schema. */
function declaration(member: ts.PropertySignature): ts.InterfaceDeclaration | ts.TypeAliasDeclaration {
  const name = ts.isIdentifier(member.name) || ts.isStringLiteral(member.name) ? member.name.text : "";
  const type = member.type ?? ts.factory.createKeywordTypeNode(ts.SyntaxKind.UnknownKeyword);
  const exported = [ts.factory.createModifier(ts.SyntaxKind.ExportKeyword)];
  const statement = ts.isTypeLiteralNode(type)
    ? ts.factory.createInterfaceDeclaration(exported, name, undefined, undefined, type.members)
    : ts.factory.createTypeAliasDeclaration(exported, name, undefined, type);
  return ts.setSyntheticLeadingComments(statement, ts.getSyntheticLeadingComments(member));
}

function enumValues(name: string, schema: SchemaObject): string[] {
  const values = (schema["x-extensible-enum"] ?? schema.enum ?? []).filter((value) => typeof value === "string");
  if (values.length === 0 || propertyName(name) !== name) return [];
  const members = literal(Object.fromEntries(values.map((value) => [value, value])));
  return [`/** The values of ${name} that HubSpot documents. */\nexport const ${name} = ${members} as const;\n`];
}

function makeTypes(document: OpenApiDocument, options: typeof TYPE_OPTIONS): ts.Node[] {
  enumCache.clear(); // shared by the whole process
  return transformSchema(document as never, contextOf(document, options));
}

function print(types: ts.Node[]): string {
  return astToString(types).replace(/^(?: {4})+/gm, (indent) => " ".repeat(indent.length / 2));
}

function recordId(schema: object): ts.TypeNode | undefined {
  if (!(schema as SchemaObject)["x-record-id"]) return undefined;
  return ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);
}

/** An open enum: the known values for completion, and any other text, which HubSpot may add at any time. */
function openEnum(schema: object): ts.TypeNode | undefined {
  const known = (schema as SchemaObject)["x-extensible-enum"];
  if (known === undefined) return undefined;
  const literals = known.map((value) => ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(value)));
  const anyText = ts.factory.createIntersectionTypeNode([
    ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
    ts.factory.createTypeLiteralNode([]),
  ]);
  const isNullable = [(schema as SchemaObject).type].flat().includes("null");
  const nothing = isNullable ? [ts.factory.createLiteralTypeNode(ts.factory.createNull())] : [];
  return tsUnion([...literals, ts.factory.createParenthesizedType(anyText), ...nothing]);
}

/** The context that `openapiTS()` would build from the options. */
function contextOf(document: OpenApiDocument, options: typeof TYPE_OPTIONS): GlobalContext {
  return {
    additionalProperties: false,
    alphabetize: false,
    arrayLength: false,
    conditionalEnums: false,
    dedupeEnums: false,
    discriminators: scanDiscriminators(document as never, {}),
    enum: false,
    enumValues: false,
    excludeDeprecated: false,
    exportType: false,
    generatePathParams: false,
    immutable: false,
    injectFooter: [],
    makePathsEnum: false,
    pathParamsAsTypes: false,
    postTransform: undefined,
    propertiesRequiredByDefault: false,
    readWriteMarkers: false,
    redoc: undefined as never,
    transformProperty: undefined,
    ...options,
    rootTypesNoSchemaPrefix: false,
    rootTypesKeepCasing: false,
    resolve: (reference) => resolveRef(document as never, reference, { silent: true }),
  };
}
