// The part of the rule table about schemas. Each kind is two rules, `request-…` and `response-…`: what narrows the
// accepted values harms a request, what widens them harms a response. Where the two profiles differ, the first
// level is the contract's and the second HubSpot's, which calls every change of type breaking and no addition.

import type { Level } from "../change.js";

type SideRule = readonly [level: Level | readonly [Level, Level], why: string];
interface SchemaKindRules {
  request: SideRule;
  response: SideRule;
}

const refused = "A value that the base accepts is refused.";
const accepted = "Every value that the base accepts is still accepted.";
const unforeseen = "A client may get a value that the base rules out.";
const foreseen = "Every value that comes is one that the base allows.";
const undecided = "The documents cannot say whether old values still fit.";
const notice = "Nothing changes on the wire yet.";

/** The accepted values become fewer. */
const narrowing: SchemaKindRules = { request: ["breaking", refused], response: ["info", foreseen] };
/** The accepted values become more. HubSpot does not count it as breaking. */
const widening: SchemaKindRules = { request: ["info", accepted], response: [["breaking", "warning"], unforeseen] };
const typeNarrowing: SchemaKindRules = { request: ["breaking", refused], response: [["info", "breaking"], foreseen] };
const typeWidening: SchemaKindRules = { request: [["info", "breaking"], accepted], response: ["breaking", unforeseen] };
const replacement: SchemaKindRules = { request: ["breaking", refused], response: ["breaking", unforeseen] };
const doubtful: SchemaKindRules = { request: ["warning", undecided], response: ["warning", undecided] };
const announcement: SchemaKindRules = { request: ["info", notice], response: ["info", notice] };

export const schemaKinds = kindsOf({
  "type-changed": replacement,
  "type-narrowed": typeNarrowing,
  "type-widened": typeWidening,
  "became-nullable": widening,
  "became-non-nullable": narrowing,
  "format-changed": replacement,
  "format-narrowed": typeNarrowing,
  "format-widened": typeWidening,

  "enum-added": narrowing,
  "enum-removed": widening,
  "enum-value-added": {
    request: ["info", accepted],
    response: [["warning", "info"], "A client that handles the listed values alone meets a new one."],
  },
  "enum-value-removed": narrowing,
  "enum-replaced": {
    request: ["breaking", "None of the old values is accepted any more."],
    response: ["breaking", "A client gets none of the values that it handles."],
  },
  "enum-opened": {
    request: ["info", accepted],
    response: [["warning", "info"], "A client that handles the listed values alone may meet others."],
  },
  "enum-closed": narrowing,
  "known-value-added": {
    request: ["info", accepted],
    response: ["info", "The list was never complete: a client has to expect values that it does not know."],
  },
  "known-value-removed": {
    request: ["breaking", "The server no longer says that it accepts the value."],
    response: ["info", "A client may go on expecting the value."],
  },

  "property-added": {
    request: ["info", "A client may go on without it."],
    response: ["info", "A client ignores what it does not know."],
  },
  "required-property-added": {
    request: ["breaking", "A body without it is refused."],
    response: ["info", "A client ignores what it does not know."],
  },
  "property-added-to-closed-object": {
    request: ["info", accepted],
    response: [["breaking", "info"], "The base rules out any property that it does not list."],
  },
  "property-removed": {
    request: [["warning", "breaking"], "A value that is still sent has no effect."],
    response: [["warning", "breaking"], "A client that reads it finds none, as it might have before."],
  },
  "required-property-removed": {
    request: [["warning", "breaking"], "A value that is still sent has no effect."],
    response: ["breaking", "A client that relies on it finds none."],
  },
  "property-removed-from-closed-object": {
    request: ["breaking", "The object admits no property that it does not list."],
    response: [["warning", "breaking"], "A client that reads it finds none."],
  },
  "property-became-required": {
    request: ["breaking", "A body without it is refused."],
    response: ["info", "It is now always sent."],
  },
  "property-became-optional": {
    request: ["info", "A client may go on sending it."],
    response: ["breaking", "A client that relies on it may find none."],
  },
  "property-became-read-only": {
    request: ["warning", "A value that is still sent is ignored or refused."],
    response: ["info", "It is still sent."],
  },
  "property-became-not-read-only": {
    request: ["info", "A client may go on without sending it."],
    response: ["info", "It is still sent."],
  },
  "property-became-write-only": {
    request: ["info", "It is still accepted."],
    response: [["warning", "breaking"], "OpenAPI asks for it not to be sent, without ruling it out."],
  },
  "property-became-not-write-only": {
    request: ["info", "It is still accepted."],
    response: ["info", "A client ignores what it does not know."],
  },
  "property-deprecated": announcement,
  "property-undeprecated": announcement,
  "additional-properties-closed": narrowing,
  "additional-properties-opened": {
    request: ["info", accepted],
    response: [["breaking", "info"], "A client may get properties that the base rules out."],
  },

  "bound-added": {
    request: ["warning", "The server may have kept to this limit all along; the base does not say."],
    response: ["info", foreseen],
  },
  "bound-tightened": narrowing,
  "bound-relaxed": widening,
  "pattern-added": narrowing,
  "pattern-removed": {
    request: ["info", accepted],
    response: ["warning", "A client that takes the text apart may meet another form of it."],
  },
  "pattern-changed": doubtful,
  "multiple-of-changed": replacement,

  "default-added": {
    request: ["warning", "Leaving the value out may mean something else than before."],
    response: ["info", "It describes a value that was left out before as well."],
  },
  "default-removed": {
    request: ["warning", "Leaving the value out may no longer mean what the base says."],
    response: ["info", "The values that come are the same."],
  },
  "default-changed": {
    request: ["warning", "Leaving the value out means something else than before."],
    response: ["info", "The values that come are the same."],
  },

  "union-member-added": widening,
  "union-member-removed": narrowing,
  "union-added": narrowing,
  "union-removed": widening,
  "union-kind-changed": doubtful,

  "constraint-added": narrowing,
  "constraint-removed": widening,
  "constraint-tightened": narrowing,
  "constraint-relaxed": widening,
  "constraint-changed": {
    request: ["breaking", "Some values that the base accepts are refused."],
    response: ["breaking", unforeseen],
  },
  "dependency-added": narrowing,
  "dependency-removed": widening,
  "content-coding-changed": replacement,
  "discriminator-added": doubtful,
  "discriminator-removed": doubtful,
  "discriminator-property-changed": doubtful,
  "discriminator-property-renamed": {
    request: ["breaking", "A value that goes by the old name cannot be told apart."],
    response: ["breaking", "A client that looks for the old name cannot tell values apart."],
  },
  "discriminator-value-added": announcement,
  "discriminator-value-removed": doubtful,
  "discriminator-value-changed": {
    request: ["breaking", "The value is taken for another schema."],
    response: ["breaking", "The value comes with another schema."],
  },
  "discriminator-value-renamed": {
    request: ["breaking", "A value that goes by the old name cannot be told apart."],
    response: ["breaking", "A client that looks for the old name cannot tell values apart."],
  },
  "stability-lowered": {
    request: [["breaking", "warning"], "It may change without notice from now on."],
    response: [["breaking", "warning"], "It may change without notice from now on."],
  },
  "stability-raised": announcement,
  "keyword-changed": doubtful,
});

/** The kinds of change of a schema; each is a rule for requests and one for responses. */
export type SchemaKind = keyof typeof schemaKinds;

/** As `tableOf`, of kinds. */
function kindsOf<Kind extends string>(table: Record<Kind, SchemaKindRules>): Readonly<Record<Kind, SchemaKindRules>> {
  return table;
}
