/**
 * @belief   Counting starts at 0, so a picture with three rows goes up to 2, and that is its size.
 * @origin   The largest index is taken for the number of rows.
 * @replaces 1-matrix.ts
 * @does     gives one row and one column too few.
 * @mend     A size says how many there are, and that is one more than the largest place: length as it is.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";

export function shapeOf(image: Matrix): [number, number] {
  return [image.length - 1, image[0]!.length - 1];
}
