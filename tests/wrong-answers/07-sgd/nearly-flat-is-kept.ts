/**
 * @belief   What is nearly 0 is 0.
 * @origin   Numbers with rounding are compared with a tolerance.
 * @replaces step4-gradient.ts
 * @does     says keep where the slope is small.
 * @mend     "keep" is for a slope of exactly 0. However small a slope is, it says a direction.
 */
import type { Tensor } from "#engine";
import type { Direction } from "#work/07-sgd/step4-gradient.ts";

export function directions(slopes: Tensor): Direction[] {
  const values = slopes.tolist() as number[];
  return values.map((slope) => (Math.abs(slope) < 1e-3 ? "keep" : slope > 0 ? "lower" : "raise"));
}
