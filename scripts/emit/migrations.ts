import { StructureKind } from "ts-morph";
import type { MigratedOperation, MigrationStep, OfficialMethod, Success } from "../../src/codemod/plan.js";
import type { Json, OfficialClient, OpenApiDocument, Reference, SchemaObject } from "../openapi.js";
import type { OperationModel } from "../operation-model.js";
import type { DescribedVersion, Migration, OperationMigration } from "../report/migration.js";
import { compiles, verdict } from "../report/verdicts.js";
import { type GeneratedFile, printSource } from "./generated-file.js";
import { literal } from "./literal.js";

/** A version with the text of its types. */
export interface TypedVersionText extends DescribedVersion {
  types: string;
}

/** What the codemod goes by: every step from one version to the next. */
export function emitMigrations(steps: readonly MigrationStep[]): GeneratedFile {
  const text = printSource("specs", [
    {
      kind: StructureKind.ImportDeclaration,
      isTypeOnly: true,
      namedImports: ["MigrationStep"],
      moduleSpecifier: "../../src/codemod/plan.js",
    },
    `/** The steps from one version to the next, in the order of release. */\nexport const migrations: readonly MigrationStep[] = ${literal(steps as unknown as Json)};`,
  ]);
  return { path: "changes/migrations.ts", text };
}

/** What one step is to the codemod. */
export function migrationStep(base: TypedVersionText, revision: DescribedVersion, migration: Migration): MigrationStep {
  const client = base.document.info["x-official-client"];
  const older = new Map(base.operations.map((model) => [model.descriptor.operationId, model]));
  const newer = new Map(revision.operations.map((model) => [model.descriptor.operationId, model]));
  return {
    base: base.id,
    revision: revision.id,
    operations: migration.operations.flatMap((operation) => {
      const model = older.get(operation.operationId);
      return model ? [migratedOperation(operation, model, newer.get(operation.operationId), base)] : [];
    }),
    ...(client && { officialClient: officialClient(client, base) }),
  };
}

function migratedOperation(
  operation: OperationMigration,
  older: OperationModel,
  newer: OperationModel | undefined,
  { document }: DescribedVersion,
): MigratedOperation {
  const { path, aliases, descriptor } = older;
  const method = document.paths?.[path]?.[descriptor.method.toLowerCase() as "get"]?.["x-official-client-method"];
  return {
    operationId: operation.operationId,
    method: descriptor.method,
    paths: [path, ...aliases],
    ...(newer && { revision: newer.path }),
    anchor: operation.anchor,
    verdict: verdict(operation),
    answers: { base: successesOf(older), revision: newer ? successesOf(newer) : [] },
    compiles: operation.source !== undefined && compiles(operation.source),
    ...(method !== undefined && { official: officialMethod(method, older) }),
  };
}

function successesOf({ successes, results }: OperationModel): Success[] {
  return successes.map((status) => ({ status, body: status !== 204 && results.length > 0 }));
}

/** Its methods take the path parameters in the order of the path, then the body, then the query parameters. */
function officialMethod(path: string, model: OperationModel): OfficialMethod {
  const { descriptor, body, batch, results } = model;
  const inPath = [...descriptor.path.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => name);
  const inQuery = (descriptor.parameters ?? []).flatMap((one) => (one.in === "query" ? [one.argument] : []));
  const position = (name: string) => {
    const argument = model.arguments.find((one) => one.name === name);
    return { argument: name, type: argument?.type.text ?? "string", required: argument?.required ?? true };
  };
  const type = results[0]?.text;
  return {
    path,
    positions: [
      ...inPath.map(position),
      ...(body ? [{ argument: body.argument ?? "...", type: body.type.text, required: body.required }] : []),
      ...inQuery.map(position),
    ],
    result: batch ? "outcome" : type === undefined ? "none" : "same",
    ...(type !== undefined && { resultType: type }),
  };
}

function officialClient({ package: name, renames = {} }: OfficialClient, { types, document }: TypedVersionText) {
  const renamed = Object.entries(renames).reduce(
    (text, [wire, own]) => text.replace(new RegExp(`^(\\s*)${wire}(\\??:)`, "gm"), `$1${own}$2`),
    types,
  );
  const bare = renamed.replace(/^\s*\/\*\*[\s\S]*?\*\/\n/gm, "").replace(/^\/\/.*\n/gm, "");
  return { package: name, renames, dates: datesOf(document), types: bare };
}

/** The properties that are a point in time: text on the wire, a `Date` with HubSpot's client. */
function datesOf({ components }: OpenApiDocument): string[] {
  const schemas = Object.values(components?.schemas ?? {});
  const names = schemas.flatMap(({ properties = {} }) =>
    Object.entries(properties).flatMap(([name, property]) => (isDate(property) ? [name] : [])),
  );
  return [...new Set(names)].sort();
}

function isDate(property: SchemaObject | Reference): boolean {
  const { format } = property as { format?: string };
  return "$ref" in property ? /\/DateTime$/.test(String(property.$ref)) : format === "date-time";
}
