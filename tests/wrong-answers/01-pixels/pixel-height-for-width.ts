/**
 * @belief   A row is as long as `image.length`.
 * @origin   length is the only size that a matrix shows; that it counts the rows is forgotten, and digits are square.
 * @replaces 1-matrix.ts
 * @does     takes the number of rows for the length of a row.
 * @mend     image.length counts the rows. But a matrix needs no counting: pick the row, then the place in it.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";

export function pixelAt(image: Matrix, row: number, column: number): number {
  return image.flat()[row * image.length + column]!;
}
