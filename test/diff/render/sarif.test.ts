// The parts of the JSON Schema of SARIF 2.1.0 that a log of ours can have, closed as the official schema is.
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffDocuments, renderSarif } from "../../../src/diff/index.js";
import { documents } from "../generated-documents.js";

type Schema = Record<string, unknown>;

const closed = (properties: Schema, ...required: string[]): Schema => ({
  type: "object",
  additionalProperties: false,
  properties,
  required,
});
const text = { type: "string" };
const index = { type: "integer", minimum: -1 };
const level = { enum: ["none", "note", "warning", "error"] };
const unique = (items: Schema): Schema => ({ type: "array", items, uniqueItems: true });
const bag = { type: "object", properties: { tags: unique(text) } };

const message = closed({ text }, "text");
const location = closed({
  id: index,
  physicalLocation: closed(
    {
      artifactLocation: closed({ uri: { ...text, format: "uri-reference" } }),
      region: closed({ startLine: { type: "integer", minimum: 1 } }),
    },
    "artifactLocation",
  ),
  logicalLocations: unique(closed({ fullyQualifiedName: text, kind: text })),
  message,
});
const rule = closed(
  { id: text, shortDescription: message, defaultConfiguration: closed({ level }), properties: bag },
  "id",
);
const result = closed(
  {
    ruleId: text,
    ruleIndex: index,
    level,
    message,
    locations: { type: "array", items: location },
    relatedLocations: unique(location),
    partialFingerprints: { type: "object", additionalProperties: text },
    properties: bag,
  },
  "message",
);
const invocation = closed(
  {
    executionSuccessful: { type: "boolean" },
    toolExecutionNotifications: { type: "array", items: closed({ level, message }, "message") },
  },
  "executionSuccessful",
);
const run = closed(
  {
    tool: closed({ driver: closed({ name: text, version: text, rules: unique(rule) }, "name") }, "driver"),
    invocations: { type: "array", items: invocation },
    columnKind: { enum: ["utf16CodeUnits", "unicodeCodePoints"] },
    results: { type: "array", items: result },
  },
  "tool",
);
const log = closed(
  {
    $schema: { ...text, format: "uri" },
    version: { const: "2.1.0" },
    runs: { type: "array", items: run },
  },
  "version",
  "runs",
);

const ajv = new Ajv({ allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(log);

describe("a SARIF log", () => {
  it("has the form of SARIF 2.1.0, whatever is compared, and each result names its rule", () => {
    fc.assert(
      fc.property(
        documents,
        documents,
        fc.constantFrom("a.yaml", "a b/ä.yaml", "C:\\a\\b.yaml"),
        (base, revision, file) => {
          const locate = (_: string, pointer: string) => ({ file, line: pointer.length + 1 });
          const { runs, ...rest } = JSON.parse(
            renderSarif(diffDocuments(base, revision, { locate }), { version: "1" }),
          );
          validate({ runs, ...rest });
          expect(validate.errors ?? []).toEqual([]);
          const [{ tool, results }] = runs;
          for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
        },
      ),
      { numRuns: 60 },
    );
  });
});
