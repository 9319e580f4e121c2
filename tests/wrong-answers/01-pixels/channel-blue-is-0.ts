/**
 * @belief   The order of a pixel's bytes is blue, green, red.
 * @origin   OpenCV and Windows bitmaps store it that way.
 * @replaces 3-channels.ts
 * @does     gives blue for channel 0 and red for channel 2.
 * @mend     Here the order is R G B A: red is number 0.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { type Picture, placeOf } from "#work/01-pixels/2-decode.ts";

export function channel({ width, height, data }: Picture, which: 0 | 1 | 2): Matrix {
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => data[placeOf(row, column, width) + 2 - which]!),
  );
}
