/**
 * @belief   There are as many 7s as 3s.
 * @origin   The line is copied, and one name in it stays.
 * @replaces 1-data.ts
 * @does     gives as many labels for the 7s as there are 3s.
 * @mend     Each pile has a length of its own: sevens.shape[0] for the 7s.
 */
import { cat, ones, type Tensor, zeros } from "#engine";

export function stackLabels(threes: Tensor, sevens: Tensor): Tensor {
  return cat([ones(threes.shape[0]!, 1), zeros(threes.shape[0]!, 1)]);
}
