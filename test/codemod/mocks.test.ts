import { describe, expect, it } from "vitest";
import { found, migrated } from "./migrated.js";

const CLIENT = `import { Client } from "@hubspot/api-client";\nexport const client = new Client({ accessToken: "t" });\n`;
const LOAD = `import { client } from "./client.js";
export const load = (id: string) => client.crm.associations.v4.basicApi.getPage("contacts", id, "companies");
export const drop = (id: string) => client.crm.associations.v4.basicApi.archive("contacts", id, "companies", "2");
`;
const HEAD = `import { client } from "./client.js";\nimport { load } from "./load.js";\n`;

/** The operations that move in the code under test, and the findings. */
function tested(test: string, load = LOAD, head = HEAD): { moves: string[]; findings: string[] } {
  const files = { "client.ts": CLIENT, "load.ts": load, "load.test.ts": head + test };
  const moves = migrated(files).files.flatMap(({ places }) => places.flatMap(({ operationId = [] }) => operationId));
  return { moves, findings: found(files) };
}

describe("a test that replaces a method of HubSpot's client", () => {
  it.each([
    `sinon.stub(client.crm.associations.v4.basicApi, "getPage").resolves({ results: [] });`,
    `vi.spyOn(client.crm.associations.v4.basicApi, "getPage").mockResolvedValue({ results: [] });`,
    `const api = client.crm.associations.v4.basicApi; jest.spyOn(api, "getPage");`,
    `client.crm.associations.v4.basicApi.getPage = jest.fn();`,
  ])("keeps the calls of it, and no others: %s", (test) => {
    const { moves, findings } = tested(test);
    expect(moves).toEqual(["associations/archive"]);
    expect(findings.some((one) => one.startsWith("official-mock: "))).toBe(true);
  });

  it.each([
    `const links: any = service; vi.spyOn(links.client.crm.associations.v4.basicApi, "getPage").mockResolvedValue({});`,
    `vi.spyOn((service as any).client.crm.associations.v4.basicApi, "getPage");`,
    `(service as any).client.crm.associations.v4.basicApi.getPage = vi.fn();`,
    `(service as any).client.crm.associations.v4.basicApi.getPage.mockResolvedValue({});`,
    `jest.mocked((service as any).client.crm.associations.v4.basicApi.getPage).mockResolvedValue({});`,
  ])("keeps the calls of it also where nothing says what the client is: %s", (test) => {
    const { moves, findings } = tested(test);
    expect(moves).toEqual(["associations/archive"]);
    expect(new Set(findings.map((one) => one.split(":")[0]))).toEqual(new Set(["official-mock"]));
  });

  it("keeps all calls of a part that is replaced as a whole", () => {
    expect(tested(`const stubbed = sinon.stub(client.crm.associations.v4.basicApi);`).moves).toEqual([]);
  });
});

describe("a test that answers requests", () => {
  const nock = `import nock from "nock";\nnock("https://api.hubapi.com").get("/crm/v4/objects/contacts/1/associations/companies").reply(200, {});\n`;

  it("moves with the calls that it answers", () => {
    expect(tested(nock).moves).toEqual(["associations/list", "associations/list", "associations/archive"]);
  });

  it.each([
    LOAD.replace("getPage(", "getPageWithHttpInfo("),
    `export const load = (id: string, version = "v4") => fetch(\`https://api.hubapi.com/crm/\${version}/objects/contacts/\${id}/associations/companies\`);\n`,
    `export const load = (hubspot: any, id: string) => hubspot.crm.associations.v4.basicApi.getPage("contacts", id, "companies");\n`,
  ])("stays with a call that stays: %s", (load) => {
    const { moves, findings } = tested(nock, load);
    expect(moves).not.toContain("associations/list");
    expect(findings).toContainEqual(expect.stringContaining('held-back: "/crm/v4/objects/contacts/1'));
  });

  it("stays with calls of files that it does not import", () => {
    const load = LOAD.replace("getPage(", "getPageWithHttpInfo(");
    expect(tested(nock, load, "").moves).toEqual(["associations/archive"]);
  });
});
