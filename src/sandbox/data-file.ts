// The file of `--data`: the state as it was at the start, then every call that changed it, a line each. A line is written
// before its call is answered, so a process that is killed loses nothing that it acknowledged. A rewrite goes to a new
// file that takes the place of the old one in one step.
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, truncateSync, writeSync } from "node:fs";
import type { PlainRequest } from "./engine.js";
import type { Host } from "./host.js";
import { linesOfPortal, type PortalLine, readPortalLine } from "./state-lines.js";
import type { Switches } from "./switches.js";

const HEADER = { format: "hubspot-associations sandbox", version: 1 };

/** A call that changed the state. */
interface CallLine {
  call: PlainRequest;
  now: number;
}

/** A file that cannot be read as what it should be. */
export class DataFileError extends Error {}

/** Keeps a sandbox in a file. */
export interface DataFile {
  /** Writes a call that changed the state. */
  append(request: PlainRequest, now: number): void;
  /** Writes the state as it is, in place of all calls. */
  rewrite(): void;
  close(): void;
}

/**
 * Reads the file into the sandbox, if there is one, and keeps it from now on.
 * @throws DataFileError when it is not a file of the sandbox, or cannot be read and written.
 */
export function openDataFile(path: string, host: Host): DataFile {
  let file = opened(path, host);
  return {
    append: ({ method, path: at, query, headers, body, url }, now) => {
      const kept = { authorization: headers.authorization, "content-type": headers["content-type"] };
      const line: CallLine = { call: { method, path: at, query, headers: kept, body, url }, now };
      writeSync(file, `${JSON.stringify(line)}\n`);
    },
    rewrite: () => {
      closeSync(file);
      file = rewrite(path, host);
    },
    close: () => closeSync(file),
  };
}

function opened(path: string, host: Host): number {
  try {
    if (existsSync(path)) load(path, host);
    return rewrite(path, host);
  } catch (error) {
    const { code } = error as { code?: string };
    if (error instanceof DataFileError || code === undefined) throw error;
    const advice = "Name a file in a folder that is there and that you may write to.";
    throw new DataFileError(`${path}: the file cannot be kept (${code}). ${advice}`);
  }
}

function load(path: string, host: Host): void {
  const bytes = readFileSync(path);
  let switches = host.switches;
  let start = 0;
  for (let number = 1; start < bytes.length; number += 1) {
    const end = bytes.indexOf(10, start);
    if (end < 0) {
      if (number === 1) throw notOurs(path);
      truncateSync(path, start); // the process was killed while it wrote this line, before it answered
      return;
    }
    const text = bytes.toString("utf8", start, end);
    start = end + 1;
    try {
      const line = JSON.parse(text) as Partial<typeof HEADER & { switches: Switches }> & (PortalLine | CallLine);
      if (number === 1) {
        if (line.format !== HEADER.format || line.switches === undefined) throw notOurs(path);
        switches = line.switches; // calls are done again under the rules that they were made under
      } else if ("call" in line) host.replay(line.call, line.now, switches);
      else {
        const portal = host.portalNamed(line.portal);
        Object.assign(portal, readPortalLine(portal, line));
      }
    } catch (error) {
      if (error instanceof DataFileError || number === 1) throw notOurs(path);
      throw new DataFileError(
        `${path}:${number}: the line cannot be read. Restore the file, or remove it to start empty.`,
      );
    }
  }
}

function notOurs(path: string): DataFileError {
  return new DataFileError(`${path}:1: this is not a file of the sandbox. Name another one, or remove it.`);
}

function rewrite(path: string, host: Host): number {
  const fresh = `${path}.${process.pid}.new`;
  const file = openSync(fresh, "w");
  writeSync(file, `${JSON.stringify({ ...HEADER, switches: host.switches })}\n`);
  for (const [token, portal] of host.portals) {
    for (const line of linesOfPortal(token, portal)) writeSync(file, `${JSON.stringify(line)}\n`);
  }
  fsyncSync(file);
  renameSync(fresh, path);
  return file;
}
