/**
 * @belief   Count on while there is a pixel, and stop where there is none.
 * @origin   `while (row[columns])` is true as long as something is there; but 0 counts as nothing in JavaScript.
 * @replaces 1-matrix.ts
 * @does     counts the columns only up to the first pixel that is 0.
 * @mend     0 is a pixel like any other. length counts them all.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";

export function shapeOf(image: Matrix): [number, number] {
  const [first] = image;
  let columns = 0;
  while (first![columns]) columns++;
  return [image.length, columns];
}
