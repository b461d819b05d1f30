import { migrated } from "./migrated.js";

/** What becomes of pieces of code, each in a file of its own: the rules of the findings, and whether anything moves. */
export function outcomes(head: string, codes: readonly string[]): Map<string, { rules: string[]; moves: boolean }> {
  const pathOf = (index: number) => `case-${index}/a.ts`;
  const files = Object.fromEntries(codes.map((code, index) => [pathOf(index), `${head}${code}\nexport {};\n`]));
  const result = migrated(files);
  return new Map(
    codes.map((code, index) => {
      const isHere = ({ path }: { path: string }) => path === `/project/${pathOf(index)}`;
      const rules = result.findings.filter(isHere).map(({ rule }) => rule);
      return [code, { rules: [...new Set(rules)], moves: result.files.some(isHere) }];
    }),
  );
}
