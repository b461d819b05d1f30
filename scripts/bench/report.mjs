// Figures as a table.
import { median } from "./measure.mjs";

/** @typedef {import("./measure.mjs").Sample} Sample */

/**
 * @typedef {object} Row
 * @property {string} name
 * @property {string} does
 * @property {{ wall?: number, peak?: number } | undefined} goal
 * @property {string | undefined} failure shown instead of figures
 * @property {number} wall median, seconds
 * @property {number} best seconds
 * @property {number | undefined} peak MiB
 */

/** @typedef {{ samples: Map<string, Sample[]>, failures: Map<string, string> }} Outcome by id of the subject */

/** @typedef {Pick<import("./subjects.mjs").Subject, "name" | "does" | "goal" | "edits">} Described */

/**
 * A row per subject, and one more for the two commands of Redocly in turn.
 *
 * @param {readonly import("./subjects.mjs").Subject[]} subjects
 * @param {Outcome} outcome
 */
export function toRows(subjects, { samples, failures }) {
  const rows = new Map(
    subjects.map((subject) => {
      const failure = subject.absent ?? (failures.has(subject.id) ? "failed" : undefined);
      return [subject.id, toRow(subject, samples.get(subject.id) ?? [], failure)];
    }),
  );
  const clients = samples.get("client") ?? [];
  const both = (samples.get("lint") ?? []).flatMap(({ wall, peak }, round) => {
    const client = clients[round];
    return client ? [{ wall: wall + client.wall, peak: peak && client.peak && Math.max(peak, client.peak) }] : [];
  });
  const described = { name: "redocly, both", does: "lints, then generates: two processes in turn" };
  const failure = failures.has("lint") || failures.has("client") ? "failed" : undefined;
  return rows.set("redocly", toRow(described, both, failure));
}

/**
 * @param {Described} subject
 * @param {readonly Sample[]} samples
 * @param {string | undefined} failure
 * @returns {Row}
 */
function toRow({ name, does, goal, edits }, samples, failure) {
  const walls = samples.map(({ wall }) => wall);
  const peaks = samples.flatMap(({ peak }) => peak ?? []);
  const peak = edits ? Math.max(...peaks) : median(peaks); // of one process, or of several
  return {
    name,
    does,
    goal,
    failure,
    wall: median(walls),
    best: Math.min(...walls),
    peak: peaks.length > 0 ? peak : undefined,
  };
}

/** @param {readonly Row[]} rows @param {Row | undefined} unit the row the others are compared with */
export function renderTable(rows, unit) {
  const head = ["subject", "median (min)", "peak", "x cold", "goal", "verdict", "does"];
  const body = rows.map((row) => [
    row.name,
    row.failure ?? `${time(row.wall)} (${time(row.best)})`,
    row.failure ? "" : row.peak === undefined ? "n/a" : memory(row.peak),
    row.failure ? "" : ratio(row, unit),
    renderGoal(row.goal),
    row.failure ? "" : renderVerdict(row),
    row.does,
  ]);
  const lines = [head, ...body];
  const widths = head.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? "").length)));
  const rule = widths.map((width) => "-".repeat(width));
  return [head, rule, ...body].map((line) => pad(line, widths)).join("\n");
}

/** How many times as long one row takes as another. @param {Row | undefined} row @param {Row | undefined} unit */
export function ratio(row, unit) {
  return row && unit && !row.failure && !unit.failure ? (row.wall / unit.wall).toFixed(2) : "n/a";
}

/** @param {Row["goal"]} goal */
function renderGoal(goal) {
  const parts = [goal?.wall && time(goal.wall), goal?.peak && memory(goal.peak)].filter(Boolean);
  return parts.length > 0 ? `<= ${parts.join(", ")}` : "";
}

/** @param {Row} row */
function renderVerdict({ goal, wall, peak }) {
  if (goal === undefined) return "";
  const met = wall <= (goal.wall ?? Infinity) && (peak ?? 0) <= (goal.peak ?? Infinity);
  return met ? "met" : "missed";
}

/** @param {number} seconds */
function time(seconds) {
  return seconds < 1 ? `${Math.round(seconds * 1000)} ms` : `${seconds.toFixed(2)} s`;
}

/** @param {number} mebibytes */
function memory(mebibytes) {
  return `${Math.round(mebibytes)} MiB`;
}

/** @param {readonly string[]} cells @param {readonly number[]} widths */
function pad(cells, widths) {
  return cells
    .map((cell, column) => cell.padEnd(widths[column] ?? 0))
    .join("  ")
    .trimEnd();
}
