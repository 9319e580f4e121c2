/**
 * @belief   Adding the difference leads from the old weight to the value.
 * @origin   On paper it does.
 * @replaces 6-flat.ts
 * @does     adds the difference to the weight: rounding spoils the value when the two differ a lot
 *           in size.
 * @mend     Write the value itself: fill_(value).
 */
import type { Tensor } from "#engine";

export function withWeight(weights: Tensor, place: number, value: number): Tensor {
  const copy = weights.clone();
  const row = copy.select(0, place);
  row.add_(value - row.item());
  return copy;
}
