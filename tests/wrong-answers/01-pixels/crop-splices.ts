/**
 * @belief   splice and slice are two spellings of the same thing.
 * @origin   The names differ by one letter.
 * @replaces 1-matrix.ts
 * @does     takes the rows out of the picture; what it returns is right.
 * @mend     slice copies a part and leaves the array alone. Its neighbour splice takes the part out.
 */
import type { Matrix, Span } from "#work/01-pixels/1-matrix.ts";

export function crop(image: Matrix, rows: Span, columns: Span): Matrix {
  return image.splice(rows[0], rows[1] - rows[0]).map((row) => row.slice(...columns));
}
