/**
 * @belief   The length of the first row is the picture's size.
 * @origin   Every picture that one has seen so far is square.
 * @replaces 1-matrix.ts
 * @does     gives the number of columns twice.
 * @mend     The length of one row is the number of columns. How many rows there are is the length of the whole
 *           matrix.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";

export function shapeOf(image: Matrix): [number, number] {
  const side = image[0]!.length;
  return [side, side];
}
