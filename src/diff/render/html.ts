// The report as one HTML file without scripts: for an attachment, an artifact of CI, or a printer.

import type { Change, DiffReport } from "../change.js";
import { describeChange } from "./describe-change.js";
import {
  countsOf,
  doubts,
  evidenceOf,
  groupsOf,
  laneTitles,
  operationName,
  pairingOf,
  placeOf,
  problemsOf,
  titleOf,
} from "./outline.js";
import { wordDifference } from "./word-difference.js";

const style = `
:root { color-scheme: light dark; --breaking: light-dark(#b3001b, #ff8a80); --warning: light-dark(#7a4b00, #ffc46b);
  --info: light-dark(#005a9c, #8ecbff); --line: light-dark(#ccc, #444); --added: light-dark(#0a5c1d, #7ee29a); }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 72rem; margin: 0 auto; padding: 1rem; }
code { font: .9em ui-monospace, monospace; overflow-wrap: anywhere; }
article { border-left: .25rem solid var(--line); padding: .25rem .75rem; margin: .75rem 0; }
article.breaking { border-color: var(--breaking); } article.warning { border-color: var(--warning); }
article p { margin: .15rem 0; } .level { font-weight: 600; } small { color: light-dark(#555, #aaa); }
.breaking .level { color: var(--breaking); } .warning .level { color: var(--warning); } .info .level { color: var(--info); }
del { color: var(--breaking); } ins { color: var(--added); }
table { border-collapse: collapse; } th, td { border: 1px solid var(--line); padding: .25rem .5rem; text-align: left; }
.wide { overflow-x: auto; }
`;

/** Renders a report as a self-contained HTML page. */
export function renderHtml(report: DiffReport): string {
  const title = escaped(titleOf(report));
  const sections = Object.entries(laneTitles).map(([lane, name]) => {
    const changes = groupsOf(report).flatMap((group) => (group.lane === lane ? group.changes : []));
    return changes.length === 0 ? "" : `<section><h2>${name}</h2>\n${changes.map(articleOf).join("\n")}\n</section>`;
  });
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<style>${style}</style></head>
<body><main>
<h1>${title}</h1>
<p>${escaped(countsOf(report))}.</p>
<p>${escaped(pairingOf(report))}.</p>
<ul>${evidenceOf(report)
    .map((line) => `<li>${escaped(line)}</li>`)
    .join("")}</ul>
${movesOf(report)}
${sections.filter((section) => section !== "").join("\n")}
${leftAside(report)}
</main></body>
</html>
`;
}

function leftAside(report: DiffReport): string {
  const items = problemsOf(report).map((problem) => `<li>${escaped(problem)}</li>`);
  return items.length === 0 ? "" : `<section><h2>Left aside</h2>\n<ul>${items.join("\n")}</ul></section>`;
}

function movesOf({ pairs }: DiffReport): string {
  const moved = pairs.filter((pair) => pair.moved);
  if (moved.length === 0) return "";
  const rows = moved.map(({ base, revision, found, confidence, unchanged }) => {
    const cells = [base.method.toUpperCase(), code(base.path), code(revision.path)];
    const verdict = unchanged ? "URL only" : "changed";
    return `<tr>${[...cells, verdict, `${found}, ${confidence}`].map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
  });
  const head = ["Method", "Old", "New", "Verdict", "Found by, how sure"].map((cell) => `<th scope="col">${cell}</th>`);
  return `<section><h2>Moved</h2>
<div class="wide" role="region" aria-label="Moved operations" tabindex="0"><table><thead><tr>${head.join("")}</tr></thead>
<tbody>${rows.join("\n")}</tbody></table></div></section>`;
}

function articleOf(change: Change): string {
  const { level, rule, fingerprint, operations } = change;
  const doubt = change.doubt === undefined ? "" : `<p class="level">${doubts[change.doubt]}</p>`;
  const names = operations.map((operation) => code(operationName(operation)));
  const shown = names.length === 0 ? "The document" : names.slice(0, 3).join(", ");
  const rest = names.slice(3);
  const reach = `${shown}${rest.length === 0 ? "" : `<details><summary>and ${rest.length} more</summary>${rest.join(", ")}</details>`}`;
  return `<article class="${level}" id="${fingerprint}"><p><span class="level">${level}</span> ${sentenceOf(change)}</p>${doubt}
<p>${reach}</p><p><small>${code(placeOf(change))} · ${escaped(rule)} · <a href="#${fingerprint}">${fingerprint}</a></small></p></article>`;
}

function sentenceOf(change: Change): string {
  const { base, revision } = change.args;
  if (change.lane !== "documentation" || typeof base !== "string" || typeof revision !== "string")
    return marked(describeChange(change));
  const runs = wordDifference(base, revision).map(({ kind, text }) => {
    const words = escaped(text);
    return kind === "same" ? words : kind === "added" ? `<ins>${words}</ins>` : `<del>${words}</del>`;
  });
  return `${code(rule(change))} ${runs.join(" ")}`;
}

function rule({ args, rule: id }: Change): string {
  return typeof args.at === "string" ? args.at : id.replace("-changed", "");
}

/** The code spans of a sentence, which is Markdown. */
function marked(sentence: string): string {
  const pieces = sentence.split(/(`` .+? ``|`[^`]+`)/);
  return pieces
    .map((piece) => (/^`/.test(piece) ? code(piece.replace(/^(`` |`)|( ``|`)$/g, "")) : escaped(piece)))
    .join("");
}

function code(text: string): string {
  return `<code>${escaped(text)}</code>`;
}

function escaped(text: string): string {
  const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
