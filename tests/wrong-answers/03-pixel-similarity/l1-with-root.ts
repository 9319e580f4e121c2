/**
 * @belief   Every distance ends with a root.
 * @origin   Pythagoras.
 * @replaces 3-distance.ts
 * @does     gives the root mean squared error, RMSE.
 * @mend     L1 neither squares nor takes a root. It takes the absolute differences.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function l1(a: Pixels, b: Pixels): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i]! - b[i]!) ** 2;
  return Math.sqrt(sum / a.length);
}
