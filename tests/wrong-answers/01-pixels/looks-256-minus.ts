/**
 * @belief   The other way round is 256 minus, since there are 256 numbers.
 * @origin   They begin with 0.
 * @replaces 4-ink.ts
 * @does     turns ink into light by 256 minus the value: 1 looks white, and 255 looks grey.
 * @mend     The largest number is 255: full ink is 255, and 255 − 255 is no light.
 */
import type { Convention } from "#work/01-pixels/4-ink.ts";

export function looksLike(value: number, convention: Convention): "black" | "white" | "grey" {
  const light = convention === "ink" ? 256 - value : value;
  if (light <= 0) return "black";
  if (light >= 255) return "white";
  return "grey";
}
