/**
 * @belief   A picture is addressed by x, then y, so the column comes first.
 * @origin   Coordinates in school are (x, y).
 * @replaces 1-matrix.ts
 * @does     takes `row` for the column and `column` for the row.
 * @mend     The first pair of brackets picks the row, the second the place in it: row first, always.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";

export function pixelAt(image: Matrix, row: number, column: number): number {
  return image[column]![row]!;
}
