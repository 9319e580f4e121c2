/**
 * @belief   A picture's length is its size in both directions.
 * @origin   Every picture that one has seen so far is square.
 * @replaces 1-matrix.ts
 * @does     gives the number of rows twice.
 * @mend     image.length counts the rows. The number of columns is the length of one row.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";

export function shapeOf(image: Matrix): [number, number] {
  return [image.length, image.length];
}
