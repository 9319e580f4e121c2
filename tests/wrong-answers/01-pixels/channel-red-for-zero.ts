/**
 * @belief   When there is no green byte, red will do.
 * @origin   || is meant for what is missing; but 0 is falsy, too.
 * @replaces 3-channels.ts
 * @does     takes the red byte where the byte of the channel is 0.
 * @mend     0 is a number like any other: take the byte as it is.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { type Picture, placeOf } from "#work/01-pixels/2-decode.ts";

export function channel(picture: Picture, which: 0 | 1 | 2): Matrix {
  return Array.from({ length: picture.height }, (_, row) =>
    Array.from({ length: picture.width }, (_, column) => {
      const place = placeOf(row, column, picture.width);
      return picture.data[place + which] || picture.data[place]!;
    }),
  );
}
