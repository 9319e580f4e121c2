/**
 * Text that somebody else wrote, made harmless for a terminal: no colours, no moving cursor, nothing that reads from the
 * other side, and not more of it than fits.
 *
 * What it doesn't do: a star is still a star. Who puts it on a Markdown page writes it in Markdown's way (../safe.ts).
 */
import { stripVTControlCharacters } from "node:util";

/** Controls but for tab and new line; marks that change the direction of text; marks without any width; lone halves of pairs. */
const UNWANTED =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to go
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|\p{Surrogate}/gu;

/** The same text without anything unseen, and no longer than `length`. Lines stay lines. */
export function plain(text: string, length: number): string {
  // Cut first: a text of many megabytes needs no cleaning to its end.
  const clean = stripVTControlCharacters(text.slice(0, 2 * length + 100)).replace(UNWANTED, "");
  return clean.length > length ? `${clean.slice(0, length).replace(/[\ud800-\udbff]$/, "")} ...` : clean;
}

/** The same in one line: names, places. */
export function plainWord(text: string, length = 60): string {
  return plain(text.replace(/\s+/g, " "), length).trim();
}
