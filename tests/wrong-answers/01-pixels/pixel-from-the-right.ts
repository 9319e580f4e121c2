/**
 * @belief   A minus sign, or at(-column), finds the column.
 * @origin   at() with a negative place is new and handy; it counts from the end.
 * @replaces 1-matrix.ts
 * @does     counts the columns from the right.
 * @mend     Columns are counted from the left, from 0.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";

export function pixelAt(image: Matrix, row: number, column: number): number {
  return image[row]!.at(-column)!;
}
