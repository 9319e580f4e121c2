/**
 * @belief   Labels are a list, so their shape is (n).
 * @origin   One label per picture sounds like a plain list.
 * @replaces 1-data.ts
 * @does     gives labels of the shape (n).
 * @mend     The labels are a column, (n, 1), like the predictions: a list (n) would be broadcast against
 *           them to (n, n).
 */
import { cat, ones, type Tensor, zeros } from "#engine";

export function stackLabels(threes: Tensor, sevens: Tensor): Tensor {
  return cat([ones(threes.shape[0]!), zeros(sevens.shape[0]!)]);
}
