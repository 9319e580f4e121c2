/**
 * @belief   What isn't light is dark.
 * @origin   A threshold at the middle is the usual way to make two out of many.
 * @replaces 4-ink.ts
 * @does     never says "grey": it divides at the middle.
 * @mend     Only 0 and 255 are black and white. Everything between them is grey.
 */
import type { Convention } from "#work/01-pixels/4-ink.ts";

export function looksLike(value: number, convention: Convention): "black" | "white" | "grey" {
  return value < 128 === (convention === "light") ? "black" : "white";
}
