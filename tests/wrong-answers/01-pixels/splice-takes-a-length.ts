/**
 * @belief   splice takes a start and an end, as slice does.
 * @origin   The names differ by one letter.
 * @replaces 1-matrix.ts
 * @fails    1-matrix > crop · keeps the rows and the columns asked for; the end is not included
 * @says     splice takes a place and a length
 */
import type { Matrix, Span } from "#work/01-pixels/1-matrix.ts";

export function crop(image: Matrix, rows: Span, columns: Span): Matrix {
  return image.splice(...rows).map((row) => row.splice(...columns));
}
