const LINE_WIDTH = 112;

/**
 * Text from a spec as the inside of a doc comment: wrapped, the comment terminator escaped, and no line that TSDoc would
 * take for a tag. The one way for spec text into a comment.
 */
export function docText(text: string): string {
  const paragraphs = text.trim().split(/\n\s*\n/);
  return paragraphs.map((paragraph) => wrap(escapeComment(paragraph.replace(/\s+/g, " ").trim()))).join("\n\n");
}

/** Makes any text safe between comment marks. */
export function escapeComment(text: string): string {
  return text.replaceAll("*/", "*\\/").replace(/(^|\s)@/g, "$1\\@");
}

function wrap(text: string): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > LINE_WIDTH) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].join("\n");
}
