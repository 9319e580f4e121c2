/**
 * @belief   Where most pixels are 0, paper is 0.
 * @origin   Paper is thought to be exactly 0.
 * @replaces 4-ink.ts
 * @does     says "ink" only when more than half of the pixels are 0.
 * @mend     Paper may be 3 or 20 as well: take the mean over all pixels.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import type { Convention } from "#work/01-pixels/4-ink.ts";

export function conventionOf(image: Matrix): Convention {
  const pixels = image.flat();
  return pixels.filter((value) => value === 0).length > pixels.length / 2 ? "ink" : "light";
}
