/**
 * @belief   3s and 7s should alternate, so that the model sees both.
 * @origin   Shuffling is good for training.
 * @replaces 1-data.ts
 * @does     takes a 3 and a 7 in turns.
 * @mend     All 3s come first, then all 7s: the labels are made for this order.
 */
import { stack, type Tensor } from "#engine";

export function stackImages(threes: Tensor, sevens: Tensor): Tensor {
  const rows: Tensor[] = [];
  for (let i = 0; i < Math.max(threes.shape[0]!, sevens.shape[0]!); i++) {
    for (const pile of [threes, sevens]) if (i < pile.shape[0]!) rows.push(pile.select(0, i).flatten());
  }
  return stack(rows);
}
