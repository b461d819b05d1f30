// How changes are judged where it is a matter of judgement: what breaks a client of the base, and what only may.
import { describe, expect, it } from "vitest";
import { diff, operation, thing } from "./two-documents.js";

/** The worst level on the wire. */
function verdict(base: string, revision: string): string {
  const levels = diff(base, revision)
    .changes.filter(({ lane }) => lane === "wire")
    .map(({ level }) => level);
  return levels[0] ?? "none";
}

const request = (schema: string) => operation(`requestBody: { content: { application/json: { schema: ${schema} } } }`);
const answer = (schema: string, type = "application/json") =>
  operation(`responses: { "200": { content: { ${type}: { schema: ${schema} } } } }`);
const query = (schema: string) => operation(`parameters: [{ in: query, name: a, schema: ${schema} }]`);
const secured = (security: string, schemes = "{}") =>
  operation(`security: ${security}`, `components: { securitySchemes: ${schemes} }`);

const tagged = (name: string, mapping = "") =>
  operation(
    `requestBody: { content: { application/json: { schema: { oneOf: [{ $ref: "#/components/schemas/${name}" }, { $ref: "#/components/schemas/Dog" }], discriminator: { propertyName: kind${mapping} } } } } }`,
    `components: { schemas: { ${name}: { type: object, properties: { kind: {}, claws: {} } }, Dog: { type: object, properties: { kind: {} } } } }`,
  );

type Row = [name: string, verdict: string, base: string, revision: string];

const otherwise: Row[] = [
  [
    "a property that becomes required while its description goes",
    "breaking",
    request("{ type: object, properties: { a: {}, b: {} } }"),
    request("{ type: object, required: [b], properties: { a: {} } }"),
  ],
  [
    "a server that a variable can no longer name",
    "breaking",
    operation("", 'servers: [{ url: "https://{h}.com", variables: { h: { default: a, enum: [a, b] } } }]'),
    operation("", "servers: [{ url: https://a.com }]"),
  ],
  [
    "servers written out instead of a variable",
    "none",
    operation("", 'servers: [{ url: "https://{h}.com", variables: { h: { default: a, enum: [a, b] } } }]'),
    operation("", "servers: [{ url: https://a.com }, { url: https://b.com }]"),
  ],
  ...(["request", "answer"] as const).flatMap((direction): Row[] => {
    const body = direction === "request" ? request : answer;
    return [
      [
        `a name of its own, and of another type, among typed others in ${direction}s`,
        "breaking",
        body("{ type: object, additionalProperties: { type: string } }"),
        body("{ type: object, additionalProperties: { type: string }, properties: { n: { type: integer } } }"),
      ],
      [
        `base64 in the words of the newer OpenAPI in ${direction}s`,
        "none",
        body("{ type: string, format: byte }"),
        body("{ type: string, contentEncoding: base64 }"),
      ],
      [
        `a file in the words of the newer OpenAPI in ${direction}s`,
        "none",
        body("{ type: string, contentMediaType: application/octet-stream }"),
        body("{ type: string, format: binary }"),
      ],
    ];
  }),
  [
    "a value that two members of oneOf list, and is refused so",
    "breaking",
    request("{ anyOf: [{ enum: [a, b] }, { enum: [b, c] }] }"),
    request("{ oneOf: [{ enum: [a, b] }, { enum: [b, c] }] }"),
  ],
  [
    "another value for a schema of a mapping",
    "breaking",
    tagged("Cat", ', mapping: { c: "#/components/schemas/Cat" }'),
    tagged("Cat", ', mapping: { k: "#/components/schemas/Cat" }'),
  ],
  ["a scope that is newly demanded", "breaking", secured("[{ o: [a] }]"), secured("[{ o: [a, b] }]")],
  [
    "a request that may hold any text now",
    "info",
    request("{ type: string, enum: [a, b] }"),
    request("{ type: string }"),
  ],
  [
    "what a client may not send",
    "info",
    thing("{ properties: { a: { type: string, readOnly: true } } }"),
    thing("{ properties: { a: { type: string, readOnly: true, pattern: ^a } } }"),
  ],
  [
    "the same said twice by allOf",
    "none",
    request("{ allOf: [{ properties: { a: { type: string } } }, { properties: { b: {} } }] }"),
    request(
      "{ allOf: [{ properties: { a: { type: string } } }, { properties: { b: {} } }, { properties: { a: { type: string } } }] }",
    ),
  ],
  [
    "a webhook whose body now always comes",
    "info",
    "webhooks: { done: { post: { requestBody: { content: {} } } } }",
    "webhooks: { done: { post: { requestBody: { required: true, content: {} } } } }",
  ],
];

const decided: Row[] = [
  ["a step that is no multiple of the old one", "breaking", request("{ multipleOf: 2 }"), request("{ multipleOf: 3 }")],
  [
    "explode where there is nothing to explode",
    "none",
    query("{ type: string }"),
    query("{ type: string }, explode: false"),
  ],
  [
    "the case of a scheme of authentication",
    "none",
    secured("[]", "{ o: { type: http, scheme: Bearer } }"),
    secured("[]", "{ o: { type: http, scheme: bearer } }"),
  ],
  [
    "the case of a host",
    "none",
    operation("x: 1", "servers: [{ url: https://Api.com/a }]"),
    operation("x: 1", "servers: [{ url: https://api.com/a }]"),
  ],
  ["the server that is meant without any", "none", operation("x: 1"), operation("x: 1", "servers: [{ url: / }]")],
  ["a schema whose name stands for it in values, under another name", "breaking", tagged("Cat"), tagged("Feline")],
  [
    "such a schema whose old name is mapped",
    "none",
    tagged("Cat"),
    tagged("Feline", ", mapping: { Cat: '#/components/schemas/Feline' }"),
  ],
  ["a step that is one", "info", answer("{ multipleOf: 0.1 }"), answer("{ multipleOf: 0.3 }")],
  ["a pattern that any text meets", "info", request("{ pattern: ^a }"), request("{ pattern: .* }")],
  [
    "one more of the parts that further properties bring in",
    "info",
    answer("{ dependentSchemas: { a: { required: [b] } } }"),
    answer("{ dependentSchemas: { a: { required: [b] }, c: { required: [d] } } }"),
  ],
  [
    "one less of them",
    "info",
    request("{ dependentSchemas: { a: { required: [b] }, c: { required: [d] } } }"),
    request("{ dependentSchemas: { a: { required: [b] } } }"),
  ],
  [
    "two that have to be contained where one had to",
    "breaking",
    request("{ contains: { const: a } }"),
    request("{ contains: { const: a }, minContains: 2 }"),
  ],
  [
    "one that has to be contained, said or not",
    "none",
    request("{ contains: { const: a } }"),
    request("{ contains: { const: a }, minContains: 1 }"),
  ],
  [
    "a member of a union of plain types that is a list",
    "info",
    request("{ anyOf: [{ type: string }, { type: object }] }"),
    request("{ anyOf: [{ type: string }, { type: object }, { type: array, items: { type: string } }] }"),
  ],
  [
    "a list that goes from such a union",
    "breaking",
    request("{ anyOf: [{ type: string }, { type: object }, { type: array, items: { type: string } }] }"),
    request("{ anyOf: [{ type: string }, { type: object }] }"),
  ],
  [
    "an object of answers that is no longer closed",
    "breaking",
    answer("{ type: object, additionalProperties: false }"),
    answer("{ type: object }"),
  ],
  ["a body that goes", "breaking", request("{}"), operation("x: 1")],
  [
    "a range of successes where there was one",
    "breaking",
    operation('responses: { "200": {} }'),
    operation('responses: { "2XX": {} }'),
  ],
];

const sent = (schema: string) =>
  `webhooks: { done: { post: { requestBody: { content: { application/json: { schema: ${schema} } } } } } }`;
const answered = (schema: string) =>
  `webhooks: { done: { post: { responses: { "200": { content: { application/json: { schema: ${schema} } } } } } } }`;
const object = (members: string) => `{ type: object, ${members} }`;

/** What a webhook sends goes to the client, and what is answered comes from it. */
const exchanged: Row[] = [
  ["a property that comes", "info", sent("{ properties: { a: {} } }"), sent("{ properties: { a: {}, b: {} } }")],
  [
    "one that is required",
    "info",
    sent(object("properties: { a: {} }")),
    sent(object("required: [a], properties: { a: {} }")),
  ],
  [
    "one that is no longer",
    "breaking",
    sent(object("required: [a], properties: { a: {} }")),
    sent(object("properties: { a: {} }")),
  ],
  ["another type", "breaking", sent("{ type: string }"), sent("{ type: integer }")],
  ["fewer values", "info", sent("{ enum: [a, b] }"), sent("{ enum: [a] }")],
  ["fewer values that may be answered", "breaking", answered("{ enum: [a, b] }"), answered("{ enum: [a] }")],
  ["more of them", "info", answered("{ enum: [a] }"), answered("{ enum: [a, b] }")],
  [
    "a header that may hold another type",
    "breaking",
    "webhooks: { done: { post: { parameters: [{ in: header, name: a, schema: { type: integer } }] } } }",
    "webhooks: { done: { post: { parameters: [{ in: header, name: a, schema: { type: string } }] } } }",
  ],
  [
    "another answer that is expected",
    "warning",
    'webhooks: { done: { post: { responses: { "200": {} } } } }',
    'webhooks: { done: { post: { responses: { "204": {} } } } }',
  ],
  ["a text for readers", "none", "webhooks: { done: { post: {} } }", "webhooks: { done: { post: { summary: x } } }"],
];

const undecided: Row[] = [
  ["a bound where there was none", "warning", request("{ type: string }"), request("{ type: string, maxLength: 9 }")],
  [
    "a bound that was lowered",
    "breaking",
    request("{ type: string, maxLength: 9 }"),
    request("{ type: string, maxLength: 8 }"),
  ],
  ["another default of a property", "warning", request("{ default: 1 }"), request("{ default: 2 }")],
  ["another default of a parameter", "breaking", query("{ default: 1 }"), query("{ default: 2 }")],
  ["a pattern that answers lose", "warning", answer("{ type: string, pattern: ^a }"), answer("{ type: string }")],
  ["a value that answers gain", "warning", answer("{ enum: [a] }"), answer("{ enum: [a, b] }")],
  ["null that answers gain", "breaking", answer("{ type: string }"), answer("{ type: [string, 'null'] }")],
  [
    "a property of answers that becomes write-only",
    "warning",
    answer("{ properties: { a: {} } }"),
    answer("{ properties: { a: { writeOnly: true } } }"),
  ],
  ["a narrower kind of JSON in answers", "info", answer("{}"), answer("{}", "application/problem+json")],
  ["a wider kind of JSON in answers", "breaking", answer("{}", "application/problem+json"), answer("{}")],
  [
    "an object that XML holds as text",
    "info",
    operation("requestBody: { content: { application/xml: { schema: { type: object } } } }"),
    operation("requestBody: { content: { application/xml: { schema: { type: string } } } }"),
  ],
  ["security where none was ever told", "breaking", operation("x: 1"), secured("[{ o: [] }]")],
  [
    "security by a scheme that stood there unused",
    "warning",
    operation("x: 1", "components: { securitySchemes: { o: { type: http } } }"),
    secured("[{ o: [] }]", "{ o: { type: http } }"),
  ],
];

describe("otherwise than other differs, and on purpose", () => {
  it.each(otherwise)("%s: %s", (_, expected, base, revision) => {
    expect(verdict(base, revision)).toBe(expected);
  });
});

describe("what the documents decide is told as that", () => {
  it.each(decided)("%s: %s", (_, expected, base, revision) => {
    expect(verdict(base, revision)).toBe(expected);
  });
});

describe("a webhook is judged with its directions exchanged", () => {
  it.each(exchanged)("%s: %s", (_, expected, base, revision) => {
    expect(verdict(base, revision)).toBe(expected);
  });
});

describe("what the documents cannot decide is a warning, what they can is none", () => {
  it.each(undecided)("%s: %s", (_, expected, base, revision) => {
    expect(verdict(base, revision)).toBe(expected);
  });
});
