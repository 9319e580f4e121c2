/**
 * @belief   Cut the list into rows, and the matrix is done.
 * @origin   The list is all pixels; that it has four numbers for each isn't thought of.
 * @replaces 2-decode.ts
 * @does     keeps all four bytes of every pixel: the rows are four times too long.
 * @mend     One number per pixel: of every four bytes take one.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import type { Picture } from "#work/01-pixels/2-decode.ts";

export function greyMatrix({ width, height, data }: Picture): Matrix {
  return Array.from({ length: height }, (_, row) => [
    ...data.subarray(row * width * 4, (row + 1) * width * 4),
  ]);
}
