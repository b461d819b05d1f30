import { type MigrationResult, migrate } from "../../src/codemod.js";

/** The result for a code base of the given files, by their paths below `/project`. */
export function migrated(files: Record<string, string>, to = "2026-03"): MigrationResult {
  return migrate(
    Object.entries(files).map(([path, text]) => ({ path: `/project/${path}`, text })),
    { to },
  );
}

/** The new text of each file, whether it changed or not. */
export function texts(files: Record<string, string>): Record<string, string> {
  const result = migrated(files);
  const changed = new Map(result.files.map(({ path, after }) => [path, after]));
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path, changed.get(`/project/${path}`) ?? text]),
  );
}

/** The findings as `rule at the text that is meant`. */
export function found(files: Record<string, string>): string[] {
  const { findings } = migrated(files);
  return findings.map(({ rule, path, start, end }) => {
    const text = files[path.slice("/project/".length)] ?? "";
    return `${rule}: ${text.slice(start, end)}`;
  });
}
