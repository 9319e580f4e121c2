/**
 * @belief   The darkest becomes the lightest, and the lightest the darkest.
 * @origin   So it is with 0 and 255; but not every picture has both.
 * @replaces 4-ink.ts
 * @does     mirrors each pixel between the picture's smallest and largest number.
 * @mend     The range is 0 to 255, whatever the picture holds.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";

export function invert(image: Matrix): Matrix {
  const pixels = image.flat();
  const ends = Math.min(...pixels) + Math.max(...pixels);
  return image.map((row) => row.map((value) => ends - value));
}
