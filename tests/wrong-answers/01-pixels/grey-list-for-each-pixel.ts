/**
 * @belief   A pixel is its red, green and blue number.
 * @origin   The file keeps three colours even in a grey picture.
 * @replaces 2-decode.ts
 * @does     gives a list of three numbers for every pixel.
 * @mend     The three are equal in a grey picture: one of them is the pixel.
 */
import { type Picture, placeOf } from "#work/01-pixels/2-decode.ts";

export function greyMatrix({ width, height, data }: Picture): number[][][] {
  const colours = (place: number) => [...data.subarray(place, place + 3)];
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => colours(placeOf(row, column, width))),
  );
}
