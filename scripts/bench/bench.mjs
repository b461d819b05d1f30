// The command behind `npm run bench`: runs each benchmark, or those that are named, one after the other.
import { spawnSync } from "node:child_process";
import { join } from "node:path";

const PARTS = {
  generate: "the generator beside other generators",
  client: "the client beside other clients: size, start, calls, types, bulk",
  diff: "the differ beside other differs",
  sandbox: "the sandbox beside bare servers and servers made from a document; in process",
  migrate: "the codemod on a project of 1,000 files",
};

const names = process.argv.slice(2).filter((name) => !name.startsWith("-"));
const options = process.argv.slice(2).filter((name) => name.startsWith("-"));
const unknown = names.find((name) => !Object.hasOwn(PARTS, name));

if (names.length === 0 && options.some((option) => option === "--help" || option === "-h")) {
  const parts = Object.entries(PARTS).map(([name, what]) => `  ${name.padEnd(10)}${what}`);
  process.stdout.write(
    `Usage: npm run bench -- [part...] [options]\n\n${parts.join("\n")}\n\nAll parts without a name; \`npm run bench -- <part> --help\` for the options of one.\n`,
  );
} else if (unknown !== undefined) {
  process.stderr.write(
    `There is no part ${JSON.stringify(unknown)}. The parts are: ${Object.keys(PARTS).join(", ")}\n`,
  );
  process.exitCode = 2;
} else {
  for (const name of names.length > 0 ? names : Object.keys(PARTS)) {
    const file = join(import.meta.dirname, `${name}.mjs`);
    const { status } = spawnSync(process.execPath, [file, ...options], { stdio: "inherit" });
    process.exitCode = Math.max(Number(process.exitCode ?? 0), status ?? 1);
  }
}
