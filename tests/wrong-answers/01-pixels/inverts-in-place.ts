/**
 * @belief   Writing into the rows is fine, because the function returns a picture.
 * @origin   `row[i] = ...` is the first loop one learns.
 * @replaces 4-ink.ts
 * @does     writes the new numbers into the picture that it was given.
 * @mend     Build new rows, for example with map. [...image] copies only the list of rows: the rows in it are still
 *           the caller's.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";

export function invert(image: Matrix): Matrix {
  for (const row of image) {
    for (let column = 0; column < row.length; column++) row[column] = 255 - row[column]!;
  }
  return image;
}
