/**
 * @belief   A pixel that isn't opaque lets the white page show.
 * @origin   So a web page shows it.
 * @replaces 2-decode.ts
 * @does     makes a pixel lighter when its alpha is less than 255.
 * @mend     Alpha doesn't count here, whatever it is: take the grey number as it is.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { type Picture, placeOf } from "#work/01-pixels/2-decode.ts";

export function greyMatrix({ width, height, data }: Picture): Matrix {
  const at = (place: number) => Math.round(255 - ((255 - data[place]!) * data[place + 3]!) / 255);
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => at(placeOf(row, column, width))),
  );
}
