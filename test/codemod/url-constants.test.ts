// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the code that is moved has template literals
import { describe, expect, it } from "vitest";
import { found, migrated, texts } from "./migrated.js";

describe("a constant stays where its uses cannot all be seen:", () => {
  const use = "send(`/crm/${config.version}/objects/a/1/associations/b`);";

  it.each([
    ["the object around it is taken apart", "const { version } = config; send(`/automation/${version}/flows`);"],
    ["it is read by a text", "send(`/automation/${config['version']}/flows`);"],
    ["the object is handed on", "start(config);"],
    ["the object is copied", "const other = { ...config };"],
    ["the object is looped over", "for (const one of Object.values(config)) send(one);"],
    ["the object is changed from outside", "Object.assign(config, settings);"],
  ])("%s", (_, more) => {
    const code = `const config = { version: "v4" }; ${use} ${more}`;
    expect(migrated({ "a.ts": code }).files).toEqual([]);
    expect(found({ "a.ts": code })).toContainEqual(expect.stringMatching(/^shared-path: /));
  });

  it.each([
    ["an import at run time", 'const { VERSION } = await import("./paths.js"); send(`/automation/${VERSION}/crm`);'],
    ["the same, as a whole", 'const paths = await import("./paths.js"); send(`/automation/${paths.VERSION}/crm`);'],
    ["a text", 'import * as paths from "./paths.js"; send(`/automation/${paths["VERSION"]}/crm`);'],
    ["a name for the whole", 'import version from "./default.js"; send(`/automation/${version}/crm`);'],
    ["another name", 'import { VERSION as v } from "./paths.js"; send(`/automation/${v}/crm`);'],
  ])("another file reads it by %s", (_, code) => {
    const paths = 'export const VERSION = "v4"; send(`/crm/${VERSION}/objects/a/1/associations/b`);';
    const files = {
      "paths.ts": paths,
      "default.ts": 'import { VERSION } from "./paths.js"; export default VERSION; // of HubSpot',
      "use.ts": code,
    };
    expect(migrated(files).files).toEqual([]);
    expect(found(files)).toContainEqual(expect.stringMatching(/^shared-path: /));
  });
});

it.each([
  [
    "a constant of CommonJS, taken apart",
    { "paths.js": 'const BASE = "/crm/v4/objects";\nmodule.exports = { BASE };\n' },
    'const { BASE } = require("./paths");\nsend(`${BASE}/a/1/associations/b`);\n',
  ],
  [
    "a constant of CommonJS, read as a member",
    { "paths.js": 'const BASE = "/crm/v4/objects";\nmodule.exports = { BASE };\n' },
    'const paths = require("./paths");\nsend(`${paths.BASE}/a/1/associations/b`);\n',
  ],
  [
    "a member of an object that is read by its name",
    { "paths.js": 'export const paths = { objects: "/crm/v4/objects" };\n' },
    'import { paths } from "./paths.js";\nsend(paths.objects + "/a/1/associations/b");\n',
  ],
])("%s moves", (_, paths, use) => {
  const files = { ...paths, "use.js": use };
  const moved = paths["paths.js"].replace("/crm/v4/objects", "/crm/objects/2026-03");
  expect(texts(files)).toEqual({ "use.js": use, "paths.js": moved });
  expect(found(files)).toEqual([]);
});

it("text for people that begins with a path is none", () => {
  const code = 'log("/crm/v4/objects/a/1/associations/b failed");';
  expect(texts({ "a.ts": code })["a.ts"]).toBe(code);
});

describe("a version in a file of its own", () => {
  const version = `export const VERSION = "v4";\n`;
  const call = (host: string) =>
    `import { VERSION } from "./version.js";\nfetch(\`https://${host}/crm/\${VERSION}/objects/a/1/associations/b\`);\n`;

  it("moves with the paths that it is part of, though nothing in it speaks of HubSpot", () => {
    expect(texts({ "version.ts": version, "a.ts": call("api.hubapi.com") })).toEqual({
      "version.ts": version.replace("v4", "2026-03"),
      "a.ts": call("api.hubapi.com").replace("${VERSION}/objects", "objects/${VERSION}"),
    });
  });

  it("stays where something else uses it", () => {
    const other = `import { VERSION } from "./version.js";\nfetch(\`https://sheets.example.com/\${VERSION}/x\`);\n`;
    const files = { "version.ts": version, "a.ts": call("api.hubapi.com"), "b.ts": other };
    expect(texts(files)).toEqual(files);
  });

  it("is told where nothing uses it", () => {
    expect(found({ "a.ts": version.replace("VERSION", "HUBSPOT_VERSION") })).toEqual(['dynamic-path: "v4"']);
  });
});
