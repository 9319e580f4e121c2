/**
 * @belief   A pixel is three bytes: red, green, blue.
 * @origin   Alpha is forgotten, because nobody sees it.
 * @replaces 2-decode.ts
 * @does     counts three bytes for each pixel.
 * @mend     Alpha is stored, too: the next pixel begins four bytes further on.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import type { Picture } from "#work/01-pixels/2-decode.ts";

export function greyMatrix({ width, height, data }: Picture): Matrix {
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => data[3 * (row * width + column)]!),
  );
}
