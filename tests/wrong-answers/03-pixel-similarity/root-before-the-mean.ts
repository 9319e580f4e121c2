/**
 * @belief   Root and mean can be swapped.
 * @origin   "Root mean squared" is read from the left: root first.
 * @replaces 4-root.ts
 * @fails    4-root > Q7 · rmse: train/3/10000.png is 0.2021 from the ideal 3 and 0.3021 from the ideal 7
 * @says     is the L1 distance: the root of a single square
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function rmse(a: Pixels, b: Pixels): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += Math.sqrt((a[i]! - b[i]!) ** 2);
  return sum / a.length;
}
