import { FINDING_RULES } from "../../codemod/findings.js";
import { leftOf, type Outcome, patchOf, shownPath } from "./outcome.js";
import { movedByKind } from "./summary.js";

/** The report for programs, with paths from the folder that the command ran in. */
export function renderJson(outcome: Outcome): string {
  const { cwd, options, result, entryOf } = outcome;
  const shown = (path: string) => shownPath(path, cwd);
  const report = {
    from: result.from,
    to: result.to,
    written: options.action === "write",
    summary: {
      ...{ read: result.read.files, parsed: result.read.parsed, changed: result.files.length },
      moved: movedByKind(outcome),
      left: leftOf(outcome),
    },
    files: result.files.map((file) => ({
      path: shown(file.path),
      places: file.places,
      diff: patchOf(file, outcome),
    })),
    findings: result.findings.map((finding) => {
      const entry = entryOf(finding);
      const report = entry && { file: shown(entry.file), line: entry.line, anchor: finding.anchor };
      const holds = finding.holds?.map((place) => ({ ...place, path: shown(place.path) }));
      return {
        ...finding,
        path: shown(finding.path),
        ...(holds && { holds }),
        ...FINDING_RULES[finding.rule],
        ...(report && { report }),
      };
    }),
    leftAlone: result.left.map((place) => ({ ...place, path: shown(place.path) })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
