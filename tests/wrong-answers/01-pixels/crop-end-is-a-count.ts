/**
 * @belief   The second number of a span says how many to take.
 * @origin   In many functions it does: substr, splice, LIMIT in a database.
 * @replaces 1-matrix.ts
 * @does     takes the second number of a span for a length; the picture stays as it is.
 * @mend     The second number is where the span ends: [4, 10] keeps 10 − 4 = 6 rows.
 */
import type { Matrix, Span } from "#work/01-pixels/1-matrix.ts";

export function crop(image: Matrix, rows: Span, columns: Span): Matrix {
  return image.slice(rows[0], rows[0] + rows[1]).map((row) => row.slice(columns[0], columns[0] + columns[1]));
}
