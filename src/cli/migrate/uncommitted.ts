import { spawnSync } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";

/** Names in one call of git: a command line has an end. */
const AT_ONCE = 200;

/** The files that git could not bring back as they are, with the reason. */
export function uncommitted(paths: readonly string[]): { path: string; reason: string }[] {
  const byRoot = new Map<string | undefined, { path: string; target: string }[]>();
  for (const path of paths) {
    const target = realpathSync(path);
    const root = repositoryOf(dirname(target));
    byRoot.set(root, [...(byRoot.get(root) ?? []), { path, target }]);
  }
  return [...byRoot].flatMap(([root, files]) => {
    if (root === undefined) return files.map(({ path }) => ({ path, reason: "in no git repository" }));
    const batches = Array.from({ length: Math.ceil(files.length / AT_ONCE) }, (_, index) =>
      files.slice(index * AT_ONCE, (index + 1) * AT_ONCE),
    );
    return batches.flatMap((batch) => unsafeIn(root, batch));
  });
}

function repositoryOf(folder: string): string | undefined {
  if (existsSync(join(folder, ".git"))) return folder;
  return dirname(folder) === folder ? undefined : repositoryOf(dirname(folder));
}

function unsafeIn(root: string, files: readonly { path: string; target: string }[]) {
  const names = files.map(({ path, target }) => ({ path, name: relative(root, target).split(sep).join("/") }));
  const flags = ["--porcelain=v1", "-z", "--untracked-files=all", "--ignored=matching", "--no-renames"];
  const { status, stdout, stderr, error } = spawnSync(
    "git",
    ["--literal-pathspecs", "-C", root, "status", ...flags, "--", ...names.map(({ name }) => name)],
    { encoding: "utf8", maxBuffer: 2 ** 26 },
  );
  if (status !== 0) {
    const why = error ? "git cannot be run" : (stderr.trim().split("\n")[0] ?? "git failed");
    return files.map(({ path }) => ({ path, reason: why }));
  }
  const entries = stdout.split("\0").filter((entry) => entry !== "");
  return names.flatMap(({ path, name }) => {
    const entry = entries.find((one) => one.slice(3) === name || (one.endsWith("/") && name.startsWith(one.slice(3))));
    return entry === undefined ? [] : [{ path, reason: reasons[entry.slice(0, 2)] ?? "changed and not committed" }];
  });
}

const reasons: Record<string, string> = { "??": "not added to git", "!!": "ignored by git" };
