/**
 * @belief   The mean of the squares is the distance.
 * @origin   The root is the last of four things to do.
 * @replaces 4-root.ts
 * @fails    4-root > Q7 · rmse: train/3/10000.png is 0.2021 from the ideal 3 and 0.3021 from the ideal 7
 * @says     is the mean squared error. The root is missing
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function rmse(a: Pixels, b: Pixels): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i]! - b[i]!) ** 2;
  return sum / a.length;
}
