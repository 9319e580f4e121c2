/**
 * @belief   The next channel is `which` pixels further on.
 * @origin   `which` is added to the column, inside the brackets that are multiplied by four.
 * @replaces 3-channels.ts
 * @does     takes the red byte of the pixel that stands `which` places further to the right.
 * @mend     The colours of a pixel stand next to each other. Add `which` to the place in bytes, not to the column.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { type Picture, placeOf } from "#work/01-pixels/2-decode.ts";

export function channel({ width, height, data }: Picture, which: 0 | 1 | 2): Matrix {
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => data[placeOf(row, column + which, width)]!),
  );
}
