// Findings that a person has looked at, and says so beside the code: `// hubspot-associations-ignore batch-order: sorted above`.
import type { SourceText } from "./code-base.js";
import type { Finding } from "./findings.js";

const COMMENT =
  /\/[/*]\s*hubspot-associations-ignore\s+([\w-]+(?:\s*,\s*[\w-]+)*)(?:\s*(?::|--)\s*(.*?))?\s*(?:\*\/.*)?$/;

/** A comment that names no rule, or goes on in another way. */
const BEGINNING = /\/[/*]\s*hubspot-associations-ignore.*$/;

/** A rule that a comment names, and the line that it speaks of. */
interface Ignore {
  readonly rule: string;
  readonly line: number;
  readonly reason: string | undefined;
  /** Offsets of the comment. */
  readonly start: number;
  readonly end: number;
  readonly at: { readonly line: number; readonly column: number };
}

/** The findings, with those that a comment says were looked at marked, and those of comments that speak of none. */
export function withIgnored(findings: readonly Finding[], sources: readonly SourceText[]): Finding[] {
  const byPath = new Map(sources.map(({ path, text }) => [path, ignoresIn(text)]));
  const used = new Set<Ignore>();
  const marked = findings.map((finding) => {
    const found = byPath.get(finding.path)?.find(({ rule, line }) => rule === finding.rule && line === finding.line);
    if (found === undefined) return finding;
    used.add(found);
    return { ...finding, ignored: found.reason === undefined ? {} : { reason: found.reason } };
  });
  const unused = [...byPath].flatMap(([path, ignores]) =>
    ignores.filter((one) => !used.has(one)).map((one) => unusedAt(path, one)),
  );
  return [...marked, ...unused];
}

function ignoresIn(text: string): Ignore[] {
  if (!text.includes("hubspot-associations-ignore")) return [];
  const lines = text.split("\n");
  let offset = 0;
  return lines.flatMap((line, index) => {
    const before = offset;
    offset += line.length + 1;
    const [comment, rules = "", reason] = COMMENT.exec(line.trimEnd()) ?? BEGINNING.exec(line.trimEnd()) ?? [];
    if (comment === undefined) return [];
    const column = line.indexOf(comment);
    const target = line.slice(0, column).trim().replace("{", "") === "" ? nextCode(lines, index) : index;
    const place = {
      start: before + column,
      end: before + column + comment.length,
      at: { line: index + 1, column: column + 1 },
    };
    return rules
      .split(",")
      .map((rule) => ({ rule: rule.trim(), line: target + 1, reason: reason || undefined, ...place }));
  });
}

/** The next line that has code: a comment may go on, and comments may follow each other. */
function nextCode(lines: readonly string[], index: number): number {
  const found = lines.findIndex((line, at) => at > index && !/^\s*($|\/\/|\/?\*|\{\/\*)/.test(line));
  return found < 0 ? index : found;
}

function unusedAt(path: string, { rule, start, end, at }: Ignore): Finding {
  const message = rule
    ? `No finding \`${rule}\` is there to be ignored.`
    : "It is written `// hubspot-associations-ignore RULE: reason`, with the name of a finding.";
  return { rule: "unused-ignore", path, ...at, start, end, message };
}
