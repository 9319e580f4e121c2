/**
 * @belief   image[row, column] reads a pixel.
 * @origin   In Python with NumPy it does. In JavaScript the comma throws away what stands before it.
 * @replaces 1-matrix.ts
 * @does     returns a whole row, and takes `column` for its number.
 * @mend     JavaScript has no [row, column]: what stands before the comma is thrown away. Write two pairs of
 *           brackets, the row's first.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";

export function pixelAt(image: Matrix, _row: number, column: number): number {
  return image[column] as unknown as number; // what image[row, column] does
}
