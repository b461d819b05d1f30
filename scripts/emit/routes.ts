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
  const used = new Set<string>();
  const routes = operations.map((operation) => {
    const { operationId, method, path, batchLimit } = operation.descriptor;
    const validator = validators.get(`${version} ${operationId}`);
    if (validator) used.add(validator);
    const names = [...path.matchAll(/{[^}]+}/g)].map(([name]) => name);
    const data = {
      operationId,
      method,
      paths: [operation.path, ...operation.aliases].map((spelling) => withNames(spelling, names)),
      success: operation.successes,
      ...(batchLimit && { maxInputs: batchLimit.maxInputs }),
    };
    const entries = Object.entries(data).map(([key, value]) => `${key}: ${literal(value, 4, 6 + key.length)}`);
    const references = validator ? [`validate: ${validator}`] : [];
    return `  {\n${[...entries, ...references].map((entry) => `    ${entry},\n`).join("")}  },\n`;
  });
  const imports = used.size === 0 ? "" : `import { ${[...used].sort().join(", ")} } from "../request-validators.js";\n`;
  const text = `// ${banner(`specs/${version}`)}
${imports}import type { Route } from "../../src/sandbox/route.js";

/** The operations of ${version}, by which the sandbox answers. */
export const routes: readonly Route[] = [
${routes.join("")}];
`;
  return { path: `${version}/routes.ts`, text };
}

/** A path with the names of the arguments that fill it, which are the same in every spelling and version. */
function withNames(path: string, names: readonly string[]): string {
  const rest = [...names];
  return path.replace(/{[^}]+}/g, (name) => rest.shift() ?? name);
}

/** What the sandbox holds a token to: the scopes of each operation, and the limit that it counts for. */
export function emitCallConditions(
  versions: readonly { id: string; operations: readonly OperationModel[] }[],
): GeneratedFile {
  const all = versions.flatMap(({ id, operations }) => operations.map((operation) => ({ id, operation })));
  const lists = [...new Set(all.map(({ operation }) => JSON.stringify(operation.scopes)))];
  const scopes = lists.map((list, index) => `const scopes${index + 1} = ${literal(JSON.parse(list))};\n`);
  const entries = all.map(({ id, operation }) => {
    const { operationId, rateLimitGroup } = operation.descriptor;
    const name = `scopes${lists.indexOf(JSON.stringify(operation.scopes)) + 1}`;
    return `  ${JSON.stringify(`${id} ${operationId}`)}: { rateLimitGroup: ${JSON.stringify(rateLimitGroup)}, scopes: ${name} },\n`;
  });
  const text = `// ${banner("specs")}
import type { CallConditions } from "../src/sandbox/access.js";

${scopes.join("")}
/** By version and operationId. */
export const callConditions: Readonly<Record<string, CallConditions>> = {
${entries.join("")}};
`;
  return { path: "call-conditions.ts", text };
}
