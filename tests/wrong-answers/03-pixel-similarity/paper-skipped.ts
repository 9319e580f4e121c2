/**
 * @belief   Where the first picture is white there is nothing to compare.
 * @origin   `if (!a[place]) continue` looks like saving work.
 * @replaces 3-distance.ts
 * @does     leaves out the places where the first picture has 0.
 * @mend     Where `a` is white and `b` has ink they differ. Go through all places.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function l1(a: Pixels, b: Pixels): number {
  let sum = 0;
  for (let place = 0; place < a.length; place++) if (a[place]) sum += Math.abs(a[place]! - b[place]!);
  return sum / a.length;
}
