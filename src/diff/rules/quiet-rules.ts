// The part of the rule table that HTTP does not notice: what generated code sees (code lane) and what readers see
// (documentation lane).

import { code, documentation, tableOf } from "./rule.js";

export const quietRules = tableOf({
  "operation-id-added": code("operation", "info", "Generators made up a name until now."),
  "operation-id-removed": code("operation", "warning", "Generators make up a name from now on."),
  "operation-id-changed": code("operation", "breaking", "Generated functions are named after it."),
  "request-path-parameter-renamed": code("parameter", "breaking", "Generated arguments are named after it."),
  "schema-added": code("schema", "info", "Generated code gains a type."),
  "schema-removed": code("schema", "breaking", "Generated code loses a type."),
  "schema-renamed": code("schema", "breaking", "Generated types are named after it."),
  "security-scheme-added": code("security", "info", "Generated code may offer one more way to authenticate."),
  "security-scheme-removed": code("security", "warning", "Configuration that names it has no effect."),
  "security-scheme-renamed": code("security", "warning", "Configuration goes by its name."),

  "operation-tag-added": documentation("operation", "Tags only group operations."),
  "operation-tag-removed": documentation("operation", "Tags only group operations."),
  "tag-added": documentation("document", "Tags only group operations."),
  "tag-removed": documentation("document", "Tags only group operations."),
  "security-scheme-scope-described": documentation("security", "Text for readers."),
  "info-changed": documentation("document", "It tells about the API, not how to call it."),
  "summary-changed": documentation("document", "Text for readers."),
  "description-changed": documentation("document", "Text for readers."),
  "title-changed": documentation("document", "Text for readers."),
  "example-changed": documentation("document", "Examples bind nobody."),
  "external-docs-changed": documentation("document", "A link for readers."),
});
