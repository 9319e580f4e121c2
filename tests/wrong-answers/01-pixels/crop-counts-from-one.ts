/**
 * @belief   Row 4 is the fourth row, so it is at place 3.
 * @origin   People count from 1.
 * @replaces 1-matrix.ts
 * @does     begins and ends one row and one column too early.
 * @mend     Spans are counted from 0, as arrays are: use the numbers as they are.
 */
import type { Matrix, Span } from "#work/01-pixels/1-matrix.ts";

export function crop(image: Matrix, rows: Span, columns: Span): Matrix {
  const back = (place: number) => Math.max(0, place - 1);
  return image.slice(back(rows[0]), rows[1] - 1).map((row) => row.slice(back(columns[0]), columns[1] - 1));
}
