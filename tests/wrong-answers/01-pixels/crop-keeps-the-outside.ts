/**
 * @belief   To crop is to remove what the spans name.
 * @origin   The word: one crops something away.
 * @replaces 1-matrix.ts
 * @does     removes the rows and columns of the two spans and keeps the others.
 * @mend     The spans name what is kept.
 */
import type { Matrix, Span } from "#work/01-pixels/1-matrix.ts";

export function crop(image: Matrix, rows: Span, columns: Span): Matrix {
  const outside = <T>(list: readonly T[], [start, end]: Span): T[] => [
    ...list.slice(0, start),
    ...list.slice(end),
  ];
  return outside(image, rows).map((row) => outside(row, columns));
}
