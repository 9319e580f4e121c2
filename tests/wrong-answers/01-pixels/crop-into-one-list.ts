/**
 * @belief   Collect the pixels of the rectangle.
 * @origin   flatMap, or one list to push into, looks like the short form.
 * @replaces 1-matrix.ts
 * @does     returns the right pixels in one list, without rows.
 * @mend     A matrix is a list of rows: make one list for every row (map, not flatMap).
 */
import type { Matrix, Span } from "#work/01-pixels/1-matrix.ts";

export function crop(image: Matrix, rows: Span, columns: Span): number[] {
  return image.slice(...rows).flatMap((row) => row.slice(...columns));
}
