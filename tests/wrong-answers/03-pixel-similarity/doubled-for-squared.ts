/**
 * @belief   Squaring is times 2.
 * @origin   `*` and `**` are neighbours.
 * @replaces 4-root.ts
 * @does     doubles the differences instead of squaring them. The root of a number below 0 is NaN.
 * @mend     The square is written `** 2`.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function rmse(a: Pixels, b: Pixels): number {
  let sum = 0;
  for (let place = 0; place < a.length; place++) sum += (a[place]! - b[place]!) * 2;
  return Math.sqrt(sum / a.length);
}
