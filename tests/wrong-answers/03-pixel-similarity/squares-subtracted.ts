/**
 * @belief   The difference of the squares is the square of the difference.
 * @origin   Two operations are exchanged as if their order didn't matter.
 * @replaces 4-root.ts
 * @does     subtracts the squares of the pixels from each other. The root of a number below 0 is NaN.
 * @mend     Take the difference first, then square it: (a - b) ** 2.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function rmse(a: Pixels, b: Pixels): number {
  let sum = 0;
  for (let place = 0; place < a.length; place++) sum += a[place]! ** 2 - b[place]! ** 2;
  return Math.sqrt(sum / a.length);
}
