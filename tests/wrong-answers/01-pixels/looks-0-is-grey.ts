/**
 * @belief   Everything from 0 up to 254 is grey.
 * @origin   >= 0 is written for > 0.
 * @replaces 4-ink.ts
 * @does     takes 0 for grey.
 * @mend     0 is an end, as 255 is: black as light, white as ink.
 */
import type { Convention } from "#work/01-pixels/4-ink.ts";

export function looksLike(value: number, convention: Convention): "black" | "white" | "grey" {
  if (value >= 0 && value < 255) return "grey";
  return convention === "light" ? "white" : "black";
}
