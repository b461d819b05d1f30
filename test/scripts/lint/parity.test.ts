import { describe, expect, it } from "vitest";
import { checkParity, checkVersionPaths } from "../../../scripts/lint/parity.js";
import type { LoadedDocument } from "../../../scripts/load-document.js";
import type { OpenApiDocument } from "../../../scripts/openapi.js";

/** A version of one operation, `things/get`, under a path. */
function version(id: string, path: string, parameters: object[] = [], requestBody?: object): LoadedDocument {
  const operation = { operationId: "things/get", parameters, ...(requestBody && { requestBody }) };
  return {
    version: { id, folder: `/specs/${id}`, root: `/specs/${id}/openapi.yaml` },
    document: { openapi: "3.1.0", paths: { [path]: { put: operation } } } as unknown as OpenApiDocument,
    places: new Map([["things/get", { file: `specs/${id}/paths/things.yaml`, line: 3, column: 18 }]]),
  };
}

const path = (name: string, argument?: string) => ({ name, in: "path", ...(argument && { "x-argument": argument }) });

describe("argument parity", () => {
  it("names both places where an operation calls an argument by two names", () => {
    const older = version("v4", "/v4/things/{thingId}", [path("thingId", "from.id")]);
    const newer = version("2026-03", "/2026-03/things/{id}", [path("id", "fromId")]);
    expect(checkParity(older, newer)).toEqual([
      expect.objectContaining({
        rule: "argument-parity",
        message:
          "The argument `fromId` of `things/get` is the one that v4 calls `from.id`. Use one name in both versions.",
        file: "specs/2026-03/paths/things.yaml",
        alsoAt: ["specs/v4/paths/things.yaml:3:18"],
      }),
    ]);
  });

  it("looks at bodies too", () => {
    const older = version("v4", "/v4/things", [], { content: {}, "x-argument": "types" });
    const newer = version("2026-03", "/2026-03/things", [], { content: {}, "x-argument": "kinds" });
    expect(checkParity(older, newer).map(({ rule }) => rule)).toEqual(["argument-parity"]);
  });

  it("lets parameters come, go and change their name on the way", () => {
    const older = version("v4", "/v4/things/{thingId}", [path("thingId", "id")]);
    const limit = { name: "limit", in: "query" };
    expect(checkParity(older, version("2026-03", "/2026-03/things/{id}", [path("id"), limit]))).toEqual([]);
    expect(checkParity(older, version("2026-03", "/2026-03/things", [limit]))).toEqual([]);
  });
});

describe("version paths", () => {
  it("name their version as a segment", () => {
    const check = (id: string, at: string) => {
      const loaded = version(id, at);
      return checkVersionPaths(loaded.version, loaded.document, loaded.places).map(({ message }) => message);
    };
    expect(check("v4", "/crm/v4/things")).toEqual([]);
    expect(check("2026-03", "/crm/2026-03-beta/things")).toEqual([
      "The path `/crm/2026-03-beta/things` does not have the version `2026-03` as a segment.",
    ]);
  });
});
