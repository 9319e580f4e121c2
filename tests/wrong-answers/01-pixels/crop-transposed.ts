/**
 * @belief   First across, then down.
 * @origin   The loop over x stands outside in most programs that draw.
 * @replaces 1-matrix.ts
 * @does     returns the right rectangle with rows and columns swapped.
 * @mend     A matrix is a list of rows: the loop over the rows stands outside, the one over the columns inside.
 */
import type { Matrix, Span } from "#work/01-pixels/1-matrix.ts";

export function crop(image: Matrix, rows: Span, columns: Span): Matrix {
  const piece: Matrix = [];
  for (let column = columns[0]; column < columns[1]; column++) {
    piece.push(image.slice(...rows).map((row) => row[column]!));
  }
  return piece;
}
