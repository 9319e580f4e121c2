/**
 * @belief   L1 is a regularizer: it measures the sizes of numbers.
 * @origin   L1 regularization bears the same name.
 * @replaces 3-distance.ts
 * @does     takes the mean of the first picture's own pixels; the second picture does nothing.
 * @mend     That's how a regularizer measures the size of weights. A distance is about the differences between two
 *           pictures.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function l1(a: Pixels, _b: Pixels): number {
  let sum = 0;
  for (const value of a) sum += Math.abs(value);
  return sum / a.length;
}
