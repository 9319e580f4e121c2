/**
 * @belief   The first pixel is paper, so it tells the convention.
 * @origin   In every digit of the data set the corner is empty.
 * @replaces 4-ink.ts
 * @does     looks at the first pixel only.
 * @mend     The first pixel may be a stain. Take the mean over all pixels.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import type { Convention } from "#work/01-pixels/4-ink.ts";

export function conventionOf(image: Matrix): Convention {
  return image[0]![0]! < 128 ? "ink" : "light";
}
