import { describe, expect, it } from "vitest";
import { renderHtml, renderMarkdown, renderSarif, renderText, wordDifference } from "../../../src/diff/index.js";
import { diff, operation } from "../two-documents.js";

const described = (text: string) => operation(`description: ${JSON.stringify(text)}`);

describe("word differences", () => {
  it("tell what both texts have in common, what went and what came", () => {
    expect(wordDifference("the old and first text", "the new and second text")).toEqual([
      { kind: "same", text: "the" },
      { kind: "removed", text: "old" },
      { kind: "added", text: "new" },
      { kind: "same", text: "and" },
      { kind: "removed", text: "first" },
      { kind: "added", text: "second" },
      { kind: "same", text: "text" },
    ]);
    expect(wordDifference("", "a b")).toEqual([{ kind: "added", text: "a b" }]);
  });

  it("take long texts that have nothing in common as replaced", () => {
    const long = (word: string) => Array.from({ length: 2000 }, (_, index) => word + index).join(" ");
    expect(wordDifference(long("a"), long("b")).map(({ kind }) => kind)).toEqual(["removed", "added"]);
  });
});

describe("plain text", () => {
  it("has colours only where asked, and never those of the document", () => {
    const report = diff(described("a b\u001b[31m c"), described("a x\u0007 c"));
    expect(renderText(report).replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
    expect(renderText(report)).toMatch("[-b [31m-] {+x +} c");
    expect(renderText(report, { color: true })).toMatch("\u001b[31m[-b [31m-]\u001b[39m");
  });
});

describe("HTML", () => {
  it("shows text of a document as text", () => {
    const page = renderHtml(diff(described("<b>old</b>"), described("<script>new</script>")));
    expect(page).toMatch("<del>&lt;b&gt;old&lt;/b&gt;</del>");
    expect(page).toMatch("<ins>&lt;script&gt;new&lt;/script&gt;</ins>");
    expect(page).not.toMatch(/<script|http/);
  });
});

describe("the evidence for pairs", () => {
  it("is told: families of moves, pairs by likeness, and those that are not sure enough", () => {
    const paths = (...names: string[]) =>
      `openapi: 3.1.0\npaths: { ${names.map((name) => `"${name}": { get: { summary: Read } }`).join(", ")} }`;
    const text = renderText(
      diff(paths("/v1/a", "/pets/{id}", "/b/tax/{id}"), paths("/a/v2", "/store/pets/{id}", "/c/tax/{id}")),
    );
    expect(text).toMatch("1 operation moved (version relocated): /v1/a > /a/v2");
    expect(text).toMatch("GET /pets/{id} is taken for GET /store/pets/{id} (similarity, 0.82)");
    expect(text).toMatch("GET /b/tax/{id} could be GET /c/tax/{id} (0.71), which is not sure enough");
  });
});

describe("what could not be compared", () => {
  const dead = operation("requestBody: { $ref: '#/components/requestBodies/Gone' }");

  it.each([renderText, renderHtml, renderMarkdown])("is told: %o", (render) => {
    expect(render(diff(dead, operation("x: 1")))).toMatch(
      /In the base, the reference #\/components\/requestBodies\/Gone leads nowhere \(#\/paths\//,
    );
  });

  it("is told of references to the network, and of versions of OpenAPI that are newer than the differ", () => {
    const remote = operation("requestBody: { $ref: 'https://example.com/a.yaml' }");
    const newer = operation("x: 1").replace("3.1.0", "3.2.0");
    const text = renderText(diff(remote, newer));
    expect(text).toMatch("In the base, the reference https://example.com/a.yaml leads to the network");
    expect(text).toMatch("In the revision, OpenAPI 3.2.0 is read as 3.1: what is new since then is not compared");
    const [run] = JSON.parse(renderSarif(diff(remote, newer))).runs;
    const told = run.invocations[0].toolExecutionNotifications.map(({ message }: { message: object }) => message);
    expect(told).toHaveLength(2);
  });
});

describe("SARIF", () => {
  it("names rule, level, place and fingerprint of each change", () => {
    const locate = () => ({ file: "my specs/a.yaml", line: 3 });
    const report = diff(operation("x: 1"), operation("parameters: [{ in: query, name: a, required: true }]"), {
      locate,
    });
    const { runs } = JSON.parse(renderSarif(report, { version: "1.2.3" }));
    expect(runs[0].tool.driver).toMatchObject({
      version: "1.2.3",
      rules: [{ id: "request-required-parameter-added", defaultConfiguration: { level: "error" } }],
    });
    expect(runs[0].results).toEqual([
      {
        ruleId: "request-required-parameter-added",
        ruleIndex: 0,
        level: "error",
        message: { text: "The parameter `query a` is new, and required." },
        locations: [
          {
            physicalLocation: { artifactLocation: { uri: "my%20specs/a.yaml" }, region: { startLine: 3 } },
            logicalLocations: [{ fullyQualifiedName: "#/paths/~1things/post/parameters/0", kind: "member" }],
          },
        ],
        partialFingerprints: { "change/v1": report.changes[0]?.fingerprint },
        properties: { lane: "wire", operations: ["POST /things"] },
      },
    ]);
  });
});
