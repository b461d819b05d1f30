import { describe, expect, it } from "vitest";
import { diff, thing } from "../two-documents.js";

function doubts(base: string, revision: string): (string | undefined)[] {
  const { changes } = diff(thing(base), thing(revision));
  return changes.filter(({ direction }) => direction === "response").map(({ doubt }) => doubt);
}

const long = (name: string, more = "") => `{ properties: { ${name}: { type: integer, format: int64${more} } } }`;
const short = (name: string, more = "") => long(name, more).replace("int64", "int32");

describe("an edit is doubted", () => {
  it("that puts a point in time into 32 bits", () => {
    expect(doubts(long("createdAt"), short("createdAt"))).toEqual(["time-exceeds-int32"]);
    expect(doubts(long("timestamp"), short("timestamp"))).toEqual(["time-exceeds-int32"]);
    const described = ", description: In milliseconds.";
    expect(doubts(long("value", described), short("value", described))).toEqual(["time-exceeds-int32"]);
    const shown = ", examples: [1700000000000]";
    expect(doubts(long("value", shown), short("value", shown))).toEqual(["time-exceeds-int32"]);
    expect(doubts(long("count"), short("count"))).toEqual([undefined]);
  });

  it("that the example or default of the revision does not survive", () => {
    expect(doubts("{ type: string, example: a }", "{ type: integer, example: a }")).toEqual(["example-refused"]);
    expect(doubts("{ enum: [a, b], default: a }", "{ enum: [b], default: a }")).toEqual(["example-refused"]);
    expect(doubts("{ type: string, example: abcd }", "{ type: string, example: abcd, maxLength: 3 }")).toEqual([
      "example-refused",
    ]);
    expect(doubts("{ type: [string, 'null'], default: null }", "{ type: string, default: null }")).toEqual([
      "example-refused",
    ]);
    expect(doubts("{ type: number, example: 2 }", "{ type: integer, example: 2 }")).toEqual([undefined]);
    expect(doubts("{ type: string, example: null }", "{ type: string, example: null, maxLength: 3 }")).toEqual([
      undefined,
    ]);
  });
});
