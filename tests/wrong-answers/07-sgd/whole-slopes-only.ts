/**
 * @belief   Less than 1 is nothing.
 * @origin   int() or Math.trunc takes away what comes behind the point.
 * @replaces step4-gradient.ts
 * @does     says keep where the slope lies between -1 and 1.
 * @mend     "keep" is for a slope of exactly 0. Don't round the slopes.
 */
import type { Tensor } from "#engine";
import type { Direction } from "#work/07-sgd/step4-gradient.ts";

export function directions(slopes: Tensor): Direction[] {
  const values = slopes.tolist() as number[];
  const signs = values.map((slope) => Math.sign(Math.trunc(slope)));
  return signs.map((sign) => (sign > 0 ? "lower" : sign < 0 ? "raise" : "keep"));
}
