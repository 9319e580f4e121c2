/**
 * @belief   (a - b)² is a² - b², and a root needs a number that isn't negative.
 * @origin   A square is drawn into the parentheses.
 * @replaces 4-root.ts
 * @does     takes the squares of b from the squares of a, adds that up, and takes the root of its mean without
 *           the sign.
 * @mend     Take the difference first, then square it: (a - b) ** 2. No square is negative.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function rmse(a: Pixels, b: Pixels): number {
  let sum = 0;
  for (let place = 0; place < a.length; place++) sum += a[place]! ** 2 - b[place]! ** 2;
  return Math.sqrt(Math.abs(sum) / a.length);
}
