/**
 * @belief   When the first pixel is 0, paper is 0.
 * @origin   In every digit of the data set the corner is 0.
 * @replaces 4-ink.ts
 * @does     says "ink" only when the first pixel is exactly 0.
 * @mend     The first pixel may be a stain, and paper need not be exactly 0. Take the mean over all pixels.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import type { Convention } from "#work/01-pixels/4-ink.ts";

export function conventionOf(image: Matrix): Convention {
  return image[0]![0] === 0 ? "ink" : "light";
}
