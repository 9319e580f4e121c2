/**
 * @belief   The red channel is the picture with only its red left.
 * @origin   Drawing programs show a channel so.
 * @replaces 3-channels.ts
 * @does     gives a list of three numbers for each pixel, 0 for the other two colours.
 * @mend     A channel is a matrix: one number for each pixel, the intensity of that colour.
 */
import { type Picture, placeOf } from "#work/01-pixels/2-decode.ts";

export function channel({ width, height, data }: Picture, which: 0 | 1 | 2): number[][][] {
  const only = (value: number) => [0, 1, 2].map((colour) => (colour === which ? value : 0));
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => only(data[placeOf(row, column, width) + which]!)),
  );
}
