/**
 * @belief   There are 256 intensities, so the opposite of x is 256 - x.
 * @origin   The count of the numbers is taken for the largest one.
 * @replaces 4-ink.ts
 * @does     gives 256 minus each pixel.
 * @mend     That is one too many: 0 would become 256, which is no pixel. The largest is 255.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";

export function invert(image: Matrix): Matrix {
  return image.map((row) => row.map((value) => 256 - value));
}
