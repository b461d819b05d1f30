import type { DiffReport } from "../diff/change.js";
import { renderHtml } from "../diff/render/html.js";
import { renderMarkdown } from "../diff/render/markdown.js";
import { renderSarif } from "../diff/render/sarif.js";
import { renderText } from "../diff/render/text.js";

export const formats = ["text", "md", "html", "json", "sarif"] as const;
export type Format = (typeof formats)[number];

export function render(report: DiffReport, format: Format, color: boolean): string {
  if (format === "md") return renderMarkdown(report);
  if (format === "html") return renderHtml(report);
  if (format === "json") return `${JSON.stringify(report, null, 2)}\n`;
  if (format === "sarif") return renderSarif(report);
  return renderText(report, { color });
}
