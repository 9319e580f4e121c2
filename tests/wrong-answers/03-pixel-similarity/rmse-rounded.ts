/**
 * @belief   Distances have four decimals.
 * @origin   The lesson writes them so.
 * @replaces 4-root.ts
 * @does     rounds to four decimals.
 * @mend     Return the distance as it is. Rounding is for showing numbers.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function rmse(a: Pixels, b: Pixels): number {
  let sum = 0;
  for (let place = 0; place < a.length; place++) sum += (a[place]! - b[place]!) ** 2;
  return Number(Math.sqrt(sum / a.length).toFixed(4));
}
