/**
 * @belief   Cutting every row cuts the picture.
 * @origin   One map with a slice is written, and the list of rows itself is forgotten.
 * @replaces 1-matrix.ts
 * @does     cuts the columns and keeps all rows.
 * @mend     The list of rows must be cut as well, with the row span.
 */
import type { Matrix, Span } from "#work/01-pixels/1-matrix.ts";

export function crop(image: Matrix, _rows: Span, columns: Span): Matrix {
  return image.map((row) => row.slice(...columns));
}
