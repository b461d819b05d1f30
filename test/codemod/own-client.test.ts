import { describe, expect, it } from "vitest";
import { found, migrated, texts } from "./migrated.js";

const V4 = "hubspot-associations/v4";
const LABELS = "/crm/associations/v4/{fromObjectType}/{toObjectType}/labels";
const archive = `c.batch.archive({ fromType: "a", toType: "b", inputs })`;

describe("imports of our client", () => {
  it.each([
    ["imports", `import { createClient } from "${V4}";`],
    ["imports types", `import type { AssociationSpec } from '${V4}';`],
    ["exports again", `export * from "${V4}";`],
    ["requires", `const { createClient } = require("${V4}");`],
    ["loads later", `const { createClient } = await import("${V4}");`],
    ["names in a type", `type Client = import("${V4}").HubSpotClient;`],
    ["replaces in a test", `vi.mock("${V4}");`],
  ])("move where a file %s it", (_, code) => {
    expect(texts({ "a.ts": code })["a.ts"]).toBe(code.replace("v4", "2026-03"));
  });

  it("stay where code tests a status that changed, and with them the paths that their types know", () => {
    const code = `import { createClient } from "${V4}";
const c = createClient({ accessToken: "t" });
export const labels = () => c.fetch.GET("${LABELS}", {});
export const gone = async () => (await ${archive}.withResponse()).status === 204;
`;
    expect(migrated({ "a.ts": code }).files).toEqual([]);
    expect(found({ "a.ts": code })).toEqual([
      `held-back: "${LABELS}"`,
      `answer-status: (await ${archive}.withResponse()).status`,
    ]);
    expect(migrated({ "a.ts": code }).findings[1]?.holds).toEqual([{ path: "/project/a.ts", line: 1, column: 30 }]);
  });

  it("of files that have nothing to do with such a test move all the same", () => {
    const files = {
      "a.ts": `import { createClient } from "${V4}";\nconst c = createClient();\nif ((await ${archive}.withResponse()).status === 204) done();\n`,
      "b.ts": `import { createClient } from "${V4}";\nexport const c = createClient();\n`,
    };
    expect(texts(files)).toEqual({ ...files, "b.ts": files["b.ts"].replace("v4", "2026-03") });
  });
});
