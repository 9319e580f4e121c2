/**
 * @belief   The error is the sum of the squares.
 * @origin   Two of the four steps are remembered.
 * @replaces 4-root.ts
 * @does     gives the sum of the squares.
 * @mend     Two steps are missing: the mean, then the root.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function rmse(a: Pixels, b: Pixels): number {
  let sum = 0;
  for (let place = 0; place < a.length; place++) sum += (a[place]! - b[place]!) ** 2;
  return sum;
}
