/**
 * @belief   The inverse of a number is 1 divided by it.
 * @origin   In arithmetic that is the inverse, for multiplication.
 * @replaces 4-ink.ts
 * @does     gives 1 divided by each pixel.
 * @mend     Full has to become empty: take the distance from 255.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";

export function invert(image: Matrix): Matrix {
  return image.map((row) => row.map((value) => 1 / value));
}
