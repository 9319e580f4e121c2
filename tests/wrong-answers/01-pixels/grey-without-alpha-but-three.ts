/**
 * @belief   Without alpha there is one number left for each pixel.
 * @origin   Alpha is dropped, and that the other three repeat each other is forgotten.
 * @replaces 2-decode.ts
 * @does     drops alpha, and then takes each of the three colours for a pixel.
 * @mend     Three equal numbers are left for each pixel: take one of them.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import type { Picture } from "#work/01-pixels/2-decode.ts";

export function greyMatrix({ width, height, data }: Picture): Matrix {
  const rest = [...data].filter((_, place) => place % 4 !== 3);
  return Array.from({ length: height }, (_, row) => rest.slice(row * width, (row + 1) * width));
}
