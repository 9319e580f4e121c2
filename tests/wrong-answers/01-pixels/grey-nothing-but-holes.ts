/**
 * @belief   map does something for every place of `new Array(height)`.
 * @origin   The array has that length. But its places are empty, and map passes over empty places.
 * @replaces 2-decode.ts
 * @does     gives a list of empty places in place of rows.
 * @mend     new Array(n) has a length but nothing in it, and map passes over that. Array.from({ length: n }, ...)
 *           calls your function for every place.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { type Picture, placeOf } from "#work/01-pixels/2-decode.ts";

export function greyMatrix({ width, height, data }: Picture): Matrix {
  return new Array<number[]>(height).map((_, row) =>
    new Array<number>(width).map((_, column) => data[placeOf(row, column, width)]!),
  );
}
