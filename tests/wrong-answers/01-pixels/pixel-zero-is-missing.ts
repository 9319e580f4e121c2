/**
 * @belief   When there is no number at a place, the place lies outside.
 * @origin   `if (!pixel)` looks like "if there is no pixel"; but it is also true for 0.
 * @replaces 1-matrix.ts
 * @does     throws an Error where the pixel is 0.
 * @mend     0 is a pixel like any other, and ! takes it for nothing. Both places lie inside: no check is needed.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";

export function pixelAt(image: Matrix, row: number, column: number): number {
  const pixel = image[row]?.[column];
  if (!pixel) throw new RangeError(`there is no pixel at row ${row}, column ${column}`);
  return pixel;
}
