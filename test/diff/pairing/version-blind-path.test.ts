import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isVersionId, versionBlindPath } from "../../../src/diff/index.js";

describe("isVersionId", () => {
  it.each(["v4", "V1", "v1.2", "v1beta1", "v2-alpha", "2026-03", "2026-09-beta", "2026-03-30", "1.0"])(
    "takes %s",
    (id) => {
      expect(isVersionId(id)).toBe(true);
    },
  );

  it.each(["", "v", "vat", "views", "4", "2026", "2026-13", "labels", "{v4}", "v4x", "batch"])(
    "does not take %j",
    (text) => {
      expect(isVersionId(text)).toBe(false);
    },
  );
});

describe("versionBlindPath", () => {
  it("agrees wherever the version stands and whatever parameters are called", () => {
    const old = versionBlindPath("/crm/v4/associations/{a}/{b}/labels");
    expect(old).toBe("/crm/associations/{}/{}/labels");
    expect(versionBlindPath("/crm/associations/2026-03/{x}/{y}/labels")).toBe(old);
    expect(versionBlindPath("/crm/associations/v4/{x}/{y}/labels")).toBe(old);
  });

  it("keeps apart what differs in more than that", () => {
    expect(versionBlindPath("/v1/a/{id}")).not.toBe(versionBlindPath("/v1/a/id"));
    expect(versionBlindPath("/v1/a")).not.toBe(versionBlindPath("/v1/a/"));
  });

  it("finds nothing more to leave out the second time", () => {
    fc.assert(fc.property(fc.string(), (path) => versionBlindPath(versionBlindPath(path)) === versionBlindPath(path)));
  });
});
