/**
 * @belief   Two slices, one behind the other, cut the rows and then the columns.
 * @origin   In Python `image[1:4, 2:5]` names both in one pair of brackets.
 * @replaces 1-matrix.ts
 * @fails    1-matrix > crop · keeps the rows and the columns asked for; the end is not included
 * @says     is what comes out when the rows are cut twice
 */
import type { Matrix, Span } from "#work/01-pixels/1-matrix.ts";

export function crop(image: Matrix, rows: Span, columns: Span): Matrix {
  return image.slice(...rows).slice(...columns);
}
