/**
 * @belief   Each error has its own root, and they are added up.
 * @origin   The root stands inside the loop, and the mean is forgotten.
 * @replaces 4-root.ts
 * @does     gives the sum of the absolute differences: the root of a single square is just that.
 * @mend     Take the mean of the squares first, then one root.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function rmse(a: Pixels, b: Pixels): number {
  let sum = 0;
  for (let place = 0; place < a.length; place++) sum += Math.sqrt((a[place]! - b[place]!) ** 2);
  return sum;
}
