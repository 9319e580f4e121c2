/**
 * @belief   Rows go up to the end, columns stop before it.
 * @origin   Two loops are written by hand, one with <= and one with <.
 * @replaces 1-matrix.ts
 * @does     keeps one row too many at the end; the columns are right.
 * @mend     Both ends are the first place that isn't taken: stop before it in both directions.
 */
import type { Matrix, Span } from "#work/01-pixels/1-matrix.ts";

export function crop(image: Matrix, rows: Span, columns: Span): Matrix {
  return image.slice(rows[0], rows[1] + 1).map((row) => row.slice(...columns));
}
