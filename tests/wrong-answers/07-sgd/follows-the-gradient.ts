/**
 * @belief   The gradient points to where we want to go.
 * @origin   "Follow the gradient" is a common phrase.
 * @replaces step4-gradient.ts
 * @fails    step4-gradient > directions · against each slope
 * @says     is what following the gradient gives
 */
import type { Tensor } from "#engine";
import type { Direction } from "#work/07-sgd/step4-gradient.ts";

export function directions(slopes: Tensor): Direction[] {
  const values = slopes.tolist() as number[];
  return values.map((slope) => (slope > 0 ? "raise" : slope < 0 ? "lower" : "keep"));
}
