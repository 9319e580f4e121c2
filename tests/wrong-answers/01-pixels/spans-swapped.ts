/**
 * @belief   The first span is the horizontal one.
 * @origin   Coordinates in school are (x, y).
 * @replaces 1-matrix.ts
 * @fails    1-matrix > crop · keeps the rows and the columns asked for; the end is not included
 * @says     is what comes out when the row span cuts the columns
 */
import type { Matrix, Span } from "#work/01-pixels/1-matrix.ts";

export function crop(image: Matrix, rows: Span, columns: Span): Matrix {
  return image.slice(...columns).map((row) => row.slice(...rows));
}
