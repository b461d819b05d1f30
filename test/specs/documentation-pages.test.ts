// Five pages of HubSpot's developer documentation show a request and an answer each. Here they are held against the
// schemas of our specs: what differs is listed, one test per difference, and nothing else may differ.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { bodySchema, type Finding, findings, operationOf, specs, VERSIONS, type Version } from "./spec-documents.js";

/** A page, with its request and answer as it shows them. */
interface DocumentationPage {
  version: Version;
  language: string;
  title: string;
  /** Date of the last change, where the page shows one. */
  modified?: string;
  method: string;
  path: string;
  request?: unknown;
  response: unknown;
}

interface PageTest {
  name: string;
  file: string;
  operationId: string;
  /** Status codes whose body the answer is held against: pages name none. */
  answers: string[];
  disagreements: { says: string; where: string; findings: Finding[] }[];
}

const missing = (at: string, missingProperty: string): Finding => ({
  at,
  keyword: "required",
  params: { missingProperty },
});
const unnamed = (additionalProperty: string): Finding => ({
  at: "",
  keyword: "additionalProperties",
  params: { additionalProperty },
});
const notOfType = (at: string, type: string): Finding => ({ at, keyword: "type", params: { type } });

const errorDetailContext = (where: string) => ({
  says: 'shows `context` of an error detail as the string "{missingScopes=[scope1, scope2]}", where the contract has a map of lists',
  where,
  findings: [notOfType("/errors/0/errors/0/context", "object")],
});
const errorSubCategory = (where: string) => ({
  says: "shows `subCategory` of an error as an object, as the contract does, where real answers have a string",
  where,
  findings: [notOfType("/errors/0/subCategory", "string")],
});

const tests: PageTest[] = [
  {
    name: "the French limits/update page of 2026-03",
    file: "french-limits-update.2026-03.json",
    operationId: "limits/update",
    answers: ["200"],
    disagreements: [],
  },
  {
    name: "the German limits/create page of 2026-03",
    file: "german-limits-create.2026-03.json",
    operationId: "limits/create",
    answers: ["201"],
    disagreements: [
      {
        says: "leaves out `category` of the input, which the contract requires",
        where: "request",
        findings: [missing("/inputs/0", "category")],
      },
      {
        says: "leaves out `category` of the result, which the contract requires",
        where: "201",
        findings: [missing("/results/0", "category")],
      },
      {
        says: "leaves out `status` of the answer, which the contract requires",
        where: "201",
        findings: [missing("", "status")],
      },
    ],
  },
  {
    name: "the French limits/create page of v4",
    file: "french-limits-create.v4.json",
    operationId: "limits/create",
    answers: ["201", "207"],
    disagreements: [
      {
        says: "shows `errors` and `numErrors` in its only answer, which the contract has in the 207 body alone",
        where: "201",
        findings: [unnamed("errors"), unnamed("numErrors")],
      },
      errorDetailContext("207"),
      errorSubCategory("207"),
    ],
  },
  {
    name: "the French associations/createDefault page of v4",
    file: "french-associations-create-default.v4.json",
    operationId: "associations/createDefault",
    answers: ["200"],
    disagreements: [errorDetailContext("200"), errorSubCategory("200")],
  },
  {
    name: "the German batch/createDefault page of v4",
    file: "german-batch-create-default.v4.json",
    operationId: "batch/createDefault",
    answers: ["200"],
    disagreements: [errorDetailContext("200"), errorSubCategory("200")],
  },
];

const folder = new URL("documentation-pages/", import.meta.url);
const readPage = (file: string) => JSON.parse(readFileSync(new URL(file, folder), "utf8")) as DocumentationPage;
const sourceTitle = ({ title }: DocumentationPage) => `HubSpot developer documentation page "${title}"`;

/** All findings in the examples of a page, by the body that they are held against. */
function findingsOf(page: DocumentationPage, { operationId, answers }: PageTest): Record<string, Finding[]> {
  const check = (where: string, example: unknown) =>
    sorted(findings(page.version, bodySchema(page.version, operationId, where), example));
  return Object.fromEntries([
    ...(page.request === undefined ? [] : [["request", check("request", page.request)]]),
    ...answers.map((code) => [code, check(code, page.response)]),
  ]);
}

function sorted(list: Finding[]): Finding[] {
  return list.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

describe.each(tests.map((test) => [test.name, test] as const))("%s", (_name, test) => {
  const page = readPage(test.file);
  const operation = operationOf(page.version, test.operationId);

  it("names the method and the path of our operation", () => {
    expect({ method: page.method, path: page.path }).toEqual({ method: operation.method, path: operation.path });
  });

  it("has an example request exactly if our operation takes a body", () => {
    expect(page.request !== undefined).toBe(operation.requestBody !== undefined);
  });

  it("is named among the sources of our operation, with its language and its date", () => {
    const sources = operation["x-sources"].filter(({ title }) => title === sourceTitle(page));
    expect(sources).toHaveLength(1);
    expect(sources[0]).toMatchObject({ certainty: "documented", note: expect.stringMatching(/\S/) });
    expect(sources[0]?.edition?.split(",")[0]).toBe(page.language);
    expect(sources[0]?.modified).toBe(page.modified);
    expect(sources[0]?.drift?.length).toBeGreaterThanOrEqual(Math.max(1, test.disagreements.length));
  });

  for (const { says, where, findings: listed } of test.disagreements) {
    it(says, () => {
      expect(findingsOf(page, test)[where]).toEqual(expect.arrayContaining(listed));
    });
  }

  it(`agrees with our schemas ${test.disagreements.length > 0 ? "in everything else" : "in everything"}`, () => {
    const expected = Object.fromEntries(Object.keys(findingsOf(page, test)).map((where) => [where, [] as Finding[]]));
    for (const { where, findings: listed } of test.disagreements) expected[where]?.push(...listed);
    const inOrder = Object.entries(expected).map(([where, list]) => [where, sorted(list)]);
    expect(findingsOf(page, test)).toEqual(Object.fromEntries(inOrder));
  });
});

describe("the documentation pages", () => {
  it("are all tested", () => {
    expect(readdirSync(folder).sort()).toEqual(tests.map(({ file }) => file).sort());
  });

  it("are named as sources by their own operations only, and no other page is named", () => {
    const named = VERSIONS.flatMap((version) =>
      specs[version].operations.flatMap((operation) =>
        operation["x-sources"]
          .filter(({ title }) => title.startsWith("HubSpot developer documentation page "))
          .map(({ title }) => `${version} ${operation.operationId} ${title}`),
      ),
    );
    const expected = tests.map(({ file, operationId }) => {
      const page = readPage(file);
      return `${page.version} ${operationId} ${sourceTitle(page)}`;
    });
    expect(named.sort()).toEqual(expected.sort());
  });
});
