/**
 * @belief   0 is black in any case; only what 255 is depends.
 * @origin   0 means nothing, and nothing is dark.
 * @replaces 4-ink.ts
 * @does     says "black" for 0 under both conventions, and is right for 255.
 * @mend     As "ink", 0 is no ink: the white paper shows.
 */
import type { Convention } from "#work/01-pixels/4-ink.ts";

export function looksLike(value: number, convention: Convention): "black" | "white" | "grey" {
  if (value === 0) return "black";
  if (value < 255) return "grey";
  return convention === "light" ? "white" : "black";
}
