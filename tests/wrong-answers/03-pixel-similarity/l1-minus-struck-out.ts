/**
 * @belief   To drop the sign of a number is to strike the minus out of its text.
 * @origin   On paper one does so.
 * @replaces 3-distance.ts
 * @does     strikes the first minus out of the text of each difference. A tiny one is written 1e-7: there it is the minus of the exponent.
 * @mend     Math.abs drops the sign of a number.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function l1(a: Pixels, b: Pixels): number {
  let sum = 0;
  for (let place = 0; place < a.length; place++) {
    sum += Number(String(a[place]! - b[place]!).replace("-", ""));
  }
  return sum / a.length;
}
