/**
 * @belief   Four times the place is `row * width + column * 4`.
 * @origin   Multiplication comes before addition, and the brackets are forgotten.
 * @replaces 2-decode.ts
 * @does     counts four bytes for the pixels of a row, but one for those of the rows above.
 * @mend     Each pixel takes four bytes wherever it stands. placeOf says where it begins.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import type { Picture } from "#work/01-pixels/2-decode.ts";

export function greyMatrix({ width, height, data }: Picture): Matrix {
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => data[row * width + column * 4]!),
  );
}
