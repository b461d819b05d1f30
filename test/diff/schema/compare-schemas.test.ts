import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { diff, operation, type Told, thing, told } from "../two-documents.js";

const schemas = (members: string, openapi = "3.1.0") => `
openapi: ${openapi}
paths:
  /a: { post: { requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/A" } } } } } }
  /b: { get: { responses: { "200": { content: { application/json: { schema: { $ref: "#/components/schemas/A" } } } } } } }
  /c: { post: { requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/C" } } } } } }
components:
  schemas:
${members
  .trim()
  .split("\n")
  .map((line) => `    ${line.trim()}`)
  .join("\n")}
`;

function requestChanges(base: string, revision: string, openapi = "3.1.0"): Told[] {
  return told(diff(thing(base, openapi), thing(revision, openapi))).filter(([rule]) => !rule.startsWith("response-"));
}

describe("a shared schema", () => {
  it("changes once per direction, for all operations that it reaches", () => {
    const base =
      "A: { properties: { inner: { $ref: '#/components/schemas/B' } } }\nB: { minLength: 1 }\nC: { items: { $ref: '#/components/schemas/B' } }";
    const { changes } = diff(schemas(base), schemas(base.replace("minLength: 1", "minLength: 2")));
    expect(
      changes.map(({ rule, operations, location }) => [rule, operations.map((o) => o.base?.path), location]),
    ).toEqual([
      [
        "request-bound-tightened",
        ["/a", "/c"],
        {
          base: { pointer: "/components/schemas/B/minLength" },
          revision: { pointer: "/components/schemas/B/minLength" },
        },
      ],
      [
        "response-bound-tightened",
        ["/b"],
        {
          base: { pointer: "/components/schemas/B/minLength" },
          revision: { pointer: "/components/schemas/B/minLength" },
        },
      ],
    ]);
  });

  it("changes once where several schemas take it over by allOf", () => {
    const base = `A: { allOf: [{ $ref: "#/components/schemas/P" }, { properties: { a: {} } }] }
      C: { allOf: [{ properties: { c: {} } }, { $ref: "#/components/schemas/P" }] }
      P: { type: object, properties: { id: { type: string } } }`;
    const report = diff(schemas(base), schemas(base.replace("string", "integer")));
    expect(told(report)).toEqual([
      ["request-type-changed", { at: "P.id", base: ["string"], revision: ["integer"] }],
      ["response-type-changed", { at: "P.id", base: ["string"], revision: ["integer"] }],
    ]);
    expect(report.changes[0]?.operations.map(({ base: o }) => o?.path)).toEqual(["/a", "/c"]);
  });

  it("may take another name without a change on the wire", () => {
    const base = schemas("A: { $ref: '#/components/schemas/B' }\nB: { type: string }\nC: { type: string }");
    const { changes, pairs } = diff(base, base.replaceAll("schemas/C", "schemas/D").replace("    C:", "    D:"));
    expect(changes.map(({ rule, lane }) => [rule, lane])).toEqual([["schema-renamed", "code"]]);
    expect(pairs.every(({ unchanged }) => unchanged)).toBe(true);
  });
});

describe("recursion", () => {
  it("ends, and each change in it is told once", () => {
    const base =
      "{ type: object, properties: { next: { $ref: '#/components/schemas/Thing' }, size: { type: number } } }";
    expect(requestChanges(base, base.replace("number", "integer"))).toEqual([
      ["request-type-narrowed", { at: "Thing.size", base: ["number"], revision: ["integer"] }],
    ]);
  });

  it("ends where both sides go round in circles of different length", () => {
    const circle = (...names: string[]) =>
      names
        .map(
          (name, i) =>
            `${name}: { properties: { next: { $ref: "#/components/schemas/${names[i + 1] ?? names[0]}" } } }`,
        )
        .join("\n");
    const report = diff(schemas(`${circle("A", "X")}\nC: {}`), schemas(`${circle("A", "X", "Y")}\nC: {}`));
    expect(told(report)).toEqual([["schema-added", { at: "Y" }]]);
  });

  it("ends where it does not even lead to a schema", () => {
    const loops = "{ $ref: '#/components/schemas/Thing' }";
    expect(requestChanges(loops, loops)).toEqual([]);
    expect(requestChanges("{ allOf: [{ $ref: '#/components/schemas/Thing' }] }", loops)).toEqual([]);
  });
});

describe("the same values in other words", () => {
  const same: [name: string, base: string, revision: string][] = [
    ["reference and contents", "{ $ref: '#/components/schemas/Other' }", "{ type: string }"],
    [
      "allOf and its sum",
      "{ allOf: [{ type: object }, { required: [a], properties: { a: {} } }] }",
      "{ type: object, required: [a], properties: { a: {} } }",
    ],
    [
      "allOf in another order",
      "{ allOf: [{ minLength: 1 }, { maxLength: 2 }] }",
      "{ allOf: [{ maxLength: 2 }, { minLength: 1 }] }",
    ],
    ["nullable in either dialect", "{ type: string, nullable: true }", "{ type: [string, 'null'] }"],
    [
      "null as a member of a union",
      "{ anyOf: [{ $ref: '#/components/schemas/Other' }, { type: 'null' }] }",
      "{ type: ['null', string] }",
    ],
    ["a union of one", "{ oneOf: [{ type: string }] }", "{ type: string }"],
    ["exclusive bounds in either dialect", "{ minimum: 1, exclusiveMinimum: true }", "{ exclusiveMinimum: 1 }"],
    ["exclusive bounds of integers", "{ type: integer, exclusiveMinimum: 0 }", "{ type: integer, minimum: 1 }"],
    ["bounds that bind nothing", "{ type: array, minItems: 0, uniqueItems: false }", "{ type: array }"],
    ["enum of one and const", "{ enum: [a] }", "{ const: a }"],
    [
      "values, types and required in another order",
      "{ enum: [b, a], type: [string, integer], required: [x, y] }",
      "{ enum: [a, b], type: [integer, string], required: [y, x] }",
    ],
    ["items that may be anything", "{ type: array, items: {} }", "{ type: array }"],
    ["further properties allowed outright", "{ type: object, additionalProperties: true }", "{ type: object }"],
    [
      "members of a union in another order",
      "{ oneOf: [{ type: string }, { $ref: '#/components/schemas/Other' }] }",
      "{ oneOf: [{ $ref: '#/components/schemas/Other' }, { type: string }] }",
    ],
    ["extensions", "{ type: string, x-internal: 1 }", "{ type: string }"],
    [
      "a union of types and a list of types",
      "{ anyOf: [{ type: string }, { type: integer }] }",
      "{ type: [string, integer] }",
    ],
    [
      "constants with titles and a list of values",
      "{ oneOf: [{ const: a, title: A }, { const: b }, { type: 'null' }] }",
      "{ enum: [a, b, null] }",
    ],
    [
      "a tuple in either dialect",
      "{ items: [{ type: string }], additionalItems: false }",
      "{ prefixItems: [{ type: string }], items: false }",
    ],
    [
      "a mapping that names schemas as they are called",
      "{ oneOf: [{ $ref: '#/components/schemas/Other' }, { type: object, properties: { a: {} } }], discriminator: { propertyName: a, mapping: { Other: '#/components/schemas/Other' } } }",
      "{ oneOf: [{ $ref: '#/components/schemas/Other' }, { type: object, properties: { a: {} } }], discriminator: { propertyName: a } }",
    ],
    [
      "typed values and a union of constants",
      "{ type: string, enum: [a, b] }",
      "{ oneOf: [{ const: a }, { const: b }] }",
    ],
    [
      "typed numbers and a union of constants",
      "{ type: number, enum: [1, 2] }",
      "{ oneOf: [{ const: 1 }, { const: 2 }] }",
    ],
    ["typed values and values alone", "{ type: [string, 'null'], enum: [a, null] }", "{ enum: [a, null] }"],
    ["nothing at all in two notations", "{ properties: { a: { not: {} } } }", "{ properties: { a: false } }"],
    ["no further properties as a schema", "{ additionalProperties: { not: {} } }", "{ additionalProperties: false }"],
    [
      "no further properties, and none unevaluated",
      "{ type: object, properties: { a: {} }, additionalProperties: false }",
      "{ type: object, properties: { a: {} }, unevaluatedProperties: false }",
    ],
    ["a condition that leads to nothing", "{ if: { minimum: 5 } }", "{ then: { minimum: 6 }, else: { minimum: 7 } }"],
    [
      "a required name that the further properties describe",
      "{ required: [a], additionalProperties: { type: string } }",
      "{ required: [a], properties: { a: { type: string } }, additionalProperties: { type: string } }",
    ],
    ["a required name that is empty", "{ type: object, required: [''] }", "{ type: object }"],
  ];

  it.each(same)("%s", (_, base, revision) => {
    const other = "Other: { type: string }";
    expect(told(diff(thing(base, "3.1.0", other), thing(revision, "3.1.0", other)))).toEqual([]);
  });

  it("values without a type still have the type of each", () => {
    expect(requestChanges("{ type: integer }", "{ enum: [a, b] }")).toEqual([
      ["request-type-changed", { at: "Thing", base: ["integer"], revision: ["string"] }],
    ]);
    expect(requestChanges("{ type: string, enum: [a] }", "{ enum: [a, null] }")).toEqual([
      ["request-became-nullable", { at: "Thing" }],
    ]);
  });

  it("beside an applicator, unevaluated properties are not the further ones", () => {
    const all = (rest: string) => `{ allOf: [{ properties: { a: {} } }], ${rest} }`;
    const rules = requestChanges(all("additionalProperties: false"), all("unevaluatedProperties: false"));
    expect(rules.map(([rule]) => rule)).toEqual(["request-constraint-added", "request-additional-properties-opened"]);
  });

  it("a condition with its branches is one constraint", () => {
    const condition = (minimum: number) =>
      `{ if: { minimum: 5 }, then: { minimum: ${minimum} }, else: { maximum: 2 } }`;
    expect(requestChanges("{}", condition(6))).toEqual([
      ["request-constraint-added", { at: "Thing", keyword: "if", base: null, revision: parse(condition(6)) }],
    ]);
    expect(requestChanges(condition(6), condition(7)).map(([rule]) => rule)).toEqual(["request-constraint-tightened"]);
  });

  it("a property that was required without a description had any type", () => {
    const report = diff(thing("{ required: [a] }"), thing("{ required: [a], properties: { a: { type: string } } }"));
    expect(told(report).map(([rule, { at }]) => [rule, at])).toEqual([
      ["request-type-narrowed", "Thing.a"],
      ["response-type-narrowed", "Thing.a"],
    ]);
  });

  it("what stands beside a reference counts since 3.1 alone", () => {
    const base = "{ properties: { a: { $ref: '#/components/schemas/Thing' } } }";
    const revision = "{ properties: { a: { $ref: '#/components/schemas/Thing', deprecated: true } } }";
    expect(requestChanges(base, revision, "3.0.3")).toEqual([]);
    expect(requestChanges(base, revision)).toEqual([["request-property-deprecated", { at: "Thing.a" }]]);
  });
});

describe("by direction", () => {
  it("what the client may not send is no part of a request, and what is never sent none of a response", () => {
    const base =
      "{ type: object, properties: { id: { type: string, readOnly: true }, key: { type: string, writeOnly: true } } }";
    const report = diff(thing(base), thing(base.replaceAll("string", "integer")));
    expect(told(report)).toEqual([
      ["response-type-changed", { at: "Thing.id", base: ["string"], revision: ["integer"] }],
      ["request-type-changed", { at: "Thing.key", base: ["string"], revision: ["integer"] }],
    ]);
  });
});

describe("a change of type", () => {
  it("is not told a second time by the keywords that went with it", () => {
    const base = "{ type: array, items: { type: string }, maxItems: 5 }";
    expect(requestChanges(base, "{ type: object, properties: { a: {} }, additionalProperties: false }")).toEqual([
      ["request-type-changed", { at: "Thing", base: ["array"], revision: ["object"] }],
    ]);
  });

  it("from anything to an object leaves the properties comparable", () => {
    const base = "{ properties: { a: { type: string } } }";
    expect(requestChanges(base, "{ type: object, properties: { a: { type: integer } } }")).toEqual([
      ["request-type-narrowed", { at: "Thing", base: ["any"], revision: ["object"] }],
      ["request-type-changed", { at: "Thing.a", base: ["string"], revision: ["integer"] }],
    ]);
  });
});

describe("a union", () => {
  const other = "Other: { type: object, properties: { a: {} } }\n    More: { type: integer }";
  const both = (base: string, revision: string) => {
    const report = diff(
      thing(base, "3.1.0", other.replace("\n    ", "\n")),
      thing(revision, "3.1.0", other.replace("\n    ", "\n")),
    );
    return told(report).filter(([rule]) => rule.startsWith("request-"));
  };
  const ref = "{ $ref: '#/components/schemas/Other' }";
  const more = "{ $ref: '#/components/schemas/More' }";

  it("around a schema that stood alone only adds the other members", () => {
    expect(both(ref, `{ oneOf: [${ref}, ${more}] }`)).toEqual([
      ["request-union-member-added", { at: "Thing", member: "More" }],
    ]);
  });

  it("that shrinks to one member only loses the others", () => {
    expect(both(`{ oneOf: [${ref}, ${more}] }`, `{ oneOf: [${ref}] }`)).toEqual([
      ["request-union-member-removed", { at: "Thing", member: "More" }],
    ]);
  });

  it("compares members of one title", () => {
    expect(
      both(
        "{ oneOf: [{ title: A, minLength: 1 }, { title: B }] }",
        "{ oneOf: [{ title: B }, { title: A, minLength: 2 }] }",
      ),
    ).toEqual([["request-bound-tightened", { at: "Thing|A", keyword: "minLength", base: 1, revision: 2 }]]);
  });

  it("compares the two members that are left if they are of one type", () => {
    const base = "{ oneOf: [{ type: string, maxLength: 5 }, { type: integer }] }";
    expect(both(base, base.replace("5", "9")).map(([rule]) => rule)).toEqual(["request-bound-relaxed"]);
    expect(
      both(base, base.replace("{ type: string, maxLength: 5 }", "{ type: boolean, x: 1 }")).map(([rule]) => rule),
    ).toEqual(["request-union-member-removed", "request-union-member-added"]);
  });
});

describe("the alternatives of a union are matched", () => {
  const cat = "{ type: object, properties: { kind: { const: cat }, lives: { type: integer } } }";
  const dog = "{ type: object, properties: { kind: { const: dog }, name: { type: string } } }";

  it("by the property that tells them apart", () => {
    const [base, revision] = [
      `{ oneOf: [${cat}, ${dog}] }`,
      `{ oneOf: [${dog}, ${cat.replace("integer", "string")}] }`,
    ];
    expect(requestChanges(base, revision).map(([rule]) => rule)).toEqual(["request-type-changed"]);
  });

  it("by the properties that they share", () => {
    const plain = cat.replace("kind: { const: cat }", "kind: { type: string }");
    const other = "{ type: object, properties: { url: {}, size: {} } }";
    const base = `{ oneOf: [${plain}, ${other}] }`;
    const revision = `{ oneOf: [${other.replace("size: {}", "size: {}, age: {}")}, ${plain.replace("integer", "number")}] }`;
    expect(
      requestChanges(base, revision)
        .map(([rule]) => rule)
        .sort(),
    ).toEqual(["request-property-added", "request-type-widened"]);
  });

  it("never under two names that both documents know", () => {
    const two = (name: string) =>
      `{ anyOf: [{ $ref: "#/components/schemas/${name}" }, { type: integer, minimum: 1 }] }`;
    const names = "A: { type: object, properties: { a: {} } }\nB: { type: object, properties: { a: {} } }";
    const report = diff(thing(two("A"), "3.1.0", names), thing(two("B"), "3.1.0", names));
    expect(told(report).map(([rule]) => rule)).toContain("request-union-member-removed");
  });

  it("and refuse a value that fits several of oneOf", () => {
    const plain = "{ type: object, required: [a, b], properties: { a: {}, b: {} } }";
    const split = `{ oneOf: [${plain.replace("[a, b]", "[a]")}, ${plain.replace("[a, b]", "[b]")}] }`;
    expect(requestChanges(plain, split).map(([rule]) => rule)).toEqual(["request-union-added"]);
    expect(requestChanges(plain, split.replace("oneOf", "anyOf")).map(([rule]) => rule)).not.toContain(
      "request-union-added",
    );
  });
});

describe("a read-only property that the client now has to send", () => {
  it("became required", () => {
    const base = "{ type: object, required: [id], properties: { id: { type: string, readOnly: true } } }";
    expect(requestChanges(base, base.replace(", readOnly: true", "")).map(([rule]) => rule)).toEqual([
      "request-property-became-required",
      "request-property-became-not-read-only",
    ]);
  });
});

describe("a reference that leads nowhere", () => {
  it("is compared by its text", () => {
    const body = (ref: string) =>
      operation(`requestBody: { content: { application/json: { schema: { $ref: "${ref}" } } } }`);
    expect(told(diff(body("other.yaml#/A"), body("other.yaml#/A")))).toEqual([]);
    expect(told(diff(body("#/components/schemas/Gone"), body("other.yaml#/A")))).toEqual([
      [
        "request-keyword-changed",
        { at: "body", keyword: "$ref", base: "#/components/schemas/Gone", revision: "other.yaml#/A" },
      ],
    ]);
  });
});
