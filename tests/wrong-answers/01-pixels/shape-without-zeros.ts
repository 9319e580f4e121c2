/**
 * @belief   Empty places are no pixels.
 * @origin   `while (row[n])` or `filter(Boolean)` counts what is there, and 0 counts as nothing in JavaScript.
 * @replaces 1-matrix.ts
 * @does     leaves pixels of 0 out when it counts the columns.
 * @mend     0 is a pixel like any other. length counts them all.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";

export function shapeOf(image: Matrix): [number, number] {
  return [image.length, image[0]!.filter(Boolean).length];
}
