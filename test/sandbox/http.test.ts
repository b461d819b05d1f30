// All operations of 2026-03 over HTTP with nothing but `fetch`: answered, and refused in HubSpot's words.
import { beforeEach, expect, it } from "vitest";
import { routes } from "../../generated/2026-03/routes.js";
import { spec, startServer } from "./checked-sandbox.js";

let base = "";

beforeEach(async () => {
  base = await startServer();
});

async function send(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(base + path, {
    method,
    headers: { authorization: "Bearer any", "content-type": "application/json", ...headers },
    ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text === "" ? undefined : JSON.parse(text) };
}

const pair = (to: number) => ({ from: { id: "1" }, to: { id: String(to) } });
const unlabeled = { category: "HUBSPOT_DEFINED", typeId: 279 };

/** A call of each operation, in an order in which all succeed. */
function calls(
  from: string,
  to: string,
): [operationId: string, method: string, path: string, body: unknown, status: number][] {
  const objects = `/crm/objects/2026-03/${from}/1/associations`;
  const batch = `/crm/associations/2026-03/${from}/${to}/batch`;
  const labels = `/crm/associations/2026-03/${from}/${to}/labels`;
  const limits = "/crm/associations/2026-03/definitions/configurations";
  const types = [spec(1)];
  const label = { associationTypeId: 1, label: "Chief" };
  const limit = { ...unlabeled, maxToObjectIds: 9 };
  return [
    ["associations/createDefault", "PUT", `${objects}/default/${to}/2`, undefined, 200],
    ["associations/create", "PUT", `${objects}/${to}/3`, types, 201],
    ["associations/list", "GET", `${objects}/${to}?limit=1`, undefined, 200],
    ["associations/archive", "DELETE", `${objects}/${to}/3`, undefined, 204],
    ["batch/createDefault", "POST", `${batch}/associate/default`, { inputs: [pair(4)] }, 200],
    ["batch/create", "POST", `${batch}/create`, { inputs: [{ ...pair(5), types }] }, 201],
    ["batch/read", "POST", `${batch}/read`, { inputs: [{ id: "1" }] }, 200],
    ["batch/archiveLabels", "POST", `${batch}/labels/archive`, { inputs: [{ ...pair(5), types }] }, 200],
    ["batch/archive", "POST", `${batch}/archive`, { inputs: [{ from: { id: "1" }, to: [{ id: "5" }] }] }, 200],
    ["labels/create", "POST", labels, { name: "boss", label: "Boss" }, 200],
    ["labels/update", "PUT", labels, label, 204],
    ["labels/list", "GET", labels, undefined, 200],
    ["labels/delete", "DELETE", `${labels}/1`, undefined, 204],
    ["limits/create", "POST", `${limits}/${from}/${to}/batch/create`, { inputs: [limit] }, 201],
    ["limits/update", "POST", `${limits}/${from}/${to}/batch/update`, { inputs: [limit] }, 200],
    ["limits/list", "GET", `${limits}/${from}/${to}`, undefined, 200],
    ["limits/listAll", "GET", `${limits}/all`, undefined, 200],
    ["limits/purge", "POST", `${limits}/${from}/${to}/batch/purge`, { inputs: [unlabeled] }, 200],
    ["usage/requestReport", "POST", "/crm/associations/2026-03/usage/high-usage-report/1", undefined, 200],
    ["search/find", "POST", `/crm/objects/2026-03/${from}/search`, {}, 200],
  ];
}

it("answers every operation as its contract says", async () => {
  for (const [operationId, method, path, body, status] of calls("contacts", "companies")) {
    const answer = await send(method, path, body);
    expect([operationId, answer.status, answer.body]).toEqual([operationId, status, answer.body]);
  }
  const { entries } = (await send("GET", "/_sandbox/journal")).body;
  const seen = entries.map(({ operationId }: { operationId: string }) => operationId);
  expect(seen.sort()).toEqual(routes.map(({ operationId }) => operationId).sort());
});

it("refuses every operation: no token, an unknown object type, a body that is no JSON, a method too many", async () => {
  for (const [operationId, method, path, body] of calls("contacts", "widgets")) {
    const refused = async (...args: Parameters<typeof send>) => {
      const { status, body, headers } = await send(...args);
      expect(body).toMatchObject({ status: "error", message: expect.any(String) });
      expect(body.correlationId).toBe(headers.get("x-hubspot-correlation-id"));
      return [operationId, status, body.message];
    };
    const [, unauthorized] = await refused(method, path, body, { authorization: "" });
    expect(unauthorized).toBe(401);
    expect((await refused("PATCH", path, {}))[1]).toBe(405);
    if (path.includes("widgets")) {
      const unknown = "Unable to infer object type from: widgets";
      expect(await refused(method, path, body)).toEqual([operationId, 400, unknown]);
    }
    if (body !== undefined) {
      expect((await refused(method, path.replaceAll("widgets", "companies"), "{"))[2]).toMatch(
        /^Invalid input JSON on line 1/,
      );
      expect(
        (await refused(method, path.replaceAll("widgets", "companies"), body, { "content-type": "text/plain" }))[1],
      ).toBe(415);
    }
  }
});
