/**
 * @belief   A network wants numbers from 0 to 1.
 * @origin   Many programs divide by 255 as soon as they load a picture.
 * @replaces 2-decode.ts
 * @does     divides every pixel by 255.
 * @mend     Here a pixel is a whole number from 0 to 255: take the byte as it is.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { type Picture, placeOf } from "#work/01-pixels/2-decode.ts";

export function greyMatrix({ width, height, data }: Picture): Matrix {
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => data[placeOf(row, column, width)]! / 255),
  );
}
