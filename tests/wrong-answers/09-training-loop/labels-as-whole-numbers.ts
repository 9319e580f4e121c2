/**
 * @belief   Labels are yes or no, so whole numbers are the right type for them.
 * @origin   In many libraries labels are whole numbers.
 * @replaces 1-data.ts
 * @does     gives whole numbers: the type isn't float32.
 * @mend     The labels meet predictions, which are float32: leave them as ones and zeros make them.
 */
import { cat, ones, type Tensor, zeros } from "#engine";

export function stackLabels(threes: Tensor, sevens: Tensor): Tensor {
  return cat([ones(threes.shape[0]!, 1), zeros(sevens.shape[0]!, 1)]).int();
}
