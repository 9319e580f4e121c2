/**
 * @belief   The label of a 3 is 3.
 * @origin   That is how the folders are called.
 * @replaces 1-data.ts
 * @does     gives 3 for the 3s and 7 for the 7s.
 * @mend     The label answers "is it a 3?": 1 for yes, 0 for no.
 */
import { cat, full, type Tensor } from "#engine";

export function stackLabels(threes: Tensor, sevens: Tensor): Tensor {
  return cat([full([threes.shape[0]!, 1], 3), full([sevens.shape[0]!, 1], 7)]);
}
