// The file of `--data`: the state as it was at the start, then every call that changed it, a line each. A line is written
// before its call is answered, so a process that is killed loses nothing that it acknowledged. A rewrite goes to a new
// file that takes the place of the old one in one step. FILE.lock names the process that has the file.
import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { resolve } from "node:path";
import { type PlainRequest, perform, tokenOf } from "./engine.js";
import { type Host, router } from "./host.js";
import { linesOfPortal, type PortalLine, readPortalLine } from "./state-lines.js";
import { DEFAULT_SWITCHES, type Switches } from "./switches.js";

const HEADER = { format: "hubspot-associations sandbox", version: 1 };

/** A call that changed the state. */
interface CallLine {
  call: PlainRequest;
  now: number;
}

/** A file that cannot be read as what it should be, or that cannot be written. */
export class DataFileError extends Error {}

/** Keeps a sandbox in a file. */
export interface DataFile {
  /** Writes a call that changed the state. @throws DataFileError when it cannot be kept; what was kept before is. */
  append(request: PlainRequest, now: number): void;
  /** Writes the state as it is, in place of all calls. */
  rewrite(): void;
  close(): void;
}

/**
 * Reads the file into the sandbox, if there is one, and keeps it from now on.
 * @throws DataFileError when it is not a file of the sandbox, or cannot be read and written.
 */
export function openDataFile(named: string, host: Host): DataFile {
  const path = existsSync(named) ? realpathSync(named) : named;
  const advice = "Name a file in a folder that is there and that you may write to.";
  const unlock = orRefuse(path, advice, () => lock(path));
  let file = orRefuse(path, advice, () => {
    try {
      if (existsSync(path)) load(path, host);
      return write(path, host);
    } catch (error) {
      unlock();
      throw error;
    }
  });
  let length = fstatSync(file).size;
  let isBehind = false;
  const rewrite = () => {
    isBehind = true;
    const fresh = orRefuse(path, "What was done is not in it. Make room, and go on.", () => write(path, host));
    closeSync(file);
    file = fresh;
    length = fstatSync(file).size;
    isBehind = false;
  };
  return {
    append: ({ method, path: at, query, headers, body, url }, now) => {
      const kept = { authorization: headers.authorization, "content-type": headers["content-type"] };
      const line: CallLine = { call: { method, path: at, query, headers: kept, body, url }, now };
      if (isBehind || fstatSync(file).nlink === 0) return rewrite(); // it was removed: what was kept comes back
      try {
        length += writeLine(file, line);
      } catch {
        ftruncateSync(file, length); // what there was room for of the line
        rewrite(); // takes less room than all calls
      }
    },
    rewrite,
    close: () => {
      closeSync(file);
      unlock();
    },
  };
}

/** Locks of this process: one with its number that is not here is of an earlier process. */
const held = new Set<string>();

/** Takes the file for this process, and gives what lets it go. @throws DataFileError when another one has it. */
function lock(path: string): () => void {
  const name = `${resolve(path)}.lock`;
  try {
    const pid = Number(readFileSync(name, "utf8"));
    if (held.has(name) || (pid !== process.pid && isRunning(pid))) {
      throw new DataFileError(
        `${path}: process ${pid} has this file open. End it, or name another file. When it is no sandbox, remove ${path}.lock.`,
      );
    }
    rmSync(name); // of a process that was killed
  } catch (error) {
    if ((error as { code?: string }).code !== "ENOENT") throw error;
  }
  writeFileSync(name, String(process.pid), { flag: "wx" });
  held.add(name);
  return () => {
    held.delete(name);
    rmSync(name, { force: true });
  };
}

function isRunning(pid: number): boolean {
  if (!(pid > 0)) return false;
  try {
    return process.kill(pid, 0); // sends nothing
  } catch (error) {
    return (error as { code?: string }).code === "EPERM"; // of another user
  }
}

/** @throws DataFileError with the advice, when the file system does not let the work be done. */
function orRefuse<Result>(path: string, advice: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    const { code } = error as { code?: string };
    if (error instanceof DataFileError || code === undefined) throw error;
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
        if (line.version !== HEADER.version)
          throw new DataFileError(
            `${path}:1: this file is of version ${line.version}, and this is version ${HEADER.version}. Update the package.`,
          );
        switches = { ...DEFAULT_SWITCHES, ...line.switches }; // calls are done again under the rules that they were made under
      } else if ("call" in line) replay(host, line.call, line.now, switches);
      else {
        const portal = host.portalNamed(line.portal);
        Object.assign(portal, readPortalLine(portal, line));
      }
    } catch (error) {
      if (error instanceof DataFileError) throw error;
      if (number === 1) throw notOurs(path);
      throw new DataFileError(
        `${path}:${number}: the line cannot be read. Restore the file, or remove it to start empty.`,
      );
    }
  }
}

/** Does the work of a call once more: nothing else stood against it when it was kept. */
function replay(host: Host, request: PlainRequest, now: number, switches: Switches): void {
  const matched = router.match(request.method, request.path);
  if (matched === undefined || !("route" in matched)) return;
  perform(host.portalOf(tokenOf(request.headers.authorization)), request, { switches, now }, matched, { changes: {} });
}

function notOurs(path: string): DataFileError {
  return new DataFileError(`${path}:1: this is not a file of the sandbox. Name another one, or remove it.`);
}

/** Writes the state to a new file that takes the place of the old one, which stays as it is when that fails. */
function write(path: string, host: Host): number {
  const fresh = `${path}.new`;
  const mode = statSync(path, { throwIfNoEntry: false })?.mode ?? 0o600; // tokens are in it
  const file = openSync(fresh, "w", mode);
  try {
    const names = Object.keys(DEFAULT_SWITCHES) as (keyof Switches)[];
    const switches = Object.fromEntries(names.map((name) => [name, host.switches[name]]));
    writeLine(file, { ...HEADER, switches });
    for (const [token, portal] of host.portals) {
      for (const line of linesOfPortal(token, portal)) writeLine(file, line);
    }
    fsyncSync(file);
    renameSync(fresh, path);
    return file;
  } catch (error) {
    closeSync(file);
    rmSync(fresh, { force: true });
    throw error;
  }
}

/** Writes a line to its last byte: a disk that is full takes a part of it first. Gives its length. */
function writeLine(file: number, line: object): number {
  const bytes = Buffer.from(`${JSON.stringify(line)}\n`);
  for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
  return bytes.length;
}
