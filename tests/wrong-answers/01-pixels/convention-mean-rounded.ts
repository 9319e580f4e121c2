/**
 * @belief   A mean of pixels is a pixel, so it is rounded first.
 * @origin   Pixels are whole numbers.
 * @replaces 4-ink.ts
 * @does     rounds the mean first: 127.5 and more becomes 128.
 * @mend     127.9 is below 128: compare the mean as it is.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import type { Convention } from "#work/01-pixels/4-ink.ts";

export function conventionOf(image: Matrix): Convention {
  const pixels = image.flat();
  const mean = Math.round(pixels.reduce((sum, value) => sum + value, 0) / pixels.length);
  return mean < 128 ? "ink" : "light";
}
