/**
 * @belief   The mean of a picture is its sum divided by its length.
 * @origin   length looks like "how many there are"; of a matrix it counts the rows.
 * @replaces 4-ink.ts
 * @does     divides the sum of all pixels by the number of rows.
 * @mend     image.length counts rows. Divide by the number of pixels: flat() makes one list of all of them.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import type { Convention } from "#work/01-pixels/4-ink.ts";

export function conventionOf(image: Matrix): Convention {
  const sum = image.flat().reduce((total, value) => total + value, 0);
  return sum / image.length < 128 ? "ink" : "light";
}
