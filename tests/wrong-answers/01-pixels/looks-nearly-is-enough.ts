/**
 * @belief   Very dark grey counts as black, and very light grey as white.
 * @origin   Nobody sees the difference between 1 and 0.
 * @replaces 4-ink.ts
 * @does     says "black" or "white" for numbers that are near to an end, too.
 * @mend     1 and 254 are grey, too, although one can't see it: only 0 and 255 are the ends.
 */
import type { Convention } from "#work/01-pixels/4-ink.ts";

export function looksLike(value: number, convention: Convention): "black" | "white" | "grey" {
  const light = convention === "light" ? value : 255 - value;
  if (light < 3) return "black";
  return light > 252 ? "white" : "grey";
}
