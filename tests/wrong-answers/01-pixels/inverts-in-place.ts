/**
 * @belief   Writing into the rows is fine, because the function returns the picture.
 * @origin   `row[i] = ...` is the first loop one learns.
 * @replaces 4-ink.ts
 * @fails    4-ink > invert · leaves the picture as it was
 * @says     it was written over the given one
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";

export function invert(image: Matrix): Matrix {
  for (const row of image) {
    for (let column = 0; column < row.length; column++) row[column] = 255 - row[column]!;
  }
  return image;
}
