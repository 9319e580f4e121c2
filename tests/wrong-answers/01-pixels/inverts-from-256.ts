/**
 * @belief   There are 256 intensities, so the opposite of x is 256 - x.
 * @origin   The count of the numbers is taken for the largest one.
 * @replaces 4-ink.ts
 * @fails    4-ink > invert · every pixel becomes its distance from 255
 * @says     one too many
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";

export function invert(image: Matrix): Matrix {
  return image.map((row) => row.map((value) => 256 - value));
}
