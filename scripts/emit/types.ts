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
import type { OpenApiDocument, SchemaObject } from "../openapi.js";
import { banner } from "./banner.js";
import type { GeneratedFile } from "./generated-file.js";
import { literal, propertyName } from "./literal.js";

/** Options of openapi-typescript that this project uses; the others keep their defaults. */
export const TYPE_OPTIONS = {
  defaultNonNullable: false, // a default does not make a property of a request required
  emptyObjectsUnknown: true, // `type: object` without properties may hold anything
  rootTypes: false,
  rootTypesNoSchemaPrefix: true,
  rootTypesKeepCasing: true,
  silent: true,
  transform: openEnum as (schema: object) => ts.TypeNode | undefined,
};

/** The types of one version as they are on the wire: `paths`, `operations`, `components`. */
export function emitWireTypes(version: string, document: OpenApiDocument): GeneratedFile {
  return {
    path: `${version}/wire.ts`,
    text: `// ${banner(`specs/${version}`)}\n\n${printTypes(document, TYPE_OPTIONS)}`,
  };
}

/** Every schema under its own name as the client gives it, record ids as text, and the values of every enum. */
export function emitTypes(version: string, document: OpenApiDocument): GeneratedFile {
  const schemas = document.components?.schemas ?? {};
  const own = { openapi: document.openapi, info: document.info, components: { schemas } };
  const types = printTypes(own, {
    ...TYPE_OPTIONS,
    rootTypes: true,
    transform: (schema) => recordId(schema) ?? openEnum(schema),
  });
  const named = types.replace(/^export (interface|type) (paths|webhooks|operations|\$defs)\b.*\n/gm, "");
  const values = Object.entries(schemas).flatMap(([name, schema]) => enumValues(name, schema));
  return { path: `${version}/types.ts`, text: [`// ${banner(`specs/${version}`)}\n`, named, ...values].join("\n") };
}

function enumValues(name: string, schema: SchemaObject): string[] {
  const values = (schema["x-extensible-enum"] ?? schema.enum ?? []).filter((value) => typeof value === "string");
  if (values.length === 0 || propertyName(name) !== name) return [];
  const members = literal(Object.fromEntries(values.map((value) => [value, value])));
  return [`/** The values of ${name} that HubSpot documents. */\nexport const ${name} = ${members} as const;\n`];
}

function printTypes(document: OpenApiDocument, options: typeof TYPE_OPTIONS): string {
  enumCache.clear(); // shared by the whole process
  const types = transformSchema(document as never, contextOf(document, options));
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
    resolve: (reference) => resolveRef(document as never, reference, { silent: true }),
  };
}
