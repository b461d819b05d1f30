// Whatever is done to a spec, the generator either understands it or says what is wrong with it, and where.
import fc from "fast-check";
import { expect, it } from "vitest";
import { createWorkspace } from "./workspace.js";

const files = ["openapi.yaml", "paths/books.yaml", "paths/shelves.yaml", "schemas/books.yaml"].map(
  (name) => `specs/v1/${name}`,
);

/** What can happen to a line. */
const damages: Record<string, (line: string, other: string) => string[]> = {
  remove: () => [],
  double: (line) => [line, line],
  indent: (line) => [`  ${line}`],
  outdent: (line) => [line.replace(/^ {2}/, "")],
  "drop the value": (line) => [line.replace(/:.*/, ":")],
  "null value": (line) => [line.replace(/: .*/, ": null")],
  "number value": (line) => [line.replace(/: .*/, ": 7")],
  "list value": (line) => [line.replace(/: .*/, ": [a, b]")],
  "object value": (line) => [line.replace(/: .*/, ": { a: 1 }")],
  "value of another line": (line, other) => [line.replace(/: .*/, `: ${other.split(": ")[1] ?? "''"}`)],
  replace: (_line, other) => [other],
  "strange characters": (line) => [`${line}\u0000\t@`],
};

const damage = fc.record({
  file: fc.constantFrom(...files),
  line: fc.nat(),
  other: fc.nat(),
  kind: fc.constantFrom(...Object.keys(damages)),
});

it("reports or accepts every damaged spec, never fails on its own, and writes nothing of a broken one", {
  timeout: 60_000,
}, async () => {
  const workspace = createWorkspace();
  await workspace.run();
  const original = new Map(files.map((file) => [file, workspace.read(file)]));
  const before = workspace.generated();
  await fc.assert(
    fc.asyncProperty(damage, async ({ file, line, other, kind }) => {
      for (const [path, text] of original) workspace.write(path, text);
      const lines = (original.get(file) ?? "").split("\n");
      const at = line % lines.length;
      lines.splice(at, 1, ...(damages[kind]?.(lines[at] ?? "", lines[other % lines.length] ?? "") ?? []));
      workspace.write(file, lines.join("\n"));
      const { code, stderr } = await workspace.run("--check", "--quiet");
      expect(stderr).not.toContain("The generator failed");
      expect(stderr).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
      if (code === 1) expect(stderr).toMatch(/^(specs\/v1\/[\w/]+\.yaml:\d+:\d+ [\w/-]+|(stale|missing|surplus) )/);
      expect(workspace.generated()).toEqual(before);
    }),
    { seed: 20260330, numRuns: Number(process.env.DAMAGED_SPECS ?? 150) },
  );
});
