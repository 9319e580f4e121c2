/**
 * @belief   splice takes a start and an end, as slice does.
 * @origin   The names differ by one letter.
 * @replaces 1-matrix.ts
 * @does     takes the second number of a span for a length, and takes the rows and columns out of the picture.
 * @mend     A span says where to stop. slice takes two places and copies; splice takes a place and a length, and
 *           takes out.
 */
import type { Matrix, Span } from "#work/01-pixels/1-matrix.ts";

export function crop(image: Matrix, rows: Span, columns: Span): Matrix {
  return image.splice(...rows).map((row) => row.splice(...columns));
}
