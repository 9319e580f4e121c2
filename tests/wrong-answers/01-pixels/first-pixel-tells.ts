/**
 * @belief   The first pixel is paper, so it tells the convention.
 * @origin   In every digit of the data set the corner is empty.
 * @replaces 4-ink.ts
 * @fails    4-ink > conventionOf · looks at the mean over all pixels
 * @says     is what the first pixel alone tells
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import type { Convention } from "#work/01-pixels/4-ink.ts";

export function conventionOf(image: Matrix): Convention {
  return image[0]![0]! < 128 ? "ink" : "light";
}
