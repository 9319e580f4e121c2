/**
 * @belief   It doesn't matter which of the two digits is 1.
 * @origin   Taken alone that's true; but the loss and the accuracy of this module read 1 as a 3.
 * @replaces 1-data.ts
 * @does     gives 0 for the 3s and 1 for the 7s.
 * @mend     The label answers "is it a 3?": 1 for a 3, 0 for a 7.
 */
import { cat, ones, type Tensor, zeros } from "#engine";

export function stackLabels(threes: Tensor, sevens: Tensor): Tensor {
  return cat([zeros(threes.shape[0]!, 1), ones(sevens.shape[0]!, 1)]);
}
