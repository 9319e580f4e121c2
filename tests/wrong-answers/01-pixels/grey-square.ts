/**
 * @belief   A picture is as high as it is wide.
 * @origin   Every digit of the data set is.
 * @replaces 2-decode.ts
 * @does     gives as many rows as there are columns.
 * @mend     How many rows there are says `picture.height`; it need not be the width.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { type Picture, placeOf } from "#work/01-pixels/2-decode.ts";

export function greyMatrix({ width, data }: Picture): Matrix {
  return Array.from({ length: width }, (_, row) =>
    Array.from({ length: width }, (_, column) => data[placeOf(row, column, width)]!),
  );
}
