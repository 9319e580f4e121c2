/**
 * @belief   Each class has a column.
 * @origin   With ten digits it is done like that.
 * @replaces 1-data.ts
 * @does     gives two columns: one for "a 3", one for "a 7".
 * @mend     One column is enough: 1 for a 3, 0 for a 7.
 */
import { cat, ones, type Tensor, zeros } from "#engine";

export function stackLabels(threes: Tensor, sevens: Tensor): Tensor {
  const [n3, n7] = [threes.shape[0]!, sevens.shape[0]!];
  const isThree = cat([ones(n3, 1), zeros(n7, 1)]);
  return cat([isThree, isThree.neg().add(1)], 1);
}
