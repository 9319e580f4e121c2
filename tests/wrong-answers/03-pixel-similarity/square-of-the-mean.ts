/**
 * @belief   Square and mean can be swapped.
 * @origin   "Mean squared" is read from the left: mean first.
 * @replaces 4-root.ts
 * @fails    4-root > Q7 · rmse: the root of the mean of the squares
 * @says     is the root of the squared mean
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function rmse(a: Pixels, b: Pixels): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! - b[i]!;
  return Math.sqrt((sum / a.length) ** 2);
}
