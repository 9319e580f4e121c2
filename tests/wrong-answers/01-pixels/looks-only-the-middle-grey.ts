/**
 * @belief   Grey is the middle, 127 and 128; below is one end, above is the other.
 * @origin   Grey lies between black and white, so it is looked for half-way.
 * @replaces 4-ink.ts
 * @does     says "grey" only for 127 and 128.
 * @mend     Only 0 and 255 are black and white. Everything between them is grey.
 */
import type { Convention } from "#work/01-pixels/4-ink.ts";

export function looksLike(value: number, convention: Convention): "black" | "white" | "grey" {
  if (value === 127 || value === 128) return "grey";
  return value > 128 === (convention === "ink") ? "black" : "white";
}
