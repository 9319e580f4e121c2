/**
 * @belief   The distance from 255 is the pixel minus 255.
 * @origin   In a difference, the thing one has comes first.
 * @replaces 4-ink.ts
 * @does     gives each pixel minus 255, which is never above 0.
 * @mend     The other way round: 255 minus the pixel.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";

export function invert(image: Matrix): Matrix {
  return image.map((row) => row.map((value) => value - 255));
}
