/**
 * @belief   The largest intensity is 256.
 * @origin   There are 256 of them; that the 0 counts is forgotten.
 * @replaces 4-ink.ts
 * @does     takes 255 for grey.
 * @mend     256 numbers from 0 on end at 255: that is the full end.
 */
import type { Convention } from "#work/01-pixels/4-ink.ts";

export function looksLike(value: number, convention: Convention): "black" | "white" | "grey" {
  if (value > 0 && value < 256) return "grey";
  return (value === 0) === (convention === "light") ? "black" : "white";
}
