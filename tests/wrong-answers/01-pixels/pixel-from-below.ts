/**
 * @belief   Row 0 is at the bottom, and rows go up.
 * @origin   The y axis in school goes up.
 * @replaces 1-matrix.ts
 * @does     counts the rows from the bottom.
 * @mend     Rows are counted from the top: row 0 is the first list of the matrix.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";

export function pixelAt(image: Matrix, row: number, column: number): number {
  return image[image.length - 1 - row]![column]!;
}
