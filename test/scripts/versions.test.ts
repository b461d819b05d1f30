import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareVersionIds } from "../../scripts/versions.js";

describe("compareVersionIds", () => {
  const released = ["v3", "v4", "v10", "2025-09", "2026-03-beta", "2026-03", "2026-09-beta", "2026-09", "2027-03"];

  it("puts versions in release order, whatever the order in which the folders are read", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(released, { minLength: released.length }), (shuffled) => {
        expect(shuffled.sort(compareVersionIds)).toEqual(released);
      }),
    );
  });
});
