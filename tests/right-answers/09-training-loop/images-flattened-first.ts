/**
 * @way      Each pile becomes rows first, and the rows are joined.
 * @replaces 1-data.ts
 */
import { cat, type Tensor } from "#engine";

export function stackImages(threes: Tensor, sevens: Tensor): Tensor {
  const rows = (pile: Tensor): Tensor => pile.reshape(pile.shape[0]!, pile.shape[1]! * pile.shape[2]!);
  return cat([rows(threes), rows(sevens)], 0);
}
