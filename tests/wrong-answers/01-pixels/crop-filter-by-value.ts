/**
 * @belief   filter hands over the column, so keep the columns between start and end.
 * @origin   A loop `for (const column in row)` does hand over places.
 * @replaces 1-matrix.ts
 * @does     keeps, in each row, the pixels whose number lies in the column span.
 * @mend     filter hands over the number first and its place second. It is the place that must lie in the span.
 */
import type { Matrix, Span } from "#work/01-pixels/1-matrix.ts";

export function crop(image: Matrix, rows: Span, columns: Span): Matrix {
  return image
    .slice(rows[0], rows[1])
    .map((row) => row.filter((column) => column >= columns[0] && column < columns[1]));
}
