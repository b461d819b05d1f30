// The sandbox over HTTP: its command, its control, its file.
import { type ChildProcessByStdio, spawn } from "node:child_process";
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { build } from "esbuild";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { expectNoViolations } from "./checked-sandbox.js";

const folder = mkdtempSync(join(tmpdir(), "sandbox-"));
const command = join(folder, "cli.mjs");

beforeAll(async () => {
  await build({
    entryPoints: ["src/cli.ts"],
    bundle: true,
    platform: "node",
    format: "esm",
    outdir: folder,
    splitting: true,
    outExtension: { ".js": ".mjs" },
    logLevel: "error",
  });
  cpSync("src/sandbox/page.html", join(folder, "page.html"));
  return () => rmSync(folder, { recursive: true, force: true });
});

/** Runs the command. */
function run(...args: string[]) {
  return watch(spawn(process.execPath, [command, ...args], { stdio: ["ignore", "pipe", "pipe"] }));
}

function watch(child: ChildProcessByStdio<null, Readable, Readable>) {
  onTestFinished(() => void child.kill("SIGKILL"));
  let output = "";
  const exit = new Promise<number | null>((resolve) => child.on("close", resolve));
  const address = new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk) => {
        output += chunk;
        const [found] = /http:\S+/.exec(output) ?? [];
        if (found) resolve(found);
      });
    }
    void exit.then(() => reject(new Error(output)));
  });
  address.catch(() => {});
  return { child, address, exit, output: () => output };
}

/** Runs the server that the command is; it holds its answers against the specs until it ends. */
async function serve(...args: string[]) {
  const { child, address, exit } = run("sandbox", "--port", "0", "--self-check", ...args);
  const base = await address;
  onTestFinished(async () => {
    if (child.exitCode === null && child.signalCode === null) await expectNoViolations(base);
  });
  const stop = async (signal: NodeJS.Signals) => {
    await expectNoViolations(base);
    child.kill(signal);
    return await exit;
  };
  return { base, stop };
}

function client(base: string, token = "a") {
  return async (method: string, path: string, body?: unknown) => {
    const response = await fetch(base + path, {
      method,
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text === "" ? undefined : JSON.parse(text) };
  };
}

const put = (id: number) => `/crm/v4/objects/contacts/1/associations/default/companies/${id}`;
const LIST = "/crm/objects/2026-03/contacts/1/associations/companies";

describe("the command", () => {
  it.each([
    [["sandbox", "--port", "x"], 2, "--port takes a number"],
    [["sandbox", "--plan", "x"], 2, "--plan takes one of free"],
    [["sandbox", "--set", "x=1"], 2, "there is no switch x"],
    [["sandbox", "--set", "archiveStatus=201"], 2, "takes declared or 200 or 204"],
    [["sandbox", "--nope"], 2, "`--help` lists the options"],
    [["sandbox", "--help"], 0, "--self-check"],
    [["sandbox", "--behaviours"], 0, "Not imitated:"],
    [["nope"], 2, 'There is no command "nope"'],
    [["--help"], 0, "sandbox"],
  ])("%j exits with %i", async (args, code, text) => {
    const { exit, output } = run(...args);
    expect(await exit).toBe(code);
    expect(output()).toContain(text);
  });

  it("says so when its port is taken, and ends on a signal", async () => {
    const { base, stop } = await serve();
    const { port } = new URL(base);
    const second = run("sandbox", "--port", port);
    expect(await second.exit).toBe(1);
    expect(second.output()).toBe(`sandbox: port ${port} is in use. Take another one with --port, or 0 for any.\n`);
    expect(await stop("SIGTERM")).toBe(0);
  });

  it("refuses a file that is not its own, and leaves it alone", async () => {
    const file = join(folder, "other.json");
    writeFileSync(file, "{}\n");
    const { exit, output } = run("sandbox", "--port", "0", "--data", file);
    expect(await exit).toBe(1);
    expect(output()).toBe(`sandbox: ${file}:1: this is not a file of the sandbox. Name another one, or remove it.\n`);
    expect(readFileSync(file, "utf8")).toBe("{}\n");
  });

  it("says which file cannot be kept, and what to do", async () => {
    for (const [file, code] of [
      [folder, "EISDIR"],
      [join(folder, "nowhere", "state.jsonl"), "ENOENT"],
    ] as const) {
      const { exit, output } = run("sandbox", "--port", "0", "--data", file);
      expect(await exit).toBe(1);
      const advice = "Name a file in a folder that is there and that you may write to.";
      expect(output()).toBe(`sandbox: ${file}: the file cannot be kept (${code}). ${advice}\n`);
    }
  });
});

describe("control over HTTP", () => {
  it("gives each token an account, and forks, restores, seeds and resets it", async () => {
    const { base } = await serve("--set", "recordIds=string");
    const [a, b] = [client(base, "a"), client(base, "b")];
    await a("PUT", put(2));
    expect((await b("GET", LIST)).body.results).toEqual([]);
    const { body } = await a("POST", "/_sandbox/snapshot");
    await a("POST", "/_sandbox/fork", { token: "c" });
    await a("PUT", put(3));
    expect(
      (await client(base, "c")("GET", LIST)).body.results.map((item: { toObjectId: string }) => item.toObjectId),
    ).toEqual(["2"]);
    await a("POST", "/_sandbox/restore", body);
    expect((await a("GET", LIST)).body.results).toHaveLength(1);
    await a("POST", "/_sandbox/seed", {
      associations: [{ from: { type: "contact", id: 1 }, to: { type: "company", id: 9 } }],
    });
    expect((await a("GET", LIST)).body.results).toHaveLength(2);
    expect(
      (await a("GET", "/_sandbox/journal?after=2")).body.entries.map(
        (entry: { operationId: string }) => entry.operationId,
      ),
    ).toEqual(["associations/list", "associations/list"]);
    await a("POST", "/_sandbox/reset");
    expect((await a("GET", "/_sandbox/state")).body).toMatchObject({ token: "a", associations: 0, calls: 0 });
    expect((await a("POST", "/_sandbox/seed", { records: [{ type: "x", id: 1 }] })).body.message).toBe(
      'records[0].type: there is no object type "x"',
    );
    for (const [method, action, body] of [
      ["POST", "seed", { access: { expiresAt: "soon" } }],
      ["POST", "seed", { labels: [{ from: "contact", to: "company", name: "a", label: 5 }] }],
      ["POST", "seed", { limits: [{ from: "contact", to: "company", category: "HUBSPOT_DEFINED", typeId: 279 }] }],
      ["POST", "seed", { associations: 5 }],
      ["POST", "clock", { advanceMs: 1e300 }],
      ["POST", "restore", { snapshot: 9 }],
      ["PUT", "faults", [null]],
      ["POST", "fork", { token: "a b" }],
      ["POST", "seed", { records: [{ type: "contact", id: 1, properties: { email: {} } }] }],
      ["POST", "seed", { limits: [{ from: "contact", to: "company", category: "X", typeId: 1, maxToObjectIds: 0 }] }],
    ] as const) {
      expect((await a(method, `/_sandbox/${action}`, body)).status).toBe(400);
    }
    expect((await a("GET", "/_sandbox/state")).body).toMatchObject({ labels: 0, limits: 0 });
    expect((await a("GET", "/_sandbox/nope")).status).toBe(404);
    expect((await a("GET", "/_sandboxes")).body.message).toBe("resource not found");
    expect((await a("POST", "/_sandbox/")).status).toBe(404);
    expect(await (await fetch(`${base}/_sandbox/`)).text()).toContain("<title>Associations sandbox</title>");
  });

  it("is for its own page, and not for those of others", async () => {
    const { base } = await serve();
    const reset = async (origin: string) =>
      (await fetch(`${base}/_sandbox/reset`, { method: "POST", headers: { origin } })).status;
    expect([await reset(base), await reset("http://evil.example"), await reset("null")]).toEqual([204, 403, 403]);
  });

  it("delivers faults on the connection", async () => {
    const send = client((await serve()).base);
    await send("PUT", "/_sandbox/faults", [
      { nth: 1, effect: { delivery: "reset" } },
      { nth: 2, effect: { delivery: "truncated" } },
      { nth: 3, when: "after", effect: { delivery: "reset" } },
      { nth: 4, effect: { delivery: "invalid-json" } },
    ]);
    await expect(send("PUT", put(1))).rejects.toThrow();
    await expect(send("GET", LIST)).rejects.toThrow();
    await expect(send("PUT", put(2))).rejects.toThrow();
    await expect(send("GET", LIST)).rejects.toThrow("JSON");
    expect((await send("GET", LIST)).body.results.map((item: { toObjectId: number }) => item.toObjectId)).toEqual([2]);
  });
});

describe("--data", () => {
  it("loses nothing that was acknowledged when it is killed in the middle of writes", async () => {
    const file = join(folder, "killed.jsonl");
    const acknowledged = new Set<number>();
    for (let round = 0; round < 3; round += 1) {
      const { base, stop } = await serve("--data", file);
      const send = client(base);
      const kept = await send("GET", LIST);
      const ids = kept.body.results.map((item: { toObjectId: number }) => item.toObjectId);
      expect([...acknowledged].filter((id) => !ids.includes(id))).toEqual([]);
      const writers = Array.from({ length: 4 }, async (_, writer) => {
        for (let id = round * 1_000 + writer * 200 + 1; ; id += 1) {
          await send("PUT", put(id));
          acknowledged.add(id);
        }
      });
      for (const writer of writers) writer.catch(() => {});
      while (acknowledged.size < (round + 1) * 30) await new Promise((resolve) => setTimeout(resolve, 5));
      await stop("SIGKILL");
      await Promise.allSettled(writers);
    }
    expect(acknowledged.size).toBeGreaterThanOrEqual(90);
  });

  it("is for one server at a time, and is free again when that one ends or is killed", async () => {
    const file = join(folder, "locked.jsonl");
    const { base, stop } = await serve("--data", file);
    await client(base)("PUT", put(1));
    const second = run("sandbox", "--port", "0", "--data", file);
    expect(await second.exit).toBe(1);
    expect(second.output()).toMatch(
      `sandbox: ${file}: process ${/\d+/.exec(second.output().split("process ")[1] ?? "")?.[0]} has this file open. End it, or`,
    );
    await client(base)("PUT", put(2));
    await stop("SIGKILL");
    expect(existsSync(`${file}.lock`)).toBe(true);
    const third = await serve("--data", file);
    expect((await client(third.base)("GET", LIST)).body.results).toHaveLength(2);
    await third.stop("SIGTERM");
    expect(existsSync(`${file}.lock`)).toBe(false);
  });

  it.skipIf(process.platform === "win32")("is written where a link leads, with the rights that it has", async () => {
    const [file, link] = [join(folder, "target.jsonl"), join(folder, "link.jsonl")];
    const first = await serve("--data", file);
    await first.stop("SIGTERM");
    expect(statSync(file).mode & 0o777).toBe(0o600);
    symlinkSync(file, link);
    const { base, stop } = await serve("--data", link);
    await client(base)("PUT", put(1));
    await stop("SIGTERM");
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect((await client((await serve("--data", file)).base)("GET", LIST)).body.results).toHaveLength(1);
  });

  it("of a newer version is left alone", async () => {
    const file = join(folder, "newer.jsonl");
    const text = '{"format":"hubspot-associations sandbox","version":2,"switches":{}}\n';
    writeFileSync(file, text);
    const { exit, output } = run("sandbox", "--port", "0", "--data", file);
    expect([await exit, output()]).toEqual([1, expect.stringContaining("this file is of version 2")]);
    expect(readFileSync(file, "utf8")).toBe(text);
  });

  it("comes back with all that it held when it is removed under a server", async () => {
    const file = join(folder, "removed.jsonl");
    const { base, stop } = await serve("--data", file);
    await client(base)("PUT", put(1));
    rmSync(file);
    await client(base)("PUT", put(2));
    await stop("SIGKILL");
    const again = client((await serve("--data", file)).base);
    expect((await again("GET", LIST)).body.results).toHaveLength(2);
  });

  it("does calls again under the switches that they were made under", async () => {
    const file = join(folder, "switches.jsonl");
    const { base, stop } = await serve("--data", file);
    const send = client(base);
    for (const name of ["a", "b"]) {
      await send("POST", "/crm/v4/associations/contacts/companies/labels", { name, label: name });
    }
    await stop("SIGKILL");
    const second = await serve("--data", file, "--set", "labelsPerPair=1");
    expect((await client(second.base)("GET", "/_sandbox/state")).body).toMatchObject({ labels: 4 });
  });

  it.skipIf(process.platform === "win32")("acknowledges nothing that there is no room for", async () => {
    const file = join(folder, "full.jsonl");
    const server = [process.execPath, command, "sandbox", "--port", "0", "--data", file];
    const limited = spawn("sh", ["-c", 'ulimit -f 16; exec "$0" "$@"', ...server], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    const { child, address, exit } = watch(limited);
    const send = client(await address);
    let acknowledged = 0;
    let answer = await send("PUT", put(1));
    for (; answer.status === 200; answer = await send("PUT", put(acknowledged + 1))) acknowledged += 1;
    expect([answer.status, answer.body.message]).toEqual([500, expect.stringContaining("cannot be kept (EFBIG)")]);
    expect(acknowledged).toBeGreaterThan(100); // so many calls have no room: the state took the place of the calls
    child.kill("SIGKILL");
    await exit;
    const { results } = (await client((await serve("--data", file)).base)("GET", LIST)).body;
    const ids = results.map((item: { toObjectId: number }) => item.toObjectId);
    expect(ids).toEqual(Array.from({ length: acknowledged }, (_, index) => index + 1));
  });

  it("keeps more than one line takes", async () => {
    const file = join(folder, "many.jsonl");
    const { base, stop } = await serve("--data", file);
    const ids = Array.from({ length: 1_250 }, (_, index) => index + 1);
    await client(base)("POST", "/_sandbox/seed", {
      records: ids.map((id) => ({ type: "contact", id, properties: { email: `${id}@b.c` } })),
      associations: ids.map((id) => ({ from: { type: "contact", id: 1 }, to: { type: "company", id } })),
    });
    const before = (await client(base)("GET", "/_sandbox/state")).body;
    await stop("SIGKILL");
    const again = client((await serve("--data", file)).base);
    expect((await again("GET", "/_sandbox/state")).body).toEqual({ ...before, calls: 0 });
    expect([before.associations, before.records]).toEqual([2_500, 1_250]);
  });

  it("gives a label the same id again, after types that came with a read", async () => {
    const file = join(folder, "ids.jsonl");
    const { base, stop } = await serve("--data", file);
    const labels = "/crm/v4/associations/contacts/companies/labels";
    await client(base)("GET", "/crm/v4/associations/2-7/contacts/labels");
    await client(base)("POST", labels, { name: "a", label: "A" });
    const before = (await client(base)("GET", labels)).body;
    await stop("SIGKILL");
    const again = client((await serve("--data", file)).base);
    expect((await again("GET", labels)).body).toEqual(before);
  });

  it("keeps labels, limits and records across a restart, and skips a line that was cut off", async () => {
    const file = join(folder, "kept.jsonl");
    const { base, stop } = await serve("--data", file);
    const send = client(base);
    await send("POST", "/crm/v4/associations/contacts/companies/labels", { name: "a", label: "A", inverseLabel: "B" });
    await send("POST", "/_sandbox/seed", { records: [{ type: "contact", id: 4, properties: { email: "a@b.c" } }] });
    await send("POST", "/crm/associations/2026-03/definitions/configurations/contacts/companies/batch/create", {
      inputs: [{ category: "USER_DEFINED", typeId: 1, maxToObjectIds: 3 }],
    });
    await stop("SIGTERM");
    writeFileSync(file, `${readFileSync(file, "utf8")}{"call":{"meth`);
    const again = client((await serve("--data", file)).base);
    const { body } = await again("GET", "/_sandbox/state");
    expect(body).toMatchObject({ records: 1, labels: 2, limits: 1 });
    expect(
      (await again("POST", "/crm/objects/2026-03/contacts/search", { properties: ["email"] })).body.results[0]
        .properties.email,
    ).toBe("a@b.c");
  });
});
