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

/** Options of openapi-typescript that this project uses; the others keep their defaults. */
export const TYPE_OPTIONS = {
  defaultNonNullable: false, // a default does not make a property of a request required
  emptyObjectsUnknown: true, // `type: object` without properties may hold anything
  rootTypes: true,
  rootTypesNoSchemaPrefix: true,
  rootTypesKeepCasing: true,
  silent: true,
  transform: openEnum,
};

/** The types of one version: `paths`, `operations`, `components`, and every schema under its own name. */
export function emitTypes(version: string, document: OpenApiDocument): GeneratedFile {
  enumCache.clear(); // shared by the whole process
  const types = transformSchema(document as never, contextOf(document));
  const text = astToString(types).replace(/^(?: {4})+/gm, (indent) => " ".repeat(indent.length / 2));
  return { path: `${version}/types.ts`, text: `// ${banner(`specs/${version}`)}\n\n${text}` };
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
  return tsUnion([...literals, ts.factory.createParenthesizedType(anyText)]);
}

/** The context that `openapiTS()` would build from TYPE_OPTIONS. */
function contextOf(document: OpenApiDocument): GlobalContext {
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
    ...TYPE_OPTIONS,
    resolve: (reference) => resolveRef(document as never, reference, { silent: true }),
  };
}
