const releaseNumber = /^v\d+(\.\d+)*([.-]?(alpha|beta|rc|preview)[.-]?\d*)?$/i;
const releaseDate = /^\d{4}-(0[1-9]|1[0-2])(-([0-2]\d|3[01]))?([.-]?(alpha|beta|rc|preview)[.-]?\d*)?$/i;
const bareNumber = /^\d+\.\d+(\.\d+)?$/;

/** Whether a path segment names a version of an API: `v4`, `2026-03`, `2026-09-beta`. */
export function isVersionId(segment: string): boolean {
  return releaseNumber.test(segment) || releaseDate.test(segment) || bareNumber.test(segment);
}

/** A path template without the names of its parameters, which no server and no client can see. */
export function namelessPath(path: string): string {
  return path.replace(/\{[^{}]*\}/g, "{}");
}

/** A path template without version segments, wherever they stand, and without the names of its parameters. */
export function versionBlindPath(path: string): string {
  const segments = path.split("/").filter((segment) => !isVersionId(segment));
  return namelessPath(segments.join("/"));
}

/** The names of the parameters of a path template, in order. */
export function pathParameterNames(path: string): string[] {
  return [...path.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? "");
}
