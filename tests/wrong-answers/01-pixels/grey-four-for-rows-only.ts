/**
 * @belief   A row takes four times its width; in it, the column says the place.
 * @origin   The rows are thought of in bytes, the column in pixels.
 * @replaces 2-decode.ts
 * @does     counts four bytes for the pixels of the rows above, but one for those of this row.
 * @mend     Each pixel takes four bytes wherever it stands. placeOf says where it begins.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import type { Picture } from "#work/01-pixels/2-decode.ts";

export function greyMatrix({ width, height, data }: Picture): Matrix {
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => data[row * width * 4 + column]!),
  );
}
