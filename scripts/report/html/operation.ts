// One operation of the page: its request lines, what changes, what it takes in code, and where all that is from.
import { diffArrays } from "diff";
import type { Source } from "../../openapi.js";
import type { Area, Migration, OperationMigration, Statement } from "../migration.js";
import type { Snippets } from "../snippets.js";
import {
  certaintyText,
  codeText,
  compiles,
  DOUBTS,
  details,
  FACT_NAMES,
  pairingText,
  saysOf,
  sharedText,
  snippetTitle,
  wordsIntro,
} from "../verdicts.js";
import type { WordRun } from "../word-runs.js";
import { html, type Markup, sentence } from "./markup.js";
import { requestLine } from "./request-line.js";
import { badge, shows } from "./tables.js";

/** The section of one operation. */
export function operationMarkup(operation: OperationMigration, migration: Migration): Markup {
  const { anchor, operationId, summary, base, revision, notSettled, sources } = operation;
  const pairing = pairingText(operation);
  const open = notSettled.map(
    ({ question, contract, evidence, certainty, advice }) => html`<div class="note">
<p><strong>Not settled: ${question}</strong> ${badgeOf(certainty)}</p>
<dl><dt>Contract</dt><dd>${sentence(contract)}</dd><dt>Evidence</dt><dd>${sentence(evidence)}</dd>
<dt>What to do</dt><dd><strong>${sentence(advice)}</strong></dd></dl></div>`,
  );
  return html`<article id="${anchor}" aria-labelledby="${anchor}-name" ${filterData(operation)}>
<h3 id="${anchor}-name">${operationId} <a class="anchor" href="#${anchor}"><span aria-hidden="true">#</span><span class="hidden">Link to ${operationId}</span></a></h3>
<p class="summary">${summary}. ${badge(operation)}</p>
<div class="sides">${requestLine(migration.base.id, base)}${requestLine(migration.revision.id, revision)}</div>
${facts(operation)}
${open}
${snippets(operation, migration)}
<details><summary>Sources: ${certaintyText(operation)}</summary>${pairing !== undefined && html`<p class="quiet">${pairing}</p>`}<ul class="sources">${sources.map(sourceMarkup)}</ul></details>
</article>
`;
}

/** What the filter of the page goes by. */
function filterData(operation: OperationMigration): Markup {
  const { operationId, summary, tag, base, revision } = operation;
  const paths = [base?.path, revision?.path, ...(base?.aliases ?? []).map(({ path }) => path)];
  const words = [operationId, summary, ...paths].filter((text) => text !== undefined).join(" ");
  return html`data-tag="${tag}" data-shows="${shows(operation)}" data-words="${words.toLowerCase()}"`;
}

const SHOWN: Area[] = ["arguments", "answer", "access", "url"];

function facts(operation: OperationMigration): Markup {
  if (operation.state === "new" || operation.state === "removed") return html``;
  const rows = SHOWN.flatMap((area) => {
    const found = details(operation).filter((statement) => statement.area === area);
    if (found.length > 0) return [row(area, found.map(ownMarkup))];
    return area === "arguments" || area === "answer" ? [row(area, [html`<p class="quiet">No change.</p>`])] : [];
  });
  const texts = operation.statements.filter(({ area }) => area === "documentation");
  return html`<dl class="facts">${rows}${row("code", codeMarkup(operation))}
${texts.length > 0 && row("documentation", texts.map(ownMarkup))}</dl>`;
}

function row(area: Area, content: readonly Markup[]): Markup {
  return html`<div><dt>${FACT_NAMES[area]}</dt><dd>${content}</dd></div>`;
}

/** A change in one operation: what it shares with others is told elsewhere. */
function ownMarkup(statement: Statement): Markup {
  if (statement.shared === undefined) return statementMarkup(statement);
  const level = statement.onWire && html`<span class="badge ${statement.level}">${statement.level}</span> `;
  return html`<p>${level}${sentence(sharedText(statement))}: <a href="#shared">see above</a>.</p>`;
}

/** A change in words, behind its level. */
export function statementMarkup(statement: Statement): Markup {
  const { level, text, onWire, doubt, words } = statement;
  if (words) return html`<p>${wordsIntro(statement)} <span class="words">${words.map(wordRun)}</span></p>`;
  return html`<p>${onWire && html`<span class="badge ${level}">${level}</span> `}${sentence(text)}${doubt && html` <em>${DOUBTS[doubt]}</em>`}</p>`;
}

function wordRun({ kind, text }: WordRun): Markup | string {
  const words = sentence(text);
  if (kind === "same") return words;
  return kind === "added" ? html`<ins>${words}</ins>` : html`<del>${words}</del>`;
}

function codeMarkup({ source, statements }: OperationMigration): Markup[] {
  const named = statements.filter(({ area }) => area === "code").map(ownMarkup);
  if (source === undefined) return named;
  const text = codeText(source, statements);
  const state = compiles(source)
    ? html`<span class="badge fine">compiles</span>`
    : html`<span class="badge breaking">does not compile</span>`;
  const says = saysOf(source).map((words) => html`<pre><code>${words}</code></pre>`);
  return [...named, html`<p>${state} ${text.charAt(0).toUpperCase()}${text.slice(1)}</p>`, ...says];
}

function badgeOf(certainty: string): Markup {
  return html`<span class="badge ${certainty}">${certainty}</span>`;
}

/** A source with how certain it makes what is said. */
export function sourceMarkup({ certainty, title, url, edition, modified, note }: Source): Markup {
  const when = [edition, modified && `changed ${modified}`].filter((part) => part).join(", ");
  return html`<li>${badgeOf(certainty)} ${url === undefined ? title : html`<a href="${url}">${title}</a>`}${when && ` (${when})`}${note && html`<br><span class="quiet">${sentence(note)}</span>`}</li>`;
}

const KINDS: [keyof Snippets, string][] = [
  ["http", "HTTP"],
  ["official", "HubSpot's client"],
  ["ours", "This package"],
];

function snippets(operation: OperationMigration, migration: Migration): Markup {
  const { base, revision } = operation;
  const groups = KINDS.flatMap(([kind, name]) => {
    const [before, after] = [base?.snippets[kind], revision?.snippets[kind]];
    if (before === undefined && after === undefined) return [];
    const changes = diffArrays(before?.split("\n") ?? [], after?.split("\n") ?? []);
    const block = (version: string, side: "added" | "removed", code: string | undefined) => {
      if (code === undefined) return html``;
      const isAlone = before === undefined || after === undefined;
      const lines = changes.filter((change) => !change[side === "added" ? "removed" : "added"]);
      const shown = lines.map((change) => codeLines(change.value, change[side] && !isAlone ? side : undefined));
      return html`<figure><figcaption>${name}, ${version}</figcaption><pre tabindex="0" role="group" aria-label="${name}, ${version}"><code>${shown}</code></pre></figure>`;
    };
    return [
      html`<div class="pair">${block(migration.base.id, "removed", before)}${block(migration.revision.id, "added", after)}</div>`,
    ];
  });
  return html`<details><summary>${snippetTitle(operation)}: HTTP, HubSpot's client, this package</summary>${groups}</details>`;
}

/** Lines of code; those that only one version has are marked for eyes and for ears. */
function codeLines(lines: readonly string[], side: "added" | "removed" | undefined): Markup {
  const text = `${lines.join("\n")}\n`;
  if (side === undefined) return html`${text}`;
  return side === "added" ? html`<ins>${text}</ins>` : html`<del>${text}</del>`;
}
