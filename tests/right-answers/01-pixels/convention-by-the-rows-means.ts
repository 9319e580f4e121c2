/**
 * @way      Takes the mean of the rows' means, which is the same, since all rows are equally long.
 * @replaces 4-ink.ts
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import type { Convention } from "#work/01-pixels/4-ink.ts";

const mean = (list: readonly number[]): number => list.reduce((sum, value) => sum + value) / list.length;

export function conventionOf(image: Matrix): Convention {
  return mean(image.map(mean)) >= 128 ? "light" : "ink";
}
