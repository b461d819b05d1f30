import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import type { Seed } from "../../src/sandbox.js";

/** Code as people write it, and what the migration makes of it. */
export interface Fixture {
  readonly name: string;
  /** Texts by path below `input/` and `output/`. */
  readonly input: ReadonlyMap<string, string>;
  readonly output: ReadonlyMap<string, string>;
  /** The file that exports `run`. */
  readonly main: string;
  /** Findings that are expected, in their order. */
  readonly findings: readonly { rule: string; file: string; line: number }[];
  /** What the account has before the code runs. */
  readonly seed: Seed;
}

/** Where a version of a fixture lies, as the migration and the compiler see it. */
export function pathOf({ name }: Fixture, version: "input" | "output", file: string): string {
  return posix.join("/fixtures", name, version, file);
}

const folder = fileURLToPath(new URL("fixtures/", import.meta.url));

export function readFixtures(): Fixture[] {
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const input = textsBelow(join(folder, name, "input"));
      const main = [...input.keys()].find((file) => /^main\.\w+$/.test(file));
      if (main === undefined) throw new Error(`${name}: no file of the input is called main`);
      return {
        name,
        input,
        output: textsBelow(join(folder, name, "output")),
        main,
        findings: jsonOf(join(folder, name, "findings.json"), []),
        seed: jsonOf(join(folder, name, "seed.json"), {}),
      };
    });
}

function textsBelow(root: string): Map<string, string> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return new Map(paths.map((path) => [path.slice(root.length + 1), readFileSync(path, "utf8")]));
}

function jsonOf<T>(path: string, absent: T): T {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return absent;
    throw new Error(`${path} is no JSON`, { cause: error });
  }
}
