/**
 * @belief   The order of the two piles doesn't matter.
 * @origin   That the pictures come in the same order is forgotten.
 * @replaces 1-data.ts
 * @does     gives the labels of the 7s before those of the 3s.
 * @mend     The labels come in the order of the pictures: the 3s first.
 */
import { cat, ones, type Tensor, zeros } from "#engine";

export function stackLabels(threes: Tensor, sevens: Tensor): Tensor {
  return cat([zeros(sevens.shape[0]!, 1), ones(threes.shape[0]!, 1)]);
}
