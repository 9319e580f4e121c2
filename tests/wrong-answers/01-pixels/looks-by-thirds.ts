/**
 * @belief   A third of the numbers is black, a third grey, a third white.
 * @origin   Three names share the range fairly.
 * @replaces 4-ink.ts
 * @does     shares the numbers out over the three names in thirds.
 * @mend     Only 0 and 255 are black and white. Everything between them is grey.
 */
import type { Convention } from "#work/01-pixels/4-ink.ts";

export function looksLike(value: number, convention: Convention): "black" | "white" | "grey" {
  const light = convention === "light" ? value : 255 - value;
  if (light < 256 / 3) return "black";
  return light < 512 / 3 ? "grey" : "white";
}
