/**
 * @belief   The second number says how many numbers there are.
 * @origin   flat() is a handy way to get at the numbers inside; that it joins all rows is overlooked.
 * @replaces 1-matrix.ts
 * @does     gives the number of all pixels where the number of columns belongs.
 * @mend     Only one row is to be counted for the columns: any row, image[0] for example.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";

export function shapeOf(image: Matrix): [number, number] {
  return [image.length, image.flat().length];
}
