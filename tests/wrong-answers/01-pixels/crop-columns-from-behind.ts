/**
 * @belief   A negative end cuts from the right, and −0 cuts nothing.
 * @origin   slice(0, -2) leaves two out; with 0 it stops at the beginning.
 * @replaces 1-matrix.ts
 * @does     gives empty rows where the column span reaches the last column.
 * @mend     slice(start, end) takes places counted from the left: hand the span over as it is.
 */
import type { Matrix, Span } from "#work/01-pixels/1-matrix.ts";

export function crop(image: Matrix, rows: Span, columns: Span): Matrix {
  const cut = (list: number[], [start, end]: Span) => list.slice(start, end - list.length);
  return image.slice(...rows).map((row) => cut(row, columns));
}
