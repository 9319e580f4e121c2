/**
 * @belief   (a - b)² is a² - b², as long as it isn't negative.
 * @origin   A square is drawn into the parentheses.
 * @replaces 4-root.ts
 * @does     takes the difference of the two squares, without its sign, for the square of the difference.
 * @mend     Take the difference first, then square it: (a - b) ** 2.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function rmse(a: Pixels, b: Pixels): number {
  let sum = 0;
  for (let place = 0; place < a.length; place++) sum += Math.abs(a[place]! ** 2 - b[place]! ** 2);
  return Math.sqrt(sum / a.length);
}
