/**
 * @belief   From 4 to 9 means that 9 is the end, so the end belongs to it.
 * @origin   Everyday language includes both ends.
 * @replaces 1-matrix.ts
 * @does     keeps one row and one column too many at the end.
 * @mend     The end of a span is the first place that isn't taken: [4, 10] stops at 9.
 */
import type { Matrix, Span } from "#work/01-pixels/1-matrix.ts";

export function crop(image: Matrix, rows: Span, columns: Span): Matrix {
  return image.slice(rows[0], rows[1] + 1).map((row) => row.slice(columns[0], columns[1] + 1));
}
