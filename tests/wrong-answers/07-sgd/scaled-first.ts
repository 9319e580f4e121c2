/**
 * @belief   Only the sign counts, so the slopes may be scaled to -1 ... 1 first.
 * @origin   Infinity / Infinity is NaN, and 5 / Infinity is 0.
 * @replaces step4-gradient.ts
 * @does     divides all slopes by the largest one. Beside Infinity every other slope becomes 0, and Infinity
 *           itself NaN.
 * @mend     Ask for the sign of each slope as it is.
 */
import type { Tensor } from "#engine";
import type { Direction } from "#work/07-sgd/step4-gradient.ts";

export function directions(slopes: Tensor): Direction[] {
  const list = slopes.tolist() as number[];
  const largest = Math.max(...list.map(Math.abs));
  return list.map((slope) => {
    const part = slope / largest;
    if (part > 0) return "lower";
    if (part < 0) return "raise";
    return "keep";
  });
}
