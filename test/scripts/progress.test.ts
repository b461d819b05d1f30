import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import { liveProgress, plainProgress, silentProgress } from "../../scripts/progress.js";
import { collect } from "./workspace.js";

const lines = (text: string) =>
  stripVTControlCharacters(text)
    .replace(/\d+ ms/g, "0 ms")
    .split("\n")
    .filter(Boolean);

describe("plainProgress", () => {
  it("prints a line when a stage is done, and says when it failed", async () => {
    const out = collect();
    const { stage } = plainProgress(out.stream);
    expect(await stage("v4", "lint", () => 42)).toBe(42);
    await expect(stage("v4", "bundle", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(lines(out.text())).toEqual(["v4               lint       0 ms", "v4               bundle     0 ms, failed"]);
  });
});

describe("liveProgress", () => {
  it("keeps one line per stage and version, and marks how it ended", async () => {
    const out = collect();
    const terminal = Object.assign(out.stream, { isTTY: true, columns: 80, rows: 24 }) as unknown as NodeJS.WriteStream;
    const progress = liveProgress(terminal);
    await progress.stage("v4", "lint", () => {});
    await progress.stage("2026-03", "lint", () => Promise.reject(new Error("no"))).catch(() => {});
    progress.end();
    expect(lines(out.text())).toContain("… v4               lint");
    expect(lines(out.text()).slice(-2)).toEqual([
      "✓ v4               lint       0 ms",
      "✗ 2026-03          lint       0 ms, failed",
    ]);
  });
});

describe("silentProgress", () => {
  it("runs the stages and shows nothing", async () => {
    expect(await silentProgress.stage("v4", "lint", () => "done")).toBe("done");
  });
});
