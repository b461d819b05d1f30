// Which operation a request is for. The table is generated from the specs: versions and spellings of a path are data.

/** One operation of one version, as far as the sandbox must know it before its handler runs. */
export interface Route {
  readonly operationId: string;
  readonly method: string;
  /** Every live spelling of the path, with the arguments that fill it: `{from.type}`. */
  readonly paths: readonly string[];
  /** Declared success codes: the one without errors, and 207 where some inputs may fail. */
  readonly success: readonly number[];
  readonly maxInputs?: number;
  /** Checks the body; absent when there is none. */
  readonly validate?: Validator;
}

/** A generated validator: gives what is wrong. */
export type Validator = (body: unknown) => readonly ValidationError[];

/** What ajv says of one wrong place. */
export interface ValidationError {
  readonly instancePath: string;
  readonly keyword: string;
  /** The name that is missing, the values that are allowed, the type that is wanted. */
  readonly param?: unknown;
}

/** The route of a request, with the values of its path parameters by argument. */
export interface MatchedRoute {
  readonly version: string;
  readonly route: Route;
  readonly path: Readonly<Record<string, string>>;
}

interface Node {
  fixed: Map<string, Node>;
  variable?: Node;
  routes: Map<string, Entry>;
}

interface Entry {
  version: string;
  route: Route;
  names: string[];
}

/** Finds routes: a tree by path segment, fixed segments before variable ones. */
export class Router {
  readonly #root: Node = newNode();

  constructor(versions: Readonly<Record<string, readonly Route[]>>) {
    for (const [version, routes] of Object.entries(versions)) {
      for (const route of routes) for (const path of route.paths) this.#add(path, { version, route, names: [] });
    }
  }

  #add(path: string, entry: Entry): void {
    let node = this.#root;
    for (const segment of path.split("/").slice(1)) {
      if (segment.startsWith("{")) {
        entry.names.push(segment.slice(1, -1));
        node = node.variable ??= newNode();
      } else {
        const next = node.fixed.get(segment) ?? newNode();
        node.fixed.set(segment, next);
        node = next;
      }
    }
    node.routes.set(entry.route.method, entry);
  }

  /** The route of a request; the methods that the path has when it is not one of them; nothing when there is no such path. */
  match(method: string, path: string): MatchedRoute | { allow: string[] } | undefined {
    const segments = path.split("/");
    const values: string[] = [];
    const methods = new Set<string>();
    const found = this.#find(this.#root, segments, 1, method, values, methods);
    if (found === undefined) return methods.size > 0 ? { allow: [...methods].sort() } : undefined;
    const { version, route, names } = found;
    const named: Record<string, string> = {};
    for (let at = 0; at < values.length; at += 1) named[names[at] ?? ""] = values[at] ?? "";
    return { version, route, path: named };
  }

  #find(
    node: Node,
    segments: readonly string[],
    at: number,
    method: string,
    values: string[],
    methods: Set<string>,
  ): Entry | undefined {
    if (at === segments.length) {
      for (const known of node.routes.keys()) methods.add(known);
      return node.routes.get(method);
    }
    const segment = segments[at] ?? "";
    const fixed = node.fixed.get(segment);
    const found = fixed && this.#find(fixed, segments, at + 1, method, values, methods);
    if (found || node.variable === undefined || segment === "") return found;
    values.push(decoded(segment));
    const below = this.#find(node.variable, segments, at + 1, method, values, methods);
    if (below === undefined) values.pop();
    return below;
  }
}

function newNode(): Node {
  return { fixed: new Map(), routes: new Map() };
}

function decoded(segment: string): string {
  if (!segment.includes("%")) return segment;
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
