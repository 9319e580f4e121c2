/**
 * @belief   A size is written 2 x 3.
 * @origin   Messages and shops write it so.
 * @replaces 1-matrix.ts
 * @does     gives a text in place of a list of two numbers.
 * @mend     Return a list: [rows, columns]. Others want to calculate with the numbers.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";

export function shapeOf(image: Matrix): string {
  return `${image.length} x ${image[0]!.length}`;
}
