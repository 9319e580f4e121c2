/**
 * Markdown for a terminal: paragraphs and lists wrapped to its width, code left exactly as it is.
 *
 * Only what the kit's own texts use: headings, paragraphs, lists, quotes, fenced code, `code`, **strong** and *stressed* words.
 * Without colours the marks stay, because then nothing else sets a word apart.
 */
import { coloured, type Palette, palette } from "./colours.ts";

/** How the text is to be set. */
export interface Setting {
  /** Columns. Without one: the terminal's, but never so many that a line is hard to follow. */
  readonly width?: number;
  /** What stands before every line. */
  readonly indent?: string;
  readonly withColours?: boolean;
}

/** Longer lines are hard to follow with the eye. */
const COMFORTABLE = 96;

/** The columns there are: the terminal's, or 80 where there is none. */
export const terminalWidth = (): number => process.stdout.columns || 80;

/** Sets a Markdown text. No line is wider than the width, except one word or one line of code that is. */
export function setMarkdown(text: string, setting: Setting = {}): string {
  const { indent = "", withColours = coloured } = setting;
  const width = (setting.width ?? Math.min(terminalWidth(), COMFORTABLE)) - indent.length;
  const paint = palette(withColours);
  return blocksOf(text)
    .flatMap((block) => setBlock(block, width, paint, withColours))
    .filter((line, i, all) => line !== "" || (i > 0 && i < all.length - 1 && all[i - 1] !== ""))
    .map((line) => `${indent}${line}`.trimEnd())
    .join("\n");
}

interface Block {
  readonly kind: "code" | "empty" | "text";
  readonly lines: string[];
}

/** What begins a line of its own: a list's entry, a quote, a heading, a row of a table. */
const BEGINS = /^\s*(?:[-*+]|\d+[.)]|>|#{1,6}|\|)(?:\s|$)/;

function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let fence = "";
  for (const line of text.replaceAll("\r\n", "\n").trim().split("\n")) {
    const mark = /^\s*(```+|~~~+)/.exec(line)?.[1] ?? "";
    const last = blocks.at(-1);
    if (fence !== "") {
      if (mark.startsWith(fence)) fence = "";
      else last?.lines.push(line);
    } else if (mark !== "") {
      fence = mark;
      blocks.push({ kind: "code", lines: [] });
    } else if (line.trim() === "") {
      if (last?.kind !== "empty") blocks.push({ kind: "empty", lines: [] });
    } else if (last?.kind === "text" && !BEGINS.test(line) && !isAlone(last)) {
      last.lines.push(line.trim());
    } else {
      blocks.push({ kind: "text", lines: [line.trimEnd()] });
    }
  }
  return blocks;
}

/** A heading and a row of a table end with their line. */
const isAlone = (block: Block): boolean => /^\s*(?:#{1,6}\s|\|)/.test(block.lines[0] ?? "");

function setBlock(block: Block, width: number, paint: Palette, withColours: boolean): string[] {
  if (block.kind === "empty") return [""];
  if (block.kind === "code") return ["", ...block.lines.map((line) => `    ${line}`), ""];
  const whole = block.lines.join(" ");
  const [, hashes, heading] = /^\s*(#{1,6})\s+(.*)$/.exec(whole) ?? [];
  if (hashes !== undefined) return [paint.strong(withColours ? (heading ?? "") : whole)];
  if (/^\s*\|/.test(whole)) return [whole];
  const [start = "", rest = whole] =
    /^(\s*(?:[-*+]|\d+[.)]|>)\s+(?:\[[ x]\]\s+)?)(.*)$/.exec(whole)?.slice(1) ?? ([] as string[]);
  const hanging = " ".repeat(start.length);
  return wrapped(wordsOf(rest), width - start.length).map((line, i) => {
    const shown = withColours ? painted(line, paint) : line;
    return `${i === 0 ? start : hanging}${shown}`;
  });
}

/** The words of a paragraph. `code with spaces` counts as one word: broken over two lines it is hard to read. */
function wordsOf(text: string): string[] {
  return text.match(/(?:`[^`]*`|[^\s`]|`)+/g) ?? [];
}

function wrapped(words: readonly string[], width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of words.flatMap((one) => piecesOf(one, width))) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return line === "" ? lines : [...lines, line];
}

/** Code that is wider than the whole width has to be broken after all, at its spaces. */
const piecesOf = (word: string, width: number): string[] => (word.length > width ? word.split(" ") : [word]);

function painted(line: string, paint: Palette): string {
  return line
    .split(/(`[^`]+`)/)
    .map((part) => {
      if (/^`[^`]+`$/.test(part)) return paint.todo(part.slice(1, -1));
      return part
        .replace(/\*\*([^*]+)\*\*/g, (_, inner: string) => paint.strong(inner))
        .replace(/(?<![\w*])\*([^*\s][^*]*)\*(?![\w*])/g, (_, inner: string) => paint.strong(inner));
    })
    .join("");
}
