/**
 * @belief   To invert, subtract from the largest number of the picture.
 * @origin   In most digits the largest number is 255, or nearly.
 * @replaces 4-ink.ts
 * @does     gives each pixel's distance from the largest pixel of the picture.
 * @mend     The distance from 255 is meant, whatever the picture holds: a grey stroke becomes a grey gap.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";

export function invert(image: Matrix): Matrix {
  const largest = Math.max(...image.flat());
  return image.map((row) => row.map((value) => largest - value));
}
