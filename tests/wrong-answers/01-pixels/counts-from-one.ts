/**
 * @belief   The first row is row 1.
 * @origin   People count from 1; so do spreadsheets and MATLAB.
 * @replaces 1-matrix.ts
 * @does     reads the pixel one row up and one column to the left of the one asked for.
 * @mend     Rows and columns are counted from 0: use both numbers as they are.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";

export function pixelAt(image: Matrix, row: number, column: number): number {
  return image[row - 1]?.[column - 1] ?? 0;
}
