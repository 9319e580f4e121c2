/**
 * @belief   What isn't white paper is grey.
 * @origin   Of the four ends one is easily forgotten.
 * @replaces 4-ink.ts
 * @does     never says "black" for ink.
 * @mend     Ink has two ends, too: 0 is white, 255 is black.
 */
import type { Convention } from "#work/01-pixels/4-ink.ts";

export function looksLike(value: number, convention: Convention): "black" | "white" | "grey" {
  switch (convention) {
    case "light":
      if (value === 0) return "black";
      if (value === 255) return "white";
      return "grey";
    default:
      return value ? "grey" : "white";
  }
}
