/**
 * @belief   A size has names: rows and columns.
 * @origin   A picture from pngjs has `width` and `height`.
 * @replaces 1-matrix.ts
 * @does     gives an object with names in place of a list of two numbers.
 * @mend     Return a list: [rows, columns]. The names in the type are only for the reader.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";

export function shapeOf(image: Matrix): { rows: number; columns: number } {
  return { rows: image.length, columns: image[0]!.length };
}
