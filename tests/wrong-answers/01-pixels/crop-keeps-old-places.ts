/**
 * @belief   The pixel at row r and column c of the picture belongs to row r and column c of the piece.
 * @origin   `piece[r][c] = image[r][c]` is the loop one writes first.
 * @replaces 1-matrix.ts
 * @does     puts each pixel at its old place in the new matrix, so that empty places stand before it.
 * @mend     The piece has its own row 0 and column 0: push what is kept, or subtract the span's start.
 */
import type { Matrix, Span } from "#work/01-pixels/1-matrix.ts";

export function crop(image: Matrix, rows: Span, columns: Span): Matrix {
  const piece: Matrix = [];
  for (let row = rows[0]; row < rows[1]; row++) {
    const line: number[] = [];
    for (let column = columns[0]; column < columns[1]; column++) line[column] = image[row]![column]!;
    piece[row] = line;
  }
  return piece;
}
