/**
 * @belief   If there are more 0s than 255s, it is ink.
 * @origin   Paper and ink are thought to be exactly 0 and 255.
 * @replaces 4-ink.ts
 * @does     counts only the pixels that are exactly 0 or 255.
 * @mend     All pixels count, the grey ones, too: take the mean.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import type { Convention } from "#work/01-pixels/4-ink.ts";

export function conventionOf(image: Matrix): Convention {
  const count = (wanted: number) => image.flat().filter((value) => value === wanted).length;
  return count(0) > count(255) ? "ink" : "light";
}
