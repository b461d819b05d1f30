// The two tables of all operations: old and new URLs, and what changes where.
import { AREAS, type Migration, type OperationMigration } from "../migration.js";
import { AREA_NAMES, matrixCell, matrixIntro, verdict } from "../verdicts.js";
import { html, type Markup, sentence } from "./markup.js";
import { pathMarkup } from "./request-line.js";

/** The value of the filter that an operation belongs to. */
export function shows(operation: OperationMigration): string {
  const text = verdict(operation);
  if (operation.state !== "changed") return operation.state;
  return ["breaking", "warning"].find((level) => text.includes(level)) ?? "info";
}

/** A verdict in its colour. */
export function badge(operation: OperationMigration): Markup {
  return html`<span class="badge ${shows(operation)}">${verdict(operation)}</span>`;
}

/** Old and new URLs. */
export function urlTable({ operations, base, revision }: Migration): Markup {
  const rows = operations.map((operation) => {
    const aliases = (operation.base?.aliases ?? []).map(
      ({ segments }) => html`<br><span class="quiet">or</span> ${pathMarkup(segments)}`,
    );
    const side = (one: OperationMigration["base"]) =>
      one ? pathMarkup(one.segments) : html`<span class="quiet">none</span>`;
    const { method = "" } = operation.revision ?? operation.base ?? {};
    return html`<tr role="row" data-of="${operation.anchor}">
<th role="rowheader" scope="row"><a href="#${operation.anchor}">${operation.operationId}</a></th>
<td role="cell"><b class="method">${method}</b></td>
<td role="cell" data-label="${base.id}">${side(operation.base)}${aliases}</td>
<td role="cell" data-label="${revision.id}">${side(operation.revision)}</td>
<td role="cell">${badge(operation)}</td></tr>
`;
  });
  const heads = ["Operation", "Method", base.id, revision.id, "Verdict"];
  return html`<div class="wide"><table class="urls cards" role="table" aria-labelledby="urls">
<thead role="rowgroup"><tr role="row">${heads.map((head) => html`<th role="columnheader" scope="col">${head}</th>`)}</tr></thead>
<tbody role="rowgroup">
${rows}</tbody></table></div>`;
}

const SIGNS: Record<string, string> = {
  breaking: "●",
  warning: "▲",
  info: "○",
  moved: "→",
  compiles: "✓",
  "does not compile": "✕",
  new: "+",
  removed: "−",
  same: "·",
};

/** What each sign of the matrix means. */
const LEGEND = ["breaking", "warning", "info", "moved", "compiles", "does not compile", "new", "removed", "same"];

/** Every operation by area and level. */
export function matrix(migration: Migration): Markup {
  const { operations } = migration;
  const cells = operations.map((operation) => AREAS.map((area) => matrixCell(operation, area)));
  const rows = operations.map(
    (
      operation,
      index,
    ) => html`<tr data-of="${operation.anchor}"><th scope="row"><a href="#${operation.anchor}">${operation.operationId}</a></th>
${(cells[index] ?? []).map((cell) => html`<td>${sign(cell)}</td>`)}</tr>
`,
  );
  const used = LEGEND.filter((cell) => cells.flat().includes(cell));
  return html`<p>${sentence(matrixIntro(migration))}</p>
<p class="legend" aria-hidden="true">${used.map((cell) => html`<span>${sign(cell)} ${cell}</span>`)}</p>
<table class="matrix" aria-labelledby="matrix">
<thead><tr><th scope="col">Operation</th>${AREAS.map((area) => html`<th scope="col"><span>${AREA_NAMES[area]}</span></th>`)}</tr></thead>
<tbody>
${rows}</tbody></table>`;
}

function sign(cell: string): Markup {
  return html`<span class="sign ${cell.replaceAll(" ", "-")}"><span aria-hidden="true">${SIGNS[cell] ?? ""}</span><span class="hidden">${cell}</span></span>`;
}
