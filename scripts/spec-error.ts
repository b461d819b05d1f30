/** One thing that is wrong in a spec: what, where, why and what to do. */
export interface SpecProblem {
  /** Id of the rule that is broken. */
  rule: string;
  /** What is wrong, and what to do where the rule knows it. */
  message: string;
  /** File as the user would name it, relative to the working directory. */
  file: string;
  /** From 1. Absent when the problem is the file itself. */
  line?: number;
  column?: number;
  /** The lines around the place. */
  frame?: string;
  /** What to do, where the message does not say it. */
  hint?: string;
  /** The other places of the same problem, as `file:line:column`. */
  alsoAt?: string[];
  /** Where the place is referred to, as `file:line:column`. */
  referredFrom?: string;
}

/** A spec cannot be used. Carries every problem found, never only the first. */
export class SpecError extends Error {
  override readonly name = "SpecError";
  readonly problems: readonly SpecProblem[];

  constructor(problems: readonly SpecProblem[]) {
    super(problems.map(renderProblem).join("\n\n"));
    this.problems = problems;
  }
}

/** The problem as a person reads it in a terminal; the first line is clickable in editors. */
export function renderProblem(problem: SpecProblem): string {
  const lines = [`${placeOf(problem)} ${problem.rule}`, `  ${problem.message}`];
  for (const place of problem.alsoAt ?? []) lines.push(`  also at ${place}`);
  if (problem.referredFrom) lines.push(`  referred to from ${problem.referredFrom}`);
  if (problem.frame) lines.push("", ...problem.frame.split("\n").map((line) => `    ${line}`), "");
  if (problem.hint) lines.push(`  ${problem.hint}`);
  return lines.join("\n").trimEnd();
}

function placeOf({ file, line, column }: SpecProblem): string {
  return line === undefined ? file : `${file}:${line}:${column ?? 1}`;
}
