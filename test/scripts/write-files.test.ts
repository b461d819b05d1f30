import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { compareFiles, listFiles, writeFiles } from "../../scripts/write-files.js";

function folderWith(files: Record<string, string>) {
  const folder = join(mkdtempSync(join(tmpdir(), "write-")), "out");
  onTestFinished(() => rmSync(dirname(folder), { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const wanted = (files: Record<string, string>) => Object.entries(files).map(([path, text]) => ({ path, text }));
const contents = (folder: string) =>
  Object.fromEntries(listFiles(folder).map((path) => [path, readFileSync(join(folder, path), "utf8")]));

describe("compareFiles", () => {
  it("tells stale, missing and surplus apart, and says nothing of what is right", () => {
    const folder = folderWith({ "a/same": "1", "a/old": "1", "b/extra": "1" });
    const found = compareFiles(folder, wanted({ "a/same": "1", "a/old": "2", "c/new": "1" }));
    expect(found.map(({ path, state }) => `${state} ${path}`)).toEqual([
      "stale a/old",
      "surplus b/extra",
      "missing c/new",
    ]);
  });

  it("takes every file for missing when there is no folder", () => {
    expect(compareFiles("/nowhere/at/all", wanted({ a: "1" }))).toEqual([{ path: "a", state: "missing", wanted: "1" }]);
  });
});

describe("writeFiles", () => {
  it("makes the folder exactly what is wanted and leaves nothing else behind", () => {
    const folder = folderWith({ "a/same": "1", "a/old": "1", "b/extra": "1" });
    const files = wanted({ "a/same": "1", "a/old": "2", "c/new": "3" });
    writeFiles(folder, compareFiles(folder, files));
    expect(contents(folder)).toEqual({ "a/same": "1", "a/old": "2", "c/new": "3" });
    expect(readdirSync(folder).sort()).toEqual(["a", "c"]);
  });

  it("replaces a folder by a file and a file by a folder", () => {
    const folder = folderWith({ "x/inner": "1", y: "1" });
    const files = wanted({ x: "file", "y/inner": "2" });
    writeFiles(folder, compareFiles(folder, files));
    expect(contents(folder)).toEqual({ x: "file", "y/inner": "2" });
  });

  it("puts everything back when a step in the middle fails", () => {
    const folder = folderWith({ "a/one": "1", "b/two": "1", "c/three": "1" });
    const before = contents(folder);
    const differences = compareFiles(folder, wanted({ "a/one": "2", "b/two": "2" }));
    // A path below a file cannot be made, and is only reached after the others were replaced.
    const impossible = { path: "a/one/below", state: "missing", wanted: "3" } as const;
    expect(() => writeFiles(folder, [...differences, impossible])).toThrow(/EEXIST|ENOTDIR/);
    expect(contents(folder)).toEqual(before);
  });

  it("leaves no folder behind that it had to make and could not fill", () => {
    const folder = join(folderWith({}), "new", "deep");
    const clash = [
      { path: "a", state: "missing", wanted: "1" },
      { path: "a/b", state: "missing", wanted: "2" },
    ] as const;
    expect(() => writeFiles(folder, clash)).toThrow();
    expect(existsSync(folder)).toBe(false);
  });

  it("touches no file that is already right", () => {
    const folder = folderWith({ a: "1", b: "1" });
    const { ino, mtimeMs } = lstatSync(join(folder, "a"));
    writeFiles(folder, compareFiles(folder, wanted({ a: "1", b: "2" })));
    expect(lstatSync(join(folder, "a"))).toMatchObject({ ino, mtimeMs });
  });
});
