/**
 * @belief   The size of a pile is how many pictures lie in it.
 * @origin   size sounds like a count of items; it counts numbers.
 * @replaces 1-data.ts
 * @fails    1-data > stackLabels · a column: 1 for every 3, then 0 for every 7
 * @says     has a label for every pixel
 */
import { cat, ones, type Tensor, zeros } from "#engine";

export function stackLabels(threes: Tensor, sevens: Tensor): Tensor {
  return cat([ones(threes.size, 1), zeros(sevens.size, 1)]);
}
