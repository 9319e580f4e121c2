/**
 * @belief   slice has copied the rows, so they may be cut with splice.
 * @origin   slice does copy the list of rows; that the rows in it are still the picture's own isn't seen.
 * @replaces 1-matrix.ts
 * @does     takes the columns out of the picture's rows; what it returns is right.
 * @mend     slice copies only the list; the rows in it belong to the picture. Cut them with slice, too.
 */
import type { Matrix, Span } from "#work/01-pixels/1-matrix.ts";

export function crop(image: Matrix, rows: Span, [start, end]: Span): Matrix {
  return image.slice(...rows).map((row) => row.splice(start, end - start));
}
