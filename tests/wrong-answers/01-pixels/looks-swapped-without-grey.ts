/**
 * @belief   Under "ink" it is the other one: white for black, black for white.
 * @origin   Two words are swapped, and the third is forgotten.
 * @replaces 4-ink.ts
 * @does     has no grey under "ink": there all but 0 is black.
 * @mend     Grey stays grey under both conventions. Only black and white change places.
 */
import type { Convention } from "#work/01-pixels/4-ink.ts";

export function looksLike(value: number, convention: Convention): "black" | "white" | "grey" {
  if (convention === "ink") return value === 0 ? "white" : "black";
  if (value === 0) return "black";
  return value === 255 ? "white" : "grey";
}
