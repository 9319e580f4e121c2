/**
 * @belief   The order of the two piles doesn't matter.
 * @origin   The model sees all of them anyway; that the labels come in the same order is forgotten.
 * @replaces 1-data.ts
 * @does     puts the 7s before the 3s.
 * @mend     The 3s come first: the labels will come in the same order.
 */
import { cat, type Tensor } from "#engine";

export function stackImages(threes: Tensor, sevens: Tensor): Tensor {
  return cat([sevens, threes]).flatten(1);
}
