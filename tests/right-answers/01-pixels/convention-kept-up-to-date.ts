/**
 * @way      Keeps the mean up to date while it walks over the pixels.
 * @replaces 4-ink.ts
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import type { Convention } from "#work/01-pixels/4-ink.ts";

export function conventionOf(image: Matrix): Convention {
  let mean = 0;
  for (const [place, value] of image.flat().entries()) mean += (value - mean) / (place + 1);
  return mean < 128 ? "ink" : "light";
}
