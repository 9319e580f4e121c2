/**
 * @belief   shift gives the first row.
 * @origin   It does; and it takes the row out of the list.
 * @replaces 1-matrix.ts
 * @does     takes the first row out of the picture; what it returns is right.
 * @mend     shift changes the array. Only look at a row: image[0].
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";

export function shapeOf(image: Matrix): [number, number] {
  return [image.length, image.shift()!.length];
}
