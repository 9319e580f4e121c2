/**
 * @belief   shape[0] || 1 is safe.
 * @origin   || takes 0 for nothing.
 * @replaces 1-data.ts
 * @does     gives an empty pile one label.
 * @mend     A pile of 0 pictures has 0 labels: ones(0, 1) is a column without rows.
 */
import { cat, ones, type Tensor, zeros } from "#engine";

export function stackLabels(threes: Tensor, sevens: Tensor): Tensor {
  return cat([ones(threes.shape[0] || 1, 1), zeros(sevens.shape[0] || 1, 1)]);
}
