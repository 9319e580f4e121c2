/**
 * @way      Makes a deep copy, and takes the piece out of the copy.
 * @replaces 1-matrix.ts
 */
import type { Matrix, Span } from "#work/01-pixels/1-matrix.ts";

export function crop(image: Matrix, rows: Span, columns: Span): Matrix {
  const copy = structuredClone(image);
  return copy
    .splice(rows[0], rows[1] - rows[0])
    .map((row) => row.splice(columns[0], columns[1] - columns[0]));
}
