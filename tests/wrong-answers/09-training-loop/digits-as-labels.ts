/**
 * @belief   The label of a 3 is 3.
 * @origin   That is how the folders are called.
 * @replaces 1-data.ts
 * @fails    1-data > stackLabels · a column: 1 for every 3, then 0 for every 7
 * @says     is the digits themselves
 */
import { cat, full, type Tensor } from "#engine";

export function stackLabels(threes: Tensor, sevens: Tensor): Tensor {
  return cat([full([threes.shape[0]!, 1], 3), full([sevens.shape[0]!, 1], 7)]);
}
