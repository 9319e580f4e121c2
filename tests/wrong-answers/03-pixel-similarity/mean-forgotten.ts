/**
 * @belief   The distance is the root of the sum of the squares.
 * @origin   Pythagoras, and the L2 norm of mathematics.
 * @replaces 4-root.ts
 * @fails    4-root > Q7 · rmse: the root of the mean of the squares
 * @says     is the root of the sum. Take the mean
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function rmse(a: Pixels, b: Pixels): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i]! - b[i]!) ** 2;
  return Math.sqrt(sum);
}
