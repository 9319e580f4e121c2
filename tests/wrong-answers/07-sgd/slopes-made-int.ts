/**
 * @belief   Whole numbers have the same signs.
 * @origin   int() makes words of signs easy: -1, 0 and 1 are places in a list.
 * @replaces step4-gradient.ts
 * @does     makes whole numbers of the slopes: one between -1 and 1 gets keep, and int() can't hold Infinity.
 * @mend     "keep" is for a slope of exactly 0. Take the sign of the slope as it is.
 */
import type { Tensor } from "#engine";
import type { Direction } from "#work/07-sgd/step4-gradient.ts";

export function directions(slopes: Tensor): Direction[] {
  const values = slopes.int().tolist() as number[];
  return values.map((slope) => (slope > 0 ? "lower" : slope < 0 ? "raise" : "keep"));
}
