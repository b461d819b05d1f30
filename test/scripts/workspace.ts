import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import { main } from "../../scripts/generate.js";
import { listFiles } from "../../scripts/write-files.js";

const project = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** A project of its own in a temporary folder: the small specs of the fixtures, the real lint rules, nothing generated. */
export function createWorkspace(specs = join(project, "test/fixtures/specs")) {
  const root = mkdtempSync(join(tmpdir(), "associations-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  cpSync(specs, join(root, "specs"), { recursive: true });
  cpSync(join(project, "specs/redocly.yaml"), join(root, "specs/redocly.yaml"));

  const path = (file: string) => join(root, file);
  const read = (file: string) => readFileSync(path(file), "utf8");
  const write = (file: string, text: string) => writeFileSync(path(file), text);
  return {
    root,
    path,
    read,
    write,
    /** Replaces a text that must stand in the file. */
    edit(file: string, from: string, to: string) {
      const text = read(file);
      if (!text.includes(from)) throw new Error(`${file} has no ${JSON.stringify(from)}`);
      write(file, text.replace(from, to));
    },
    /** Every generated file with its text. */
    generated: (folder = "generated") =>
      Object.fromEntries(listFiles(path(folder)).map((file) => [file, read(join(folder, file))])),
    /** Runs the command, and gives its exit code and what it printed, with paths relative to the project. */
    async run(...argv: string[]) {
      const stdout = collect();
      const stderr = collect();
      const code = await main(argv, { root, tool: "test", stdout: stdout.stream, stderr: stderr.stream });
      const local = (text: string) => text.replaceAll(`${relative(process.cwd(), root)}/`, "");
      return { code, stdout: local(stdout.text()), stderr: local(stderr.text()) };
    },
  };
}

/** A stream that keeps what is written to it. */
export function collect() {
  const chunks: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(String(chunk));
      done();
    },
  });
  return { stream, text: () => chunks.join("") };
}
