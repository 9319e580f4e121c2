/**
 * @belief   image[0] says how long a row is.
 * @origin   The length at the end is forgotten.
 * @replaces 1-matrix.ts
 * @does     gives the first row itself where the number of columns belongs.
 * @mend     How many numbers stand in the row is asked for: its length.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";

export function shapeOf(image: Matrix): [number, number] {
  return [image.length, image[0] as unknown as number];
}
