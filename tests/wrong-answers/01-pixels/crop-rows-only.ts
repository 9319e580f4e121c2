/**
 * @belief   Cutting the rows cuts the picture.
 * @origin   One slice is written, and the second one is forgotten.
 * @replaces 1-matrix.ts
 * @does     cuts the rows and keeps all columns.
 * @mend     Every row that is left must be cut as well, with the column span.
 */
import type { Matrix, Span } from "#work/01-pixels/1-matrix.ts";

export function crop(image: Matrix, rows: Span): Matrix {
  return image.slice(...rows).map((row) => [...row]);
}
