import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createClient } from "../../src/2026-03.js";
import { quoteLongIntegers } from "../../src/runtime/long-integers.js";

/** JSON as a text, beside the value that should come of it. */
interface Written {
  text: string;
  value: unknown;
}

const space = fc.constantFrom("", " ", "\n\t");
const texts = fc.oneof(
  fc.string(),
  fc.stringMatching(/^[\d"\\:,[{}\] .eE+-]{0,40}$/),
  fc.stringMatching(/^\d{17,30}$/),
);
const leaf: fc.Arbitrary<Written> = fc.oneof(
  texts.map((value) => ({ text: JSON.stringify(value), value })),
  fc
    .double({ noDefaultInfinity: true, noNaN: true })
    .filter((value) => Math.abs(value) < 1e15)
    .map((value) => ({ text: JSON.stringify(value), value: JSON.parse(JSON.stringify(value)) as number })),
  fc
    .constantFrom("0.12345678901234567890", "1234567890123456789.5", "12345678901234567e2", "-1.5E+300")
    .map((text) => ({
      text,
      value: Number(text),
    })),
  fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }).map((big) => ({
    text: String(big),
    value: String(Number(big)) === String(big) ? Number(big) : String(big),
  })),
  fc.constantFrom(null, true, false).map((value) => ({ text: String(value), value })),
);

const { json } = fc.letrec<{ json: Written }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 4, depthSize: "small" },
    leaf,
    fc.tuple(fc.array(tie("json"), { maxLength: 4 }), space).map(([items, gap]) => ({
      text: `[${gap}${items.map(({ text }) => text).join(`${gap},${gap}`)}]`,
      value: items.map(({ value }) => value),
    })),
    fc
      .tuple(fc.uniqueArray(fc.tuple(texts, tie("json")), { maxLength: 4, selector: ([key]) => key }), space)
      .map(([members, gap]) => ({
        text: `{${members.map(([key, { text }]) => `${JSON.stringify(key)}${gap}:${gap}${text}`).join(",")}}`,
        value: Object.fromEntries(members.map(([key, { value }]) => [key, value])),
      })),
  ),
}));

describe("quoteLongIntegers", () => {
  it("makes text of the integers that a number cannot hold, and changes nothing else", () => {
    fc.assert(
      fc.property(json, ({ text, value }) => {
        expect(JSON.parse(quoteLongIntegers(text))).toEqual(value);
      }),
      { numRuns: 1_000 },
    );
  });

  it("takes a text of any length", () => {
    const text = JSON.stringify(["x".repeat(5_000_000), '"'.repeat(100_000)]).replace("]", ",9007199254740993]");
    expect((JSON.parse(quoteLongIntegers(text)) as unknown[])[2]).toBe("9007199254740993");
  });
});

describe("an id above 2^53", () => {
  const hubspot = createClient({
    accessToken: "t",
    fetch: async () =>
      new Response(
        '{"results":[{"toObjectId":9007199254740993,"associationTypes":[{"category":"USER_DEFINED","typeId":36,"label":"9007199254740993, \\"12345678901234567890"}]}]}',
      ),
  });
  const call = hubspot.associations.list({ from: { type: "contacts", id: "1" }, toType: "companies" });

  it("keeps its digits, and so does a text with such digits", async () => {
    expect((await call).results).toEqual([
      {
        toObjectId: "9007199254740993",
        associationTypes: [{ category: "USER_DEFINED", typeId: 36, label: '9007199254740993, "12345678901234567890' }],
      },
    ]);
  });

  it("keeps its digits in the raw body too, where other ids stay numbers", async () => {
    const body = '{"results":[{"toObjectId":9007199254740993},{"toObjectId":202}]}';
    const client = createClient({ accessToken: "t", fetch: async () => new Response(body) });
    const listed = client.associations.list({ from: { type: "contacts", id: "1" }, toType: "companies" });
    expect((await listed.withResponse()).body).toEqual({
      results: [{ toObjectId: "9007199254740993" }, { toObjectId: 202 }],
    });
  });
});
