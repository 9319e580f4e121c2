/**
 * Text that somebody else wrote, made harmless for a terminal: no colours, no moving cursor, nothing that reads from the
 * other side, and not more of it than fits.
 *
 * What it doesn't do: a star is still a star. Who puts it on a Markdown page writes it in Markdown's way (../safe.ts).
 */
import { stripVTControlCharacters } from "node:util";
import { UNSEEN } from "../safe.ts";

/** What a terminal, unlike a page, has no use for either: marks that join letters, and lone halves of pairs. */
const UNWANTED = /[\u200c\u200d]|\p{Surrogate}/gu;

/** The same text without anything unseen, and no longer than `length`. Lines stay lines. */
export function plain(text: string, length: number): string {
  // Cut first: a text of many megabytes needs no cleaning to its end.
  const start = stripVTControlCharacters(text.slice(0, 2 * length + 100));
  const clean = start.replace(UNWANTED, "").replace(UNSEEN, "");
  return clean.length > length ? `${clean.slice(0, length).replace(/[\ud800-\udbff]$/, "")} ...` : clean;
}

/** The same in one line: names, places. */
export function plainWord(text: string, length = 60): string {
  return plain(text.replace(/\s+/g, " "), length).trim();
}
