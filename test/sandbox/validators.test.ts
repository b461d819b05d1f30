// The generated validators are ajv's code, rewritten: they must decide as ajv does with the schemas of the specs.
import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { routes as routes202603 } from "../../generated/2026-03/routes.js";
import { validatorOf } from "../../generated/response-validators.js";
import { routes as routesV4 } from "../../generated/v4/routes.js";
import type { Validator } from "../../src/sandbox/route.js";

type Schema = { [key: string]: unknown };

interface Operation {
  operationId: string;
  requestBody?: Content | { $ref: string };
  responses: Record<string, Content | { $ref: string }>;
}

interface Content {
  content?: Record<string, { schema: Schema }>;
}

const FORMATS: Record<string, RegExp> = {
  "date-time": /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/,
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
};

const SAMPLES: Record<string, fc.Arbitrary<string>> = {
  "date-time": fc.constantFrom("2026-03-01T00:00:00Z", "2026-03-01T00:00:00.000+01:00"),
  uuid: fc.uuid(),
};

const ajv = new Ajv({ strict: false, allErrors: true, formats: { ...FORMATS, int32: true, int64: true } });

/** A request takes a number for a text without a list of values. */
function withNumbersAsText(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withNumbersAsText);
  if (typeof value !== "object" || value === null) return value;
  const schema = value as Schema;
  if (schema.type === "string" && schema.enum === undefined) return { type: ["string", "number"] };
  return Object.fromEntries(Object.entries(schema).map(([key, child]) => [key, withNumbersAsText(child)]));
}

const cases = [
  { version: "v4", routes: routesV4 },
  { version: "2026-03", routes: routes202603 },
].flatMap(({ version, routes }) => {
  const document = JSON.parse(readFileSync(`generated/${version}/openapi.json`, "utf8"));
  const int32 = { type: "integer", minimum: -2_147_483_648, maximum: 2_147_483_647 };
  const text = JSON.stringify(document, (_, value) => (value?.format === "int32" ? int32 : value));
  const answers = JSON.parse(text);
  const requests = withNumbersAsText(answers) as typeof answers;
  ajv.addSchema(requests, `${version}-requests`).addSchema(answers, `${version}-answers`);
  const found = (of: typeof answers, value: unknown) => {
    const ref = (value as { $ref?: string }).$ref;
    const target =
      ref
        ?.slice(2)
        .split("/")
        .reduce((at, part) => at[part], of) ?? value;
    return (target as Content).content?.["application/json"]?.schema;
  };
  const absolute = (schema: Schema, kind: string) =>
    JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#', `"$ref":"${version}-${kind}#`)) as Schema;
  const operations = (of: typeof answers) =>
    Object.values(of.paths as Record<string, Record<string, Operation>>).flatMap((item) =>
      Object.values(item).filter((operation) => operation.operationId !== undefined),
    );
  const bodies = operations(requests).flatMap(({ operationId, requestBody }) => {
    const schema = requestBody && found(requests, requestBody);
    const validate = routes.find((route) => route.operationId === operationId)?.validate;
    expect(validate !== undefined, operationId).toBe(schema !== undefined);
    return schema && validate
      ? [
          {
            name: `the body of ${version} ${operationId}`,
            schema: absolute(schema, "requests"),
            validate,
            of: requests,
          },
        ]
      : [];
  });
  const responses = operations(answers).flatMap(({ operationId, responses }) =>
    Object.entries(responses).flatMap(([status, response]) => {
      const schema = found(answers, response);
      const validate = validatorOf[`${version} ${operationId} ${status}`] as Validator;
      return schema
        ? [
            {
              name: `${status} of ${version} ${operationId}`,
              schema: absolute(schema, "answers"),
              validate,
              of: answers,
            },
          ]
        : [];
    }),
  );
  return [...bodies, ...responses];
});

/** Values that are mostly as the schema has them, and sometimes not. */
function valuesOf(schema: Schema, of: Schema, depth = 0): fc.Arbitrary<unknown> {
  const { $ref, type, properties, items, additionalProperties } = schema as {
    $ref?: string;
    type?: string | string[];
    properties?: Record<string, Schema>;
    items?: Schema;
    additionalProperties?: Schema;
    enum?: unknown[];
  };
  if ($ref !== undefined) {
    const target = $ref
      .slice($ref.indexOf("#") + 2)
      .split("/")
      .reduce<unknown>((at, part) => (at as Schema)[part], of);
    return valuesOf(target as Schema, of, depth);
  }
  const wrong = fc.oneof(fc.constantFrom(null, "", "x", 0, 1.5, 2 ** 31, true, {}, []), fc.jsonValue({ maxDepth: 1 }));
  const right = () => {
    if (Array.isArray(schema.enum)) return fc.constantFrom(...schema.enum);
    if (properties) {
      const fields = Object.fromEntries(
        Object.entries(properties).map(([key, child]) => [key, valuesOf(child, of, depth + 1)]),
      );
      return fc.oneof(fc.record(fields), fc.record(fields, { requiredKeys: [] }));
    }
    if (items) return fc.array(valuesOf(items, of, depth + 1), { maxLength: depth > 4 ? 0 : 3 });
    if (additionalProperties)
      return fc.dictionary(fc.string(), valuesOf(additionalProperties, of, depth + 1), { maxKeys: 2 });
    if (type === "integer") return fc.integer();
    if (type === "boolean") return fc.boolean();
    const sample = SAMPLES[String(schema.format)] ?? fc.string();
    return fc.oneof({ weight: 40, arbitrary: sample }, { weight: 1, arbitrary: fc.string() });
  };
  return fc.oneof({ weight: 1, arbitrary: wrong }, { weight: 60, arbitrary: right() });
}

describe("a validator decides as ajv does", () => {
  it.each(cases)("of $name", ({ schema, validate, of }) => {
    const reference: ValidateFunction = ajv.compile(schema);
    const seen = { right: 0, wrong: 0 };
    fc.assert(
      fc.property(valuesOf(schema, of), (value) => {
        const expected = reference(structuredClone(value));
        const problems = validate(structuredClone(value));
        seen[expected ? "right" : "wrong"] += 1;
        expect(problems.length === 0, JSON.stringify([problems, reference.errors])).toBe(expected);
        const known = (reference.errors ?? []).map(({ instancePath }) => instancePath);
        for (const { instancePath } of problems) expect(known).toContain(instancePath);
      }),
      { numRuns: 80, seed: 1 },
    );
    expect(Math.min(seen.right, seen.wrong), "values of both kinds").toBeGreaterThan(0);
  });
});
