/**
 * @belief   The root is half.
 * @origin   A root undoes a square, as halving undoes doubling. Or `** 1 / 2` is written, which halves.
 * @replaces 4-root.ts
 * @does     halves the mean of the squares.
 * @mend     Take the root: `Math.sqrt`. (In `** 1 / 2` the power comes first, so it only halves.)
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function rmse(a: Pixels, b: Pixels): number {
  let sum = 0;
  for (let place = 0; place < a.length; place++) sum += (a[place]! - b[place]!) ** 2;
  return sum / a.length / 2;
}
