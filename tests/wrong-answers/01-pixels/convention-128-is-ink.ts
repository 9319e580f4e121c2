/**
 * @belief   Up to the middle it is ink.
 * @origin   <= and < look nearly alike, and the border is rarely met.
 * @replaces 4-ink.ts
 * @does     takes a mean of exactly 128 for "ink".
 * @mend     "ink" is below 128 only: <, not <=.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import type { Convention } from "#work/01-pixels/4-ink.ts";

export function conventionOf(image: Matrix): Convention {
  const pixels = image.flat();
  const mean = pixels.reduce((sum, value) => sum + value, 0) / pixels.length;
  return mean <= 128 ? "ink" : "light";
}
