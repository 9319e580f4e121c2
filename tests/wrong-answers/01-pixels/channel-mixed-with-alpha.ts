/**
 * @belief   A colour that isn't opaque counts less.
 * @origin   So a screen shows it over black.
 * @replaces 3-channels.ts
 * @does     makes a colour darker when its alpha is less than 255.
 * @mend     Alpha doesn't count here, whatever it is: take the byte as it is.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { type Picture, placeOf } from "#work/01-pixels/2-decode.ts";

export function channel({ width, height, data }: Picture, which: 0 | 1 | 2): Matrix {
  const at = (place: number) => Math.round((data[place + which]! * data[place + 3]!) / 255);
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => at(placeOf(row, column, width))),
  );
}
