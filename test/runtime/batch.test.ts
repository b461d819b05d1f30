import { describe, expect, it } from "vitest";
import { createClient as createDated } from "../../src/2026-03.js";
import { outcomeOf } from "../../src/runtime/batch.js";
import { createClient as createV4 } from "../../src/v4.js";

const pair = (from: string, to: string) => ({ from: { id: from }, to: { id: to } });
const error = (subCategory: string, context: Record<string, string[]>) => ({
  status: "error",
  category: "OBJECT_NOT_FOUND",
  subCategory: `crm.associations.${subCategory}`,
  message: "…",
  context,
});

describe("outcomeOf", () => {
  it("matches failures to inputs by context, never by index", () => {
    const inputs = [pair("1", "10"), pair("2", "20"), pair("3", "30")];
    const failure = error("FROM_OBJECT_NOT_FOUND", { objectType: ["contact"], id: ["3"] });
    expect(outcomeOf(inputs, { results: [{ a: 1 }], errors: [failure] })).toEqual({
      succeeded: [{ a: 1 }],
      failed: [{ input: inputs[2], error: failure }],
      notFound: [],
    });
  });

  it("takes an id for the side that the error names, where both sides have it", () => {
    const inputs = [pair("7", "8"), pair("8", "7")];
    const from = outcomeOf(inputs, { errors: [error("FROM_OBJECT_NOT_FOUND", { id: ["7"] })] });
    const to = outcomeOf(inputs, { errors: [error("TO_OBJECT_NOT_FOUND", { id: ["7"] })] });
    expect(from.failed.map(({ input }) => input)).toEqual([inputs[0]]);
    expect(to.failed.map(({ input }) => input)).toEqual([inputs[1]]);
  });

  it("takes only the input that has every id of the context", () => {
    const inputs = [pair("1", "10"), pair("1", "20")];
    const { failed } = outcomeOf(inputs, { errors: [error("X", { fromObjectId: ["1"], toObjectId: ["20"] })] });
    expect(failed.map(({ input }) => input)).toEqual([inputs[1]]);
  });

  it("does not count what has nothing to find as a failure", () => {
    const inputs = [{ id: "1" }, { id: "2" }];
    const nothing = error("NO_ASSOCIATIONS_FOUND", { fromObjectId: ["2"], fromObjectType: ["deal"] });
    expect(outcomeOf(inputs, { results: [], errors: [nothing] })).toEqual({
      succeeded: [],
      failed: [],
      notFound: [inputs[1]],
    });
  });

  it("finds an input by any of its targets", () => {
    const input = { from: { id: "1" }, to: [{ id: "2" }, { id: "3" }] };
    expect(outcomeOf([input], { errors: [error("X", { toObjectId: ["3"] })] }).failed[0]?.input).toBe(input);
  });

  it("keeps a failure that names no input", () => {
    const strange = { category: "VALIDATION_ERROR", message: "something" };
    expect(outcomeOf([pair("1", "2")], { errors: [strange] }).failed).toEqual([{ input: undefined, error: strange }]);
  });

  it("takes an empty answer for success", () => {
    expect(outcomeOf([pair("1", "2")], undefined)).toEqual({ succeeded: [], failed: [], notFound: [] });
  });
});

describe("a batch wrapper", () => {
  const types = [{ associationCategory: "USER_DEFINED", associationTypeId: 36 }] as const;
  const args = { fromType: "contacts", toType: "companies" };

  it.each([
    ["v4", createV4],
    ["2026-03", createDated],
  ])("gives the same kind of outcome for 204 and for 200 with a body: %s", async (_version, create) => {
    const answers = [new Response(null, { status: 204 }), Response.json({ status: "COMPLETE", results: [] })];
    const hubspot = create({ accessToken: "t", fetch: async () => answers.shift() ?? Response.error() });
    const archive = () => hubspot.batch.archive({ ...args, inputs: [{ from: { id: "1" }, to: [{ id: "2" }] }] });
    expect(await archive()).toEqual({ succeeded: [], failed: [], notFound: [] });
    expect(await archive()).toEqual({ succeeded: [], failed: [], notFound: [] });
  });

  it("still gives status and raw body", async () => {
    const body = {
      status: "COMPLETE",
      results: [],
      numErrors: 1,
      errors: [error("TO_OBJECT_NOT_FOUND", { id: ["2"] })],
    };
    const hubspot = createV4({ accessToken: "t", fetch: async () => Response.json(body, { status: 207 }) });
    const inputs = [{ ...pair("1", "2"), types: [...types] }];
    const answer = await hubspot.batch.create({ ...args, inputs }).withResponse();
    expect(answer.status).toBe(207);
    expect(answer.body).toEqual(body);
    expect(answer.data.failed).toEqual([{ input: inputs[0], error: body.errors[0] }]);
  });

  it.each([
    ["empty `types`", [{ ...pair("1", "2"), types: [] }], "inputs[0]: `types` is empty"],
    ["an empty id", [{ ...pair("1", ""), types: [...types] }], "inputs[0]: an id is missing or empty"],
    ["an id that is missing", [{ ...pair("1", "2"), to: {} as { id: string }, types: [...types] }], "an id is missing"],
    ["a side that is missing", [{ from: { id: "1" }, types: [...types] } as never], "inputs[0]: `to` is missing"],
    ["what is no input", [null as never], "inputs[0]: it is no object"],
    [
      "more inputs than HubSpot takes",
      Array.from({ length: 2_001 }, () => ({ ...pair("1", "2"), types: [...types] })),
      "2001 inputs, and HubSpot takes 2000",
    ],
  ])("refuses %s before anything is sent", async (_name, inputs, reason) => {
    let sent = 0;
    const hubspot = createV4({ accessToken: "t", fetch: async () => Response.json({ sent: ++sent }) });
    await expect(hubspot.batch.create({ ...args, inputs })).rejects.toThrow(reason);
    expect(sent).toBe(0);
  });
});

describe("a single association", () => {
  it("is not sent without types, which HubSpot would accept and associate nothing", async () => {
    let sent = 0;
    const hubspot = createV4({ accessToken: "t", fetch: async () => Response.json({ sent: ++sent }) });
    const records = { from: { type: "contacts", id: "1" }, to: { type: "companies", id: "2" } };
    await expect(hubspot.associations.create({ ...records, types: [] })).rejects.toThrow(
      "associations/create: the list is empty: HubSpot would do nothing",
    );
    expect(sent).toBe(0);
  });
});
