/**
 * @belief   (a - b)² is a² - 2ab + b², so three sums are as good.
 * @origin   On paper it is. On a computer the three sums are rounded, and nearly equal numbers cancel out.
 * @replaces 4-root.ts
 * @does     multiplies (a - b)² out. For nearly equal pictures three large sums cancel, and what is left is
 *           rounding.
 * @mend     Subtract first, then square: a small difference stays exact.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function rmse(a: Pixels, b: Pixels): number {
  let [aa, ab, bb] = [0, 0, 0];
  for (let place = 0; place < a.length; place++) {
    aa += a[place]! ** 2;
    ab += a[place]! * b[place]!;
    bb += b[place]! ** 2;
  }
  const mean = (aa - 2 * ab + bb) / a.length;
  return Math.sqrt(Math.max(0, mean));
}
