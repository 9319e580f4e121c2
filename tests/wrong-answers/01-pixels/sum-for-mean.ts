/**
 * @belief   The sum says how much there is, so it can be compared with 128.
 * @origin   The division is forgotten.
 * @replaces 4-ink.ts
 * @does     compares the sum of all pixels with 128.
 * @mend     The mean is asked for: divide the sum by the number of pixels.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import type { Convention } from "#work/01-pixels/4-ink.ts";

export function conventionOf(image: Matrix): Convention {
  return image.flat().reduce((sum, value) => sum + value, 0) < 128 ? "ink" : "light";
}
