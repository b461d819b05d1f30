import fc from "fast-check";

// Random documents: close to OpenAPI where a comparison has to go deep, and odd where it has to survive.

const name = fc.constantFrom("A", "B", "C");
const ref = name.map((target) => ({ $ref: `#/components/schemas/${target}` }));
const word = fc.constantFrom("a", "b", "constructor", "__proto__x", "");

const { schema } = fc.letrec((tie) => ({
  schema: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    ref,
    fc.record(
      {
        type: fc.constantFrom("string", "integer", "object", "array", ["string", "null"]),
        nullable: fc.boolean(),
        format: fc.constantFrom("int32", "int64", "date"),
        enum: fc.array(fc.constantFrom("a", "b", 1, null)),
        "x-extensible-enum": fc.array(word),
        minimum: fc.integer({ min: -2, max: 2 }),
        exclusiveMinimum: fc.oneof(fc.boolean(), fc.integer({ min: -2, max: 2 })),
        maxLength: fc.nat(3),
        pattern: word,
        default: fc.constantFrom(null, 1, "a"),
        readOnly: fc.boolean(),
        required: fc.array(word),
        description: word,
      },
      { requiredKeys: [] },
    ),
    fc.record(
      {
        properties: fc.dictionary(word, tie("schema"), { maxKeys: 3 }),
        additionalProperties: fc.oneof(fc.boolean(), tie("schema")),
        items: tie("schema"),
        allOf: fc.array(tie("schema"), { maxLength: 2 }),
        oneOf: fc.array(tie("schema"), { maxLength: 3 }),
        anyOf: fc.array(tie("schema"), { maxLength: 3 }),
        not: tie("schema"),
      },
      { requiredKeys: [] },
    ),
  ),
}));

const content = schema.map((value) => ({ "application/json": { schema: value } }));
const parameter = fc.record({
  in: fc.constantFrom("query", "header", "path"),
  name: fc.constantFrom("id", "limit"),
  required: fc.boolean(),
  schema,
});
const security = fc.array(fc.dictionary(fc.constantFrom("oauth", "key"), fc.array(word), { maxKeys: 2 }), {
  maxLength: 3,
});
const operation = fc.record(
  {
    operationId: fc.constantFrom("x", "y", "z"),
    parameters: fc.array(parameter, { maxLength: 3 }),
    requestBody: fc.record({ required: fc.boolean(), content }),
    responses: fc.dictionary(fc.constantFrom("200", "204", "2XX", "404", "default"), fc.record({ content }), {
      maxKeys: 3,
    }),
    security,
    tags: fc.array(word),
    summary: word,
  },
  { requiredKeys: [] },
);
const pathItem = fc.dictionary(fc.constantFrom("get", "post", "put"), operation, { maxKeys: 2 });

/** Documents that OpenAPI allows, or nearly. */
export const documents = fc.record({
  openapi: fc.constantFrom("3.0.3", "3.1.0"),
  info: fc.record({ title: word, version: word }),
  security,
  paths: fc.dictionary(fc.constantFrom("/v1/a/{id}", "/v1/a/{key}", "/a/v2/{key}", "/b", "/v1/b"), pathItem, {
    maxKeys: 3,
  }),
  components: fc.record({ schemas: fc.record({ A: schema, B: schema, C: schema }) }),
});

const oddities = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom({ $ref: "#" }, { $ref: "#/paths" }, { $ref: "#/%E0%A4%A" }, { $ref: 1 }, [], {}, null, "", -1),
);

/** Documents of which one part, anywhere, is something else altogether. */
export const oddDocuments = fc
  .tuple(documents, fc.array(fc.nat(8), { maxLength: 12 }), oddities)
  .map(([document, path, odd]) => replaceAt(document, path, odd));

function replaceAt(value: unknown, path: number[], odd: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined || typeof value !== "object" || value === null) return odd;
  const keys = Object.keys(value);
  const key = keys[step % Math.max(keys.length, 1)];
  if (key === undefined) return odd;
  if (Array.isArray(value))
    return value.map((item, index) => (String(index) === key ? replaceAt(item, rest, odd) : item));
  return Object.fromEntries(
    Object.entries(value).map(([k, item]) => [k, k === key ? replaceAt(item, rest, odd) : item]),
  );
}

/** The same document with the keys of every object in another order. */
export function shuffleKeys(value: unknown, random: () => number): unknown {
  if (Array.isArray(value)) return value.map((item) => shuffleKeys(item, random));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => ({
    key,
    item: shuffleKeys(item, random),
    rank: random(),
  }));
  return Object.fromEntries(entries.sort((a, b) => a.rank - b.rank).map(({ key, item }) => [key, item]));
}
