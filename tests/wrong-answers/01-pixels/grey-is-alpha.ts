/**
 * @belief   The last byte of a pixel is its grey.
 * @origin   Alpha is unknown, and the fourth byte looks like what the first three add up to.
 * @replaces 2-decode.ts
 * @does     gives alpha for every pixel.
 * @mend     Alpha is the last of a pixel's four bytes, and no colour. The grey number stands in the three before it.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import type { Picture } from "#work/01-pixels/2-decode.ts";

export function greyMatrix({ width, height, data }: Picture): Matrix {
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => data[4 * (row * width + column) + 3]!),
  );
}
