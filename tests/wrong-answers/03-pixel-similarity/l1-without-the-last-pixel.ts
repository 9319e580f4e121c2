/**
 * @belief   A list has its last member at length - 1, so the loop ends before it.
 * @origin   `< length - 1` is written for `< length`.
 * @replaces 3-distance.ts
 * @does     leaves out the last pixel.
 * @mend     The last pixel counts, too: go on as long as the place is less than the length.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function l1(a: Pixels, b: Pixels): number {
  let sum = 0;
  for (let place = 0; place < a.length - 1; place++) sum += Math.abs(a[place]! - b[place]!);
  return sum / a.length;
}
