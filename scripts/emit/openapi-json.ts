import type { OpenApiDocument } from "../openapi.js";
import type { GeneratedFile } from "./generated-file.js";

/** The whole document of one version in one file, keys in canonical order. */
export function emitOpenApiJson(version: string, document: OpenApiDocument): GeneratedFile {
  return { path: `${version}/openapi.json`, text: `${JSON.stringify(document, null, 2)}\n` };
}
