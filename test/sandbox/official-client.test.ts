// HubSpot's own Node client drives v4 through every method it has, against the server, by nothing but the base URL.
// It is not among the project's dependencies: `npm run test:official` installs it and runs this.
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { beforeEach, describe, expect, it } from "vitest";
import { routes } from "../../generated/v4/routes.js";
import { startServer } from "./checked-sandbox.js";

const folder = fileURLToPath(new URL("../../node_modules/.cache/official-client/", import.meta.url));
const installed = existsSync(`${folder}node_modules/client-14`);
const require = createRequire(folder);

const unlabeled = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 279 };
const primary = { ...unlabeled, associationTypeId: 1 };
const limit = { category: "HUBSPOT_DEFINED", typeId: 279, maxToObjectIds: 5 };
// The client calls the property `_from`, and sends `from`.
const pair = (from: number, to: number) => ({ _from: { id: String(from) }, to: { id: String(to) } });

describe.skipIf(!installed).each(["client-13", "client-14"])(
  "%s of HubSpot (install with npm run test:official)",
  (name) => {
    // biome-ignore lint/suspicious/noExplicitAny: its types are not installed
    let v4: any;
    // biome-ignore lint/suspicious/noExplicitAny: its types are not installed
    let limits: any;
    let base = "";

    beforeEach(async () => {
      base = await startServer();
      const { Client } = require(name);
      v4 = new Client({ accessToken: "any", basePath: base }).crm.associations.v4;
      // The client has the operations on limits, but gives no way to them.
      const schema = require(`${name}/lib/codegen/crm/associations/v4/schema/index.js`);
      const server = new schema.ServerConfiguration(base, {});
      const authMethods = { oauth2: { accessToken: "any" } };
      limits = new schema.DefinitionConfigurationsApi(schema.createConfiguration({ baseServer: server, authMethods }));
    });

    it("associates, reads and archives", async () => {
      expect((await v4.basicApi.createDefault("contacts", "1", "companies", "2")).results).toHaveLength(2);
      expect((await v4.basicApi.create("contacts", "1", "companies", "2", [primary])).labels).toEqual(["Primary"]);
      const page = await v4.basicApi.getPage("contacts", "1", "companies", undefined, 500);
      expect(page.results[0].associationTypes.map((type: { label: string | null }) => type.label)).toEqual([
        "Primary",
        null,
      ]);
      await v4.basicApi.archive("contacts", "1", "companies", "2");
      expect((await v4.basicApi.getPage("contacts", "1", "companies")).results).toEqual([]);
    });

    it("follows pages", async () => {
      for (let start = 0; start < 700; start += 350) {
        const inputs = Array.from({ length: 350 }, (_, index) => pair(start + index + 1, 1));
        await v4.batchApi.createDefault("contacts", "companies", { inputs });
      }
      const first = await v4.basicApi.getPage("companies", "1", "contacts");
      const second = await v4.basicApi.getPage("companies", "1", "contacts", first.paging.next.after);
      expect([first.results.length, second.results.length, second.paging]).toEqual([500, 200, undefined]);
    });

    it("works in batches", async () => {
      const inputs = [
        { ...pair(1, 2), types: [unlabeled, primary] },
        { ...pair(3, 4), types: [unlabeled] },
      ];
      expect((await v4.batchApi.create("contacts", "companies", { inputs })).results).toHaveLength(2);
      const read = await v4.batchApi.getPage("contacts", "companies", { inputs: [{ id: "1" }, { id: "9" }] });
      expect([read.results.length, read.numErrors]).toEqual([1, 1]);
      await v4.batchApi.archiveLabels("contacts", "companies", { inputs: [{ ...pair(1, 2), types: [primary] }] });
      await v4.batchApi.archive("contacts", "companies", { inputs: [{ _from: { id: "3" }, to: [{ id: "4" }] }] });
      const left = await v4.batchApi.getPage("contacts", "companies", { inputs: [{ id: "1" }, { id: "3" }] });
      expect(left.results.map((result: { to: unknown[] }) => result.to.length)).toEqual([1]);
    });

    it("keeps labels, limits and reports", async () => {
      const labels = v4.schema.definitionsApi;
      const created = await labels.create("contacts", "companies", {
        name: "boss",
        label: "Boss",
        inverseLabel: "Report",
      });
      const typeId = created.results[1].typeId;
      await labels.update("contacts", "companies", { associationTypeId: typeId, label: "Chief" });
      expect(
        (await labels.getAll("contacts", "companies")).results.map((type: { label: string }) => type.label),
      ).toContain("Chief");
      await labels.remove("contacts", "companies", typeId);
      expect((await limits.batchCreate("contacts", "companies", { inputs: [limit] })).results).toHaveLength(1);
      expect(
        (await limits.batchUpdate("contacts", "companies", { inputs: [{ ...limit, maxToObjectIds: 6 }] })).results[0]
          .userEnforcedMaxToObjectIds,
      ).toBe(6);
      expect((await limits.getAll()).results).toHaveLength(1);
      expect((await limits.getAllBetweenTwoObjectTypes("contacts", "companies")).results).toHaveLength(1);
      await limits.batchRemove("contacts", "companies", { inputs: [limit] });
      expect((await limits.getAll()).results).toEqual([]);
      expect((await v4.reportApi.request(7)).userId).toBe(7);
    });

    it("is answered by every method that it has, and refused by every one", async () => {
      const answers = async (to: string, wanted: (call: Promise<unknown>, method: string) => Promise<void>) => {
        for (const [method, call] of Object.entries(everyMethod(v4, limits))) await wanted(call(to), method);
      };
      expect(Object.keys(everyMethod(v4, limits)).sort()).toEqual(methodsOf(name).sort());
      await answers("companies", async (call, method) => {
        await expect(call.then(() => method)).resolves.toBe(method);
      });
      const { entries } = await (await fetch(`${base}/_sandbox/journal?token=any`)).json();
      const seen = new Set(entries.map(({ operationId }: { operationId: string }) => operationId));
      expect([...seen].sort()).toEqual(routes.map(({ operationId }) => operationId).sort());
      const hasNoObjectType = ["DefinitionConfigurationsApi.getAll", "ReportApi.request"];
      await answers("widgets", async (call, method) => {
        const code = hasNoObjectType.includes(method) ? undefined : 400;
        expect([method, await call.then(() => undefined, codeOf)]).toEqual([method, code]);
      });
      const authorization = "Bearer any";
      const body = JSON.stringify({ access: { expiresAt: 0 } });
      await fetch(`${base}/_sandbox/seed`, { method: "POST", headers: { authorization }, body });
      await answers("companies", async (call, method) => {
        expect([method, await call.then(() => undefined, codeOf)]).toEqual([method, 401]);
      });
    });

    it("throws what it throws at HubSpot", async () => {
      const refused = await v4.basicApi
        .createDefault("widgets", "1", "companies", "2")
        .catch((error: unknown) => error);
      expect([refused.code, refused.body.message]).toEqual([400, "Unable to infer object type from: widgets"]);
      const wrong = await v4.basicApi
        .create("companies", "1", "contacts", "2", [unlabeled])
        .catch((error: unknown) => error);
      expect(wrong.body.context.INVALID_OBJECT_IDS).toEqual(["CONTACT=1 is not valid"]);
      const label = await v4.schema.definitionsApi
        .remove("contacts", "companies", 279)
        .catch((error: unknown) => error);
      expect([label.code, label.body.category]).toEqual([400, "VALIDATION_ERROR"]);
    });
  },
);

const codeOf = ({ code }: { code: number }) => code;

/** Every method of the client's classes for associations, as the client itself has them. */
function methodsOf(name: string): string[] {
  return ["", "schema/"].flatMap((part) => {
    const module = require(`${name}/lib/codegen/crm/associations/v4/${part}index.js`);
    const classes = Object.keys(module).filter((key) => key.endsWith("Api"));
    return classes.flatMap((key) =>
      Object.getOwnPropertyNames(module[key].prototype)
        .filter((method) => !/^constructor$|WithHttpInfo$/.test(method))
        .map((method) => `${key}.${method}`),
    );
  });
}

/** A call of each method, in an order in which all succeed. */
// biome-ignore lint/suspicious/noExplicitAny: its types are not installed
function everyMethod(v4: any, limits: any): Record<string, (to: string) => Promise<unknown>> {
  const { basicApi, batchApi, reportApi, schema } = v4;
  const labels = schema.definitionsApi;
  const from = "contacts";
  const typed = { ...pair(1, 2), types: [primary] };
  return {
    "BasicApi.createDefault": (to) => basicApi.createDefault(from, "1", to, "2"),
    "BasicApi.create": (to) => basicApi.create(from, "1", to, "2", [primary]),
    "BasicApi.getPage": (to) => basicApi.getPage(from, "1", to),
    "BasicApi.archive": (to) => basicApi.archive(from, "1", to, "2"),
    "BatchApi.createDefault": (to) => batchApi.createDefault(from, to, { inputs: [pair(1, 2)] }),
    "BatchApi.create": (to) => batchApi.create(from, to, { inputs: [typed] }),
    "BatchApi.getPage": (to) => batchApi.getPage(from, to, { inputs: [{ id: "1" }] }),
    "BatchApi.archiveLabels": (to) => batchApi.archiveLabels(from, to, { inputs: [typed] }),
    "BatchApi.archive": (to) => batchApi.archive(from, to, { inputs: [{ _from: { id: "1" }, to: [{ id: "2" }] }] }),
    "DefinitionsApi.create": (to) => labels.create(from, to, { name: "boss", label: "Boss" }),
    "DefinitionsApi.update": (to) => labels.update(from, to, { associationTypeId: 1, label: "Chief" }),
    "DefinitionsApi.getAll": (to) => labels.getAll(from, to),
    "DefinitionsApi.remove": (to) => labels.remove(from, to, 1),
    "DefinitionConfigurationsApi.batchCreate": (to) => limits.batchCreate(from, to, { inputs: [limit] }),
    "DefinitionConfigurationsApi.batchUpdate": (to) => limits.batchUpdate(from, to, { inputs: [limit] }),
    "DefinitionConfigurationsApi.getAllBetweenTwoObjectTypes": (to) => limits.getAllBetweenTwoObjectTypes(from, to),
    "DefinitionConfigurationsApi.getAll": () => limits.getAll(),
    "DefinitionConfigurationsApi.batchRemove": (to) => limits.batchRemove(from, to, { inputs: [limit] }),
    "ReportApi.request": () => reportApi.request(7),
  };
}
