// The types of HubSpot's client: what its bodies may have, and what becomes of the members of its answers and of the types
// that code imports by name.
import { ts } from "ts-morph";
import type { CodeBase } from "../code-base.js";
import { connectedFiles } from "../connected-files.js";
import type { OfficialClient, OfficialMethod } from "../plan.js";
import type { References } from "../references.js";
import type { Rewrite, Site } from "../rewrite.js";
import { findDeepImports } from "./deep-imports.js";
import { entryOf } from "./import-companion.js";
import { nullReads, nullWholes } from "./null-reads.js";
import { isUnread } from "./results.js";
import { sourceCalls } from "./sources.js";
import { enumeratedModels, holder, wholeUses } from "./whole-answers.js";

export class Models {
  readonly #references: References;
  readonly #checker: ts.TypeChecker;
  readonly #client: OfficialClient;
  readonly #interfaces: ReadonlyMap<string, ts.InterfaceDeclaration>;
  /** The calls whose answers have a type, by its name. */
  readonly #answers = new Map<string, Site[]>();
  readonly #connected: ReadonlyMap<ts.SourceFile, ts.SourceFile>;
  /** The calls whose answers are read, by their nodes. */
  readonly #calls = new Map<ts.Node, Site>();

  constructor(code: CodeBase, client: OfficialClient) {
    this.#references = code.references;
    this.#checker = code.checker;
    this.#client = client;
    this.#interfaces = interfacesOf(code.declarations);
    this.#connected = connectedFiles(code);
  }

  /** What the body of a method may have, and the names that change in it. */
  bodyOf({ positions }: OfficialMethod) {
    const body = this.#interfaces.get(positions.find(({ argument }) => argument === "...")?.type ?? "");
    const known = new Set(memberNames(body));
    const list = body?.members.find((one) => one.name?.getText() === "inputs");
    const input = list && [...namesIn(list)].map((name) => this.#interfaces.get(name)).find((one) => one !== undefined);
    const knownOfInput = new Set(memberNames(input));
    const renames = Object.entries(this.#client.renames).map(([wire, official]) => [official, wire] as const);
    return { known, knownOfInput, names: new Map(renames.filter(([official]) => knownOfInput.has(official))) };
  }

  /** Notes the call that gives answers of a type, so that reads of the answer move with it. */
  link(site: Site, { resultType }: OfficialMethod, call: ts.CallExpression): void {
    if (resultType === undefined || isUnread(call)) return;
    this.#calls.set(call, site);
    for (const name of this.#within(resultType)) this.#answers.set(name, [...(this.#answers.get(name) ?? []), site]);
  }

  /** Members of answers that have another name, or another kind of value, with our client. */
  moveMembers(rewrite: Rewrite): void {
    for (const [wire, official] of Object.entries(this.#client.renames))
      for (const name of this.#references.named(official)) this.#moveMember(name, wire, official, rewrite);
    for (const date of this.#client.dates)
      for (const name of this.#references.named(date)) this.#checkDate(name, rewrite);
    this.#checkWholes(rewrite);
    const nullable = this.#nullable();
    for (const member of nullable) for (const name of this.#references.named(member)) this.#checkNull(name, rewrite);
    this.#checkNullWholes(nullable, rewrite);
  }

  #moveMember(name: ts.Identifier, wire: string, official: string, rewrite: Rewrite): void {
    const { parent } = name;
    const isRead = ts.isPropertyAccessExpression(parent) && parent.name === name;
    const isBound = ts.isBindingElement(parent) && (parent.propertyName ?? parent.name) === name;
    if (!isRead && !isBound) return;
    const owner = this.#ownerOf(name);
    const answers = owner === undefined ? [] : this.#givenTo(name, owner); // a read that is not seen works on
    if (owner === undefined && isRead && isTypedElsewhere(parent.expression, this.#references)) {
      const message = `What \`${parent.getText()}\` is read of has a type that is not among the files, and with our client it is \`${wire}\`.`;
      for (const site of this.callsAround(name).filter((one) => this.#hasRenamed(one, official)))
        rewrite.block(site, "official-type", this.#references.place(name), message);
    }
    if (owner !== undefined && answers.length > 0) {
      const site = rewrite.site("official-client", this.#references.place(name));
      for (const one of [site, ...answers]) one.groups.add(name);
      const text = isBound && !(parent as ts.BindingElement).propertyName ? `${wire}: ${name.text}` : wire;
      site.edits.push({
        file: this.#references.fileOf(name),
        edit: { start: name.getStart(), end: name.getEnd(), text },
      });
    }
  }

  /** The calls that gave what a member is read of: those that it can be followed back to, else all with such an answer. */
  #givenTo(name: ts.Identifier, owner: string): Site[] {
    const { parent } = name;
    const value = ts.isPropertyAccessExpression(parent) ? parent.expression : boundValue(parent);
    const sites = value && sourceCalls(value, this.#calls, this.#references);
    return sites ? [...sites] : this.#near(owner, name);
  }

  /** The calls with answers of a type, in the files that a node's file is connected with. */
  #near(type: string, node: ts.Node): Site[] {
    return (this.#answers.get(type) ?? []).filter((site) => this.#isNear(site, node));
  }

  #isNear({ file }: Site, node: ts.Node): boolean {
    return this.#connected.get(file.compilerNode) === this.#connected.get(node.getSourceFile());
  }

  /** The type of HubSpot's client that declares a member. */
  #ownerOf(name: ts.Identifier): string | undefined {
    const symbol = this.#references.memberOf(name);
    return symbol && this.#declaring(symbol);
  }

  #declaring(symbol: ts.Symbol): string | undefined {
    const owner = symbol.declarations?.[0]?.parent;
    return owner && ts.isInterfaceDeclaration(owner) && this.#interfaces.get(owner.name.text) === owner
      ? owner.name.text
      : undefined;
  }

  /** Answers that are written out as a whole. */
  #checkWholes(rewrite: Rewrite): void {
    const isModel = (symbol: ts.Symbol) => this.#declaring(symbol) !== undefined;
    const enumerated = enumeratedModels(this.#references, this.#checker, isModel);
    for (const { place, value } of enumerated) {
      const message = "It goes through all members of an answer; HubSpot's client leaves out some that ours has.";
      const found = sourceCalls(value, this.#calls, this.#references);
      for (const site of found?.size ? found : this.callsAround(value))
        rewrite.block(site, "answer-shape", this.#references.place(place), message);
    }
    const renamed = new Set(Object.values(this.#client.renames));
    const calls = [...this.#calls.values()].filter((site) => this.#differs(site));
    if (calls.length === 0) return;
    const members = new Set([...renamed, ...this.#client.dates]);
    for (const { place, value } of wholeUses(members, this.#references, this.#checker, isModel)) {
      if (enumerated.some((one) => one.place === place)) continue;
      const found = sourceCalls(value, this.#calls, this.#references);
      const sites = found?.size ? found : this.callsAround(value);
      const message = `It writes out an answer as a whole, of which members have other names or values with our client.`;
      for (const site of sites)
        if (this.#differs(site)) rewrite.block(site, "answer-shape", this.#references.place(place), message);
    }
  }

  /** True for a call of which the answer has a member with another name, or a point in time. */
  #differs(site: Site): boolean {
    const { result, resultType = "" } = site.operation?.official ?? {};
    const within = [...this.#within(resultType)];
    return (result === "same" && this.#hasDates(site)) || within.some((name) => this.#renamed(name).size > 0);
  }

  #hasRenamed({ operation }: Site, official: string): boolean {
    const within = [...this.#within(operation?.official?.resultType ?? "")];
    return within.some((name) => this.#renamed(name).has(official));
  }

  #hasDates({ operation }: Site): boolean {
    const within = [...this.#within(operation?.official?.resultType ?? "")];
    return within.some((name) =>
      memberNames(this.#interfaces.get(name)).some((one) => this.#client.dates.includes(one)),
    );
  }

  /** The calls of which the answer is read, in the files that a node's file is connected with. */
  callsAround(node: ts.Node): Site[] {
    return [...this.#calls.values()].filter((site) => this.#isNear(site, node));
  }

  #nullable(): Set<string> {
    const members = [...this.#interfaces.values()].flatMap((one) => [...one.members]);
    const found = members.filter((one) => ts.isPropertySignature(one) && /\|\s*null\b/.test(one.type?.getText() ?? ""));
    return new Set(found.map((one) => one.name?.getText() ?? ""));
  }

  #checkNull(name: ts.Identifier, rewrite: Rewrite): void {
    const owner =
      ts.isPropertyAccessExpression(name.parent) || ts.isBindingElement(name.parent) ? this.#ownerOf(name) : undefined;
    if (!owner) return;
    const reads = nullReads(name, this.#references, this.#checker);
    const message = `\`${name.text}\` can be null with our client, as HubSpot sends it; HubSpot's types do not say so.`;
    for (const site of reads.length > 0 ? this.#givenTo(name, owner) : [])
      for (const read of reads) rewrite.block(site, "official-type", this.#references.place(read), message);
  }

  #checkNullWholes(nullable: ReadonlySet<string>, rewrite: Rewrite): void {
    const sites = [...this.#calls.values()].filter(({ operation }) =>
      [...this.#within(operation?.official?.resultType ?? "")].some((name) =>
        memberNames(this.#interfaces.get(name)).some((one) => nullable.has(one)),
      ),
    );
    const holds = holder(nullable, this.#checker, (symbol) => this.#declaring(symbol) !== undefined, true);
    const message = `${[...nullable].map((one) => `\`${one}\``).join(", ")} can be null with our client, as HubSpot sends it, and the type that this goes to does not take null.`;
    for (const file of sites.length > 0 ? this.#connected.keys() : []) {
      if (!sites.some((site) => this.#isNear(site, file))) continue;
      for (const value of nullWholes(file, holds, this.#checker)) {
        const found = ts.isExpression(value) ? sourceCalls(value, this.#calls, this.#references) : undefined;
        const given = sites.filter((site) => (found?.size ? found.has(site) : this.#isNear(site, value)));
        for (const site of given) rewrite.block(site, "official-type", this.#references.place(value), message);
      }
    }
  }

  #checkDate(name: ts.Identifier, rewrite: Rewrite): void {
    const { parent } = name;
    if (!(ts.isPropertyAccessExpression(parent) && parent.name === name) && !ts.isBindingElement(parent)) return;
    const owner = this.#ownerOf(name);
    const isAny = owner === undefined && this.#references.memberOf(name) === undefined;
    const given = owner
      ? this.#givenTo(name, owner)
      : isAny
        ? this.callsAround(name).filter((site) => this.#hasDates(site))
        : [];
    const message = `\`${name.text}\` was a Date here, and is what HubSpot sends with our client.`;
    for (const site of given)
      if (site.operation?.official?.result === "same")
        rewrite.block(site, "date", this.#references.place(name), message);
  }

  /** Imports of what the client is made of, but for types that move with the calls around them. */
  findDeepImports(rewrite: Rewrite, root: string, to: string): void {
    findDeepImports({
      references: this.#references,
      rewrite,
      deep: `${this.#client.package}/lib/codegen/${root.replaceAll(".", "/")}`,
      to,
      isType: (name) => this.#interfaces.has(name),
      renamed: (name) => this.#renamed(name),
      isLinked: (name, { parent }) => namedImports(parent) !== undefined && this.#near(name, parent).length > 0,
    });
  }

  /** Imports of types by name: those of answers become ours, since what they describe does. */
  moveTypes(rewrite: Rewrite, to: string): void {
    const texts = new Set<string>();
    for (const name of this.#interfaces.keys())
      for (const use of this.#references.named(name)) if (ts.isImportSpecifier(use.parent)) texts.add(name);
    const declarations = new Set(
      [...texts].flatMap((name) =>
        this.#references.named(name).flatMap(({ parent }) => {
          const declaration = ts.findAncestor(parent, ts.isImportDeclaration);
          return declaration ? [declaration] : [];
        }),
      ),
    );
    for (const declaration of declarations) this.#moveImport(declaration, rewrite, to);
  }

  #moveImport(declaration: ts.ImportDeclaration, rewrite: Rewrite, to: string): void {
    const specifier = declaration.moduleSpecifier;
    const bindings = namedImports(declaration);
    if (!ts.isStringLiteral(specifier) || !specifier.text.startsWith(`${this.#client.package}/`) || !bindings) return;
    const answers = bindings.elements.filter(
      (one) => this.#near((one.propertyName ?? one.name).text, declaration).length > 0,
    );
    if (answers.length === 0) return;
    const site = rewrite.site("import", this.#references.place(declaration));
    const place = this.#references.place(declaration);
    for (const one of answers) {
      const name = (one.propertyName ?? one.name).text;
      const sites = this.#near(name, declaration);
      const group = `type ${name} in ${this.#connected.get(declaration.getSourceFile())?.fileName}`;
      for (const one of [site, ...sites]) one.groups.add(group);
      const outcome = sites.some(
        ({ operation }) => operation?.official?.result === "outcome" && operation.official.resultType === name,
      );
      if (outcome)
        rewrite.block(
          site,
          "official-type",
          place,
          `\`${name}\` is the answer of a batch, of which our client gives the outcome.`,
        );
    }
    if (answers.length === bindings.elements.length) {
      const edit = { start: specifier.getStart() + 1, end: specifier.getEnd() - 1, text: entryOf(to) };
      site.edits.push({ file: this.#references.fileOf(specifier), edit });
    } else this.#splitImport(declaration, bindings, answers, site, to);
  }

  #splitImport(
    declaration: ts.ImportDeclaration,
    bindings: ts.NamedImports,
    answers: readonly ts.ImportSpecifier[],
    site: Site,
    to: string,
  ): void {
    const file = this.#references.fileOf(declaration);
    const kept = bindings.elements.filter((one) => !answers.includes(one));
    const text = declaration.getText();
    const quote = text.includes("'") ? "'" : '"';
    const end = text.endsWith(";") ? ";" : "";
    const newline = file.getFullText().includes("\r\n") ? "\r\n" : "\n";
    const own = `${newline}import type { ${answers.map((one) => one.getText().replace(/^type\s+/, "")).join(", ")} } from ${quote}${entryOf(to)}${quote}${end}`;
    site.edits.push(
      {
        file,
        edit: {
          start: bindings.getStart(),
          end: bindings.getEnd(),
          text: `{ ${kept.map((one) => one.getText()).join(", ")} }`,
        },
      },
      { file, edit: { start: declaration.getEnd(), end: declaration.getEnd(), text: own } },
    );
  }

  #renamed(name: string): Set<string> {
    const own = new Set(Object.values(this.#client.renames));
    const declaration = this.#interfaces.get(name);
    return new Set(memberNames(declaration).filter((one) => own.has(one)));
  }

  /** A type with all types that its members have. */
  #within(name: string, seen = new Set<string>()): Set<string> {
    const declaration = this.#interfaces.get(name);
    if (declaration === undefined || seen.has(name)) return seen;
    seen.add(name);
    for (const other of namesIn(declaration)) this.#within(other, seen);
    return seen;
  }
}

/** True for a parameter whose type comes from a function of a package: `keyBy(results, (one) => one._from.id)`. */
function isTypedElsewhere(value: ts.Expression, references: References): boolean {
  if (/\.[cm]?jsx?$/.test(value.getSourceFile().fileName)) return false;
  const root = rootOf(value);
  const [declaration] = references.symbolOf(root)?.declarations ?? [];
  if (declaration === undefined || !ts.isParameter(declaration) || declaration.type) return false;
  const made = declaration.parent;
  return ts.isCallExpression(made.parent) && made.parent.arguments.includes(made as unknown as ts.Expression);
}

function rootOf(node: ts.Expression): ts.Expression {
  return ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node) || ts.isNonNullExpression(node)
    ? rootOf(node.expression)
    : node;
}

function namedImports(node: ts.Node): ts.NamedImports | undefined {
  const bindings = ts.isImportDeclaration(node) ? node.importClause?.namedBindings : undefined;
  return bindings && ts.isNamedImports(bindings) ? bindings : undefined;
}

/** What `const { member } = value` takes it from; for a parameter that is taken apart, its name is as good. */
function boundValue(node: ts.Node): ts.Expression | undefined {
  const owner = ts.findAncestor(node, (one) => ts.isVariableDeclaration(one) || ts.isParameter(one));
  if (owner === undefined) return undefined;
  if (ts.isVariableDeclaration(owner))
    return owner.initializer ?? (ts.isForOfStatement(owner.parent.parent) ? owner.parent.parent.expression : undefined);
  const call = owner.parent.parent;
  return ts.isCallExpression(call) && ts.isPropertyAccessExpression(call.expression)
    ? call.expression.expression
    : undefined;
}

function interfacesOf(file: ts.SourceFile): Map<string, ts.InterfaceDeclaration> {
  const found = new Map<string, ts.InterfaceDeclaration>();
  const [models] = file.statements.filter(ts.isModuleDeclaration);
  if (models?.body && ts.isModuleBlock(models.body))
    for (const one of models.body.statements) if (ts.isInterfaceDeclaration(one)) found.set(one.name.text, one);
  return found;
}

function memberNames(declaration: ts.InterfaceDeclaration | undefined): string[] {
  return (declaration?.members ?? []).flatMap(({ name }) => (name ? [name.getText()] : []));
}

function namesIn(node: ts.Node): Set<string> {
  const found = new Set<string>();
  const visit = (one: ts.Node): void => {
    if (ts.isTypeReferenceNode(one)) found.add(one.typeName.getText());
    ts.forEachChild(one, visit);
  };
  visit(node);
  return found;
}
