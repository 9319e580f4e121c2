/**
 * @belief   Labels lie side by side.
 * @origin   A list is written from left to right.
 * @replaces 1-data.ts
 * @does     gives labels of the shape (1, n).
 * @mend     The labels are a column: one row for each picture, (n, 1).
 */
import { cat, ones, type Tensor, zeros } from "#engine";

export function stackLabels(threes: Tensor, sevens: Tensor): Tensor {
  return cat([ones(1, threes.shape[0]!), zeros(1, sevens.shape[0]!)], 1);
}
