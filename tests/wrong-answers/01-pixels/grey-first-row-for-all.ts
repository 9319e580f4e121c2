/**
 * @belief   The column says where the pixel is.
 * @origin   Inside the inner loop the row is easily forgotten.
 * @replaces 2-decode.ts
 * @does     gives the first row in every place.
 * @mend     The row counts, too: before a row stand all pixels of those above it.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import type { Picture } from "#work/01-pixels/2-decode.ts";

export function greyMatrix({ width, height, data }: Picture): Matrix {
  return Array.from({ length: height }, () =>
    Array.from({ length: width }, (_, column) => data[4 * column]!),
  );
}
