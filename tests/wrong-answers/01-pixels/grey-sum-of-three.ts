/**
 * @belief   The brightness of a pixel is red, green and blue together.
 * @origin   More light from three lamps adds up.
 * @replaces 2-decode.ts
 * @does     adds up red, green and blue.
 * @mend     The three are equal in a grey picture, and each of them is already the number of the pixel: take one.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { type Picture, placeOf } from "#work/01-pixels/2-decode.ts";

export function greyMatrix({ width, height, data }: Picture): Matrix {
  const sumAt = (place: number) => data[place]! + data[place + 1]! + data[place + 2]!;
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => sumAt(placeOf(row, column, width))),
  );
}
