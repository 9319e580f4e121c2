/**
 * @belief   "light" means light paper, so 0 is white.
 * @origin   The word can be read as the opposite of dark writing.
 * @replaces 4-ink.ts
 * @does     swaps black and white under both conventions.
 * @mend     Ask what there is 0 of: no light is black; no ink leaves the paper white.
 */
import type { Convention } from "#work/01-pixels/4-ink.ts";

export function looksLike(value: number, convention: Convention): "black" | "white" | "grey" {
  if (value > 0 && value < 255) return "grey";
  return (value === 0) === (convention === "light") ? "white" : "black";
}
