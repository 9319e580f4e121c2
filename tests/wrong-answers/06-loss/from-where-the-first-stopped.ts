/**
 * @belief   One copy will do for both measurings.
 * @origin   After +h and -h the weight is where it began, and not h below.
 * @replaces 6-flat.ts
 * @does     begins the second measuring where the first one has left the weight: it measures at h above
 *           and at the weight itself.
 * @mend     The second measuring must start from the weight's own value, too: turn a fresh copy.
 */
import type { Tensor } from "#engine";
import type { Measure } from "#work/06-loss/6-flat.ts";

export function slopeAt(measure: Measure, weights: Tensor, place: number, h: number): number {
  const copy = weights.clone();
  copy.select(0, place).add_(h);
  const above = measure(copy);
  copy.select(0, place).sub_(h);
  return (above - measure(copy)) / (2 * h);
}
