/**
 * @belief   The mean of the squares is the distance.
 * @origin   The root is the last of four things to do.
 * @replaces 4-root.ts
 * @does     gives the mean squared error: the root is missing.
 * @mend     Take the root of the mean. With it the distance is in the unit of the pixels again.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function rmse(a: Pixels, b: Pixels): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i]! - b[i]!) ** 2;
  return sum / a.length;
}
