/**
 * @belief   To cut out a piece is to wipe away what lies around it.
 * @origin   A mask in a drawing program works that way.
 * @replaces 1-matrix.ts
 * @does     keeps the picture's size and puts 0 around the rectangle.
 * @mend     The result is as small as the rectangle: take only the rows and columns of the two spans.
 */
import type { Matrix, Span } from "#work/01-pixels/1-matrix.ts";

export function crop(image: Matrix, rows: Span, columns: Span): Matrix {
  const isIn = (place: number, [start, end]: Span) => place >= start && place < end;
  return image.map((line, row) =>
    line.map((value, column) => (isIn(row, rows) && isIn(column, columns) ? value : 0)),
  );
}
