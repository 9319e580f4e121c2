/**
 * @belief   A picture has 784 pixels.
 * @origin   Every digit of the data set has: 28 times 28.
 * @replaces 4-ink.ts
 * @does     divides the sum by 784, whatever the picture's size.
 * @mend     Divide by the number of pixels that this picture has.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import type { Convention } from "#work/01-pixels/4-ink.ts";

export function conventionOf(image: Matrix): Convention {
  const sum = image.flat().reduce((total, value) => total + value, 0);
  return sum / 784 < 128 ? "ink" : "light";
}
