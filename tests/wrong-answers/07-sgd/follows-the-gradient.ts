/**
 * @belief   The gradient points to where we want to go.
 * @origin   "Follow the gradient" is a common phrase.
 * @replaces step4-gradient.ts
 * @does     says raise where the slope is above 0 and lower where it is below 0: it goes uphill.
 * @mend     Go against the gradient: above 0 lower, below 0 raise. See step 4.
 */
import type { Tensor } from "#engine";
import type { Direction } from "#work/07-sgd/step4-gradient.ts";

export function directions(slopes: Tensor): Direction[] {
  const values = slopes.tolist() as number[];
  return values.map((slope) => (slope > 0 ? "raise" : slope < 0 ? "lower" : "keep"));
}
