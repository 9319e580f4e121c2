/**
 * @belief   When no start is given, begin at 1.
 * @origin   `rows[0] || 1` is meant for a start that is missing; but 0 counts as nothing in JavaScript.
 * @replaces 1-matrix.ts
 * @does     leaves row 0 or column 0 out when a span starts there.
 * @mend     0 is a start like any other, and || takes it for nothing. A span always has both numbers: use them as
 *           they are.
 */
import type { Matrix, Span } from "#work/01-pixels/1-matrix.ts";

export function crop(image: Matrix, rows: Span, columns: Span): Matrix {
  return image.slice(rows[0] || 1, rows[1]).map((row) => row.slice(columns[0] || 1, columns[1]));
}
