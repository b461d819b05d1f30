// The only place of the command that writes to code. First every new text stands beside its file, so that a full disk or a
// missing permission changes nothing; then each takes the place of its file in one step.

import fs from "node:fs";
import { basename, dirname, join } from "node:path";
import { Refusal, systemReason } from "./refusal.js";

export interface Replacement {
  readonly path: string;
  readonly before: Buffer;
  readonly after: Buffer;
}

interface Staged {
  readonly path: string;
  readonly target: string;
  readonly temporary: string;
}

/** Replaces files by their new content. A link stays one, and its target is replaced. @throws {Refusal} */
export function replaceFiles(replacements: readonly Replacement[]): void {
  const staged: Staged[] = [];
  try {
    for (const replacement of replacements) staged.push(stage(replacement));
    for (const [index, { path, target, temporary }] of staged.entries()) {
      try {
        fs.renameSync(temporary, target);
      } catch (error) {
        throw halfway(staged, index, `${path} cannot be replaced: ${systemReason(error)}.`);
      }
    }
  } finally {
    for (const { temporary } of staged) fs.rmSync(temporary, { force: true });
  }
}

/** Puts the new content beside the file. */
function stage({ path, before, after }: Replacement): Staged {
  const none = "No file was changed.";
  try {
    const target = fs.realpathSync(path);
    const { mode, uid, gid } = fs.statSync(target);
    if ((mode & 0o200) === 0) throw new Refusal(`${path} is read-only. ${none} Make it writable, or leave it out.`);
    if (!fs.readFileSync(target).equals(before))
      throw new Refusal(`${path} was changed by someone else meanwhile. ${none} Run the command again.`);
    const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
    try {
      fs.writeFileSync(temporary, after, { flag: "wx", mode });
      fs.chmodSync(temporary, mode); // whatever the umask is
      if (process.getuid?.() === 0) fs.chownSync(temporary, uid, gid);
    } catch (error) {
      fs.rmSync(temporary, { force: true });
      throw error;
    }
    return { path, target, temporary };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(`${path} cannot be written: ${systemReason(error)}. ${none} Mend that, or leave it out.`);
  }
}

function halfway(staged: readonly Staged[], index: number, reason: string): Refusal {
  const list = (part: readonly Staged[]) => part.map(({ path }) => `  ${path}\n`).join("") || "  none\n";
  const [written, rest] = [staged.slice(0, index), staged.slice(index)];
  return new Refusal(
    `${reason}\nWritten:\n${list(written)}Not written:\n${list(rest)}Mend that, and run the command again.`,
  );
}
