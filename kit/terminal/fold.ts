/**
 * Long lines in a narrow window: broken at spaces, and the rest indented as the line is, so that a list stays a list.
 */

/** Colours and the like take no room. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what colours are made of
const CODES = /\u001b\[[\d;]*m/g;

/** How many columns a text takes. */
export const widthOf = (text: string): number => [...text.replace(CODES, "")].length;

/** Breaks the lines of a text that are wider than `columns`. A single word that is too wide stays whole. */
export function fold(text: string, columns: number): string {
  return text
    .split("\n")
    .flatMap((line) => (widthOf(line) <= columns ? [line] : foldLine(line, columns)))
    .join("\n");
}

function foldLine(line: string, columns: number): string[] {
  const indent = /^ */.exec(line)?.[0] ?? "";
  // In a very narrow window an indented rest would be a column of single words.
  const hanging = indent.length * 2 < columns ? indent : "";
  const lines: string[] = [];
  let current = indent;
  let gap = "";
  for (const [, word = "", space = ""] of line.slice(indent.length).matchAll(/(\S+)(\s*)/g)) {
    const isFirst = current.trim() === "";
    if (!isFirst && widthOf(current + gap + word) > columns) {
      lines.push(current);
      current = hanging + word;
    } else {
      current += gap + word;
    }
    gap = space;
  }
  return [...lines, current];
}

/** The beginning of a line, as much as fits. Without colours: half a colour code would be printed. */
export function cut(line: string, columns: number): string {
  const plain = [...line.replace(CODES, "")];
  return plain.length <= columns ? line : plain.slice(0, Math.max(0, columns)).join("");
}
