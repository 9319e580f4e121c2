/**
 * @belief   threes.size is the number of 3s.
 * @origin   size is a usual word for how many there are. A tensor counts all its numbers.
 * @replaces 1-data.ts
 * @does     makes a label for every number in the pile of 3s.
 * @mend     The number of pictures is the first length of the shape: threes.shape[0]!.
 */
import { cat, ones, type Tensor, zeros } from "#engine";

export function stackLabels(threes: Tensor, sevens: Tensor): Tensor {
  return cat([ones(threes.size, 1), zeros(sevens.shape[0]!, 1)]);
}
