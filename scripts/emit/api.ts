import type { OperationModel } from "../operation-model.js";
import { FOLDER_MARK } from "./banner.js";
import type { GeneratedFile } from "./generated-file.js";

/** A version and its operations, for pages that show versions side by side. */
export interface VersionOperations {
  id: string;
  operations: readonly OperationModel[];
}

/** The page of all methods: what each sends in each version, and what it needs. */
export function emitApi(versions: readonly VersionOperations[]): GeneratedFile {
  const scopes = scopeSets(versions);
  const methods = new Map<string, [version: string, operation: OperationModel][]>();
  for (const { id, operations } of versions) {
    for (const operation of operations) {
      const { operationId } = operation.descriptor;
      methods.set(operationId, [...(methods.get(operationId) ?? []), [id, operation]]);
    }
  }
  const tags = [...new Set([...methods.keys()].map((operationId) => operationId.split("/")[0] ?? ""))];
  const sections = tags.map((tag) => {
    const own = [...methods].filter(([operationId]) => operationId.startsWith(`${tag}/`));
    return [`## ${tag}`, ...own.map(([, byVersion]) => methodSection(byVersion, scopes))].join("\n\n");
  });
  const text = `${FOLDER_MARK}

# Methods of the client

Every method with its operation: \`hubspot.<tag>.<method>(…)\` calls \`<tag>/<method>\` of the specs. Arguments, results and
an example of each stand in its doc comment, which an editor shows. A method that ends in \`All\` takes inputs in any
number and sends them in batches of the cap.

${sections.join("\n\n")}

## Scopes

A token needs any one scope of the list.

${[...scopes].map(([list, name]) => `### ${name}\n\n${list}`).join("\n\n")}
`;
  return { path: "api.md", text };
}

/** Operations share few lists of scopes: each stands once at the end of the page, by the number of its scopes. */
function scopeSets(versions: readonly VersionOperations[]): Map<string, string> {
  const lists = versions.flatMap(({ operations }) => operations.filter(({ scopes }) => scopes.length > 0).map(listed));
  return new Map([...new Set(lists)].map((list, index) => [list, `Scopes ${index + 1}`]));
}

function listed({ scopes }: OperationModel): string {
  return [...scopes].sort().map(code).join(", ");
}

function methodSection(byVersion: [version: string, operation: OperationModel][], scopes: Map<string, string>): string {
  const [, newest] = byVersion.at(-1) as [string, OperationModel];
  const { tag, verb, summary, batch } = newest;
  const call = `hubspot.${tag}.${verb}`;
  const names = [code(call), ...(batch ? [code(`${call}All`)] : [])].join(", ");
  const rows = byVersion.map(([version, operation]) => row(version, operation, scopes));
  return [
    `### ${tag}.${verb}`,
    `${cell(summary)}: ${names}`,
    [
      "| version | request | rate limit | repeat | batch cap | scopes | page |",
      "|---|---|---|---|---|---|---|",
      ...rows,
    ].join("\n"),
  ].join("\n\n");
}

function row(version: string, operation: OperationModel, scopeNames: Map<string, string>): string {
  const { descriptor, path, deprecated, page, scopes } = operation;
  const { method, batchLimit, rateLimitGroup, safeToRepeat } = descriptor;
  const name = scopeNames.get(listed(operation));
  const cells = [
    deprecated ? `${version} (deprecated)` : version,
    code(`${method} ${path}`),
    rateLimitGroup,
    safeToRepeat ? "safe" : "not safe",
    batchLimit ? `${batchLimit.maxInputs} (${batchLimit.certainty})` : "",
    name ? `[${scopes.length}](#${name.toLowerCase().replace(" ", "-")})` : "none",
    page ? `[HubSpot](${page})` : "",
  ];
  return `| ${cells.map(cell).join(" | ")} |`;
}

function code(text: string): string {
  return `\`${text}\``;
}

/** Text that ends neither its cell nor its line. */
function cell(text: string): string {
  return text.replace(/\s+/g, " ").replaceAll("|", "\\|");
}
