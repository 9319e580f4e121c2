/**
 * @belief   slice wants a start and a length.
 * @origin   In many functions the second number is a length: substr, splice.
 * @replaces 1-matrix.ts
 * @does     stops at end − start, counted from the picture's edge, where it should stop at the end.
 * @mend     slice takes two places, and a span already is two places: hand them over as they are.
 */
import type { Matrix, Span } from "#work/01-pixels/1-matrix.ts";

export function crop(image: Matrix, rows: Span, columns: Span): Matrix {
  return image.slice(rows[0], rows[1] - rows[0]).map((row) => row.slice(columns[0], columns[1] - columns[0]));
}
