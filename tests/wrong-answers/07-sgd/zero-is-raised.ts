/**
 * @belief   What isn't lowered is raised.
 * @origin   A ? : has two ends, and there are three cases.
 * @replaces step4-gradient.ts
 * @does     says raise where the slope is 0.
 * @mend     There are three cases: where the slope is 0 the parameter is to keep its place.
 */
import type { Tensor } from "#engine";
import type { Direction } from "#work/07-sgd/step4-gradient.ts";

export function directions(slopes: Tensor): Direction[] {
  const values = slopes.tolist() as number[];
  return values.map((slope) => (slope > 0 ? "lower" : "raise"));
}
