import { withExtensions } from "./extension-types.js";
import { rules } from "./rules/index.js";

/** The Redocly plugin of this project: specs/redocly.yaml names it, and the generator passes it in process. */
export default function plugin() {
  return {
    id: "associations",
    rules: { oas3: rules },
    typeExtension: {
      /** @param {Record<string, import("@redocly/openapi-core").NodeType>} types */
      oas3: (types) => withExtensions(types),
    },
  };
}
