/**
 * @belief   The first span is the horizontal one.
 * @origin   Coordinates in school are (x, y).
 * @replaces 1-matrix.ts
 * @does     cuts the rows with the column span and the columns with the row span.
 * @mend     The first span is for the rows, the second for what is inside each row.
 */
import type { Matrix, Span } from "#work/01-pixels/1-matrix.ts";

export function crop(image: Matrix, rows: Span, columns: Span): Matrix {
  return image.slice(...columns).map((row) => row.slice(...rows));
}
