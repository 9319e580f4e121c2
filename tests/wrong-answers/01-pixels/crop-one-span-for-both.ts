/**
 * @belief   The span says which part to keep, in both directions.
 * @origin   The lesson's example cuts 4 to 9 both ways; or one name is copied and not changed.
 * @replaces 1-matrix.ts
 * @does     cuts the columns with the row span, too.
 * @mend     There are two spans: the second one is for the columns.
 */
import type { Matrix, Span } from "#work/01-pixels/1-matrix.ts";

export function crop(image: Matrix, rows: Span): Matrix {
  return image.slice(...rows).map((row) => row.slice(...rows));
}
