#!/usr/bin/env node
// The published command: one module per subcommand, loaded when it is asked for.

interface Command {
  /** One line for --help. */
  summary: string;
  /** Gives the exit code. */
  run(args: readonly string[]): Promise<number>;
}

const commands: Record<string, () => Promise<Command>> = {
  sandbox: () => import("./cli/sandbox.js"),
};

async function main([name = "", ...args]: readonly string[]): Promise<number> {
  const load = commands[name];
  if (load && Object.hasOwn(commands, name)) return (await load()).run(args);
  const asked = ["", "help", "--help", "-h"].includes(name);
  if (!asked) process.stderr.write(`There is no command ${name}.\n\n`);
  const lines = ["Usage: hubspot-associations <command> [options]", ""];
  for (const [command, loadCommand] of Object.entries(commands)) {
    lines.push(`  ${command.padEnd(10)} ${(await loadCommand()).summary}`);
  }
  lines.push("", "`hubspot-associations <command> --help` tells more.", "");
  (asked ? process.stdout : process.stderr).write(lines.join("\n"));
  return asked ? 0 : 2;
}

process.exitCode = await main(process.argv.slice(2));
