/**
 * @belief   Root and mean can be swapped.
 * @origin   "Root mean squared" is read from the left: root first.
 * @replaces 4-root.ts
 * @does     gives the L1 distance: the root of a single square is the absolute difference.
 * @mend     Take the mean of the squares first, then one root.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function rmse(a: Pixels, b: Pixels): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += Math.sqrt((a[i]! - b[i]!) ** 2);
  return sum / a.length;
}
