/**
 * @belief   Loop over the width, then over the height.
 * @origin   x comes before y in the alphabet and in school.
 * @replaces 2-decode.ts
 * @fails    2-decode > greyMatrix · one number per pixel, row after row
 * @says     is the picture with rows and columns swapped
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import type { Picture } from "#work/01-pixels/2-decode.ts";

export function greyMatrix({ width, height, data }: Picture): Matrix {
  return Array.from({ length: width }, (_, column) =>
    Array.from({ length: height }, (_, row) => data[4 * (row * width + column)]!),
  );
}
