import type { Json } from "../openapi.js";
import type { OperationModel } from "../operation-model.js";
import { banner } from "./banner.js";
import type { GeneratedFile } from "./generated-file.js";
import { literal } from "./literal.js";

/** What the sandbox routes by: every spelling of every path, with what it must know before the handler runs. */
export function emitRoutes(
  version: string,
  operations: readonly OperationModel[],
  validators: ReadonlyMap<string, string>,
): GeneratedFile {
  const scopeLists = [...new Set(operations.map(({ scopes }) => JSON.stringify(scopes)))];
  const used = new Set<string>();
  const routes = operations.map((operation) => {
    const { operationId, method, path, rateLimitGroup, batchLimit } = operation.descriptor;
    const validator = validators.get(`${version} ${operationId}`);
    if (validator) used.add(validator);
    const data = {
      operationId,
      method,
      paths: [operation.path, ...operation.aliases],
      arguments: [...path.matchAll(/{([^}]+)}/g)].map(([, argument = ""]) => argument),
      success: operation.successes,
      rateLimitGroup,
      ...(batchLimit && { maxInputs: batchLimit.maxInputs }),
    } satisfies { [key: string]: Json };
    const references = [
      `scopes: scopes${scopeLists.indexOf(JSON.stringify(operation.scopes)) + 1}`,
      ...(validator ? [`validate: ${validator}`] : []),
    ];
    const entries = Object.entries(data).map(([key, value]) => `${key}: ${literal(value, 4, 6 + key.length)}`);
    return `  {\n${[...entries, ...references].map((entry) => `    ${entry},\n`).join("")}  },\n`;
  });
  const scopes = scopeLists.map((list, index) => `const scopes${index + 1} = ${literal(JSON.parse(list))};\n`);
  const imports = used.size === 0 ? "" : `import { ${[...used].sort().join(", ")} } from "../request-validators.js";\n`;
  const text = `// ${banner(`specs/${version}`)}
${imports}import type { Route } from "../../src/sandbox/route.js";

${scopes.join("")}
/** The operations of ${version}, by which the sandbox answers. */
export const routes: readonly Route[] = [
${routes.join("")}];
`;
  return { path: `${version}/routes.ts`, text };
}
