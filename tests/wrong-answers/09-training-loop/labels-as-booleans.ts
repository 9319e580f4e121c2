/**
 * @belief   A label is true or false.
 * @origin   "Is it a 3?" is a question with yes or no.
 * @replaces 1-data.ts
 * @does     gives true and false: the type isn't float32.
 * @mend     The labels meet predictions, which are float32: 1 and 0, as ones and zeros make them.
 */
import { cat, ones, type Tensor, zeros } from "#engine";

export function stackLabels(threes: Tensor, sevens: Tensor): Tensor {
  return cat([ones(threes.shape[0]!, 1), zeros(sevens.shape[0]!, 1)]).eq(1);
}
