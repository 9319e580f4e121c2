/**
 * @belief   Channel 1 is the first one.
 * @origin   People count from 1.
 * @replaces 3-channels.ts
 * @does     takes the byte one place too far: green for red, blue for green, alpha for blue.
 * @mend     Red is 0 places on from where the pixel begins, green 1, blue 2.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { type Picture, placeOf } from "#work/01-pixels/2-decode.ts";

export function channel({ width, height, data }: Picture, which: 0 | 1 | 2): Matrix {
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => data[placeOf(row, column, width) + which + 1]!),
  );
}
