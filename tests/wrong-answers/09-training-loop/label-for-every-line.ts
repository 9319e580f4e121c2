/**
 * @belief   The length of a tensor is its last axis.
 * @origin   The row is what one sees when one prints the tensor.
 * @replaces 1-data.ts
 * @does     gives a label for every line of a pile's pictures, or for every column.
 * @mend     How many pictures a pile holds is shape[0]: axis 0 counts them.
 */
import { cat, ones, type Tensor, zeros } from "#engine";

export function stackLabels(threes: Tensor, sevens: Tensor): Tensor {
  return cat([ones(threes.shape.at(-1)!, 1), zeros(sevens.shape.at(-1)!, 1)]);
}
