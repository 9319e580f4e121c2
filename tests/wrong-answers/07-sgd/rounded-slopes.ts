/**
 * @belief   A slope that rounds to 0 is 0.
 * @origin   Math.round makes tidy numbers.
 * @replaces step4-gradient.ts
 * @does     says keep where the slope rounds to 0.
 * @mend     "keep" is for a slope of exactly 0. Don't round the slopes.
 */
import type { Tensor } from "#engine";
import type { Direction } from "#work/07-sgd/step4-gradient.ts";

export function directions(slopes: Tensor): Direction[] {
  const values = slopes.tolist() as number[];
  const signs = values.map((slope) => Math.sign(Math.round(slope)));
  return signs.map((sign) => (sign > 0 ? "lower" : sign < 0 ? "raise" : "keep"));
}
