/**
 * Somebody else's text on a page of mine: names, code and sentences, written so that they are read and never obeyed.
 *
 * A Markdown page is a small program. An image in it is fetched when the page is opened (and tells its owner who is reading), raw HTML is
 * carried out, a mention calls somebody, and a few backticks end the block that was meant to hold the code. So nothing of a
 * peer's goes onto a page but through this file. It also keeps lines that would look like something else: characters that are
 * invisible, or that turn the order of a line round, are written out as ⟨U+202E⟩.
 */

/** Controls, characters that change a line's direction, and those that have no width. Tab and line end may stay. */
export const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what we are looking for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;

/** The same text with every unseen character written out, and one kind of line end. */
export function visible(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(UNSEEN, (one) => `⟨U+${one.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")}⟩`);
}

/** Text in one line of Markdown, with nothing in it that Markdown, HTML or GitHub would act on. `Code` stays code. */
export function inline(text: string): string {
  return plainLine(text)
    .split(/(`[^`]+`)/)
    .map((piece, i) => (i % 2 === 1 ? code(piece.slice(1, -1)) : harmless(piece)))
    .join("");
}

/** What Markdown, HTML and GitHub's formulas are made of; a bar would begin the next cell of a table. */
const SIGNS: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "|": "&#124;" };

function harmless(text: string): string {
  return (
    text
      .replace(/[&<>|]/g, (sign) => SIGNS[sign] ?? "")
      .replace(/[\\`*_[\]~$]/g, "\\$&")
      // What GitHub makes a link of without being asked: addresses, and references to people and issues.
      .replace(/:\/\//g, ":\\/\\/")
      .replace(/www\./gi, (start) => `${start.slice(0, 3)}\\.`)
      .replace(/(?:@|(?<!&)#)(?=\w)/g, "$&<!-- -->")
      // What means something only where a line begins: headings, lists, rulers.
      .replace(/^(?=[-+#:=])/, "\\")
      .replace(/^(\d+)(?=[.)])/, "$1\\")
  );
}

/** A piece of code inside a line or a cell. */
export function code(text: string): string {
  const one = plainLine(text);
  if (one === "") return "";
  // In a table a bar ends the cell, even inside backticks.
  if (one.includes("|")) return `<code>${one.replace(/[^\p{L}\p{N} ,]/gu, entity)}</code>`;
  const ticks = "`".repeat(longestRun(one) + 1);
  const gap = /^`|`$/.test(one) ? " " : "";
  return `${ticks}${gap}${one}${gap}${ticks}`;
}

const entity = (sign: string): string => `&#${sign.codePointAt(0)};`;

/** A block of code, fenced with more backticks than it holds in a row. */
export function fenced(text: string, language: string): string {
  const plain = visible(text);
  const fence = "`".repeat(Math.max(3, longestRun(plain) + 1));
  return `${fence}${language}\n${plain}\n${fence}`;
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}

/** A row of a table, with harmless cells; the row of dashes under the first one stays as it is. */
function tableRow(line: string): string {
  if (/^\s*\|?[\s|:-]*-[\s|:-]*$/.test(line)) return line.replace(/[^|:-]/g, "");
  const cells = line
    .trim()
    .replace(/^\||(?<!\\)\|$/g, "")
    .split(/(?<!\\)\|/);
  return `| ${cells.map((cell) => inline(cell.replaceAll("\\|", "|"))).join(" | ")} |`;
}

/** Sentences as a quotation. Paragraphs, lists and tables stay what they are; everything else is plain text. */
export function quoted(text: string): string {
  const out: string[] = [];
  for (const line of visible(text).split("\n")) {
    if (/^\s*\|.*\|\s*$/.test(line)) {
      // A table needs an empty line above it.
      if (out.length > 0 && out.at(-1) !== "" && !out.at(-1)?.startsWith("|")) out.push("");
      out.push(tableRow(line));
      continue;
    }
    const item = /^\s*(?:[-*+]|(\d{1,4})[.)])\s+(.*)$/.exec(line);
    const marker = item === null ? "" : item[1] === undefined ? "- " : `${item[1]}. `;
    const safe = marker + inline(item?.[2] ?? line);
    if (safe !== "" || (out.at(-1) ?? "") !== "") out.push(safe);
  }
  return out.map((line) => `> ${line}`.trimEnd()).join("\n");
}

/** Names that Windows keeps for itself, whatever stands after the dot. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** A name as a file's name that is legal on every system: "anna/week 2" -> "anna-week 2". */
export function fileName(name: string): string {
  const plain = visible(name)
    .replace(/[<>:"/\\|?*⟨⟩\s]+/g, (found) => (/^\s+$/.test(found) ? " " : "-"))
    .slice(0, 60)
    .replace(/^[\s.-]+|[\s.-]+$/g, "");
  if (plain === "") return "peer";
  return RESERVED.test(plain.split(".")[0] ?? "") ? `peer ${plain}` : plain;
}

/** Text for a terminal: one line, nothing that moves the cursor or colours the rest. */
export function plainLine(text: string): string {
  return visible(text).replace(/\s+/g, " ").trim();
}
