/**
 * @belief   Loop over the width, then over the height.
 * @origin   x comes before y in the alphabet and in school.
 * @replaces 2-decode.ts
 * @does     gives rows and columns swapped.
 * @mend     A matrix is a list of rows: the loop over the height stands outside, the one over the width inside.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import type { Picture } from "#work/01-pixels/2-decode.ts";

export function greyMatrix({ width, height, data }: Picture): Matrix {
  return Array.from({ length: width }, (_, column) =>
    Array.from({ length: height }, (_, row) => data[4 * (row * width + column)]!),
  );
}
