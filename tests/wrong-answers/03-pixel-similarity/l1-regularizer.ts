/**
 * @belief   L1 is a regularizer: it measures the sizes of numbers.
 * @origin   L1 regularization bears the same name.
 * @replaces 3-distance.ts
 * @fails    3-distance > Q7 · l1: signs dropped, then the mean; it is not the mean squared error
 * @says     That is how an L1 regularizer measures
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function l1(a: Pixels, _b: Pixels): number {
  let sum = 0;
  for (const value of a) sum += Math.abs(value);
  return sum / a.length;
}
