/**
 * @belief   The size of a picture is how many pixels it has.
 * @origin   A camera is said to have so many million pixels.
 * @replaces 1-matrix.ts
 * @does     gives the number of all pixels, one number.
 * @mend     A shape is a list of two numbers: how many rows, then how many columns.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";

export function shapeOf(image: Matrix): number {
  return image.length * image[0]!.length;
}
