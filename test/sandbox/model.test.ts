// Any sequence of writes, over both versions, against the simplest model there is: a list of tuples.
import fc from "fast-check";
import { expect, it } from "vitest";
import { checkedSandbox, paths, spec, VERSIONS } from "./checked-sandbox.js";

/** One type from one record to another: contact 1 has type 279 with company 2. */
type Tuple = [from: string, fromId: number, to: string, toId: number, type: string];

const LABEL = { forward: "USER_DEFINED 1", back: "USER_DEFINED 2" };
const TYPES = {
  unlabeled: { spec: spec(279), forward: "HUBSPOT_DEFINED 279", back: "HUBSPOT_DEFINED 280" },
  primary: { spec: spec(1), forward: "HUBSPOT_DEFINED 1", back: "HUBSPOT_DEFINED 2" },
  label: { spec: spec(1, "USER_DEFINED"), ...LABEL },
} as const;

const id = fc.integer({ min: 1, max: 4 });
const write = fc.record({
  version: fc.constantFrom(...VERSIONS),
  kind: fc.constantFrom("default", "create", "archive", "archiveLabels"),
  contact: id,
  company: id,
  types: fc.uniqueArray(fc.constantFrom("unlabeled", "primary", "label"), { minLength: 1 }),
  batch: fc.boolean(),
});
type Write = typeof write extends fc.Arbitrary<infer T> ? T : never;

function model(limit: number) {
  let tuples: Tuple[] = [];
  const has = (contact: number, company: number, type: string) =>
    tuples.some(
      (tuple) => tuple[0] === "contacts" && tuple[1] === contact && tuple[3] === company && tuple[4] === type,
    );
  const without = (contact: number, company: number, types?: readonly string[]) => {
    tuples = tuples.filter(([from, fromId, , toId, type]) => {
      const same =
        from === "contacts" ? fromId === contact && toId === company : fromId === company && toId === contact;
      return !(same && (types === undefined || types.includes(type)));
    });
  };
  const put = (contact: number, company: number, name: keyof typeof TYPES) => {
    const { forward, back } = TYPES[name];
    if (has(contact, company, forward)) return;
    tuples.push(
      ["contacts", contact, "companies", company, forward],
      ["companies", company, "contacts", contact, back],
    );
  };
  return {
    apply({ kind, contact, company, types }: Write) {
      const unlabeled = tuples.filter(
        ([from, fromId, , , type]) => from === "contacts" && fromId === contact && type === TYPES.unlabeled.forward,
      ).length;
      if (
        (kind === "default" || kind === "create") &&
        !has(contact, company, TYPES.unlabeled.forward) &&
        unlabeled >= limit
      )
        return;
      if (kind === "default") put(contact, company, "unlabeled");
      if (kind === "create") {
        if (types.some((name) => name !== "unlabeled") && !types.includes("label"))
          without(contact, company, [LABEL.forward, LABEL.back]);
        if (types.includes("primary"))
          for (let other = 1; other <= 4; other += 1)
            if (other !== company) without(contact, other, [TYPES.primary.forward, TYPES.primary.back]);
        for (const name of ["unlabeled", ...types] as const) put(contact, company, name);
      }
      if (kind === "archive" || (kind === "archiveLabels" && types.includes("unlabeled"))) without(contact, company);
      else if (kind === "archiveLabels")
        without(
          contact,
          company,
          types.flatMap((name) => [TYPES[name].forward, TYPES[name].back]),
        );
    },
    sorted: () => tuples.map(String).sort(),
  };
}

it("agrees with the model on every read, in both directions, within the limit, after any writes", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(write, { maxLength: 25 }), fc.integer({ min: 1, max: 4 }), async (writes, limit) => {
      const { sandbox, send } = checkedSandbox();
      sandbox.seed({
        labels: [{ from: "contact", to: "company", name: "a", label: "A" }],
        limits: [{ from: "contact", to: "company", category: "HUBSPOT_DEFINED", typeId: 279, maxToObjectIds: limit }],
      });
      const expected = model(limit);
      for (const [index, one] of writes.entries()) {
        await perform(send, one);
        expected.apply(one);
        if (index % 7 === 3) {
          const snapshot = sandbox.snapshot();
          await send("PUT", `${paths.v4.objects}/contacts/3/associations/default/companies/4`);
          sandbox.restore(snapshot);
        }
      }
      expect(await readAll(send)).toEqual(expected.sorted());
    }),
    { numRuns: 150, seed: 11 },
  );
});

type Send = ReturnType<typeof checkedSandbox>["send"];

async function perform(send: Send, { version, kind, contact, company, types, batch }: Write) {
  const { objects, associations } = paths[version];
  const pair = `${objects}/contacts/${contact}/associations`;
  const input = { from: { id: String(contact) }, to: { id: String(company) } };
  const specs = types.map((name) => TYPES[name].spec);
  const post = (action: string, body: object) =>
    send("POST", `${associations}/contacts/companies/batch/${action}`, { inputs: [body] });
  if (kind === "default")
    return batch ? post("associate/default", input) : send("PUT", `${pair}/default/companies/${company}`);
  if (kind === "create")
    return batch ? post("create", { ...input, types: specs }) : send("PUT", `${pair}/companies/${company}`, specs);
  if (kind === "archiveLabels") return post("labels/archive", { ...input, types: specs });
  return batch ? post("archive", { ...input, to: [input.to] }) : send("DELETE", `${pair}/companies/${company}`);
}

async function readAll(send: Send): Promise<string[]> {
  const tuples: Tuple[] = [];
  for (const [from, to] of [
    ["contacts", "companies"],
    ["companies", "contacts"],
  ] as const) {
    const { body } = await send("POST", `${paths["2026-03"].associations}/${from}/${to}/batch/read`, {
      inputs: [1, 2, 3, 4].map((number) => ({ id: String(number) })),
    });
    for (const result of body.results) {
      for (const item of result.to) {
        for (const { category, typeId } of item.associationTypes)
          tuples.push([from, Number(result.from.id), to, item.toObjectId, `${category} ${typeId}`]);
      }
    }
  }
  return tuples.map(String).sort();
}
