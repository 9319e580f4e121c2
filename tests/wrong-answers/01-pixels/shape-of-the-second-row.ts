/**
 * @belief   Any row will do to count the columns, for example image[1].
 * @origin   Counting from 1, image[1] is the first row.
 * @replaces 1-matrix.ts
 * @does     throws when the picture has only one row.
 * @mend     The first row is image[0], and it is the only one that is always there.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";

export function shapeOf(image: Matrix): [number, number] {
  return [image.length, image[1]!.length];
}
