// HubSpot's own client as far as the migration looks at it, declared for the type checker. Everything else of it is `any`.
import type { MigrationPlan, MigrationStep } from "../plan.js";

/** Name of the module with the types of arguments and results; nobody imports it. */
const MODELS = "hubspot-official-models";

/** What stands in front of the name of each part of the client: `Part$crm$associations`. */
const PART = "Part$";

/** Declarations of HubSpot's own client, as the text of one file. */
export function declareOfficialClient({ steps }: MigrationPlan): string {
  const step = steps.find(({ officialClient }) => officialClient);
  const client = step?.officialClient;
  if (step === undefined || client === undefined) return "";
  const parts = partsOf(step);
  const deep = `${client.package}/lib/codegen/${rootOf(step).split(".").join("/")}`;
  const models = client.types.replace(/^export const [\s\S]*?;\n/gm, "");
  return [
    `declare module "${MODELS}" {\n${models}}`,
    `declare module "${client.package}" {`,
    `import * as models from "${MODELS}";`,
    ...[...models.matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, name]) => `type ${name} = models.${name};`),
    "export class Client {",
    "constructor(options?: any); config: any; apiRequest(options: any): Promise<any>; [key: string]: any;",
    ...membersOf("", step, parts),
    "}",
    ...parts.map((part) => `interface ${partName(part)} { ${membersOf(part, step, parts).join(" ")} }`),
    "export const AssociationTypes: any; export const Signature: any;",
    "}",
    ...["", "/*"].map((below) => `declare module "${deep}${below}" { export * from "${MODELS}"; }`),
    `declare function require(name: "${client.package}"): typeof import("${client.package}");`,
  ].join("\n");
}

/** The paths of everything that leads to a method: `crm`, `crm.associations`. */
function partsOf({ operations }: MigrationStep): string[] {
  const paths = operations.flatMap(({ official }) => (official ? [official.path] : []));
  return [...new Set(paths.flatMap(ancestors))];
}

function ancestors(path: string): string[] {
  const names = path.split(".");
  return names.slice(1).map((_, index) => names.slice(0, index + 1).join("."));
}

/** The part that all methods are below: `crm.associations.v4`. */
export function rootOf({ operations }: Pick<MigrationStep, "operations">): string {
  const paths = operations.flatMap(({ official }) => (official ? [ancestors(official.path)] : []));
  const [first = [], ...rest] = paths;
  return first.filter((part) => rest.every((other) => other.includes(part))).at(-1) ?? "";
}

function membersOf(part: string, step: MigrationStep, parts: readonly string[]): string[] {
  const below = part === "" ? "" : `${part}.`;
  const isChild = (path: string) => path.startsWith(below) && !path.slice(below.length).includes(".");
  return [
    ...parts.filter(isChild).map((child) => `readonly ${child.slice(below.length)}: ${partName(child)};`),
    ...step.operations.flatMap(({ official }) => {
      if (official === undefined || !isChild(official.path)) return [];
      const { positions, resultType = "void" } = official;
      const parameters = positions.map(({ type, required }, index) => `p${index}${required ? "" : "?"}: ${type}`);
      return [
        `${official.path.slice(below.length)}(${[...parameters, "options?: any"].join(", ")}): Promise<${resultType}>;`,
      ];
    }),
    // The parts above the root have siblings that we know nothing of.
    ...(part !== rootOf(step) && rootOf(step).startsWith(below) ? ["[key: string]: any;"] : []),
  ];
}

function partName(part: string): string {
  return PART + part.replaceAll(".", "$");
}

/** The part of the client that a type is by its name: `crm.associations`, or "" for the client itself. */
export function partOfTypeName(name: string): string | undefined {
  if (name === "Client") return "";
  return name.startsWith(PART) ? name.slice(PART.length).replaceAll("$", ".") : undefined;
}
