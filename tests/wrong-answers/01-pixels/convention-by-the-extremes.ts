/**
 * @belief   The mean is half-way between the smallest and the largest number.
 * @origin   For two numbers it is.
 * @replaces 4-ink.ts
 * @does     takes the middle of the smallest and the largest pixel for the mean.
 * @mend     All pixels count in a mean: add them up, divide by how many there are.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import type { Convention } from "#work/01-pixels/4-ink.ts";

export function conventionOf(image: Matrix): Convention {
  const pixels = image.flat();
  return (Math.min(...pixels) + Math.max(...pixels)) / 2 < 128 ? "ink" : "light";
}
