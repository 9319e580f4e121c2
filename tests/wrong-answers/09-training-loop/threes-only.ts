/**
 * @belief   A list of tensors is what cat wants, and the 3s are one.
 * @origin   The second pile was to be added later.
 * @replaces 1-data.ts
 * @does     leaves out the 7s.
 * @mend     Join both piles: the model must see 3s and 7s.
 */
import { cat, type Tensor } from "#engine";

export function stackImages(threes: Tensor, sevens: Tensor): Tensor {
  return cat([threes]).flatten(1);
}
