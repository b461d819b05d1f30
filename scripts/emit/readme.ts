import { FOLDER_MARK } from "./banner.js";
import type { GeneratedFile } from "./generated-file.js";

/** The page of the generated folder: what each file is. */
export function emitReadme(
  versions: readonly string[],
  reports: readonly string[],
  hasAssociationTypes: boolean,
): GeneratedFile {
  const rows = [
    ["api.md", "Every method of the client: its request in each version, limits, scopes and page."],
    ...(hasAssociationTypes
      ? [
          ["association-types.ts", "A constant for each association type that HubSpot defines."],
          ["association-definitions.ts", "The same types as a table with their inverses, for the sandbox."],
        ]
      : []),
    ["request-validators.ts", "Validators of request bodies, one for each distinct schema, for the sandbox."],
    ["response-validators.ts", "The same of answers, for the sandbox's check of itself."],
    ["call-conditions.ts", "Scopes and rate limit of every operation, for a sandbox that minds them."],
    ...versions.flatMap((version) => [
      [`${version}/openapi.json`, `The whole document of ${version} in one file, keys in canonical order.`],
      [`${version}/wire.ts`, "Types of paths, operations and schemas, as they are on the wire."],
      [`${version}/types.ts`, "Every schema by name, as the client gives it, and the values of every enum."],
      [`${version}/operations.ts`, "One descriptor per operation: the data that the run-time works by."],
      [`${version}/routes.ts`, "Paths, limit and validator of every operation, for the sandbox."],
      [`${version}/client.ts`, "The wrappers: one method per operation, and the client that holds them."],
    ]),
    ...reports.flatMap((name) => [
      [`changes/${name}.md`, "What the move to the next version comes to, to read."],
      [`changes/${name}.html`, "The same report as a page, with a filter and links to each operation."],
      [`changes/${name}.urls.json`, "Old and new URLs of all operations, for tools."],
      [`changes/${name}.json`, "Every difference between the two documents, for tools."],
      [`changes/${name}.ts`, "The same differences, typed, for code."],
    ]),
  ];
  const table = rows.map(([file, meaning]) => `| [${file}](${file}) | ${meaning} |`).join("\n");
  const text = `${FOLDER_MARK}

# Generated files

Written by \`npm run generate\` from the specs; \`npm run generate -- --check\` tells whether they are up to date.
Every file in this folder is replaced or removed by the next run: nothing here is edited by hand.

| file | what it is |
|---|---|
${table}
`;
  return { path: "README.md", text };
}
