/**
 * @belief   The number of pixels is the length, squared.
 * @origin   Every digit of the data set is square.
 * @replaces 4-ink.ts
 * @does     divides the sum by the square of the number of rows.
 * @mend     A picture need not be square: rows times columns, or the length of image.flat().
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import type { Convention } from "#work/01-pixels/4-ink.ts";

export function conventionOf(image: Matrix): Convention {
  const sum = image.flat().reduce((total, value) => total + value, 0);
  return sum / image.length ** 2 < 128 ? "ink" : "light";
}
