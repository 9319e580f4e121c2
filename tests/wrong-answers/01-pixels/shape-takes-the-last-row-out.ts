/**
 * @belief   pop gives the last row.
 * @origin   It does; and it takes the row out of the list.
 * @replaces 1-matrix.ts
 * @does     takes the last row out of the picture; what it returns is right.
 * @mend     pop changes the array. Only look at a row: image[0], or image.at(-1).
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";

export function shapeOf(image: Matrix): [number, number] {
  const rows = image.length;
  return [rows, image.pop()!.length];
}
