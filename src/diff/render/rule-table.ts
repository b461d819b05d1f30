import type { Level } from "../change.js";
import { rules } from "../rules.js";

/** Every rule: its level in each profile, what it is about, and why. */
export function renderRules(
  format: "text" | "md" | "json",
  overrides: Readonly<Record<string, Level | "off">> = {},
): string {
  const all = [...rules].map(([id, { level, area, lane, why }]) => {
    const own = overrides[id];
    return { id, ...level, ...(own === undefined ? {} : { own }), area, lane, why };
  });
  if (format === "json") return `${JSON.stringify(all, null, 2)}\n`;
  const head = ["rule", "contract", "hubspot", "own", "area", "lane", "why"];
  const rows = all.map((row) => [row.id, row.contract, row.hubspot, row.own ?? "", row.area, row.lane, row.why]);
  if (format === "md") {
    const lines = [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
    return `${lines.join("\n")}\n`;
  }
  const widths = head.map((_, index) => Math.max(...[head, ...rows].map((cells) => cells[index]?.length ?? 0)));
  const line = (cells: string[]) => cells.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join("  ");
  return `${[head, ...rows].map((cells) => line(cells).trimEnd()).join("\n")}\n`;
}
