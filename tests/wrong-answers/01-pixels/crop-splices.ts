/**
 * @belief   splice and slice are two spellings of the same thing.
 * @origin   The names differ by one letter.
 * @replaces 1-matrix.ts
 * @fails    1-matrix > crop · leaves the picture as it was
 * @says     is what splice leaves
 */
import type { Matrix, Span } from "#work/01-pixels/1-matrix.ts";

export function crop(image: Matrix, rows: Span, columns: Span): Matrix {
  return image.splice(rows[0], rows[1] - rows[0]).map((row) => row.slice(...columns));
}
