// The command as it is really started: bundled, in a process of its own.
import { execFile } from "node:child_process";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { createWorkspace } from "./workspace.js";

const project = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const run = promisify(execFile);

it("gives the same bytes bundled as unbundled, in another locale and time zone", { timeout: 60_000 }, async () => {
  const workspace = createWorkspace();
  await workspace.run();
  const argv = ["scripts/start.mjs", "--specs", workspace.path("specs"), "--out", workspace.path("bundled")];
  const env = { ...process.env, LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8", TZ: "Asia/Kathmandu" };
  const { stdout } = await run(process.execPath, argv, { cwd: project, env });
  expect(stdout).toMatch(/v1 +3 operations/);
  expect(workspace.generated("bundled")).toEqual(workspace.generated());
});

it("exits with the code of the command", { timeout: 60_000 }, async () => {
  const failed = run(process.execPath, ["scripts/start.mjs", "--no-such-option"], { cwd: project });
  await expect(failed).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining("Unknown option") });
});
