import { type Case, operation } from "../two-documents.js";

const scheme = (members: string) =>
  operation("security: [{ key: [] }]", `components: { securitySchemes: { ${members} } }`);
const secured = (alternatives: string) => operation(`security: ${alternatives}`);

export const securityCases: Case[] = [
  {
    name: "anonymous calls stop working",
    base: operation("x: 1"),
    revision: secured("[{ oauth: [read] }]"),
    changes: [["security-became-required", { alternatives: [["oauth read"]] }]],
  },
  {
    name: "a scheme that was defined is now demanded",
    base: operation("x: 1", "components: { securitySchemes: { oauth: { type: oauth2 } } }"),
    revision: operation("security: [{ oauth: [] }]", "components: { securitySchemes: { oauth: { type: oauth2 } } }"),
    changes: [["security-applied", { alternatives: [["oauth"]] }]],
  },
  {
    name: "anonymous calls start working",
    base: secured("[{ key: [] }]"),
    revision: secured("[{ key: [] }, {}]"),
    changes: [["security-became-optional", { alternatives: [["key"]] }]],
  },
  {
    name: "one alternative replaces another",
    base: secured("[{ oauth: [a] }]"),
    revision: secured("[{ oauth: [b] }]"),
    changes: [
      ["security-alternative-added", { alternative: ["oauth b"] }],
      ["security-alternative-removed", { alternative: ["oauth a"] }],
    ],
  },
  {
    name: "an alternative demands more",
    base: secured("[{ oauth: [a] }]"),
    revision: secured("[{ oauth: [a, b], key: [] }]"),
    changes: [["security-alternative-tightened", { alternative: ["oauth a"], added: ["key", "oauth b"] }]],
  },
  {
    name: "an alternative demands less",
    base: secured("[{ oauth: [a, b] }]"),
    revision: secured("[{ oauth: [b] }]"),
    changes: [["security-alternative-relaxed", { alternative: ["oauth b"], dropped: ["oauth a"] }]],
  },
  {
    name: "an alternative that holds another adds nothing",
    base: secured("[{ oauth: [a] }]"),
    revision: secured("[{ oauth: [a] }, { oauth: [a], key: [] }]"),
    changes: [],
  },
  {
    name: "a scheme is defined otherwise",
    base: scheme("key: { type: apiKey, in: header, name: X-Key }"),
    revision: scheme("key: { type: apiKey, in: header, name: X-Token }"),
    changes: [["security-scheme-changed", { at: "key", keyword: "name", base: "X-Key", revision: "X-Token" }]],
  },
  {
    name: "the scopes that a scheme offers differ",
    base: scheme("key: { type: oauth2, flows: { implicit: { scopes: { a: All, b: B } } } }"),
    revision: scheme("key: { type: oauth2, flows: { implicit: { scopes: { a: Everything, c: C } } } }"),
    changes: [
      ["security-scheme-scope-added", { at: "key", scope: "c" }],
      ["security-scheme-scope-described", { at: "key", scope: "a", base: "All", revision: "Everything" }],
      ["security-scheme-scope-removed", { at: "key", scope: "b" }],
    ],
  },
  {
    name: "a scheme is new and one is gone",
    base: scheme("key: {}, basic: { type: http, scheme: basic }"),
    revision: scheme("key: {}, bearer: { type: http, scheme: bearer }"),
    changes: [
      ["security-scheme-added", { at: "bearer" }],
      ["security-scheme-removed", { at: "basic" }],
    ],
  },
  {
    name: "a scheme gets another name",
    base: operation("security: [{ key: [] }]", "components: { securitySchemes: { key: { type: http } } }"),
    revision: operation("security: [{ token: [] }]", "components: { securitySchemes: { token: { type: http } } }"),
    changes: [["security-scheme-renamed", { at: "key", base: "key", revision: "token" }]],
  },
];
