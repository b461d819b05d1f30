import fc from "fast-check";
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

  it.each([null, undefined, [], {}, ["boom"]])("tells of errors that are counted and not listed: %j", (errors) => {
    const inputs = [pair("1", "10"), pair("2", "20")];
    const { succeeded, failed } = outcomeOf(inputs, { results: null, errors, numErrors: 2 });
    expect(succeeded).toEqual([]);
    expect(failed.map(({ input, error }) => [input, error.message])).toEqual([
      [undefined, "HubSpot counts errors (2) and tells none of them"],
    ]);
  });

  it("takes what is no list for none", () => {
    expect(outcomeOf([pair("1", "10")], { results: {}, errors: {} })).toEqual({
      succeeded: [],
      failed: [],
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

  it.each(["fromObjectIds", "ids", "objectIds", "fromIds"])("finds every input that `%s` lists", (key) => {
    const inputs = [pair("1", "10"), pair("2", "20"), pair("3", "30")];
    const { failed } = outcomeOf(inputs, { errors: [error("X", { [key]: ["3", "1"] })] });
    expect(failed.map(({ input }) => input)).toEqual([inputs[0], inputs[2]]);
  });

  it("takes lists of one length for pairs, and not the from of one with the to of another", () => {
    const inputs = [pair("1", "10"), pair("2", "20"), pair("1", "20"), pair("2", "10")];
    const context = { fromObjectIds: ["1", "2"], toObjectIds: ["10", "20"] };
    const { failed } = outcomeOf(inputs, { errors: [error("X", context)] });
    expect(failed.map(({ input }) => input)).toEqual([inputs[0], inputs[1]]);
  });

  it("takes lists of different lengths, or in another order, for all that they could name", () => {
    const inputs = [pair("1", "10"), pair("2", "20"), pair("3", "30")];
    const named = (fromObjectIds: string[], toObjectIds: string[]) =>
      outcomeOf(inputs, { errors: [error("X", { fromObjectIds, toObjectIds })] }).failed.map(({ input }) => input);
    expect(named(["1", "2", "3"], ["10", "20"])).toEqual([inputs[0], inputs[1]]);
    expect(named(["1", "2"], ["20", "10"])).toEqual([inputs[0], inputs[1]]);
  });

  it("does not take an input for failed whose result is there, where the error names one record of its pair", () => {
    const inputs = ["1", "2", "3", "4"].map((to) => ({ from: { id: "9" }, to: { id: to } }));
    const full = error("LIMIT_EXCEEDED", { fromObjectId: ["9"] });
    const both = [
      { from: { id: "9" }, to: { id: "1" } },
      { from: { id: "1" }, to: { id: "9" } },
    ];
    const labelled = { fromObjectId: "9", toObjectId: "2", labels: [] };
    const outcome = outcomeOf(inputs, { results: [...both, labelled], errors: [full, full], numErrors: 2 });
    expect(outcome.failed.map(({ input }) => input?.to.id)).toEqual(["3", "4"]);
  });

  it("keeps an error that names only what succeeded", () => {
    const inputs = ["1", "2"].map((to) => ({ from: { id: "9" }, to: { id: to } }));
    const odd = error("X", { fromObjectId: ["9"] });
    expect(outcomeOf(inputs, { results: inputs, errors: [odd] }).failed).toEqual([{ input: undefined, error: odd }]);
  });

  it("needs no name for the input of a batch of one", () => {
    const strange = { category: "VALIDATION_ERROR", message: "something" };
    const input = pair("1", "2");
    expect(outcomeOf([input], { errors: [strange] }).failed).toEqual([{ input, error: strange }]);
    expect(outcomeOf([input], { errors: [error("X", { id: ["9"] })] }).failed[0]?.input).toBeUndefined();
  });

  it("keeps what there was nothing to find for, when it names no input", () => {
    const nothing = error("NO_ASSOCIATIONS_FOUND", { fromObjectId: ["9"] });
    const outcome = outcomeOf([{ id: "1" }, { id: "2" }], { errors: [nothing] });
    expect(outcome).toEqual({ succeeded: [], failed: [{ input: undefined, error: nothing }], notFound: [] });
  });

  it("loses no error, whatever the contexts", () => {
    const id = fc.constantFrom("1", "2", "3", "4");
    const key = fc.constantFrom("fromObjectId", "fromObjectIds", "toObjectId", "toObjectIds", "id", "ids", "other");
    const context = fc.dictionary(key, fc.array(id, { maxLength: 3 }));
    const kind = fc.constantFrom("NO_ASSOCIATIONS_FOUND", "FROM_OBJECT_NOT_FOUND", "TO_OBJECT_NOT_FOUND", "X");
    const errors = fc.array(fc.tuple(kind, context).map(([name, found]) => error(name, found)));
    fc.assert(
      fc.property(fc.array(fc.tuple(id, id).map(([from, to]) => pair(from, to))), errors, (inputs, all) => {
        for (const one of all) {
          const { failed, notFound } = outcomeOf(inputs, { errors: [one] });
          expect(failed.length + notFound.length).toBeGreaterThan(0);
          const ids = Object.values(one.context).flat();
          for (const input of [...notFound, ...failed.flatMap((failure) => failure.input ?? [])])
            expect(inputs.length === 1 || ids.includes(input.from.id) || ids.includes(input.to.id)).toBe(true);
        }
      }),
    );
  });

  it("keeps a failure that names no input", () => {
    const strange = { category: "VALIDATION_ERROR", message: "something" };
    const { failed } = outcomeOf([pair("1", "2"), pair("3", "4")], { errors: [strange] });
    expect(failed).toEqual([{ input: undefined, error: strange }]);
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
    ["an empty id", [{ ...pair("1", ""), types: [...types] }], "inputs[0]: an id is missing, empty or no whole number"],
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
