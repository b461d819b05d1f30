import { describe, expect, it } from "vitest";
import { diff, operation, told } from "../two-documents.js";

const body = (schema: string) => `{ content: { application/json: { schema: ${schema} } } }`;
const responses = (members: string) => operation(`responses: { ${members} }`);

describe("a replaced code of success", () => {
  it("is one change, whether or not there is a body", () => {
    const report = diff(responses('"204": {}'), responses(`"200": ${body("{ type: object }")}, default: {}`));
    expect(told(report)).toEqual([
      ["response-success-code-changed", { at: "204 response", base: ["204"], revision: ["200"], body: "added" }],
      ["response-default-code-added", { at: "default response" }],
    ]);
    expect(report.pairs).toMatchObject([{ moved: false, unchanged: false }]);
  });

  it("has both bodies compared", () => {
    const base = responses(`"201": ${body("{ properties: { id: { type: string } } }")}`);
    const revision = responses(`"200": ${body("{ properties: { id: { type: integer } } }")}`);
    expect(told(diff(base, revision))).toEqual([
      ["response-success-code-changed", { at: "201 response", base: ["201"], revision: ["200"], body: "kept" }],
      ["response-type-changed", { at: "201 body.id", base: ["string"], revision: ["integer"] }],
    ]);
  });

  it("is one change where two codes are folded into one", () => {
    const base = responses(`"201": ${body("{}")}, "207": ${body("{}")}`);
    expect(told(diff(base, responses(`"200": ${body("{}")}`)))).toEqual([
      ["response-success-code-changed", { at: "201 response", base: ["201", "207"], revision: ["200"], body: "kept" }],
    ]);
  });
});

describe("responses", () => {
  it("by reference are the same as those written out", () => {
    const ref = operation(
      'responses: { "404": { $ref: "#/components/responses/Gone" } }',
      "components: { responses: { Gone: { description: Gone. } } }",
    );
    const inline = operation(
      'responses: { "404": { description: Gone. } }',
      "components: { responses: { Gone: { description: Gone. } } }",
    );
    expect(diff(ref, inline).changes).toEqual([]);
  });

  it("of a code that a range covered are compared with the range", () => {
    const base = responses(`"4XX": ${body("{ type: string }")}`);
    const revision = responses(`"4XX": ${body("{ type: string }")}, "404": ${body("{ type: integer }")}`);
    expect(told(diff(base, revision)).map(([rule]) => rule)).toEqual(["response-type-changed"]);
  });

  it("have headers without case", () => {
    const header = (name: string) => responses(`"200": { headers: { ${name}: { required: true } } }`);
    expect(diff(header("Location"), header("location")).changes).toEqual([]);
  });

  it("follow HubSpot's definition where asked: codes of errors are part of the contract, new fields are not", () => {
    const base = responses(`"404": {}, "200": ${body("{ properties: { a: { enum: [x] } } }")}`);
    const revision = responses(`"410": {}, "200": ${body("{ properties: { a: { enum: [x, y] }, b: {} } }")}`);
    const levels = (profile: "contract" | "hubspot") =>
      diff(base, revision, { profile })
        .changes.map(({ rule, level }) => `${level} ${rule}`)
        .sort();
    expect(levels("contract")).toEqual([
      "info response-error-code-added",
      "info response-error-code-removed",
      "info response-property-added",
      "warning response-enum-value-added",
    ]);
    expect(levels("hubspot")).toEqual([
      "breaking response-error-code-added",
      "breaking response-error-code-removed",
      "info response-enum-value-added",
      "info response-property-added",
    ]);
  });
});
