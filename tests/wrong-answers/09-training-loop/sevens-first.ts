/**
 * @belief   The order of the two piles doesn't matter.
 * @origin   The model sees all of them anyway; that the labels come in the same order is forgotten.
 * @replaces 1-data.ts
 * @fails    1-data > stackImages · one picture per row, the 3s first
 * @says     is the 7s before the 3s
 */
import { cat, type Tensor } from "#engine";

export function stackImages(threes: Tensor, sevens: Tensor): Tensor {
  return cat([sevens, threes]).flatten(1);
}
