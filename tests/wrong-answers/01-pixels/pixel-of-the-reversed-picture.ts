/**
 * @belief   reverse gives the picture as seen from the bottom, and leaves it as it was.
 * @origin   Rows go up in school. And Python's reversed changes nothing; JavaScript's reverse does.
 * @replaces 1-matrix.ts
 * @does     turns the order of the rows round, in the picture itself.
 * @mend     Rows are counted from the top, so nothing has to be turned; and reverse changes the array that it is
 *           called on.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";

export function pixelAt(image: Matrix, row: number, column: number): number {
  return image.reverse()[row]![column]!;
}
