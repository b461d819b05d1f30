import type { OperationSide } from "../migration.js";
import type { Segment } from "../moved-segments.js";
import { html, type Markup, raw } from "./markup.js";

const LINE_BREAK = raw("<wbr>");

/** A path that may break before each segment, with those marked that moved. */
export function pathMarkup(segments: readonly Segment[]): Markup {
  const isWhole = segments.every(({ moved }) => moved);
  const parts = segments.map(({ text, moved }) =>
    moved && !isWhole ? html`${LINE_BREAK}/<mark>${text}</mark>` : html`${LINE_BREAK}/${text}`,
  );
  return html`<code class="path">${parts}</code>`;
}

/** The request line of one version, with its other spellings. */
export function requestLine(version: string, side: OperationSide | undefined): Markup {
  if (side === undefined)
    return html`<div class="side"><h4>${version}</h4><p class="none">Not in this version.</p></div>`;
  const aliases = side.aliases.map(
    ({ segments, note }) => html`<li>also ${pathMarkup(segments)}<br><span class="quiet">${note}</span></li>`,
  );
  return html`<div class="side"><h4>${version}</h4>
<p class="request"><b class="method">${side.method}</b> ${pathMarkup(side.segments)}</p>
${aliases.length > 0 && html`<ul class="aliases">${aliases}</ul>`}
${side.page !== undefined && html`<p class="quiet"><a href="${side.page}">HubSpot's page<span class="hidden"> of ${version}</span></a></p>`}
</div>`;
}
