// What happens when the disk, or somebody else, comes between. Only the disk is played: the files are real.
import fs, { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { replaceFiles } from "../../../src/cli/migrate/replace-files.js";

/** A disk that refuses to write beside a file, or to replace one, whose path has this part. */
function refuse({ write, rename }: { write?: string; rename?: string }): void {
  const { renameSync, writeFileSync } = fs;
  const failing = (code: string) => Object.assign(new Error(code), { code });
  vi.spyOn(fs, "renameSync").mockImplementation((from, to) => {
    if (rename !== undefined && String(to).endsWith(rename)) throw failing("EROFS");
    renameSync(from, to);
  });
  vi.spyOn(fs, "writeFileSync").mockImplementation((path, data, options) => {
    if (write === undefined || !String(path).includes(write)) return writeFileSync(path, data, options);
    writeFileSync(path, (data as Buffer).subarray(0, 1), options);
    throw failing("ENOSPC");
  });
}

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "replace-files-"));
  for (const name of ["a", "b", "c"]) writeFileSync(join(folder, name), "old");
});
afterEach(() => rmSync(folder, { recursive: true }));

const replaceAll = () =>
  replaceFiles(
    ["a", "b", "c"].map((name) => ({
      path: join(folder, name),
      before: Buffer.from("old"),
      after: Buffer.from("new"),
    })),
  );
const contents = () =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]));

it("replaces all files, and leaves nothing beside them", () => {
  replaceAll();
  expect(contents()).toEqual({ a: "new", b: "new", c: "new" });
});

it("changes nothing where the disk is full", () => {
  refuse({ write: ".b." });
  expect(replaceAll).toThrow(
    `${join(folder, "b")} cannot be written: no space is left on the disk. No file was changed.`,
  );
  expect(contents()).toEqual({ a: "old", b: "old", c: "old" });
});

it("says which files are written and which are not where it fails halfway", () => {
  refuse({ rename: "/b" });
  const [a, b, c] = ["a", "b", "c"].map((name) => join(folder, name));
  expect(replaceAll).toThrow(
    `${b} cannot be replaced: the disk is read-only.\nWritten:\n  ${a}\nNot written:\n  ${b}\n  ${c}\n`,
  );
  expect(contents()).toEqual({ a: "new", b: "old", c: "old" });
});

it.each([
  [
    "was changed meanwhile",
    () => writeFileSync(join(folder, "b"), "theirs"),
    "b was changed by someone else meanwhile.",
  ],
  ["is gone", () => rmSync(join(folder, "b")), "b cannot be written: there is no such file."],
])("changes nothing where a file %s", (_what, happen, message) => {
  happen();
  const before = contents();
  expect(replaceAll).toThrow(message);
  expect(contents()).toEqual(before);
});
