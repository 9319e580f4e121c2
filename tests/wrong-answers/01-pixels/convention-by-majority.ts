/**
 * @belief   Whatever most pixels are, is paper.
 * @origin   "Most of the picture is paper" is taken as a count of light and dark pixels, or as the median.
 * @replaces 4-ink.ts
 * @does     goes by what most pixels are, below 128 or not.
 * @mend     How far a pixel is from 128 counts, too: take the mean.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import type { Convention } from "#work/01-pixels/4-ink.ts";

export function conventionOf(image: Matrix): Convention {
  const pixels = image.flat();
  const low = pixels.filter((value) => value < 128).length;
  return low > pixels.length / 2 ? "ink" : "light";
}
