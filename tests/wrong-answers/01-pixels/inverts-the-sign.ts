/**
 * @belief   To invert a number is to put a minus sign before it.
 * @origin   In arithmetic that is the inverse.
 * @replaces 4-ink.ts
 * @does     gives each pixel with a minus sign.
 * @mend     Pixels stay between 0 and 255: take the distance from 255.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";

export function invert(image: Matrix): Matrix {
  return image.map((row) => row.map((value) => -value));
}
