/**
 * @belief   The other way round is 256 minus, since there are 256 numbers.
 * @origin   They begin with 0.
 * @replaces 4-ink.ts
 * @does     turns ink into light by 256 minus the value: 0 and 255 look grey, and 1 looks white.
 * @mend     The largest number is 255, so the way back is 255 minus the value: 0 becomes 255, and 255 becomes
 *           0.
 */
import type { Convention } from "#work/01-pixels/4-ink.ts";

export function looksLike(value: number, convention: Convention): "black" | "white" | "grey" {
  const light = convention === "ink" ? 256 - value : value;
  if (light === 0) return "black";
  return light === 255 ? "white" : "grey";
}
