/**
 * @belief   indexOf tells in which column a number stands.
 * @origin   It tells where the first number stands that is equal.
 * @replaces 1-matrix.ts
 * @does     goes by the first place at which an equal number stands in the row.
 * @mend     Two pixels of a row may be equal. filter hands over the place as its second argument: go by that, or use
 *           slice.
 */
import type { Matrix, Span } from "#work/01-pixels/1-matrix.ts";

export function crop(image: Matrix, rows: Span, columns: Span): Matrix {
  return image
    .slice(...rows)
    .map((row) => row.filter((value) => row.indexOf(value) >= columns[0] && row.indexOf(value) < columns[1]));
}
