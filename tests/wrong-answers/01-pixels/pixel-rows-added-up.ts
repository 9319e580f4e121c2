/**
 * @belief   Row and column together say which pixel it is, counted through the whole picture.
 * @origin   In a single row that is so: there the place is the column.
 * @replaces 1-matrix.ts
 * @does     takes row + column for the pixel's place in the list of all pixels.
 * @mend     Before row 1 stands a whole row, not one pixel. Pick the row first, then the place in that row.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";

export function pixelAt(image: Matrix, row: number, column: number): number {
  return image.flat()[row + column]!;
}
