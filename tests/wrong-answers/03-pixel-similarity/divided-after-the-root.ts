/**
 * @belief   Divide at the end, as in every mean.
 * @origin   Root and mean are swapped, and the root goes over the sum.
 * @replaces 4-root.ts
 * @does     divides after the root: root of the sum, divided by the number of pixels.
 * @mend     First the mean, then the root: divide before you take it.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function rmse(a: Pixels, b: Pixels): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i]! - b[i]!) ** 2;
  return Math.sqrt(sum) / a.length;
}
