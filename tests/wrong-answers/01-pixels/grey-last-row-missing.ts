/**
 * @belief   The last row is row height − 1, so stop there.
 * @origin   `row < height - 1` mixes two habits: < length, and <= length − 1.
 * @replaces 2-decode.ts
 * @does     leaves out the last row.
 * @mend     There are `height` rows: from 0 up to height − 1, and that one still belongs to them.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { type Picture, placeOf } from "#work/01-pixels/2-decode.ts";

export function greyMatrix({ width, height, data }: Picture): Matrix {
  return Array.from({ length: height - 1 }, (_, row) =>
    Array.from({ length: width }, (_, column) => data[placeOf(row, column, width)]!),
  );
}
