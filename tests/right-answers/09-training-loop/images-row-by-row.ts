/**
 * @way      The pictures are gathered one at a time, as rows, and stacked in the end.
 * @replaces 1-data.ts
 */
import { stack, type Tensor } from "#engine";

export function stackImages(threes: Tensor, sevens: Tensor): Tensor {
  const rows: Tensor[] = [];
  for (const pile of [threes, sevens]) {
    for (let i = 0; i < pile.shape[0]!; i++) rows.push(pile.select(0, i).flatten());
  }
  return stack(rows);
}
