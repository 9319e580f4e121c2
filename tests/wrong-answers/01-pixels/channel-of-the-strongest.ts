/**
 * @belief   A pixel belongs to the channel of its strongest colour.
 * @origin   Red things are in the red channel, one thinks.
 * @replaces 3-channels.ts
 * @does     gives 0 where another colour of the pixel is stronger.
 * @mend     Every pixel has a number in every channel: how much of that colour it has, whatever the other two are.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { type Picture, placeOf } from "#work/01-pixels/2-decode.ts";

export function channel({ width, height, data }: Picture, which: 0 | 1 | 2): Matrix {
  const at = (place: number) => {
    const colours = [...data.subarray(place, place + 3)];
    return colours[which] === Math.max(...colours) ? colours[which]! : 0;
  };
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => at(placeOf(row, column, width))),
  );
}
