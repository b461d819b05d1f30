/** Strings come first, so that digits within one are never taken for a number. */
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d[\d.eE+-]*/g;

/** JSON with those integers as text that `JSON.parse` would round without a word. */
export function quoteLongIntegers(json: string): string {
  if (!/\d{16}/.test(json)) return json;
  return json.replace(TOKEN, (token) => (/^-?\d+$/.test(token) && String(+token) !== token ? `"${token}"` : token));
}
