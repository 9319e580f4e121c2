/**
 * @belief   reduce over the image adds up its pixels.
 * @origin   It goes through the rows, and row[0] makes a number of each.
 * @replaces 4-ink.ts
 * @does     takes the mean of the first column only.
 * @mend     The items of a matrix are rows. flat() makes one list of all pixels.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import type { Convention } from "#work/01-pixels/4-ink.ts";

export function conventionOf(image: Matrix): Convention {
  const mean = image.reduce((sum, row) => sum + row[0]!, 0) / image.length;
  return mean < 128 ? "ink" : "light";
}
