/**
 * @belief   `which` is added at the end.
 * @origin   The square bracket is closed one word too early.
 * @replaces 3-channels.ts
 * @does     adds `which` to the red number.
 * @mend     `which` belongs to the place, inside the square brackets.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { type Picture, placeOf } from "#work/01-pixels/2-decode.ts";

export function channel({ width, height, data }: Picture, which: 0 | 1 | 2): Matrix {
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => data[placeOf(row, column, width)]! + which),
  );
}
