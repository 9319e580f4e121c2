/**
 * @belief   The mean is found by taking the mean of what there is and the next one, again and
 *           again.
 * @origin   With two numbers it is right.
 * @replaces 4-ink.ts
 * @does     takes the mean of the mean so far and the next pixel: the last pixels count most.
 * @mend     Add all pixels up first, then divide once, by how many there are.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import type { Convention } from "#work/01-pixels/4-ink.ts";

export function conventionOf(image: Matrix): Convention {
  const mean = image.flat().reduce((a, b) => (a + b) / 2);
  return mean < 128 ? "ink" : "light";
}
