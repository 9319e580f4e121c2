/**
 * @belief   (a - b)² may be multiplied out: a² - 2ab + b² is the same.
 * @origin   In algebra it is.
 * @replaces 4-root.ts
 * @does     takes large sums from each other when the pictures are nearly equal: rounding is all that is left, perhaps below 0.
 * @mend     Take the differences first, then square them.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function rmse(a: Pixels, b: Pixels): number {
  const product = (x: Pixels, y: Pixels): number =>
    x.reduce((sum, value, place) => sum + value * y[place]!, 0);
  return Math.sqrt((product(a, a) - 2 * product(a, b) + product(b, b)) / a.length);
}
