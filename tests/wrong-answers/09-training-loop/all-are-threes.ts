/**
 * @belief   Every picture has the label 1.
 * @origin   ones was written twice.
 * @replaces 1-data.ts
 * @does     gives 1 for all pictures.
 * @mend     A 7 is 0: zeros makes them.
 */
import { cat, ones, type Tensor, zeros } from "#engine";

export function stackLabels(threes: Tensor, sevens: Tensor): Tensor {
  return cat([ones(threes.shape[0]!, 1), ones(sevens.shape[0]!, 1)]);
}
