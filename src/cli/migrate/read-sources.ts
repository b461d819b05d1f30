import { isUtf8 } from "node:buffer";
import { readFileSync } from "node:fs";
import type { SourceText } from "../../codemod/code-base.js";
import type { Finding } from "../../codemod/findings.js";
import { BOM } from "./byte-order-mark.js";
import { shownPath } from "./outcome.js";
import { Refusal, systemReason } from "./refusal.js";

/** The files as they were when they were read. */
export interface Sources {
  readonly cwd: string;
  /** Texts by path, without a byte order mark. */
  readonly texts: Map<string, string>;
  readonly withBom: Set<string>;
  /** Files that are no text that can be edited. */
  readonly findings: Finding[];
}

/**
 * Reads files one after the other, and keeps their texts.
 * @throws {Refusal} where one cannot be read
 */
export function* readSources(
  paths: readonly string[],
  into: Sources,
  hasTrace: (text: string) => boolean,
  onRead: (count: number) => void,
): Generator<SourceText> {
  for (const [index, path] of paths.entries()) {
    const bytes = read(path, into.cwd);
    onRead(index + 1);
    if (!isUtf8(bytes)) {
      if (hasTrace(bytes.toString("latin1")) || hasTrace(bytes.toString("utf16le"))) into.findings.push(notUtf8(path));
      continue;
    }
    const whole = bytes.toString("utf8");
    const text = whole.startsWith(BOM) ? whole.slice(1) : whole;
    into.texts.set(path, text);
    if (text !== whole) into.withBom.add(path);
    yield { path, text };
  }
}

/** The bytes that a text of a file stands for. */
export function bytesOf({ withBom }: Sources, path: string, text: string): Buffer {
  return Buffer.from(withBom.has(path) ? BOM + text : text, "utf8");
}

function read(path: string, cwd: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    const name = shownPath(path, cwd);
    throw new Refusal(`${name} cannot be read: ${systemReason(error)}. Mend that, or leave it out with '!${name}'.`);
  }
}

function notUtf8(path: string): Finding {
  const message = "Its bytes are not UTF-8.";
  return { rule: "not-utf8", path, line: 1, column: 1, start: 0, end: 0, message };
}
