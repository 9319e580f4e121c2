/**
 * @belief   The middle of 0 to 255 is 127.
 * @origin   255 / 2 is 127.5, and its fraction is cut off.
 * @replaces 4-ink.ts
 * @does     compares the mean with 127 in place of 128.
 * @mend     The border is 128: below it is "ink".
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import type { Convention } from "#work/01-pixels/4-ink.ts";

export function conventionOf(image: Matrix): Convention {
  const pixels = image.flat();
  const mean = pixels.reduce((sum, value) => sum + value, 0) / pixels.length;
  return mean < 127 ? "ink" : "light";
}
