/**
 * @belief   A number divided by its own size is its sign.
 * @origin   That holds for every number but 0 and Infinity: Infinity / Infinity is NaN.
 * @replaces step4-gradient.ts
 * @does     says keep where the slope is Infinity (or -Infinity).
 * @mend     "keep" is for a slope of exactly 0. Only ask whether the slope is above or below 0: Infinity is
 *           above, -Infinity below.
 */
import type { Tensor } from "#engine";
import type { Direction } from "#work/07-sgd/step4-gradient.ts";

export function directions(slopes: Tensor): Direction[] {
  const values = slopes.tolist() as number[];
  return values.map((slope) => {
    const sign = slope / Math.abs(slope);
    return sign === 1 ? "lower" : sign === -1 ? "raise" : "keep";
  });
}
