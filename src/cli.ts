#!/usr/bin/env node
// The published command. Each subcommand is a module of its own, loaded when it is asked for.

interface Subcommand {
  /** One line for the list of commands. */
  summary: string;
  /** Runs with the arguments behind its name, and gives the exit code. */
  run(args: readonly string[]): Promise<number>;
}

const subcommands: Record<string, () => Promise<Subcommand>> = {
  diff: () => import("./cli/diff.js"),
  migrate: () => import("./cli/migrate.js"),
  sandbox: () => import("./cli/sandbox.js"),
};

// Whoever reads our output may stop reading.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => process.exit(process.exitCode ?? 1));

main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});

async function main([name, ...args]: string[]): Promise<number> {
  const subcommand = name !== undefined && Object.hasOwn(subcommands, name) ? subcommands[name] : undefined;
  if (subcommand !== undefined) return (await subcommand()).run(args);
  const asked = name === undefined || name === "--help" || name === "-h" || name === "help";
  const lines = await Promise.all(
    Object.entries(subcommands).map(async ([key, load]) => `  ${key.padEnd(8)} ${(await load()).summary}`),
  );
  const usage = `Usage: hubspot-associations <command> [options]\n\nCommands\n${lines.join("\n")}\n\nRun a command with --help for its options.\n`;
  if (asked) process.stdout.write(usage);
  else process.stderr.write(`There is no command ${JSON.stringify(name)}.\n\n${usage}`);
  return asked && name !== undefined ? 0 : 2;
}
