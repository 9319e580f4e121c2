/**
 * @belief   `new Array(2).fill([])` makes two rows.
 * @origin   It prints like two rows.
 * @replaces 1-matrix.ts
 * @does     gives the last row in every place: all its rows are one and the same list.
 * @mend     fill puts one list into every place. Make a new list for each row.
 */
import type { Matrix, Span } from "#work/01-pixels/1-matrix.ts";

export function crop(image: Matrix, rows: Span, columns: Span): Matrix {
  const piece: Matrix = new Array(rows[1] - rows[0]).fill([]);
  for (let row = rows[0]; row < rows[1]; row++) {
    for (let column = columns[0]; column < columns[1]; column++) {
      piece[row - rows[0]]![column - columns[0]] = image[row]![column]!;
    }
  }
  return piece;
}
