/**
 * @belief   Labels are a list, so their shape is (n).
 * @origin   One label per picture sounds like a plain list.
 * @replaces 1-data.ts
 * @fails    1-data > stackLabels · a column: 1 for every 3, then 0 for every 7
 * @says     is a row of labels
 */
import { cat, ones, type Tensor, zeros } from "#engine";

export function stackLabels(threes: Tensor, sevens: Tensor): Tensor {
  return cat([ones(threes.shape[0]!), zeros(sevens.shape[0]!)]);
}
