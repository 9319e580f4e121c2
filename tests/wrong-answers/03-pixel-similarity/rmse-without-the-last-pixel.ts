/**
 * @belief   A list has its last member at length - 1, so the loop ends before it.
 * @origin   `< length - 1` is written for `< length`.
 * @replaces 4-root.ts
 * @does     leaves out the last pixel.
 * @mend     The last pixel counts, too: go on as long as the place is less than the length.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function rmse(a: Pixels, b: Pixels): number {
  let sum = 0;
  for (let place = 0; place < a.length - 1; place++) sum += (a[place]! - b[place]!) ** 2;
  return Math.sqrt(sum / a.length);
}
