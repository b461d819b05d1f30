// Code that is written once, for whichever version the configuration names.
import { expect, it } from "vitest";
import * as dated from "../../src/2026-03.js";
import type { HubSpotClient } from "../../src/index.js";
import * as v4 from "../../src/v4.js";
import { startSandbox } from "../sandbox/checked-sandbox.js";

const companies = { fromType: "contacts", toType: "companies" };
const contact = { type: "contacts", id: "101" };

/** Uses every group that both versions have. */
async function account(hubspot: HubSpotClient) {
  const { results } = await hubspot.labels.create({ ...companies, name: "advisor", label: "Advisor" });
  const [forward] = results;
  const types = [{ associationCategory: "USER_DEFINED" as const, associationTypeId: forward?.typeId ?? 0 }];
  await hubspot.limits.create({
    ...companies,
    inputs: [{ category: "HUBSPOT_DEFINED", typeId: 279, maxToObjectIds: 4 }],
  });
  await hubspot.associations.create({ from: contact, to: { type: "companies", id: "201" }, types });
  const pairs = ["202", "203", "204", "205"].map((id) => ({ from: { id: "101" }, to: { id } }));
  const { succeeded, failed } = await hubspot.batch.createDefaultAll(pairs, companies);
  const there: unknown[] = [];
  for await (const { toObjectId, associationTypes } of hubspot.associations.list({
    from: contact,
    toType: "companies",
  }))
    there.push([toObjectId, associationTypes.map(({ label }) => label).sort()]);
  const removed = await hubspot.batch.archive({ ...companies, inputs: [{ from: { id: "101" }, to: [{ id: "202" }] }] });
  return {
    succeeded: succeeded.map(({ to }) => to.id),
    failed: failed.map(({ input, error }) => [input?.to.id, "subCategory" in error && error.subCategory]),
    there,
    notRemoved: removed.failed,
    left: (await hubspot.associations.list({ from: contact, toType: "companies" }).all(10)).length,
    limits: (await hubspot.limits.list(companies)).results.map(({ userEnforcedMaxToObjectIds: most }) => most),
  };
}

it("gives the same with either version", async () => {
  const [old, now] = [startSandbox(), startSandbox()];
  const before = await account(v4.createClient({ fetch: old.fetch }));
  expect(await account(dated.createClient({ fetch: now.fetch }))).toEqual(before);
  expect(before.failed).toEqual([["205", expect.stringContaining("LIMIT_EXCEEDED")]]);
  expect(before.there).toContainEqual(["201", ["Advisor", null]]);
  const versions = [old, now].map((sandbox) => [...new Set(sandbox.journal().map(({ version }) => version))]);
  expect(versions).toEqual([["v4"], ["2026-03"]]);
});

it("shows what only one version has", () => {
  const search = (hubspot: HubSpotClient) =>
    // @ts-expect-error v4 has no search
    hubspot.search;
  expect(search(v4.createClient({ accessToken: "token" }))).toBeUndefined();
});
