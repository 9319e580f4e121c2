/**
 * @belief   One index finds the pixel.
 * @origin   A list of numbers needs one; that a matrix is a list of lists is forgotten.
 * @replaces 1-matrix.ts
 * @does     returns a whole row in place of a number.
 * @mend     One pair of brackets gives the row. A second one behind it picks the number in that row.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";

export function pixelAt(image: Matrix, row: number): number {
  return image[row] as unknown as number;
}
