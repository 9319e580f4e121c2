/**
 * @belief   The channel's number is a factor of the place.
 * @origin   Width and four are factors, so `which` is taken for one, too.
 * @replaces 3-channels.ts
 * @does     multiplies the pixel's place by `which`: channel 0 is the first byte again and again.
 * @mend     The three colours of a pixel stand next to each other: `which` is to be added.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { type Picture, placeOf } from "#work/01-pixels/2-decode.ts";

export function channel({ width, height, data }: Picture, which: 0 | 1 | 2): Matrix {
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => data[placeOf(row, column, width) * which]!),
  );
}
