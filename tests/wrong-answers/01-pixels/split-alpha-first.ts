/**
 * @belief   The order of a pixel's bytes is alpha, red, green, blue.
 * @origin   Many systems write a colour as ARGB.
 * @replaces 3-channels.ts
 * @does     gives alpha for red, red for green and green for blue.
 * @mend     In a PNG the order is R G B A: alpha comes last, and is no colour.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { type Picture, placeOf } from "#work/01-pixels/2-decode.ts";
import type { Channels } from "#work/01-pixels/3-channels.ts";

export function splitChannels({ width, height, data }: Picture): Channels {
  const plane = (start: number): Matrix =>
    Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (_, column) => data[placeOf(row, column, width) + start]!),
    );
  return { red: plane(3), green: plane(0), blue: plane(1) };
}
