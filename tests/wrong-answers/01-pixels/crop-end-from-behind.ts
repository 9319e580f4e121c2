/**
 * @belief   slice can count the end from behind: leave off as many as there are after the span.
 * @origin   slice(2, -3) does; but slice(2, -0) is slice(2, 0), and that is empty.
 * @replaces 1-matrix.ts
 * @does     returns nothing where a span reaches the picture's edge.
 * @mend     Nothing is to be counted from behind: the second number of a span is already the place where slice has to
 *           stop.
 */
import type { Matrix, Span } from "#work/01-pixels/1-matrix.ts";

export function crop(image: Matrix, rows: Span, columns: Span): Matrix {
  const behind = (length: number, end: number) => -(length - end);
  return image
    .slice(rows[0], behind(image.length, rows[1]))
    .map((row) => row.slice(columns[0], behind(row.length, columns[1])));
}
