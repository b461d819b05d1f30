import { endOfString } from "./places.js";

const [quote, comma, openList, closeList, openObject, closeObject] = [34, 44, 91, 93, 123, 125];

/**
 * The first key that an object of a text holds twice, and its offset. The text is known to be JSON, and
 * `JSON.parse` takes the last of them without a word.
 */
export function findRepeatedKey(text: string): { key: string; offset: number } | undefined {
  const levels: (Set<string> | undefined)[] = [];
  let keys: Set<string> | undefined;
  let isKey = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) {
      const end = endOfString(text, at);
      if (isKey && keys !== undefined) {
        const written = text.slice(at + 1, end);
        const key: string = written.includes("\\") ? JSON.parse(`"${written}"`) : written;
        if (keys.has(key)) return { key, offset: at };
        keys.add(key);
        isKey = false;
      }
      at = end;
    } else if (code === openObject || code === openList) {
      keys = code === openObject ? new Set() : undefined;
      levels.push(keys);
      isKey = code === openObject;
    } else if (code === closeObject || code === closeList) {
      levels.pop();
      keys = levels.at(-1);
      isKey = false;
    } else if (code === comma) isKey = keys !== undefined;
  }
  return undefined;
}
