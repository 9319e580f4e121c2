/**
 * @belief   Two slices, one behind the other, cut the rows and then the columns.
 * @origin   In Python `image[1:4, 2:5]` names both in one pair of brackets.
 * @replaces 1-matrix.ts
 * @does     cuts the rows with the row span, then what is left of the rows with the column span; all columns stay.
 * @mend     The second cut belongs inside each row: do something with every row that is left.
 */
import type { Matrix, Span } from "#work/01-pixels/1-matrix.ts";

export function crop(image: Matrix, rows: Span, columns: Span): Matrix {
  return image.slice(...rows).slice(...columns);
}
