/**
 * @belief   Distances have four decimals.
 * @origin   The lesson writes them so.
 * @replaces 3-distance.ts
 * @does     rounds to four decimals.
 * @mend     Return the distance as it is. Rounding is for showing numbers.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function l1(a: Pixels, b: Pixels): number {
  let sum = 0;
  for (let place = 0; place < a.length; place++) sum += Math.abs(a[place]! - b[place]!);
  return Number((sum / a.length).toFixed(4));
}
