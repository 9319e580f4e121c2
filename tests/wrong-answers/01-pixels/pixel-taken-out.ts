/**
 * @belief   slice has copied the rows, too, so splice may take the pixel out.
 * @origin   slice does copy the list of rows; that the rows in it are still the picture's own isn't seen.
 * @replaces 1-matrix.ts
 * @does     takes the pixel out of the picture: its row is one number shorter afterwards.
 * @mend     Only read: square brackets leave everything as it is. splice takes things out, and the rows belong to the
 *           picture even after slice.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";

export function pixelAt(image: Matrix, row: number, column: number): number {
  return image.slice(row, row + 1)[0]!.splice(column, 1)[0]!;
}
