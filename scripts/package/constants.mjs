// A long list of constants, as short as can be: one statement.
import { readFileSync, writeFileSync } from "node:fs";
import { transform } from "esbuild";

/** @param {string} source */
export function isConstants(source) {
  return source === "generated/association-types.ts";
}

/**
 * Not minified as a whole: without whitespace esbuild leaves out `@__PURE__` too, and no bundler could drop a constant.
 * @param {string} source @param {string} target
 */
export async function buildConstants(source, target) {
  const { code } = await transform(readFileSync(source, "utf8"), {
    loader: "ts",
    format: "esm",
    target: "es2022",
    minifyIdentifiers: true,
  });
  const short = code
    .replace(/(?<=\d\));\nconst /g, ",")
    .replaceAll(" = /* @__PURE__ */ ", "=/* @__PURE__ */")
    .replace(/,\n\s+/g, ",");
  writeFileSync(target, short);
}

/** @param {string} declaration @param {string} target */
export function declareConstants(declaration, target) {
  const text = readFileSync(declaration, "utf8");
  writeFileSync(target, text.replace(/(?<=\d>);\n(\/\*\*.*\*\/\n)export declare const /g, ",\n$1"));
}
