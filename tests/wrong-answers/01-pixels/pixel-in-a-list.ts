/**
 * @belief   slice picks one number out of a row.
 * @origin   It picks a part, and a part of a list is a list.
 * @replaces 1-matrix.ts
 * @does     returns a list with the pixel in it.
 * @mend     The number itself is asked for: square brackets pick a single one.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";

export function pixelAt(image: Matrix, row: number, column: number): number {
  return image[row]!.slice(column, column + 1) as unknown as number;
}
