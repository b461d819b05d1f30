// The command `sandbox`: options in, a server that runs until it is stopped.
import type { AddressInfo } from "node:net";
import { parseArgs } from "node:util";
import { renderBehaviours, valuesOf } from "../sandbox/behaviours.js";
import { CHOICES } from "../sandbox/check-settings.js";
import { DataFileError } from "../sandbox/data-file.js";
import { PLANS } from "../sandbox/rate-limit.js";
import { createSandboxServer, type SandboxServer, type SandboxServerOptions } from "../sandbox/server.js";
import { DEFAULT_SWITCHES } from "../sandbox/switches.js";

export const summary = "A local, stateful double of the Associations API, for tests without an account.";

const SWITCHES = Object.keys(DEFAULT_SWITCHES) as (keyof typeof DEFAULT_SWITCHES)[];

const HELP = `Usage: hubspot-associations sandbox [options]

Answers HubSpot's CRM Associations API, v4 and 2026-03, on this machine. Point a client at it by its base URL;
any token is accepted, and each token has an account of its own. The page at /_sandbox/ shows state and calls.

  --port NUMBER        port to listen on; 0 takes a free one (4010)
  --host NAME          address to listen on (127.0.0.1)
  --data FILE          keep the state in this file across restarts
  --plan NAME          count rate limits: ${Object.keys(PLANS).join(", ")} (none)
  --set NAME=VALUE     a switch, as often as needed; of its values the first is the default:
${SWITCHES.map((name) => `                       ${name}: ${valuesOf(name).join(", ")}\n`).join("")}  --self-check         hold every answer against the specs; /_sandbox/violations lists what differs
  --behaviours         print what is imitated, how sure that is, and what is not imitated
  --help               print this
`;

/** What cannot be run, for a person. */
class UsageError extends Error {}

export async function run(args: readonly string[]): Promise<number> {
  try {
    const { values } = parse(args);
    if (values.help) process.stdout.write(HELP);
    else if (values.behaviours) process.stdout.write(renderBehaviours());
    else return await serve(optionsOf(values), values.host ?? "127.0.0.1", portOf(values.port));
    return 0;
  } catch (error) {
    const isUsage = error instanceof UsageError || (error as { code?: string }).code?.startsWith("ERR_PARSE_ARGS");
    if (!isUsage && !(error instanceof DataFileError) && !(error as { syscall?: string }).syscall) throw error;
    process.stderr.write(`sandbox: ${explain(error as Error & { code?: string; port?: number })}\n`);
    return isUsage ? 2 : 1;
  }
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    options: {
      port: { type: "string" },
      host: { type: "string" },
      data: { type: "string" },
      plan: { type: "string" },
      set: { type: "string", multiple: true },
      "self-check": { type: "boolean" },
      behaviours: { type: "boolean" },
      help: { type: "boolean", short: "h" },
    },
  });
}

function explain(error: Error & { code?: string; port?: number }): string {
  if (error.code === "EADDRINUSE") return `port ${error.port} is in use. Take another one with --port, or 0 for any.`;
  if (error.code?.startsWith("ERR_PARSE_ARGS"))
    return `${error.message.replace(/\.?$/, ".")} \`--help\` lists the options.`;
  return error.message;
}

function portOf(text = "4010"): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new UsageError(`--port takes a number from 0 to 65535, not ${text}.`);
}

function optionsOf(values: ReturnType<typeof parse>["values"]): SandboxServerOptions {
  const { data, plan, set = [] } = values;
  if (plan !== undefined && !Object.hasOwn(PLANS, plan)) {
    throw new UsageError(`--plan takes one of ${Object.keys(PLANS).join(", ")}, not ${plan}.`);
  }
  const switches = Object.fromEntries(set.map(switchOf)) as Partial<typeof DEFAULT_SWITCHES>;
  return {
    ...switches,
    ...(data !== undefined && { data }),
    ...(plan !== undefined && { rateLimits: plan as "free" }),
    selfCheck: values["self-check"] ?? false,
  };
}

function switchOf(text: string): [string, unknown] {
  const [name = "", value = ""] = text.split(/=(.*)/s);
  if (!Object.hasOwn(DEFAULT_SWITCHES, name)) {
    throw new UsageError(`--set: there is no switch ${name}. There are: ${SWITCHES.join(", ")}.`);
  }
  const choices = CHOICES[name];
  const chosen = choices ? choices.find((choice) => String(choice) === value) : Number(value);
  if (chosen !== undefined && (choices || (/^[1-9]\d{0,8}$/.test(value) && Number.isSafeInteger(chosen))))
    return [name, chosen];
  throw new UsageError(
    `--set ${name} takes ${choices ? choices.join(" or ") : "a positive number"}, not ${JSON.stringify(value)}.`,
  );
}

async function serve(options: SandboxServerOptions, host: string, port: number): Promise<number> {
  const sandbox = createSandboxServer(options);
  const listening = new Promise<void>((resolve, reject) => {
    sandbox.server.once("error", reject);
    sandbox.server.listen(port, host, resolve);
  });
  await listening.catch(async (error) => {
    await sandbox.close();
    throw error;
  });
  const { port: actual } = sandbox.server.address() as AddressInfo;
  const address = `http://${host.includes(":") ? `[${host}]` : host}:${actual}`;
  process.stdout.write(
    `HubSpot's Associations API (v4, 2026-03) is at ${address}\nState and calls: ${address}/_sandbox/\n`,
  );
  await stopped(sandbox);
  return 0;
}

function stopped(sandbox: SandboxServer): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve(sandbox.close()));
  });
}
