/** First line of a generated file: where it comes from and how to change it. */
export function banner(source: string): string {
  return `Generated from ${source} by \`npm run generate\`. Do not edit: change the spec and generate again.`;
}

/** First line of the page that marks a folder as the generator's own. */
export const FOLDER_MARK = `<!-- ${banner("the specs")} -->`;
