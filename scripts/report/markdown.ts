// The migration report as Markdown: read from top to bottom in a repository, with the same content as the HTML page.
import type { Source } from "../openapi.js";
import type { Deviation, Drift } from "./evidence.js";
import {
  AREAS,
  type Area,
  type Migration,
  type OperationMigration,
  type OperationSide,
  type Statement,
} from "./migration.js";
import type { Segment } from "./moved-segments.js";
import type { Snippets } from "./snippets.js";
import { summaryLines } from "./summary-lines.js";
import {
  AREA_NAMES,
  certaintyText,
  codeText,
  DOUBTS,
  details,
  FACT_NAMES,
  familyText,
  matrixCell,
  matrixIntro,
  pairingText,
  QUIET_SECTIONS,
  SHARED_HEADING,
  saysOf,
  sharedText,
  snippetNotes,
  snippetTitle,
  supportText,
  swapWarning,
  verdict,
  wordsIntro,
} from "./verdicts.js";
import type { WordRun } from "./word-runs.js";

interface PageOptions {
  /** The command that does the work, where there is one. */
  command: string | undefined;
  /** Name of the file that has the URLs as JSON. */
  urlsFile: string;
}

/** The report as a Markdown page. */
export function renderMigrationMarkdown(migration: Migration, { command, urlsFile }: PageOptions): string {
  const sections = [
    `# ${migration.title}`,
    summaryLines(migration)
      .map(({ term, text }) => `- **${term}:** ${text}`)
      .join("\n"),
    support(migration),
    ...(command === undefined
      ? []
      : [
          `One command moves your code, and says what it leaves to you. It only shows what it would change, until you add \`--write\`:\n\n\`\`\`sh\n${command}\n\`\`\``,
        ]),
    urlTable(migration, urlsFile),
    matrix(migration),
    ...statementSection(
      "Changes that concern all operations",
      migration.elsewhere.filter(({ onWire }) => onWire),
    ),
    ...sharedSection(migration),
    "## Operation by operation",
    snippetNotes(migration).join(" "),
    ...migration.operations.map((operation) => operationSection(operation, migration)),
    ...driftSection(migration.drift),
    ...deviationSection(migration.deviations),
    ...QUIET_SECTIONS.flatMap(({ title, area }) =>
      statementSection(
        title,
        migration.elsewhere.filter((statement) => !statement.onWire && statement.area === area),
      ),
    ),
  ];
  return `${sections.join("\n\n")}\n`;
}

function support({ base, revision }: Migration): string {
  const events = [base, revision].flatMap(({ id, info }) => (info["x-support"] ?? []).map((event) => ({ id, event })));
  return events
    .map(({ id, event }) => {
      const note = event.note ? ` ${event.note}` : "";
      return `- ${supportText(id, event)}: ${link(event.title, event.url)}.${note}`;
    })
    .join("\n");
}

function urlTable(migration: Migration, urlsFile: string): string {
  const { operations, base, revision, families } = migration;
  const rows = operations.map((operation) => {
    const { method = "" } = operation.revision ?? operation.base ?? {};
    const old = [
      pathCell(operation.base),
      ...(operation.base?.aliases ?? []).map(({ segments }) => `or ${markedPath(segments)}`),
    ];
    return tableRow([
      operationLink(operation),
      method,
      old.join("<br>"),
      pathCell(operation.revision),
      verdict(operation),
    ]);
  });
  return [
    "## URLs",
    "",
    ...families.map((family) => `- \`${family.base}\` becomes \`${family.revision}\`: ${familyText(family)}`),
    "",
    ["What moved is in bold.", swapWarning(migration), `For scripts: [${urlsFile}](${urlsFile}).`]
      .filter((part) => part)
      .join(" "),
    "",
    tableRow(["Operation", "Method", base.id, revision.id, "Verdict"]),
    rule(5),
    ...rows,
  ].join("\n");
}

function pathCell(side: OperationSide | undefined): string {
  return side === undefined ? "none" : markedPath(side.segments);
}

/** A path in code spans, the segments that moved in bold. */
function markedPath(segments: readonly Segment[]): string {
  if (segments.every(({ moved }) => moved)) return `\`/${segments.map(({ text }) => text).join("/")}\``;
  const runs: Segment[] = [];
  for (const { text, moved } of segments) {
    const last = runs.at(-1);
    if (last?.moved === moved) last.text += `/${text}`;
    else runs.push({ text: `/${text}`, moved });
  }
  return runs.map(({ text, moved }) => (moved ? `**\`${text}\`**` : `\`${text}\``)).join("");
}

function matrix(migration: Migration): string {
  const { operations } = migration;
  const rows = operations.map((operation) => {
    const cells = AREAS.map((area) => cellText(operation, area));
    return tableRow([operationLink(operation), ...cells]);
  });
  return [
    "## What changes where",
    "",
    matrixIntro(migration),
    "",
    tableRow(["Operation", ...AREAS.map((area) => AREA_NAMES[area])]),
    rule(AREAS.length + 1),
    ...rows,
  ].join("\n");
}

function cellText(operation: OperationMigration, area: Area): string {
  const cell = matrixCell(operation, area);
  return cell === "breaking" || cell === "does not compile" ? `**${cell}**` : cell === "same" ? "" : cell;
}

function operationSection(operation: OperationMigration, migration: Migration): string {
  const { operationId, summary, base, revision, sources, notSettled } = operation;
  const lines = [
    `### ${operationId}`,
    `${summary}. **${verdict(operation)}**`,
    [requestLine(migration.base.id, base), requestLine(migration.revision.id, revision)]
      .filter((line) => line)
      .join("\n"),
    facts(operation),
    ...notSettled.map(
      ({ question, contract, evidence, certainty, advice }) =>
        `> **Not settled: ${question}** Contract: ${contract} Evidence (${certainty}): ${evidence} **${advice}**`,
    ),
    snippetSection(migration, operation),
    folded(
      `Sources: ${certaintyText(operation)}`,
      [pairingText(operation) ?? "", sources.map(sourceLine).join("\n")].join("\n\n").trim(),
    ),
  ];
  return lines.filter((line) => line !== "").join("\n\n");
}

function requestLine(version: string, side: OperationSide | undefined): string {
  if (side === undefined) return "";
  const page = side.page ? ` ([HubSpot's page](${side.page}))` : "";
  const aliases = side.aliases.map(({ segments, note }) => `\n  - also ${markedPath(segments)}: ${note}`);
  return `- ${version}: \`${side.method}\` ${markedPath(side.segments)}${page}${aliases.join("")}`;
}

/** What changes in the arguments, the answer, the access and the code. */
function facts(operation: OperationMigration): string {
  if (operation.state === "new" || operation.state === "removed") return "";
  const own = details(operation);
  const rows = (["arguments", "answer", "access", "url"] as const).flatMap((area) => {
    const found = own.filter((statement) => statement.area === area);
    if (found.length === 0)
      return area === "arguments" || area === "answer" ? [`- ${FACT_NAMES[area]}: no change.`] : [];
    return found.map((statement) => `- ${FACT_NAMES[area]}: ${ownText(statement)}`);
  });
  const texts = operation.statements
    .filter(({ area }) => area === "documentation")
    .map((statement) => `- Docs: ${ownText(statement)}`);
  return [...rows, ...codeLines(operation), ...texts].join("\n");
}

/** A change in one operation: what it shares with others is told elsewhere. */
function ownText(statement: Statement): string {
  if (statement.shared === undefined) return statementText(statement);
  const level = statement.onWire ? `**${statement.level}**: ` : "";
  return `${level}${sharedText(statement)}: [see above](#${slug(SHARED_HEADING)}).`;
}

function statementText(statement: Statement): string {
  const { level, text, doubt, onWire, words } = statement;
  if (words) return `${wordsIntro(statement)} ${words.map(wordRun).join("")}`;
  return `${onWire ? `**${level}**: ` : ""}${text}${doubt ? ` ${DOUBTS[doubt]}` : ""}`;
}

/** What went is struck out, what came is bold; the space around it stays outside of the marks. */
function wordRun({ kind, text }: WordRun): string {
  const mark = kind === "added" ? "**" : kind === "removed" ? "~~" : "";
  return text.replace(
    /^(\s*)(.*?)(\s*)$/s,
    (_, before, inner, after) => `${before}${inner === "" ? "" : mark + inner + mark}${after}`,
  );
}

function codeLines({ source, statements }: OperationMigration): string[] {
  const named = statements.filter(({ area }) => area === "code").map(({ text }) => `- Code: ${text}`);
  if (source === undefined) return named;
  return [
    ...named,
    `- Code: ${codeText(source, statements)}`,
    ...saysOf(source).map((says) => `  \n  \`\`\`text\n${indented(says)}\n  \`\`\``),
  ];
}

function indented(text: string): string {
  return text.replace(/^/gm, "  ");
}

function snippetSection({ base, revision }: Migration, operation: OperationMigration): string {
  const kinds: [keyof Snippets, string, string][] = [
    ["http", "HTTP", "http"],
    ["official", "HubSpot's client", "ts"],
    ["ours", "This package", "ts"],
  ];
  const blocks = kinds.flatMap(([kind, name, language]) => {
    const sides = [
      [base.id, operation.base?.snippets[kind]] as const,
      [revision.id, operation.revision?.snippets[kind]] as const,
    ];
    const shown = sides.filter(([, code]) => code !== undefined);
    return shown.map(([version, code]) => `${name}, ${version}:\n\n\`\`\`${language}\n${code}\n\`\`\``);
  });
  return folded(snippetTitle(operation), blocks.join("\n\n"));
}

function folded(title: string, text: string): string {
  return text === "" ? "" : `<details><summary>${title}</summary>\n\n${text}\n\n</details>`;
}

/** A source in one line. */
function sourceLine({ certainty, title, url, edition, modified, note }: Source): string {
  const when = [edition, modified && `changed ${modified}`].filter((part) => part).join(", ");
  return `- ${certainty}: ${link(title, url)}${when ? ` (${when})` : ""}${note ? `. ${note}` : ""}`;
}

function driftSection(drift: readonly Drift[]): string[] {
  if (drift.length === 0) return [];
  const blocks = drift.map(({ version, operationId, source, page, entries }) => {
    const when = [source.edition, source.modified && `changed ${source.modified}`].filter((part) => part).join(", ");
    const rows = entries.map((entry) => tableRow([entry.page, entry.really]));
    return [
      `**${link(source.title, source.url)}**${when ? ` (${when})` : ""}, of \`${operationId}\` in ${version}${page ? ` ([HubSpot's page of it now](${page}))` : ""}`,
      "",
      tableRow(["The page", "Really"]),
      rule(2),
      ...rows,
    ].join("\n");
  });
  return [
    "## Documentation drift, not change",
    "Pages of HubSpot's documentation that do not say what is so. Comparing the pages of two versions shows these as differences; the API has none of them.",
    ...blocks,
  ];
}

function deviationSection(deviations: readonly Deviation[]): string[] {
  if (deviations.length === 0) return [];
  const rows = deviations.map(({ place, contract, wire, certainty, versions }) =>
    tableRow([`\`${place}\``, contract, wire, certainty, versions.join(", ")]),
  );
  return [
    "## Where real answers leave the contract",
    "Known before the move and after it: what the contract says and what is on the wire.",
    [tableRow(["Where", "Contract", "Wire", "Certainty", "Versions"]), rule(5), ...rows].join("\n"),
  ];
}

function statementSection(title: string, statements: readonly Statement[]): string[] {
  if (statements.length === 0) return [];
  return [`## ${title}`, statements.map((statement) => `- ${statementText(statement)}`).join("\n")];
}

/** A row of a table: text of a spec may hold what would end a cell. */
function tableRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replace(/\s+/g, " ").replaceAll("|", "\\|")).join(" | ")} |`;
}

/** What separates the head of a table from its rows. */
function rule(columns: number): string {
  return `|${" --- |".repeat(columns)}`;
}

function sharedSection({ shared, operations }: Migration): string[] {
  if (shared.length === 0) return [];
  const rows = shared.map(({ statement, operationIds }) => {
    const all = operations.filter(({ operationId }) => operationIds.includes(operationId)).map(operationLink);
    return `- ${statementText(statement)} It reaches ${all.join(", ")}.`;
  });
  return [`## ${SHARED_HEADING}`, rows.join("\n")];
}

function operationLink({ operationId }: OperationMigration): string {
  return `[${operationId}](#${slug(operationId)})`;
}

/** The address that a heading gets where Markdown is shown. */
function slug(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^a-z0-9 _-]/g, "")
    .replaceAll(" ", "-");
}

function link(text: string, url: string | undefined): string {
  return url === undefined ? text : `[${text}](${url})`;
}
