/** Text that is HTML already. */
export interface Markup {
  readonly html: string;
}

type Part = Markup | string | number | false | undefined | readonly Part[];

/** HTML from a template: every value is escaped unless it is markup itself; lists are joined, nothing stays nothing. */
export function html(strings: TemplateStringsArray, ...values: readonly Part[]): Markup {
  return { html: strings.reduce((text, string, index) => text + rendered(values[index - 1]) + string) };
}

/** Text of ours that is HTML as it stands. */
export function raw(text: string): Markup {
  return { html: text };
}

function rendered(part: Part): string {
  if (part === undefined || part === false) return "";
  if (typeof part === "string" || typeof part === "number") return escaped(String(part));
  return isMarkup(part) ? part.html : part.map(rendered).join("");
}

function isMarkup(part: Markup | readonly Part[]): part is Markup {
  return "html" in part;
}

function escaped(text: string): string {
  const names: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  return text.replace(/[&<>"]/g, (character) => names[character] ?? character);
}

/** A sentence of Markdown: code spans, bold and links, nothing else. */
export function sentence(markdown: string): Markup {
  const parts = markdown.split(/(``\s.+?\s``|`[^`]+`|\*\*.+?\*\*|\[[^\]]+\]\(https:[^)\s]+\))/g);
  return html`${parts.map((part, index) => (index % 2 === 0 ? withDates(part) : span(part)))}`;
}

/** A date is never torn at its hyphens. */
function withDates(text: string): Markup {
  const parts = text.split(/(\b\d{4}-\d\d-\d\d\b)/);
  return html`${parts.map((part, index) => (index % 2 === 0 ? part : html`<time>${part}</time>`))}`;
}

/** A path breaks before its slashes alone: a date that is torn at its hyphen is hard to read. */
export function codeSpan(text: string): Markup {
  const [first = "", ...more] = text.split(/(?=\/)/);
  if (more.length === 0 || /\s/.test(text)) return html`<code>${text}</code>`;
  return html`<code class="path">${first}${more.map((segment) => html`<wbr>${segment}`)}</code>`;
}

function span(part: string): Markup {
  const [, name, address] = /^\[(.+)\]\((.+)\)$/.exec(part) ?? [];
  if (name !== undefined && address !== undefined) return html`<a href="${address}">${name}</a>`;
  if (part.startsWith("**")) return html`<strong>${part.slice(2, -2)}</strong>`;
  const text = part.startsWith("``") ? part.slice(3, -3) : part.slice(1, -1);
  return codeSpan(text);
}
