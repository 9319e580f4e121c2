/**
 * @belief   The last column is width − 1, so stop there.
 * @origin   `column < width - 1` mixes two habits: < length, and <= length − 1.
 * @replaces 2-decode.ts
 * @does     leaves out the last column.
 * @mend     There are `width` columns: from 0 up to width − 1, and that one still belongs to them.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { type Picture, placeOf } from "#work/01-pixels/2-decode.ts";

export function greyMatrix({ width, height, data }: Picture): Matrix {
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width - 1 }, (_, column) => data[placeOf(row, column, width)]!),
  );
}
