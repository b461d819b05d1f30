// What happens when the disk, or somebody else, comes between. Only the disk is played: the files are real.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { replaceFiles } from "../../../src/cli/migrate/replace-files.js";

const disk = vi.hoisted(() => ({ refuseRename: "", refuseWrite: "" }));
vi.mock("node:fs", async (load) => {
  const real = await load<typeof import("node:fs")>();
  const failing = (code: string) => Object.assign(new Error(code), { code });
  return {
    ...real,
    renameSync: (from: string, to: string) => {
      if (disk.refuseRename && to.endsWith(disk.refuseRename)) throw failing("EROFS");
      real.renameSync(from, to);
    },
    writeFileSync: (path: string, data: Buffer, options: object) => {
      if (!disk.refuseWrite || !path.includes(disk.refuseWrite)) return real.writeFileSync(path, data, options);
      real.writeFileSync(path, data.subarray(0, 1), options);
      throw failing("ENOSPC");
    },
  };
});

let folder = "";
beforeEach(() => {
  Object.assign(disk, { refuseRename: "", refuseWrite: "" });
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
  disk.refuseWrite = ".b.";
  expect(replaceAll).toThrow(
    `${join(folder, "b")} cannot be written: no space is left on the disk. No file was changed.`,
  );
  expect(contents()).toEqual({ a: "old", b: "old", c: "old" });
});

it("says which files are written and which are not where it fails halfway", () => {
  disk.refuseRename = "/b";
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
