// The differ's one way in: reads both documents, pairs their operations, has each pair compared, and gathers what
// was found into a report. Pure: no clock, no files, no network, and neither document is touched.

import type {
  AffectedOperation,
  Change,
  DiffOptions,
  DiffReport,
  DocumentRef,
  OperationPair,
  Summary,
} from "./change.js";
import { createChangeList, type Finding, operationKey } from "./change-list.js";
import { compareWebhooks } from "./compare/calls-to-client.js";
import type { Comparison } from "./compare/comparison.js";
import { compareDocumentTexts, compareSchemaNames } from "./compare/documentation.js";
import { compareOperations, isMoved } from "./compare/operations.js";
import { compareSecuritySchemes, reportSecuritySchemes } from "./compare/security-schemes.js";
import { isUnstable } from "./compare/stability.js";
import { reportRemoved } from "./compare/sunset.js";
import { type OpenApiDocument, readDocument } from "./document.js";
import { findProblems } from "./find-problems.js";
import { member, text } from "./json.js";
import { type PairedOperations, pairOperations, rounded } from "./pairing/pair-operations.js";
import { createSchemaComparer } from "./schema/compare-schemas.js";

/**
 * Compares two bundled OpenAPI 3.0 or 3.1 documents, given as plain JSON values with internal references.
 *
 * The report depends on the contents of the documents alone, never on the order of their keys. Whatever is not
 * shaped like OpenAPI is read as if it were absent.
 */
export function diffDocuments(base: unknown, revision: unknown, options: DiffOptions = {}): DiffReport {
  const profile = options.profile ?? "contract";
  const documents = { base: readDocument(base), revision: readDocument(revision) };
  const pairing = pairOperations(documents.base, documents.revision, options.pairing);
  const list = createChangeList();
  const inDocument = createComparison(documents.base, documents.revision, options.today);

  const renamed: Finding[] = [];
  for (const pair of pairing.pairs.map(inOneScope)) {
    const operation = { base: pair.base.ref, revision: pair.revision.ref };
    compareOperations(
      inDocument((finding) => {
        if (finding.rule === "schema-renamed") renamed.push(finding);
        list.add(finding, operation, !isUnstable(pair.base));
      }),
      pair,
    );
  }
  for (const operation of pairing.removed)
    reportRemoved("operation", operation.node, options.today, (finding) =>
      list.add(finding, { base: operation.ref }, !isUnstable(operation)),
    );
  for (const { ref, node } of pairing.added) list.add({ rule: "operation-added", revision: node }, { revision: ref });
  compareWebhooks(inDocument(list.add));
  reportSecuritySchemes(inDocument(list.add));
  compareSchemaNames(documents.base, documents.revision, renamed, list.add);
  compareDocumentTexts(documents.base, documents.revision, list.add);

  const changes = list.changes({ ...options, profile });
  return {
    format: 1,
    profile,
    documents: { base: describeDocument(documents.base), revision: describeDocument(documents.revision) },
    pairs: describePairs(pairing.pairs, changes),
    unpaired: pairing.unpaired,
    families: pairing.families,
    problems: findProblems(documents, options.locate),
    summary: summarize(changes),
    changes,
  };
}

function createComparison(base: OpenApiDocument, revision: OpenApiDocument, today: string | undefined) {
  const compareSchemas = createSchemaComparer(base, revision);
  const schemes = compareSecuritySchemes(base, revision);
  return (report: Comparison["report"]): Comparison => ({
    base,
    revision,
    report,
    compareSchemas: (from, to, direction, carrier) => {
      for (const finding of compareSchemas(from, to, direction, carrier)) report(finding);
    },
    schemes,
    today,
  });
}

/** Both sides under the base's name: so a move renames nothing within the operation. */
function inOneScope(pair: PairedOperations): PairedOperations {
  const { base, revision } = pair;
  const node = { ...revision.node, scope: base.node.scope };
  const pathItem = { ...revision.pathItem, scope: base.pathItem.scope };
  return { ...pair, revision: { ...revision, node, pathItem } };
}

function describeDocument({ root }: OpenApiDocument): DocumentRef {
  const info = member(root.value, "info");
  const said = (holder: unknown, key: string) => text(member(holder, key)) ?? "";
  return { title: said(info, "title"), version: said(info, "version"), openapi: said(root.value, "openapi") };
}

function describePairs(pairs: PairedOperations[], changes: Change[]): OperationPair[] {
  const touched = new Set<AffectedOperation>();
  for (const { operations } of changes.filter(changesMoreThanUrl))
    for (const operation of operations) touched.add(operation);
  const changed = new Set([...touched].map(operationKey));
  return pairs.map(({ base, revision, found, confidence, family }) => {
    const operation = { base: base.ref, revision: revision.ref };
    const evidence = { found, confidence: rounded(confidence), ...(family === undefined ? {} : { family }) };
    const unchanged = !changed.has(operationKey(operation));
    return { ...operation, ...evidence, moved: isMoved(base, revision), unchanged };
  });
}

/** Where a server stands and where tokens come from is a matter of the document, as long as calls go on as they are. */
function changesMoreThanUrl({ lane, rule, area, level }: Change): boolean {
  const elsewhere = level === "info" && (area === "server" || rule === "security-scheme-changed");
  return lane === "wire" && rule !== "operation-path-moved" && !elsewhere;
}

export function summarize(changes: Change[]): Summary {
  const summary: Summary = { breaking: 0, warning: 0, info: 0, code: 0, documentation: 0 };
  for (const { lane, level } of changes) summary[lane === "wire" ? level : lane] += 1;
  return summary;
}
