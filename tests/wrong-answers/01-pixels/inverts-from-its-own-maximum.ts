/**
 * @belief   To invert, subtract from the largest number of the picture.
 * @origin   In most digits the largest number is 255, or nearly.
 * @replaces 4-ink.ts
 * @fails    4-ink > invert · every pixel becomes its distance from 255
 * @says     is the distance from the largest pixel of this picture
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";

export function invert(image: Matrix): Matrix {
  const largest = Math.max(...image.flat());
  return image.map((row) => row.map((value) => largest - value));
}
