/**
 * @belief   255 is white in any case; only what 0 is depends.
 * @origin   In a web page's colours, 255 255 255 is white.
 * @replaces 4-ink.ts
 * @does     says "white" for 255 under both conventions, and is right for 0.
 * @mend     As "ink", 255 is full ink: black.
 */
import type { Convention } from "#work/01-pixels/4-ink.ts";

export function looksLike(value: number, convention: Convention): "black" | "white" | "grey" {
  if (value === 255) return "white";
  if (value > 0) return "grey";
  return convention === "light" ? "black" : "white";
}
