/**
 * @belief   Only light pictures have to be inverted; ink is right as it is.
 * @origin   invert is thought of as "make ink of it".
 * @replaces 4-ink.ts
 * @does     leaves a picture as it is when its mean is below 128.
 * @mend     invert goes both ways: it doesn't ask which convention a picture has.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { conventionOf } from "#work/01-pixels/4-ink.ts";

export function invert(image: Matrix): Matrix {
  const isInk = conventionOf(image) === "ink";
  return image.map((row) => row.map((value) => (isInk ? value : 255 - value)));
}
