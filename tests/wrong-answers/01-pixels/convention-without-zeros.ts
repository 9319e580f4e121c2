/**
 * @belief   Only what is there counts for the mean.
 * @origin   `filter(Boolean)`, or `if (value)`, drops the zeros.
 * @replaces 4-ink.ts
 * @does     leaves pixels of 0 out of the mean.
 * @mend     A pixel of 0 is a pixel: it counts in the number by which you divide.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import type { Convention } from "#work/01-pixels/4-ink.ts";

export function conventionOf(image: Matrix): Convention {
  const pixels = image.flat().filter(Boolean);
  const mean = pixels.reduce((sum, value) => sum + value, 0) / Math.max(1, pixels.length);
  return mean < 128 ? "ink" : "light";
}
