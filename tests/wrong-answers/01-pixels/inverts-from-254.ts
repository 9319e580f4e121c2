/**
 * @belief   From 0 to 255 the opposite ends are one apart from 255.
 * @origin   The count is mixed up with the largest number, in the other direction.
 * @replaces 4-ink.ts
 * @does     gives 254 minus each pixel.
 * @mend     That is one too few: 255 would become -1, which is no pixel. The largest is 255.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";

export function invert(image: Matrix): Matrix {
  return image.map((row) => row.map((value) => 254 - value));
}
