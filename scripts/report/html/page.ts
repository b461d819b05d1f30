// The migration report as one HTML file: nothing is fetched, and without JavaScript only the filter is missing.
import type { Deviation, Drift } from "../evidence.js";
import type { Migration, Statement } from "../migration.js";
import { summaryLines } from "../summary-lines.js";
import { familyText, QUIET_SECTIONS, SHARED_HEADING, snippetNotes, supportText, swapWarning } from "../verdicts.js";
import { codeSpan, html, type Markup, raw, sentence } from "./markup.js";
import { operationMarkup, statementMarkup } from "./operation.js";
import { PAGE_SCRIPT } from "./page-script.js";
import { PAGE_STYLE } from "./page-style.js";
import { matrix, shows, urlTable } from "./tables.js";

/** What stands around the report. */
export interface PageOptions {
  /** First line of the file. */
  banner: string;
  /** The command that does the work, where there is one. */
  command: string | undefined;
  /** Name of the file that has the URLs as JSON. */
  urlsFile: string;
}

/** The report as a page. */
export function renderMigrationPage(migration: Migration, { banner, command, urlsFile }: PageOptions): string {
  const { title, operations, elsewhere, families, drift, deviations } = migration;
  const onWire = elsewhere.filter((statement) => statement.onWire);
  const offWire = elsewhere.filter((statement) => !statement.onWire);
  const warning = swapWarning(migration);
  const page = html`<!doctype html>
<!-- ${banner} -->
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${raw(PAGE_STYLE)}</style>
</head>
<body>
<a class="skip" href="#urls">Skip to the URLs</a>
${header(migration)}
<main>
${top(migration, command)}
${toolbar(migration)}
<section aria-labelledby="urls">
<h2 id="urls">URLs</h2>
<ul class="families">${families.map((family) => html`<li>${codeSpan(family.base)} becomes ${codeSpan(family.revision)} <span class="quiet">(${familyText(family)})</span></li>`)}</ul>
<p>What moved is <mark>marked</mark>.${warning !== undefined && html` ${sentence(warning)}`} For scripts: <a href="${urlsFile}">${urlsFile}</a>.</p>
${urlTable(migration)}
</section>
<section aria-labelledby="matrix">
<h2 id="matrix">What changes where</h2>
${matrix(migration)}
</section>
${statementSection("everywhere", "Changes that concern all operations", onWire)}
${sharedSection(migration)}
<section aria-labelledby="operations">
<h2 id="operations">Operations</h2>
<p class="quiet">${snippetNotes(migration).map((note) => html`${sentence(note)} `)}</p>
${operations.map((operation) => operationMarkup(operation, migration))}
</section>
${drift.length > 0 && driftSection(drift)}
${deviations.length > 0 && deviationSection(deviations)}
${QUIET_SECTIONS.map(({ id, title, area }) =>
  statementSection(
    id,
    title,
    offWire.filter((statement) => statement.area === area),
  ),
)}
</main>
<script>${raw(PAGE_SCRIPT)}</script>
</body>
</html>
`;
  return page.html;
}

function header({ title, drift, deviations }: Migration): Markup {
  const sections = [
    ["urls", "URLs"],
    ["matrix", "What changes where"],
    ["operations", "Operations"],
    ...(drift.length > 0 ? [["drift", "Documentation drift"]] : []),
    ...(deviations.length > 0 ? [["deviations", "Contract and wire"]] : []),
  ];
  return html`<header class="top">
<h1>${title}</h1>
<nav aria-label="On this page"><ul>${sections.map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>`)}</ul></nav>
</header>`;
}

function top(migration: Migration, command: string | undefined): Markup {
  const { base, revision } = migration;
  const lines = summaryLines(migration).map(
    ({ term, text }) => html`<div><dt>${term}</dt><dd>${sentence(text)}</dd></div>`,
  );
  const events = [base, revision].flatMap(({ id, info }) => (info["x-support"] ?? []).map((event) => ({ id, event })));
  const support = events.map(
    ({ id, event }) =>
      html`<li>${sentence(supportText(id, event))}. <span class="quiet">${event.url === undefined ? event.title : html`<a href="${event.url}">${event.title}</a>`}${event.note && html`. ${sentence(event.note)}`}</span></li>`,
  );
  return html`<section aria-label="In short">
<dl class="short">${lines}</dl>
<ul class="support">${support}</ul>
${command !== undefined && html`<p>One command moves your code, and says what it leaves to you. It only shows what it would change, until you add <code>--write</code>:</p><pre tabindex="0" role="group" aria-label="Command"><code>${command}</code></pre>`}
</section>`;
}

/** The names of the values that an operation can be filtered by. */
const SHOWS: Record<string, string> = {
  breaking: "Breaking besides the URL",
  warning: "Warnings",
  info: "Compatible changes",
  moved: "URL only",
  unchanged: "Unchanged",
  new: "New",
  removed: "Removed",
};

function toolbar({ operations }: Migration): Markup {
  const found = new Set(operations.map(shows));
  const tags = [...new Set(operations.map(({ tag }) => tag))];
  const option = (value: string, name: string) => html`<option value="${value}">${name}</option>`;
  return html`<form class="filter" role="search" aria-label="Operations" hidden>
<label>Search <input type="search" name="q" autocomplete="off" placeholder="name, path or word"></label>
<label>Show <select name="show"><option value="">Everything</option>${Object.entries(SHOWS).map(([value, name]) => found.has(value) && option(value, name))}</select></label>
<label>Group <select name="tag"><option value="">All groups</option>${tags.map((tag) => option(tag, tag))}</select></label>
<output role="status"></output>
<button type="reset">Show all</button>
</form>`;
}

function driftSection(drift: readonly Drift[]): Markup {
  const pages = drift.map(({ version, operationId, source, page, entries }) => {
    const when = [source.edition, source.modified && `changed ${source.modified}`].filter((part) => part).join(", ");
    const name = source.url === undefined ? html`${source.title}` : html`<a href="${source.url}">${source.title}</a>`;
    const current = page !== undefined && html`; <a href="${page}">HubSpot's page of it now</a>`;
    const rows = entries.map(
      (entry) => html`<tr><td>${sentence(entry.page)}</td><td>${sentence(entry.really)}</td></tr>`,
    );
    return html`<h3>${name}</h3>
<p class="quiet">${when && `${when}; `}of <code>${operationId}</code> in ${version}${current}</p>
<table><thead><tr><th scope="col">The page</th><th scope="col">Really</th></tr></thead><tbody>${rows}</tbody></table>`;
  });
  return html`<section aria-labelledby="drift"><h2 id="drift">Documentation drift, not change</h2>
<p>Pages of HubSpot's documentation that do not say what is so. Comparing the pages of two versions shows these as differences; the API has none of them.</p>
${pages}</section>`;
}

function deviationSection(deviations: readonly Deviation[]): Markup {
  const rows = deviations.map(
    ({ place, contract, wire, certainty, source, versions }) => html`<tr role="row">
<th role="rowheader" scope="row"><code>${place}</code><br><span class="quiet">${versions.join(", ")}</span></th>
<td role="cell" data-label="Contract">${sentence(contract)}</td>
<td role="cell" data-label="Wire">${sentence(wire)}<br><span class="badge ${certainty}">${certainty}</span> <span class="quiet">${source}</span></td></tr>
`,
  );
  return html`<section aria-labelledby="deviations"><h2 id="deviations">Where real answers leave the contract</h2>
<p>Known before the move and after it: what the contract says and what is on the wire.</p>
<table class="deviations cards" role="table" aria-labelledby="deviations"><thead role="rowgroup"><tr role="row">
${["Where", "Contract", "Wire"].map((head) => html`<th role="columnheader" scope="col">${head}</th>`)}</tr></thead>
<tbody role="rowgroup">
${rows}</tbody></table></section>`;
}

function sharedSection({ shared, operations }: Migration): Markup {
  if (shared.length === 0) return html``;
  const rows = shared.map(({ statement, operationIds }) => {
    const all = operations.filter(({ operationId }) => operationIds.includes(operationId));
    const links = all.map(
      ({ anchor, operationId }, index) => html`${index > 0 && ", "}<a href="#${anchor}">${operationId}</a>`,
    );
    return html`${statementMarkup(statement)}<p class="quiet">It reaches ${links}.</p>`;
  });
  return html`<section aria-labelledby="shared"><h2 id="shared">${SHARED_HEADING}</h2>${rows}</section>`;
}

function statementSection(id: string, title: string, statements: readonly Statement[]): Markup {
  if (statements.length === 0) return html``;
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${statements.map(statementMarkup)}</section>`;
}
