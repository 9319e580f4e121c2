/**
 * @belief   The grey of a pixel is the mean of its four bytes, as a whole number.
 * @origin   Alpha is stored beside the colours, so it is taken for a fourth one; and a pixel is a whole number.
 * @replaces 2-decode.ts
 * @does     gives the mean of a pixel's four bytes, alpha included, rounded.
 * @mend     Alpha is no colour: leave it out. The other three are equal, so one of them is the number.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import type { Picture } from "#work/01-pixels/2-decode.ts";

export function greyMatrix({ width, height, data }: Picture): Matrix {
  const meanAt = (place: number) => data.subarray(place, place + 4).reduce((sum, byte) => sum + byte, 0) / 4;
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => Math.round(meanAt(4 * (row * width + column)))),
  );
}
