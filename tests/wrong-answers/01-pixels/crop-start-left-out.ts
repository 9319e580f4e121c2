/**
 * @belief   A span is what lies between its two numbers.
 * @origin   "Between 4 and 10" is written `> 4 && < 10`.
 * @replaces 1-matrix.ts
 * @does     leaves out the first row and the first column of the rectangle.
 * @mend     The start of a span is taken, only its end is not: >= for the start, < for the end.
 */
import type { Matrix, Span } from "#work/01-pixels/1-matrix.ts";

export function crop(image: Matrix, rows: Span, columns: Span): Matrix {
  const isBetween = (place: number, [start, end]: Span) => place > start && place < end;
  return image
    .filter((_, row) => isBetween(row, rows))
    .map((line) => line.filter((_, column) => isBetween(column, columns)));
}
