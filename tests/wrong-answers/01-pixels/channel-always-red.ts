/**
 * @belief   A pixel is where placeOf points to.
 * @origin   The body is copied from greyMatrix, and `which` is forgotten.
 * @replaces 3-channels.ts
 * @does     takes the red byte for every channel.
 * @mend     placeOf points to the red byte. Go `which` places further on.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { type Picture, placeOf } from "#work/01-pixels/2-decode.ts";

export function channel({ width, height, data }: Picture): Matrix {
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => data[placeOf(row, column, width)]!),
  );
}
