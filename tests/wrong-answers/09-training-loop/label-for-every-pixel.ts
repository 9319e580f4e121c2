/**
 * @belief   The size of a pile is how many pictures lie in it.
 * @origin   size sounds like a count of items; it counts numbers.
 * @replaces 1-data.ts
 * @does     gives a label for every pixel.
 * @mend     How many pictures a pile holds is shape[0]. size counts all its numbers.
 */
import { cat, ones, type Tensor, zeros } from "#engine";

export function stackLabels(threes: Tensor, sevens: Tensor): Tensor {
  return cat([ones(threes.size, 1), zeros(sevens.size, 1)]);
}
