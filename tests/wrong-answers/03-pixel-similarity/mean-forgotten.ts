/**
 * @belief   The distance is the root of the sum of the squares.
 * @origin   Pythagoras, and the L2 norm of mathematics.
 * @replaces 4-root.ts
 * @does     takes the root of the sum of the squares.
 * @mend     Take their mean first: divide the sum by the number of pixels, before the root.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function rmse(a: Pixels, b: Pixels): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i]! - b[i]!) ** 2;
  return Math.sqrt(sum);
}
