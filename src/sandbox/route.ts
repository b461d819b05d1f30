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
  /** What is there. */
  readonly value: unknown;
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

interface Entry {
  version: string;
  route: Route;
  /** Segments of one spelling of the path. */
  segments: readonly string[];
}

/** Finds routes by their number of segments, those with a fixed segment before those with a variable one in its place. */
export class Router {
  readonly #entries: Entry[][] = [];

  constructor(versions: Readonly<Record<string, readonly Route[]>>) {
    const paths = Object.entries(versions).flatMap(([version, routes]) =>
      routes.flatMap((route) => route.paths.map((path) => ({ version, route, path }))),
    );
    paths.sort((a, b) => (a.path < b.path ? -1 : 1)); // a brace comes after all letters
    for (const { path, ...entry } of paths) {
      const segments = path.split("/");
      this.#entries[segments.length] = [...(this.#entries[segments.length] ?? []), { ...entry, segments }];
    }
  }

  /** The route of a request; the methods that the path has when it is not one of them; nothing when there is no such path. */
  match(method: string, path: string): MatchedRoute | { allow: string[] } | undefined {
    const values = path.split("/");
    const fits = ({ segments }: Entry) =>
      segments.every((segment, at) => (isVariable(segment) ? values[at] !== "" : segment === values[at]));
    const entries = this.#entries[values.length] ?? [];
    const found = entries.find((entry) => entry.route.method === method && fits(entry));
    if (found === undefined) {
      const methods = entries.filter(fits).map(({ route }) => route.method);
      return methods.length > 0 ? { allow: [...new Set(methods)].sort() } : undefined;
    }
    const { version, route, segments } = found;
    const named: Record<string, string> = {};
    for (const [at, segment] of segments.entries()) {
      if (isVariable(segment)) named[segment.slice(1, -1)] = decoded(values[at] ?? "");
    }
    return { version, route, path: named };
  }
}

function isVariable(segment: string): boolean {
  return segment.startsWith("{");
}

function decoded(segment: string): string {
  if (!segment.includes("%")) return segment;
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
